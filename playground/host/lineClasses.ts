import { syntaxTree } from '@codemirror/language';
import { type Range, RangeSet } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const BLOCKS: Readonly<Record<string, string | undefined>> = {
  FencedCode: 'HyperMD-codeblock',
  CodeBlock: 'HyperMD-codeblock',
  Blockquote: 'HyperMD-quote',
  Table: 'HyperMD-table-row',
  Frontmatter: 'cm-frontmatter',
  CommentBlock: 'cm-comment-line',
};

/** Puts the app's line classes (`HyperMD-header-2` and so on) on the visible lines. */
export const lineClasses = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = classesOf(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) {
        this.decorations = classesOf(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function classesOf(view: EditorView): DecorationSet {
  const lines: Range<Decoration>[] = [];
  const { doc } = view.state;
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (node.name === 'ListItem')
          lines.push(hangingIndent(doc.lineAt(node.from).text).range(doc.lineAt(node.from).from));
        const heading = /Heading(\d)$/.exec(node.name)?.[1];
        const cls = heading ? `HyperMD-header HyperMD-header-${heading}` : BLOCKS[node.name];
        if (cls === undefined) return;
        for (let at = Math.max(node.from, from); at <= Math.min(node.to, to);) {
          const line = doc.lineAt(at);
          lines.push(Decoration.line({ class: cls }).range(line.from));
          at = line.to + 1;
        }
      },
    });
  }
  return RangeSet.of(lines, true);
}

/** The widths of a space and of a list's marker with its space, in em, in the app's own font. */
const SPACE = 0.28;
const MARKER = 1.08;
const TASK = 1.65;

/** What wraps in a list's line stands below its text, not below its marker. */
function hangingIndent(text: string): Decoration {
  const columns = [...(/^[\s>]*/.exec(text)?.[0] ?? '')].reduce((sum, each) => sum + (each === '\t' ? 4 : 1), 0);
  const indent = (columns * SPACE + (/^[\s>]*\S+ \[.\] /u.test(text) ? TASK : MARKER)).toFixed(2);
  return Decoration.line({
    class: 'HyperMD-list-line',
    attributes: { style: `text-indent: -${indent}em; padding-inline-start: ${indent}em` },
  });
}

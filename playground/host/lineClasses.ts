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
  ListItem: 'HyperMD-list-line',
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
        const heading = /Heading(\d)$/.exec(node.name)?.[1];
        const cls = heading ? `HyperMD-header HyperMD-header-${heading}` : BLOCKS[node.name];
        if (cls === undefined) return;
        const last = node.name === 'ListItem' ? node.from : Math.min(node.to, to);
        for (let at = Math.max(node.from, from); at <= last;) {
          const line = doc.lineAt(at);
          lines.push(Decoration.line({ class: cls }).range(line.from));
          at = line.to + 1;
        }
      },
    });
  }
  return RangeSet.of(lines, true);
}

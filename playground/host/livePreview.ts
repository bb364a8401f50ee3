import { syntaxTree } from '@codemirror/language';
import { type Range, RangeSet } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { readMarkdownLink, readWikilink } from './links';
import { blockPreviews } from './livePreviewBlocks';
import { BulletWidget, CheckboxWidget, RuleWidget } from './livePreviewWidgets';

const hidden = Decoration.replace({});

/** Live Preview: markup is hidden but where the cursor is; tables, callouts and properties are drawn. */
export const livePreview = [
  blockPreviews,
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = preview(view);
      }

      update(update: ViewUpdate): void {
        const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
        if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || parsed) {
          this.decorations = preview(update.view);
        }
      }
    },
    {
      decorations: (plugin) => plugin.decorations,
      provide: (plugin) =>
        EditorView.atomicRanges.of((view) => {
          const set = view.plugin(plugin)?.decorations ?? Decoration.none;
          return set.update({ filter: (_from, _to, value) => value === hidden });
        }),
    },
  ),
];

function preview(view: EditorView): DecorationSet {
  const found: Range<Decoration>[] = [];
  const touched = touching(view);
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({ from, to, enter: ({ node }) => DRAW[node.name]?.(view, node, touched, found) });
  }
  return RangeSet.of(found, true);
}

type Touched = (from: number, to: number) => boolean;

/** Whether the cursor or selection is at a stretch; never while the editor has no focus. */
function touching(view: EditorView): Touched {
  if (!view.hasFocus) return () => false;
  const { ranges } = view.state.selection;
  return (from, to) => ranges.some((range) => range.from <= to && range.to >= from);
}

type Draw = (view: EditorView, node: SyntaxNode, touched: Touched, found: Range<Decoration>[]) => void;

const wrapped: Draw = (_view, node, touched, found) => {
  if (touched(node.from, node.to)) return;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name.endsWith('Mark')) found.push(hidden.range(child.from, child.to));
  }
};

const heading: Draw = (view, node, touched, found) => {
  const line = view.state.doc.lineAt(node.from);
  if (touched(line.from, node.to)) return;
  for (const mark of node.getChildren('HeaderMark')) {
    const space = view.state.sliceDoc(mark.to, mark.to + 1) === ' ' ? 1 : 0;
    if (node.name.startsWith('ATX')) found.push(hidden.range(mark.from, Math.min(mark.to + space, line.to)));
  }
};

const DRAW: Readonly<Record<string, Draw | undefined>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`ATXHeading${n}`, heading])),
  Emphasis: wrapped,
  StrongEmphasis: wrapped,
  Strikethrough: wrapped,
  Highlight: wrapped,
  InlineCode: wrapped,
  Wikilink: (view, node, touched, found) => {
    const link = readWikilink(view.state.sliceDoc(node.from, node.to));
    if (!link || touched(node.from, node.to)) return;
    const text = view.state.sliceDoc(node.from, node.to);
    const bar = text.indexOf('|');
    const shown = bar < 0 ? node.from + 2 : node.from + bar + 1;
    found.push(hidden.range(node.from, shown), hidden.range(node.to - 2, node.to));
    found.push(linkMark(link.link).range(shown, node.to - 2));
  },
  Link: (view, node, touched, found) => {
    const [open, close] = node.getChildren('LinkMark');
    if (!open || !close || !node.getChild('URL') || touched(node.from, node.to)) return;
    const local = readMarkdownLink(view.state.sliceDoc(node.from, node.to));
    found.push(hidden.range(open.from, open.to), hidden.range(close.from, node.to));
    if (local && open.to < close.from) found.push(linkMark(local.link).range(open.to, close.from));
  },
  ListMark: (view, node, touched, found) => {
    const task = node.parent?.getChild('Task')?.getChild('TaskMarker');
    const line = view.state.doc.lineAt(node.from);
    if (node.parent?.parent?.name !== 'BulletList') return;
    if (task) {
      if (touched(line.from, task.to - 1)) return;
      const state = view.state.sliceDoc(task.from + 1, task.to - 1);
      found.push(Decoration.replace({ widget: new CheckboxWidget(state) }).range(node.from, task.to));
    } else if (!touched(node.from, node.to)) {
      found.push(Decoration.replace({ widget: new BulletWidget() }).range(node.from, node.to));
    }
  },
  QuoteMark: (view, node, touched, found) => {
    if (touched(node.from, view.state.doc.lineAt(node.from).to)) return;
    const space = view.state.sliceDoc(node.to, node.to + 1) === ' ' ? 1 : 0;
    found.push(hidden.range(node.from, node.to + space));
  },
  HorizontalRule: (_view, node, touched, found) => {
    if (!touched(node.from, node.to))
      found.push(Decoration.replace({ widget: new RuleWidget() }).range(node.from, node.to));
  },
};

function linkMark(link: string): Decoration {
  return Decoration.mark({ class: 'cm-hmd-internal-link cm-underline', attributes: { 'data-href': link } });
}

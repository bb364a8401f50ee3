import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { type EditorState, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { Component } from './component';
import { editorInfoField } from './editorFields';
import type { MarkdownView } from './markdownView';
import { drawProperties } from './properties';
import { renderLoose } from './sections';
import { readProperties } from './yaml';

const focusChange = StateEffect.define<boolean>();

/** Whole blocks that Live Preview draws while the cursor is elsewhere: properties, tables, callouts and plugins' code. */
const field = StateField.define<{ readonly focused: boolean; readonly set: DecorationSet }>({
  create: (state) => ({ focused: false, set: drawn(state, false) }),
  update: (value, tr) => {
    const focused = tr.effects.find((effect) => effect.is(focusChange))?.value ?? value.focused;
    const parsed = syntaxTree(tr.startState) !== syntaxTree(tr.state);
    if (!tr.docChanged && !tr.selection && focused === value.focused && !parsed) return value;
    return { focused, set: drawn(tr.state, focused) };
  },
  provide: (self) => EditorView.decorations.from(self, (value) => value.set),
});

export const blockPreviews = [field, EditorView.focusChangeEffect.of((_state, focusing) => focusChange.of(focusing))];

/** Longer notes are previewed as far as they could be parsed in this many milliseconds. */
const PARSE_BUDGET = 20;

function drawn(state: EditorState, focused: boolean): DecorationSet {
  const found: Range<Decoration>[] = [];
  const tree = ensureSyntaxTree(state, Math.min(state.doc.length, 100_000), PARSE_BUDGET) ?? syntaxTree(state);
  const touched = (from: number, to: number): boolean =>
    focused && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const text = state.sliceDoc(node.from, node.to);
    const callout = node.name === 'Blockquote' && /^>\s*\[!/.test(text);
    const properties = node.name === 'Frontmatter';
    const [, language = ''] = /^(?:`{3,}|~{3,})\s*(\S+)/.exec(text) ?? [];
    const code = node.name === 'FencedCode' && state.field(editorInfoField)?.app.postProcessors.draws(language);
    // Properties are drawn wherever the cursor is, as in the app; broken ones show as they are written.
    if (
      properties
        ? readProperties(text) === null
        : !(node.name === 'Table' || callout || code) || touched(node.from, node.to)
    ) {
      continue;
    }
    const widget = new BlockWidget(text, state.field(editorInfoField));
    found.push(Decoration.replace({ widget, block: true }).range(node.from, node.to));
  }
  return RangeSet.of(found, true);
}

class BlockWidget extends WidgetType {
  private readonly component = new Component();

  constructor(
    private readonly text: string,
    private readonly owner: MarkdownView | null,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return other.text === this.text && other.owner === this.owner;
  }

  toDOM(view: EditorView): HTMLElement {
    const el = createDiv('cm-embed-block markdown-rendered');
    this.component.load();
    const properties = readProperties(this.text);
    if (properties) drawProperties(el, properties);
    else if (this.owner) {
      const { app, file } = this.owner;
      void renderLoose(app, this.text, el, file?.path ?? '', this.component).then(() => view.requestMeasure());
    }
    el.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('a, input, button')) return;
      event.preventDefault();
      view.focus();
      view.dispatch({ selection: { anchor: Math.min(view.posAtDOM(el) + 1, view.state.doc.length) } });
    });
    return el;
  }

  override destroy(): void {
    this.component.unload();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

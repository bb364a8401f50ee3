import { Facet, StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MarkdownView } from './markdownView';

/** Sets the view that a state belongs to; the state is made before it. */
export const setEditorView = StateEffect.define<EditorView>();

/** The view that shows the state. */
export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value, tr) => tr.effects.find((effect) => effect.is(setEditorView))?.value ?? value,
});

/** The note that the editor shows. */
export const editorInfoField = StateField.define<MarkdownView | null>({ create: () => null, update: (value) => value });

const livePreview = Facet.define<boolean, boolean>({ combine: (values) => values[0] ?? false });

/** Turns Live Preview on or off when put among a state's extensions. */
export const livePreviewIs = (on: boolean) => livePreview.of(on);

/** Whether the editor is in Live Preview rather than Source mode. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: (state) => state.facet(livePreview),
  update: (_value, tr) => tr.state.facet(livePreview),
});

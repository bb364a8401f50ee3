import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { QuestionMark } from '../model/report';
import type { Span } from '../model/span';
import { editorHost } from './host';
import { reportOf } from './reportField';

/** A sentence that can be said another way. */
export interface Reframable {
  /** Where it stands now; null when it was deleted. */
  readonly sentence: Span | null;
  /** The sentence as it was read. */
  readonly sentenceText: string;
}

/** The question at `pos` that has an open version, as it stands now; null where there is none. */
export function questionAt(state: EditorState, pos: number): QuestionMark | null {
  const questions = reportOf(state)?.questions ?? [];
  return questions.find(({ from, to, reframes }) => from <= pos && pos <= to && reframes.length > 0) ?? null;
}

/**
 * Puts `reframe` in the place of a sentence: one transaction, one step to undo. False, and nothing is changed, when
 * the sentence is no longer the one that the reframe was made from.
 */
export function applyReframe(view: EditorView, reframable: Reframable, reframe: string): boolean {
  const { sentence, sentenceText } = reframable;
  const { doc, selection } = view.state;
  if (!sentence || doc.sliceString(sentence.from, sentence.to) !== sentenceText) return false;
  const changes = view.state.changes({ from: sentence.from, to: sentence.to, insert: reframe });
  const { head } = selection.main;
  const texts = view.state.facet(editorHost)?.texts;
  const inSentence = head >= sentence.from && head <= sentence.to;
  view.dispatch({
    changes,
    // A cursor in the sentence goes to its end, where the person would write on; any other stays on its words.
    selection: inSentence ? { anchor: sentence.from + reframe.length } : selection.map(changes, 1),
    userEvent: 'input.wonderings',
    effects: EditorView.announce.of(texts?.marks.changedTo(reframe) ?? reframe),
  });
  return true;
}

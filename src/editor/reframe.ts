import { EditorView } from '@codemirror/view';
import type { Mark } from './marksField';

/**
 * Puts `reframe` in the place of the mark's sentence: one transaction, one step to undo. False, and nothing is
 * changed, when the sentence is no longer the one that the reframe was made from.
 */
export function applyReframe(view: EditorView, mark: Mark, reframe: string): boolean {
  const { sentence, sentenceText } = mark;
  const { doc, selection } = view.state;
  if (!sentence || doc.sliceString(sentence.from, sentence.to) !== sentenceText) return false;
  const changes = view.state.changes({ from: sentence.from, to: sentence.to, insert: reframe });
  const { head } = selection.main;
  const inSentence = head >= sentence.from && head <= sentence.to;
  view.dispatch({
    changes,
    // A cursor in the sentence goes to its end, where the person would write on; any other stays on its words.
    selection: inSentence ? { anchor: sentence.from + reframe.length } : selection.map(changes, 1),
    userEvent: 'input.wonderings',
    effects: EditorView.announce.of(`Changed to: ${reframe}`),
  });
  return true;
}

import { EditorView } from '@codemirror/view';
import type { Stance } from '../model/report';
import { editorHost } from './host';
import { marksOf, type Mark } from './marksField';

/** Moves the cursor to the next mark, from the end to the first again. False when there is none. */
export function nextMark(view: EditorView, stance?: Stance): boolean {
  const { head } = view.state.selection.main;
  const marks = marksOf(view.state, stance);
  return goTo(view, marks.find((mark) => mark.from > head) ?? marks[0]);
}

/** Moves the cursor to the mark before it, from the start to the last again. False when there is none. */
export function previousMark(view: EditorView, stance?: Stance): boolean {
  const { head } = view.state.selection.main;
  const marks = [...marksOf(view.state, stance)].reverse();
  return goTo(view, marks.find((mark) => mark.from < head) ?? marks[0]);
}

function goTo(view: EditorView, mark: Mark | undefined): boolean {
  if (!mark) return false;
  const { stance, text, why } = mark.finding;
  const texts = view.state.facet(editorHost)?.texts;
  view.dispatch({
    selection: { anchor: mark.from },
    effects: [
      EditorView.scrollIntoView(mark.from, { y: 'nearest', yMargin: 80 }),
      EditorView.announce.of(texts?.marks.at(texts.names.stances[stance], text, why) ?? why),
    ],
  });
  view.focus();
  return true;
}

import type { StateCommand } from '@codemirror/state';

const MARKER = /^(\s*(?:>\s*)*)([-*+]|(\d+)([.)]))(\s+)(\[.\]\s+)?/;

/** Enter in a list begins the next item; in an empty item it ends the list. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const match = MARKER.exec(line.text);
  if (!main.empty || !match || main.head < line.from + match[0].length) return false;
  const [whole, indent = '', bullet = '', number, mark = '', space = ' ', task] = match;
  if (line.text.length === whole.length) {
    dispatch(state.update({ changes: { from: line.from, to: line.to, insert: indent }, userEvent: 'input' }));
    return true;
  }
  const next = number === undefined ? bullet : `${Number(number) + 1}${mark}`;
  const insert = `${state.lineBreak}${indent}${next}${space}${task === undefined ? '' : '[ ] '}`;
  dispatch(state.update(state.replaceSelection(insert), { scrollIntoView: true, userEvent: 'input' }));
  return true;
};

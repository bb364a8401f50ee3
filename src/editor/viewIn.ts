import { EditorView } from '@codemirror/view';

/** The editor in an element of the page; the outer one where a table's cell is edited in an editor of its own. */
export function editorViewIn(el: HTMLElement): EditorView | null {
  return EditorView.findFromDOM(el);
}

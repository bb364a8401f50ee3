/** @jest-environment jsdom */
import { history } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Editor } from '../../playground/host/editor';
import { installObsidianDom } from '../support/dom';

installObsidianDom();

function editorOn(doc: string): Editor {
  const extensions = [history(), EditorState.allowMultipleSelections.of(true)];
  return new Editor(new EditorView({ state: EditorState.create({ doc, extensions }), parent: document.body }));
}

describe('the host’s editor', () => {
  it('counts all changes of a transaction in the text as it was', () => {
    const editor = editorOn('one\ntwo\nthree');
    editor.transaction({
      changes: [
        { from: { line: 2, ch: 0 }, to: { line: 2, ch: 5 }, text: '3' },
        { from: { line: 0, ch: 0 }, to: { line: 0, ch: 3 }, text: 'the first' },
        { from: { line: 1, ch: 3 }, text: '!' },
      ],
    });
    expect(editor.getValue()).toBe('the first\ntwo!\n3');
  });

  it('undoes a transaction in one step', () => {
    const editor = editorOn('a\nb');
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 }, text: 'x' },
        { from: { line: 1, ch: 0 }, to: { line: 1, ch: 1 }, text: 'y' },
      ],
    });
    editor.undo();
    expect(editor.getValue()).toBe('a\nb');
    editor.redo();
    expect(editor.getValue()).toBe('x\ny');
  });

  it('counts the selection of a transaction in the text as it will be', () => {
    const editor = editorOn('a');
    editor.transaction({
      changes: [{ from: { line: 0, ch: 1 }, text: '\nlong line' }],
      selection: { from: { line: 1, ch: 4 } },
    });
    expect(editor.getCursor()).toEqual({ line: 1, ch: 4 });
  });

  it('keeps the cursor in its line when text above grows', () => {
    const editor = editorOn('a\nb');
    editor.setCursor(1, 1);
    editor.replaceRange('more\n', { line: 0, ch: 0 });
    expect(editor.getCursor()).toEqual({ line: 2, ch: 1 });
  });

  it('turns offsets into places and back, with emoji', () => {
    const editor = editorOn('👩‍🚀\nab');
    for (const offset of [0, 5, 6, 7, 8]) expect(editor.posToOffset(editor.offsetToPos(offset))).toBe(offset);
  });

  it('clips places outside the text', () => {
    const editor = editorOn('ab\nc');
    expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(2);
    expect(editor.posToOffset({ line: 99, ch: 0 })).toBe(4);
    expect(editor.offsetToPos(99)).toEqual({ line: 1, ch: 1 });
    expect(editor.getLine(99)).toBe('');
  });

  it('replaces every selection', () => {
    const editor = editorOn('a b');
    editor.setSelections([
      { anchor: { line: 0, ch: 0 }, head: { line: 0, ch: 1 } },
      { anchor: { line: 0, ch: 2 }, head: { line: 0, ch: 3 } },
    ]);
    editor.replaceSelection('x');
    expect(editor.getValue()).toBe('x x');
  });

  it('writes lines that were read in one go', () => {
    const editor = editorOn('a\n\nb');
    editor.setSelection({ line: 0, ch: 0 }, { line: 2, ch: 1 });
    editor.processLines<string>(
      (_line, text) => text.toUpperCase(),
      (line, text, value) => ({ from: { line, ch: 0 }, to: { line, ch: text.length }, text: value ?? '' }),
      true,
    );
    expect(editor.getValue()).toBe('A\n\nB');
  });
});

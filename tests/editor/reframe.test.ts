/** @jest-environment jsdom */
import { redo, undo } from '@codemirror/commands';
import type { TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { applyReframe, markAt, marksOf, type Mark } from '../../src/editor/extension';
import { installObsidianDom } from '../support/dom';
import { findingOf } from '../support/reports';
import { putCursor, viewWith } from './builders';

installObsidianDom();

const text = 'First. Obviously the cache is the problem. Last.';
const reframe = 'What makes us think the cache is the problem?';
const obviously = findingOf(text, 'Obviously', { reframes: [reframe] });
const after = `First. ${reframe} Last.`;

function open(extra: Parameters<typeof viewWith>[3] = []): EditorView {
  return viewWith(text, { findings: [obviously] }, {}, extra);
}

function markIn(view: EditorView): Mark {
  const mark = markAt(view.state, obviously.from);
  if (!mark) throw new Error('No mark');
  return mark;
}

describe('applying a reframe', () => {
  it('puts it in the place of the whole sentence', () => {
    const view = open();
    applyReframe(view, markIn(view), reframe);
    expect(view.state.doc.toString()).toBe(after);
  });

  it('is one step to undo', () => {
    const view = open();
    applyReframe(view, markIn(view), reframe);
    undo(view);
    expect(view.state.doc.toString()).toBe(text);
  });

  it('is its own step, apart from what was typed right before', () => {
    const view = open();
    const typed: TransactionSpec = { changes: { from: text.length, insert: '!' }, userEvent: 'input.type' };
    view.dispatch(typed);
    applyReframe(view, markIn(view), reframe);
    undo(view);
    expect(view.state.doc.toString()).toBe(`${text}!`);
  });

  it('can be done again', () => {
    const view = open();
    applyReframe(view, markIn(view), reframe);
    undo(view);
    redo(view);
    expect(view.state.doc.toString()).toBe(after);
  });

  it('follows the sentence when it has moved', () => {
    const view = open();
    view.dispatch({ changes: { from: 0, insert: 'Zeroth. ' } });
    expect(applyReframe(view, markAt(view.state, obviously.from + 8) ?? markIn(view), reframe)).toBe(true);
    expect(view.state.doc.toString()).toBe(`Zeroth. ${after}`);
  });

  it('is refused when the sentence has changed', () => {
    const view = open();
    view.dispatch({ changes: { from: obviously.sentence.to - 1, insert: ' again' } });
    const before = view.state.doc.toString();
    expect(applyReframe(view, markIn(view), reframe)).toBe(false);
    expect(view.state.doc.toString()).toBe(before);
  });

  it('is refused when the sentence was deleted', () => {
    const view = open();
    const mark = markIn(view);
    expect(applyReframe(view, { ...mark, sentence: null }, reframe)).toBe(false);
  });

  it('takes the mark away with its words', () => {
    const view = open();
    applyReframe(view, markIn(view), reframe);
    expect(marksOf(view.state)).toEqual([]);
  });

  it('puts a cursor that was in the sentence at its end', () => {
    const view = open();
    putCursor(view, obviously.to);
    applyReframe(view, markIn(view), reframe);
    expect(view.state.selection.main.head).toBe(obviously.sentence.from + reframe.length);
  });

  it('leaves a cursor elsewhere on its words', () => {
    const view = open();
    putCursor(view, text.indexOf('Last'));
    applyReframe(view, markIn(view), reframe);
    expect(view.state.sliceDoc(view.state.selection.main.head)).toBe('Last.');
  });

  it('names itself as an input of the plugin', () => {
    const events: (boolean | undefined)[] = [];
    const view = open(
      EditorView.updateListener.of((update) => {
        if (update.docChanged) events.push(update.transactions[0]?.isUserEvent('input.wonderings'));
      }),
    );
    applyReframe(view, markIn(view), reframe);
    expect(events).toEqual([true]);
  });
});

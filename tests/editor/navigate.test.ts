/** @jest-environment jsdom */
import type { EditorView } from '@codemirror/view';
import { nextMark, previousMark } from '../../src/editor/extension';
import { installObsidianDom } from '../support/dom';
import { findingOf } from '../support/reports';
import { putCursor, viewWith } from './builders';

installObsidianDom();

const text = 'So. Obviously it is. I wonder why. Clearly so.';
const obviously = findingOf(text, 'Obviously');
const wonder = findingOf(text, 'I wonder', { stance: 'wondering' });
const clearly = findingOf(text, 'Clearly');

function open(cursor: number): EditorView {
  const view = viewWith(text, { findings: [obviously, wonder, clearly] });
  putCursor(view, cursor);
  return view;
}

function headAfter(view: EditorView): number {
  return view.state.selection.main.head;
}

describe('going from mark to mark', () => {
  it('goes to the next mark', () => {
    const view = open(0);
    nextMark(view);
    expect(headAfter(view)).toBe(obviously.from);
  });

  it('goes on from the mark that the cursor is on', () => {
    const view = open(obviously.from);
    nextMark(view);
    expect(headAfter(view)).toBe(wonder.from);
  });

  it('goes to the first after the last', () => {
    const view = open(clearly.from);
    nextMark(view);
    expect(headAfter(view)).toBe(obviously.from);
  });

  it('goes back', () => {
    const view = open(clearly.from);
    previousMark(view);
    expect(headAfter(view)).toBe(wonder.from);
  });

  it('goes to the last before the first', () => {
    const view = open(0);
    previousMark(view);
    expect(headAfter(view)).toBe(clearly.from);
  });

  it('keeps to one stance when asked', () => {
    const view = open(obviously.from);
    nextMark(view, 'knowing');
    expect(headAfter(view)).toBe(clearly.from);
  });

  it('says so and stays when there is none', () => {
    const view = viewWith(text, {});
    putCursor(view, 2);
    expect(nextMark(view)).toBe(false);
    expect(headAfter(view)).toBe(2);
  });

  it('tells a screen reader what the mark is', () => {
    const view = open(0);
    nextMark(view);
    expect(view.dom.querySelector('.cm-announced')?.textContent).toContain('Knowing: “Obviously”');
  });
});

/** @jest-environment jsdom */
import { itemAt, type EditorHost } from '../../src/editor/extension';
import type { AgendaItem } from '../../src/model/report';
import { installObsidianDom } from '../support/dom';
import { itemOf } from '../support/reports';
import { putCursor, viewWith } from './builders';

installObsidianDom();

const text = '# Weekly\n- Budget\n- What did we learn?\n- Welcome\nNotes';
const budget = itemOf(text, 'Budget');
const learned = itemOf(text, 'What did we learn?', { kind: 'open-question', rewritable: false });
const welcome = itemOf(text, 'Welcome', { kind: 'procedural', rewritable: false });

function open(host: Partial<EditorHost> = {}): ReturnType<typeof viewWith> {
  return viewWith(text, { agenda: [budget, learned, welcome] }, host);
}

function signsIn(view: ReturnType<typeof viewWith>): readonly (string | undefined)[] {
  return [...view.dom.querySelectorAll('.cm-line')].map((line) =>
    line.querySelector('.wonderings-item-sign')?.className.replace('wonderings-item-sign is-', ''),
  );
}

describe('signs at agenda items', () => {
  it('offer a question, show that an item is one, and leave procedural items alone', () => {
    expect(signsIn(open())).toEqual([undefined, 'offer', 'open', undefined, undefined]);
  });

  it.each(['knowing', 'wondering', 'none'] as const)('are not drawn for the choice “%s”', (shown) => {
    expect(signsIn(open({ choice: () => ({ shown, slight: true }) }))).not.toContain('offer');
  });

  it('are drawn for the choice “agenda”', () => {
    expect(signsIn(open({ choice: () => ({ shown: 'agenda', slight: true }) }))).toContain('offer');
  });

  it('say what they do', () => {
    const sign = open().dom.querySelector('.is-offer');
    expect(sign?.getAttribute('aria-label')).toBe('Ask it as a question');
  });

  it('hand the item to the host', () => {
    const asked: AgendaItem[] = [];
    const view = open({ rewriteItem: (_view, item) => asked.push(item) });
    view.dom.querySelector<HTMLElement>('.is-offer')?.click();
    expect(asked).toEqual([budget]);
  });

  it('hand it over with the offsets of now', () => {
    const asked: AgendaItem[] = [];
    const view = open({ rewriteItem: (_view, item) => asked.push(item) });
    view.dispatch({ changes: { from: 0, insert: 'New line\n' } });
    view.dom.querySelector<HTMLElement>('.is-offer')?.click();
    expect(asked[0]).toMatchObject({ from: budget.from + 9, line: 3 });
  });

  it('stay at the end of a line that is typed on', () => {
    const view = open();
    view.dispatch({ changes: { from: budget.to, insert: ' 2027' } });
    expect(view.dom.querySelector('.is-offer')?.closest('.cm-line')?.textContent).toBe('- Budget 2027');
  });

  it('are shown by a class on the line of the cursor', () => {
    const view = open();
    putCursor(view, budget.to);
    expect(view.dom.querySelector('.wonderings-cursor-line')?.textContent).toBe('- Budget');
  });

  it('leave other lines as they are', () => {
    const view = open();
    putCursor(view, text.length);
    expect(view.dom.querySelector('.wonderings-cursor-line')).toBeNull();
  });
});

describe('the item at a position', () => {
  it('is that of its line', () => {
    expect(itemAt(open().state, text.indexOf('we learn'))?.topic).toBe('What did we learn?');
  });

  it('is none on a line without one', () => {
    expect(itemAt(open().state, 0)).toBeNull();
  });
});

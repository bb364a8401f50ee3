/** @jest-environment jsdom */
import { findOriginals } from '../../src/agenda/restore';
import { writeOriginal } from '../../src/agenda/original';
import { installObsidianDom } from '../support/dom';
import { putCursor, viewWith } from './builders';

installObsidianDom();

const question = 'What would make the budget worthwhile?';
const comment = writeOriginal('Budget', question, 0);
const inItem = `- ${question} ${comment}\nNotes`;
const underHeading = `## ${question}\n${comment}\nNotes`;

function linesOf(text: string, cursor: number): readonly string[] {
  const view = viewWith(text, {}, { originals: findOriginals });
  putCursor(view, cursor);
  return [...view.dom.querySelectorAll('.cm-line')].map((line) => line.textContent ?? '');
}

describe('a kept original', () => {
  it('behind an item is folded away', () => {
    expect(linesOf(inItem, inItem.length)).toEqual([`- ${question}`, 'Notes']);
  });

  it('below a heading is folded away with its line', () => {
    expect(linesOf(underHeading, underHeading.length)).toEqual([`## ${question}`, 'Notes']);
  });

  it('is shown while the cursor is in it', () => {
    expect(linesOf(inItem, inItem.indexOf('%%') + 4)[0]).toContain(comment);
  });

  it('is shown while the cursor is right behind it, where the next key would change it', () => {
    expect(linesOf(inItem, inItem.indexOf('\n'))[0]).toContain(comment);
  });

  it('stays folded while the cursor is in the heading above', () => {
    expect(linesOf(underHeading, underHeading.indexOf('\n'))).toHaveLength(2);
  });

  it('says what it keeps', () => {
    const view = viewWith(inItem, {}, { originals: findOriginals });
    putCursor(view, inItem.length);
    expect(view.dom.querySelector('.wonderings-original')?.getAttribute('aria-label')).toBe(
      'Before it was a question: Budget',
    );
  });

  it('opens when its sign is pressed', () => {
    const view = viewWith(inItem, {}, { originals: findOriginals });
    putCursor(view, inItem.length);
    view.dom.querySelector('.wonderings-original')?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(view.dom.textContent).toContain(comment);
  });

  it('moves with the text before it', () => {
    const view = viewWith(inItem, {}, { originals: findOriginals });
    putCursor(view, inItem.length);
    view.dispatch({ changes: { from: 0, insert: '# Agenda\n' } });
    expect(view.dom.textContent).not.toContain('%%');
  });
});

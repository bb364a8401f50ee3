/** @jest-environment jsdom */
import { drawnText } from '../../src/reading/drawn';
import { drawSigns } from '../../src/reading/signs';
import { texts } from '../../src/texts/en';
import { installObsidianDom } from '../support/dom';

installObsidianDom();

/** The page with a sign, shown as `◦`, at the end of the line on which `words` stand. */
function withSignAt(html: string, words: string): string {
  const el = document.body.createDiv();
  el.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const drawn = drawnText(el);
  const from = drawn.text.indexOf(words);
  const value = { kind: 'offer' as const, act: () => undefined };
  for (const sign of drawSigns(drawn, [{ from, to: from + words.length, value }], texts)) sign.replaceWith('◦');
  return el.innerHTML;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('signs in Reading view', () => {
  it.each([
    ['a heading', '<h2>Budget</h2>', '<h2>Budget◦</h2>'],
    ['a list item with more behind the topic', '<li>Budget (Ana)</li>', '<li>Budget (Ana)◦</li>'],
    ['emphasis', '<li>the <strong>Budget</strong>: all</li>', '<li>the <strong>Budget</strong>: all◦</li>'],
    ['a list item with notes', '<li>Budget<ul><li>more</li></ul></li>', '<li>Budget◦<ul><li>more</li></ul></li>'],
    ['a paragraph in a list item', '<li><p>Budget</p><p>more</p></li>', '<li><p>Budget◦</p><p>more</p></li>'],
    ['a task', '<li><input type="checkbox">Budget</li>', '<li><input type="checkbox">Budget◦</li>'],
    ['the first of two lines', '<p>Budget<br>more</p>', '<p>Budget◦<br>more</p>'],
    ['a cell', '<table><tbody><tr><td>Budget</td><td>Ana</td></tr></tbody></table>', undefined],
  ])('stand at the end of the line: %s', (_name, html, expected) => {
    expect(withSignAt(html, 'Budget')).toBe(expected ?? html.replace('Budget', 'Budget◦'));
  });
});

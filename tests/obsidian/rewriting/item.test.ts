/** @jest-environment jsdom */
import { ChooserView, type ChooserInput, type ItemChoice } from '../../../src/obsidian/rewriting/item';
import { texts } from '../../../src/texts/en';
import { installObsidianDom } from '../../support/dom';
import { itemOf } from './items';

const TEXT = '- [ ] Ana: **Budget** (10 min)';

beforeAll(() => {
  installObsidianDom();
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

function open(given: Parameters<typeof itemOf>[2] = {}) {
  const parent = document.body.appendChild(document.createElement('div'));
  const asked: ItemChoice[] = [];
  const plan: ChooserInput['plan'] = (choice) => {
    asked.push(choice);
    const isSame = choice.kind === 'question' && choice.words === 'Budget';
    return isSame
      ? null
      : {
          files: [],
          carried: 2,
          carriedIn: 1,
          left: [{ path: 'A.md', original: '[[x#y]]', why: 'unresolved' }],
          spellings: [],
        };
  };
  let submitted = 0;
  const view = new ChooserView(
    parent,
    { texts, item: itemOf(TEXT, 'Budget', given), plan },
    { submit: () => (submitted += 1), cancel: () => undefined },
  );
  const find = <T extends HTMLElement>(selector: string): T => {
    const el = parent.querySelector<T>(selector);
    if (!el) throw new Error(`no ${selector}`);
    return el;
  };
  return {
    view,
    list: find('[role=listbox]'),
    words: find<HTMLTextAreaElement>('textarea'),
    line: () => find('.wonderings-rewrite-line').textContent,
    links: () => find('.wonderings-rewrite-links').textContent,
    button: find<HTMLButtonElement>('.mod-cta'),
    selected: () => parent.querySelector('[aria-selected=true]')?.textContent ?? null,
    submitted: () => submitted,
    press: (el: HTMLElement, key: string) =>
      el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    type(text: string) {
      this.words.value = text;
      this.words.dispatchEvent(new Event('input'));
    },
  };
}

describe('the chooser', () => {
  it('begins with the best question, in the field and in the line', () => {
    const chooser = open();
    expect(chooser.selected()).toBe('1What about Budget?');
    expect(chooser.words.value).toBe('What about Budget?');
    expect(chooser.line()).toBe('- [ ] Ana: **What about Budget?** (10 min)');
  });

  it('goes through the questions by arrow keys, and stays inside', () => {
    const chooser = open();
    chooser.press(chooser.list, 'ArrowUp');
    expect(chooser.selected()).toBe('1What about Budget?');
    chooser.press(chooser.list, 'ArrowDown');
    expect(chooser.words.value).toBe('What do we see in Budget?');
    expect(chooser.list.getAttribute('aria-activedescendant')).toBe('wonderings-rewrite-option-1');
    chooser.press(chooser.list, 'End');
    chooser.press(chooser.list, 'ArrowDown');
    expect(chooser.selected()).toBe('3How does Budget look to us?');
  });

  it('jumps to a question by its number, and nowhere by a number that none has', () => {
    const chooser = open();
    chooser.press(chooser.list, '3');
    expect(chooser.selected()).toBe('3How does Budget look to us?');
    chooser.press(chooser.list, '7');
    expect(chooser.selected()).toBe('3How does Budget look to us?');
  });

  it('submits by Enter, in the list and in the field', () => {
    const chooser = open();
    chooser.press(chooser.list, 'Enter');
    chooser.press(chooser.words, 'Enter');
    expect(chooser.submitted()).toBe(2);
  });

  it('takes own words, then none of the questions is selected', () => {
    const chooser = open();
    chooser.type('  What else\nmatters? ');
    expect(chooser.selected()).toBeNull();
    expect(chooser.line()).toBe('- [ ] Ana: **What else matters?** (10 min)');
    expect(chooser.view.take()).toEqual({ kind: 'question', words: 'What else matters?' });
  });

  it('selects a question that is typed in full', () => {
    const chooser = open();
    chooser.type('How does Budget look to us?');
    expect(chooser.selected()).toBe('3How does Budget look to us?');
  });

  it('gives its choice once only', () => {
    const chooser = open();
    expect(chooser.view.take()).toEqual({ kind: 'question', words: 'What about Budget?' });
    expect(chooser.view.take()).toBeNull();
  });

  it.each(['', '   ', 'Budget'])('has nothing to do for %j', (words) => {
    const chooser = open();
    chooser.type(words);
    expect(chooser.button.disabled).toBe(true);
    expect(chooser.view.take()).toBeNull();
  });

  it('says how many links follow and which are left', () => {
    expect(open().links()).toBe(
      '2 links in 1 file will be updated.1 link stays as it is[[x#y]] in A.md: leads to no heading as it is.',
    );
  });

  it('offers the original of an item that was rewritten', () => {
    const chooser = open({ original: 'Money' });
    chooser.press(chooser.list, 'End');
    expect(chooser.selected()).toBe('4MoneyAs it was');
    expect(chooser.button.textContent).toBe('Restore');
    expect(chooser.view.take()).toEqual({ kind: 'original' });
  });

  it('offers no original where there is none', () => {
    const chooser = open();
    chooser.press(chooser.list, 'End');
    expect(chooser.button.textContent).toBe('Rewrite');
  });

  it('leaves the comment that keeps the original out of the line', () => {
    const text = '- Budget %%wonderings abcdefg.1.0 a%25b%%';
    const parent = document.createElement('div');
    new ChooserView(
      parent,
      { texts, item: itemOf(text, 'Budget'), plan: () => null },
      { submit: () => undefined, cancel: () => undefined },
    );
    expect(parent.querySelector('.wonderings-rewrite-line')?.textContent).toBe('- What about Budget?');
  });
});

/** @jest-environment jsdom */
import type { EditorView } from '@codemirror/view';
import { openCardAt, refreshReport, type EditorHost } from '../../src/editor/extension';
import { installObsidianDom } from '../support/dom';
import { findingOf } from '../support/reports';
import { putCursor, viewWith } from './builders';

installObsidianDom();

const text = 'First. Obviously the cache is the problem. Last.';
const reframe = 'What makes us think the cache is the problem?';
const obviously = findingOf(text, 'Obviously', {
  reframes: [reframe, 'It seems to me that the cache is the problem.'],
});

function open(host: Partial<EditorHost> = {}): EditorView {
  const view = viewWith(text, { findings: [obviously] }, host);
  putCursor(view, obviously.from + 1);
  return view;
}

function cardIn(view: EditorView): HTMLElement | null {
  return view.dom.querySelector<HTMLElement>('[role=dialog]');
}

function buttonIn(view: EditorView, text: string): HTMLElement {
  const found = [...(cardIn(view)?.querySelectorAll('button') ?? [])].find((button) => button.textContent === text);
  if (!found) throw new Error(`No button “${text}”`);
  return found;
}

function press(key: string, more: KeyboardEventInit = {}): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the card at the cursor', () => {
  it('opens on a mark', () => {
    const view = open();
    expect(openCardAt(view)).toBe(true);
    const named = document.getElementById(cardIn(view)?.getAttribute('aria-labelledby') ?? '');
    expect(named?.textContent).toBe('KnowingSounds certain“Obviously”');
  });

  it('does not open where nothing is marked', () => {
    const view = open();
    putCursor(view, text.length);
    expect(openCardAt(view)).toBe(false);
    expect(cardIn(view)).toBeNull();
  });

  it('takes focus to its first button', () => {
    const view = open();
    openCardAt(view);
    expect(document.activeElement).toBe(buttonIn(view, reframe));
  });

  it.each(['ArrowDown', 'ArrowRight', 'Tab'])('goes on to the next button by %s', (key) => {
    const view = open();
    openCardAt(view);
    press(key);
    expect(document.activeElement?.textContent).toBe(obviously.reframes[1]);
  });

  it('goes round from its first button to its last', () => {
    const view = open();
    openCardAt(view);
    press('Tab', { shiftKey: true });
    expect(document.activeElement?.textContent).toBe('About this rule');
  });

  it('closes on Escape and gives focus back', () => {
    const view = open();
    openCardAt(view);
    press('Escape');
    expect(cardIn(view)).toBeNull();
    expect(document.activeElement).toBe(view.contentDOM);
  });

  it('closes on Escape in the note', () => {
    const view = open();
    openCardAt(view);
    view.focus();
    press('Escape');
    expect(cardIn(view)).toBeNull();
  });

  it('goes when somebody types', () => {
    const view = open();
    openCardAt(view);
    view.dispatch({ changes: { from: 0, insert: 'x' } });
    expect(cardIn(view)).toBeNull();
  });

  it('goes when the cursor leaves the mark', () => {
    const view = open();
    openCardAt(view);
    putCursor(view, text.length);
    expect(cardIn(view)).toBeNull();
  });

  it('stays while the cursor moves within the mark', () => {
    const view = open();
    openCardAt(view);
    putCursor(view, obviously.from + 3);
    expect(cardIn(view)).not.toBeNull();
  });

  it('stays, focus and all, when settings change that leave its mark alone', () => {
    const view = open();
    openCardAt(view);
    refreshReport(view);
    expect(document.activeElement).toBe(buttonIn(view, reframe));
  });

  it('goes when settings take its mark away', () => {
    let shown: 'both' | 'wondering' = 'both';
    const view = open({ choice: () => ({ shown, slight: true }) });
    openCardAt(view);
    shown = 'wondering';
    refreshReport(view);
    expect(cardIn(view)).toBeNull();
  });

  it('goes when somebody presses elsewhere on the page', () => {
    const view = open();
    openCardAt(view);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(cardIn(view)).toBeNull();
  });

  it('applies a reframe', () => {
    const view = open();
    openCardAt(view);
    buttonIn(view, reframe).click();
    expect(view.state.doc.toString()).toBe(`First. ${reframe} Last.`);
    expect(cardIn(view)).toBeNull();
  });

  it('takes the mark away by “Not here” and tells the host of finding and sentence', () => {
    const ignored: string[] = [];
    const view = open({
      ignore: (finding, sentence) => ignored.push(`${finding.rule}: ${sentence}`),
      isIgnored: () => ignored.length > 0,
    });
    openCardAt(view);
    buttonIn(view, 'Not here').click();
    expect(ignored).toEqual(['knowing/test: Obviously the cache is the problem.']);
    expect(view.dom.querySelector('.wonderings-mark')).toBeNull();
  });

  it('tells the host which phrase is never to be marked', () => {
    const never = jest.fn();
    const view = open({ neverMark: (phrase) => void never(phrase) });
    openCardAt(view);
    buttonIn(view, 'Never this phrase').click();
    expect(never).toHaveBeenCalledWith('Obviously');
  });

  it('asks the host about its rule', () => {
    const about = jest.fn();
    const view = open({ aboutRule: (finding) => void about(finding.rule) });
    openCardAt(view);
    buttonIn(view, 'About this rule').click();
    expect(about).toHaveBeenCalledWith('knowing/test');
  });

  it('asks a closed question openly', () => {
    const asked = 'First. Should we ship on Friday? Last.';
    const from = asked.indexOf('Should');
    const text = 'Should we ship on Friday?';
    const openly = 'What would need to be true for us to ship on Friday?';
    const question = {
      from,
      to: from + text.length,
      line: 1,
      text,
      type: 'closed',
      openness: 0,
      reframes: [openly],
    } as const;
    const view = viewWith(asked, { questions: [question] });
    putCursor(view, from + 3);
    openCardAt(view);
    buttonIn(view, openly).click();
    expect(view.state.doc.toString()).toBe(`First. ${openly} Last.`);
  });

  it('does not open at a question that has no open version', () => {
    const question = { from: 0, to: 9, line: 1, text: 'What now?', type: 'open', openness: 1, reframes: [] } as const;
    expect(openCardAt(viewWith('What now?', { questions: [question] }))).toBe(false);
  });
});

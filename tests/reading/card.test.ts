/** @jest-environment jsdom */
import { markPart } from '../../src/marks/parts';
import { ReadingCard } from '../../src/reading/card';
import { texts } from '../../src/texts/en';
import { installObsidianDom } from '../support/dom';
import { findingOf } from '../support/reports';

installObsidianDom();

const text = 'Obviously it is the cache.';
const reframed = 'What makes us think it is the cache?';
const finding = findingOf(text, 'Obviously', { reframes: [reframed] });

function attach(reframe: (text: string) => void = () => undefined): HTMLElement {
  const mark = document.body.createSpan({ text: 'Obviously', attr: { tabindex: '0' } });
  const none = (): void => undefined;
  new ReadingCard({ texts }).attach(mark, [
    markPart(finding, text, texts, { reframe, ignore: none, neverMark: none, aboutRule: none }),
  ]);
  return mark;
}

function cards(): number {
  return document.querySelectorAll('[role=dialog]').length;
}

function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function point(target: Element, type: string): void {
  const event = new MouseEvent(type, { bubbles: type === 'pointerdown' });
  target.dispatchEvent(Object.assign(event, { pointerType: 'mouse' }));
}

/** The pointer is over `target` now, by so many pixels of its own. */
function move(target: Element, pixels: number): void {
  const event = new MouseEvent('pointermove', { bubbles: true });
  target.dispatchEvent(Object.assign(event, { movementX: pixels, movementY: 0 }));
}

/** What lies over the mark. */
function see(el: Element | null): void {
  document.elementFromPoint = () => el;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  document.dispatchEvent(new Event('pointerdown'));
  document.body.replaceChildren();
});

describe('the card in Reading view', () => {
  it('opens by a tap', () => {
    attach().click();
    expect(cards()).toBe(1);
  });

  it('opens when the pointer rests on the mark', () => {
    point(attach(), 'pointerenter');
    expect(cards()).toBe(0);
    jest.advanceTimersByTime(300);
    expect(cards()).toBe(1);
  });

  it('does not open when the pointer only passes', () => {
    const mark = attach();
    point(mark, 'pointerenter');
    jest.advanceTimersByTime(100);
    point(mark, 'pointerleave');
    jest.advanceTimersByTime(1000);
    expect(cards()).toBe(0);
  });

  it('closes when the pointer goes away', () => {
    const mark = attach();
    point(mark, 'pointerenter');
    jest.advanceTimersByTime(300);
    move(document.body, 3);
    jest.advanceTimersByTime(300);
    expect(cards()).toBe(0);
  });

  it('closes when the pointer leaves the window', () => {
    attach().click();
    point(document.documentElement, 'pointerleave');
    jest.advanceTimersByTime(300);
    expect(cards()).toBe(0);
  });

  it('stays while the pointer goes over to it', () => {
    attach().click();
    move(document.body, 3);
    jest.advanceTimersByTime(200);
    const float = document.querySelector('.wonderings-card-float');
    if (float) move(float, 3);
    jest.advanceTimersByTime(1000);
    expect(cards()).toBe(1);
  });

  it('stays when the words move from under a pointer at rest', () => {
    attach().click();
    move(document.body, 0);
    jest.advanceTimersByTime(1000);
    expect(cards()).toBe(1);
  });

  it('opens by Enter with focus in it', () => {
    press(attach(), 'Enter');
    expect(document.activeElement?.textContent).toBe('What makes us think it is the cache?');
  });

  it('closes by Escape and gives focus back to the mark', () => {
    const mark = attach();
    mark.focus();
    press(mark, 'Enter');
    press(document.activeElement ?? mark, 'Escape');
    expect(cards()).toBe(0);
    expect(document.activeElement).toBe(mark);
  });

  it('closes when somebody presses elsewhere', () => {
    attach().click();
    point(document.body, 'pointerdown');
    expect(cards()).toBe(0);
  });

  it('goes with its mark when the page is scrolled or gets another size', () => {
    const mark = attach();
    mark.click();
    see(mark);
    const float = document.querySelector<HTMLElement>('.wonderings-card-float');
    for (const [target, type, top] of [[document.body, 'scroll', 40] as const, [window, 'resize', 90] as const]) {
      mark.getBoundingClientRect = () => new DOMRect(0, top, 50, 10);
      target.dispatchEvent(new Event(type));
      expect([cards(), float?.style.top]).toEqual([1, `${top - 6}px`]);
    }
  });

  it('closes when its mark goes out of sight', () => {
    attach().click();
    see(document.body);
    document.body.dispatchEvent(new Event('scroll'));
    expect(cards()).toBe(0);
  });

  it('hands a reframe on and closes', () => {
    const reframe = jest.fn();
    attach(reframe).click();
    document.querySelector<HTMLElement>('.wonderings-card-reframe')?.click();
    expect(reframe).toHaveBeenCalledWith(reframed);
    expect(cards()).toBe(0);
  });
});

import { drawCard } from '../marks/card';
import type { CardPart } from '../marks/parts';
import type { Texts } from '../texts/texts';

/** How long the pointer rests on a mark before its card opens, and may be away before it closes; milliseconds. */
const REST = 300;
const AWAY = 250;

/** The one card of Reading view: beside its mark, in the mark's own window. */
export class ReadingCard {
  private el: HTMLElement | null = null;
  private anchor: HTMLElement | null = null;
  private timer: { readonly page: Window; readonly id: number } | null = null;

  constructor(private readonly host: { readonly texts: Texts }) {}

  /** Makes `mark` open the card of `parts` by pointer, tap and Enter. */
  attach(mark: HTMLElement, parts: readonly CardPart[]): void {
    mark.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') this.after(REST, mark, () => this.open(mark, parts));
    });
    mark.addEventListener('pointerleave', () => this.closeSoon(mark));
    mark.addEventListener('click', () => {
      // A press on a link follows it, and one on what Live Preview draws goes into its source.
      if (!mark.closest('a, .cm-editor')) this.open(mark, parts);
    });
    mark.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.open(mark, parts);
      this.el?.querySelector('button')?.focus();
    });
  }

  close(): void {
    this.stopTimer();
    const { el, anchor } = this;
    if (!el) return;
    this.el = this.anchor = null;
    const page = el.ownerDocument;
    page.removeEventListener('pointerdown', this.onPointer, true);
    page.removeEventListener('scroll', this.onScroll, true);
    page.removeEventListener('keydown', this.onKey, true);
    const hadFocus = el.contains(page.activeElement);
    el.remove();
    if (hadFocus) anchor?.focus({ preventScroll: true });
  }

  /** Closes the card of any of these marks. */
  closeAt(marks: readonly HTMLElement[]): void {
    if (this.anchor && marks.includes(this.anchor)) this.close();
  }

  private open(mark: HTMLElement, parts: readonly CardPart[]): void {
    this.stopTimer();
    if (this.anchor === mark) return;
    this.close();
    const page = mark.ownerDocument;
    const el = page.body.createDiv({ cls: 'wonderings-card-float' });
    drawCard(el, parts, this.host.texts, () => this.close());
    el.addEventListener('pointerenter', () => this.stopTimer());
    el.addEventListener('pointerleave', () => this.closeSoon(el));
    page.addEventListener('pointerdown', this.onPointer, true);
    page.addEventListener('scroll', this.onScroll, true);
    page.addEventListener('keydown', this.onKey, true);
    this.el = el;
    this.anchor = mark;
    placeBeside(el, mark);
  }

  private readonly onPointer = (event: Event): void => {
    if (!this.el?.contains(event.target as Node | null)) this.close();
  };

  private readonly onScroll = (event: Event): void => {
    if (!this.el?.contains(event.target as Node | null)) this.close();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };

  private closeSoon(near: HTMLElement): void {
    this.after(AWAY, near, () => {
      // Somebody who is in the card by keyboard does not lose it to a pointer that moves.
      if (this.el && !this.el.contains(this.el.ownerDocument.activeElement)) this.close();
    });
  }

  private after(delay: number, near: HTMLElement, act: () => void): void {
    this.stopTimer();
    const page = near.ownerDocument.defaultView;
    if (page) this.timer = { page, id: page.setTimeout(act, delay) };
  }

  private stopTimer(): void {
    this.timer?.page.clearTimeout(this.timer.id);
    this.timer = null;
  }
}

/** Room between the card, its mark and the edges of the window, in pixels. */
const GAP = 6;

/** Above the mark where there is room, else below; never past the window's edges. */
function placeBeside(el: HTMLElement, mark: HTMLElement): void {
  const page = el.ownerDocument.documentElement;
  const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = el.getBoundingClientRect();
  const above = at.top - height - GAP;
  const left = Math.max(GAP, Math.min(at.left, page.clientWidth - width - GAP));
  el.setCssStyles({ left: `${left}px`, top: `${above >= GAP ? above : at.bottom + GAP}px` });
}

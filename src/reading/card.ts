import { drawCard } from '../marks/card';
import type { CardPart } from '../marks/parts';
import type { Texts } from '../texts/texts';

/** How long the pointer rests on a mark before its card opens, and may be away before it closes; milliseconds. */
const REST = 300;
const AWAY = 250;

/** A card on the page. */
interface OpenCard {
  readonly el: HTMLElement;
  readonly mark: HTMLElement;
  /** Ends what it listens to. */
  readonly listening: AbortController;
}

/** The one card of Reading view: beside its mark, in the mark's own window. */
export class ReadingCard {
  private card: OpenCard | null = null;
  private timer: { readonly page: Window; readonly id: number } | null = null;

  constructor(private readonly host: { readonly texts: Texts }) {}

  /** Makes `mark` open the card of `parts` by pointer, tap and Enter. */
  attach(mark: HTMLElement, parts: readonly CardPart[]): void {
    mark.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') this.after(REST, mark, () => this.open(mark, parts));
    });
    mark.addEventListener('pointerleave', () => this.stopTimer());
    mark.addEventListener('click', () => {
      // A press on a link follows it, and one on what Live Preview draws goes into its source.
      if (!mark.closest('a, .cm-editor')) this.open(mark, parts);
    });
    mark.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.open(mark, parts);
      this.card?.el.querySelector('button')?.focus();
    });
  }

  close(): void {
    this.stopTimer();
    const { card } = this;
    if (!card) return;
    this.card = null;
    const { el, mark, listening } = card;
    listening.abort();
    const hadFocus = el.contains(el.ownerDocument.activeElement);
    el.remove();
    if (hadFocus) mark.focus({ preventScroll: true });
  }

  /** Closes the card of any of these marks. */
  closeAt(marks: readonly HTMLElement[]): void {
    if (this.card && marks.includes(this.card.mark)) this.close();
  }

  private open(mark: HTMLElement, parts: readonly CardPart[]): void {
    this.stopTimer();
    if (this.card?.mark === mark) return;
    this.close();
    const page = mark.ownerDocument;
    const el = page.body.createDiv({ cls: 'wonderings-card-float' });
    drawCard(el, parts, this.host.texts, () => this.close());
    const card = { el, mark, listening: new AbortController() };
    const { signal } = card.listening;
    const isIn = (event: Event): boolean => event.composedPath().includes(el);
    const follow = (event: Event): void => this.follow(card, isIn(event));
    page.addEventListener('pointerdown', (event) => isIn(event) || this.close(), { capture: true, signal });
    page.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close(), { capture: true, signal });
    page.addEventListener('pointermove', (event) => this.onMove(card, event), { signal });
    page.documentElement.addEventListener('pointerleave', () => this.closeSoon(card), { signal });
    page.addEventListener('scroll', follow, { capture: true, signal });
    page.defaultView?.addEventListener('resize', follow, { signal });
    this.card = card;
    placeBeside(el, mark);
  }

  /** Keeps the card beside its mark when the page moves under it, and closes it when the mark goes out of sight. */
  private follow({ el, mark }: OpenCard, isInCard: boolean): void {
    if (isInCard) return;
    if (isInSight(mark, el)) placeBeside(el, mark);
    else this.close();
  }

  private onMove(card: OpenCard, { target, movementX, movementY }: PointerEvent): void {
    const isNear = [card.el, card.mark].some((one) => one.contains(target as Node | null));
    if (isNear) this.stopTimer();
    // A pointer at rest is told to move as well when the page moves under it: that is no reason to go.
    else if (!this.timer && (movementX !== 0 || movementY !== 0)) this.closeSoon(card);
  }

  private closeSoon({ el }: OpenCard): void {
    this.after(AWAY, el, () => {
      // Somebody who is in the card by keyboard does not lose it to a pointer that moves.
      if (!el.contains(el.ownerDocument.activeElement)) this.close();
    });
  }

  private after(delay: number, near: HTMLElement, act: () => void): void {
    this.stopTimer();
    const page = near.ownerDocument.defaultView;
    if (!page) return;
    const id = page.setTimeout(() => {
      this.timer = null;
      act();
    }, delay);
    this.timer = { page, id };
  }

  private stopTimer(): void {
    this.timer?.page.clearTimeout(this.timer.id);
    this.timer = null;
  }
}

/** Whether a mark can be seen: nothing but its own card may lie over it. */
function isInSight(mark: HTMLElement, card: HTMLElement): boolean {
  const { left, top, width, height } = firstLine(mark);
  const seen = mark.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return mark.contains(seen) || card.contains(seen);
}

function firstLine(mark: HTMLElement): DOMRect {
  return mark.getClientRects()[0] ?? mark.getBoundingClientRect();
}

/** Room between the card, its mark and the edges of the window, in pixels. */
const GAP = 6;

/** Above the mark where there is room, else below; never past the window's edges. */
function placeBeside(el: HTMLElement, mark: HTMLElement): void {
  const page = el.ownerDocument.documentElement;
  const at = firstLine(mark);
  const { width, height } = el.getBoundingClientRect();
  const above = at.top - height - GAP;
  const left = Math.max(GAP, Math.min(at.left, page.clientWidth - width - GAP));
  el.setCssStyles({ left: `${left}px`, top: `${above >= GAP ? above : at.bottom + GAP}px` });
}

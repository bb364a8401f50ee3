import type { Point } from 'obsidian';
import { Component } from './component';

export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;

/** A card beside what the pointer is over; it goes when the pointer has left both. */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv('popover hover-popover');
  state: number = PopoverState.Showing;
  private readonly timer: ReturnType<typeof setTimeout>;

  constructor(
    parent: HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
    private readonly staticPos: Point | null = null,
  ) {
    super();
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    this.timer = setTimeout(() => this.show(), waitTime);
    this.register(() => clearTimeout(this.timer));
    this.load();
    targetEl?.addEventListener('mouseleave', () => setTimeout(() => this.hideUnlessOver(), 200));
    this.hoverEl.addEventListener('mouseleave', () => setTimeout(() => this.hideUnlessOver(), 200));
  }

  show(): void {
    const doc = this.targetEl?.doc ?? activeDocument;
    doc.body.append(this.hoverEl);
    const box = this.targetEl?.getBoundingClientRect();
    const { x, y } = this.staticPos ?? { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 6 };
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    const top = y + this.hoverEl.offsetHeight > innerHeight ? (box?.top ?? y) - this.hoverEl.offsetHeight - 6 : y;
    this.hoverEl.setCssStyles({
      left: `${Math.max(8, Math.min(x, innerWidth - this.hoverEl.offsetWidth - 8))}px`,
      top: `${Math.max(8, top)}px`,
    });
    this.state = PopoverState.Shown;
  }

  hide(): void {
    this.state = PopoverState.Hidden;
    this.hoverEl.remove();
    this.unload();
  }

  private hideUnlessOver(): void {
    if (!this.hoverEl.matches(':hover') && !this.targetEl?.matches(':hover')) this.hide();
  }
}

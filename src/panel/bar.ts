import { showAttr } from './patch';

/** A part of a bar: its share of the whole, 0..1, and the class that gives it its look. */
export interface BarPart {
  readonly share: number;
  readonly look: string;
}

const WIDTH = 1000;
const HEIGHT = 10;
/** Keeps the parts apart without a second colour. */
const GAP = 8;

/** One bar divided into parts, drawn in place; screen readers get its label. */
export class Bar {
  readonly el: SVGElement;
  #parts: SVGElement[] = [];

  constructor(parent: HTMLElement) {
    const attr = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img' };
    this.el = parent.createSvg('svg', { cls: 'wonderings-bar', attr });
  }

  /** Draws the parts side by side from the left; those without a share are left out. */
  update(parts: readonly BarPart[], label: string): void {
    showAttr(this.el, 'aria-label', label);
    const shown = parts.filter(({ share }) => share > 0);
    while (this.#parts.length > shown.length) this.#parts.pop()?.remove();
    let x = 0;
    shown.forEach(({ share, look }, index) => {
      const part = (this.#parts[index] ??= this.el.createSvg('rect', { attr: { y: 0, height: HEIGHT } }));
      showAttr(part, 'class', `wonderings-bar-${look}`);
      showAttr(part, 'x', String(Math.round(x * WIDTH)));
      showAttr(part, 'width', String(Math.max(2, Math.round(share * WIDTH) - GAP)));
      x += share;
    });
  }
}

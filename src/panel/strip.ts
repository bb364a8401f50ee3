import type { Finding, Stance } from '../model/report';
import type { Texts } from '../texts/texts';
import { showAttr } from './patch';
import type { NoteState, PanelActions } from './state';

const WIDTH = 1000;
const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;

/**
 * The marks along the note: wonderings stand above the line and knowings hang below it. One control for the
 * keyboard: arrows go from mark to mark, Enter takes the keyboard there.
 */
export class StanceStrip {
  readonly el: HTMLElement;
  #paths: Readonly<Record<Stance, SVGElement>>;
  #chosen: SVGElement;
  #cursor: SVGElement;
  #state: NoteState | null = null;
  #at = -1;

  constructor(
    parent: HTMLElement,
    readonly actions: PanelActions,
  ) {
    const attr = { role: 'slider', tabindex: 0, 'aria-label': actions.texts.panel.marks.along, 'aria-valuemin': 1 };
    this.el = parent.createDiv({ cls: 'wonderings-strip', attr });
    const viewBox = `0 0 ${WIDTH} ${HEIGHT}`;
    const svg = this.el.createSvg('svg', { attr: { viewBox, preserveAspectRatio: 'none', 'aria-hidden': 'true' } });
    svg.createSvg('path', { cls: 'wonderings-strip-line', attr: { d: `M0 ${MIDDLE}H${WIDTH}` } });
    this.#cursor = svg.createSvg('path', { cls: 'wonderings-strip-cursor' });
    this.#paths = {
      wondering: svg.createSvg('path', { cls: 'wonderings-strip-wondering' }),
      knowing: svg.createSvg('path', { cls: 'wonderings-strip-knowing' }),
    };
    this.#chosen = svg.createSvg('path', { cls: 'wonderings-strip-chosen' });
    this.el.addEventListener('click', (event) => this.#click(event));
    this.el.addEventListener('keydown', (event) => this.#key(event));
  }

  update(state: NoteState): void {
    const isDrawn = this.#state?.report === state.report;
    if (this.#state?.path !== state.path) this.#at = -1;
    this.#state = state;
    showAttr(this.#cursor, 'd', state.cursor === null ? null : `M${this.#x(state.cursor)} 0V${HEIGHT}`);
    if (!isDrawn) this.#draw(state);
  }

  #draw(state: NoteState): void {
    const { findings } = state.report;
    this.el.hidden = findings.length === 0;
    this.#at = Math.min(this.#at, findings.length - 1);
    for (const stance of ['wondering', 'knowing'] as const) {
      const places = findings.filter((finding) => finding.stance === stance).map((finding) => this.#x(finding.from));
      const end = stance === 'wondering' ? 3 : HEIGHT - 3;
      showAttr(this.#paths[stance], 'd', [...new Set(places)].map((x) => `M${x} ${MIDDLE}V${end}`).join(''));
    }
    this.#describe();
  }

  #x(offset: number): number {
    const length = Math.max(1, this.#state?.length ?? 1);
    // Half a step from both ends, so that the first and last tick are drawn whole.
    return Math.round(4 + (offset / length) * (WIDTH - 8));
  }

  #describe(): void {
    const findings = this.#state?.report.findings ?? [];
    const chosen = findings[this.#at];
    showAttr(this.el, 'aria-valuemax', String(Math.max(1, findings.length)));
    showAttr(this.el, 'aria-valuenow', String(Math.max(1, this.#at + 1)));
    showAttr(
      this.el,
      'aria-valuetext',
      chosen ? describe(chosen, this.actions.texts) : this.actions.texts.panel.marks.count(findings.length),
    );
    showAttr(this.#chosen, 'd', chosen ? `M${this.#x(chosen.from)} 0V${HEIGHT}` : null);
  }

  #go(index: number, focus: boolean): void {
    const findings = this.#state?.report.findings ?? [];
    const finding = findings[Math.max(0, Math.min(index, findings.length - 1))];
    if (!finding) return;
    this.#at = findings.indexOf(finding);
    this.#describe();
    this.actions.goTo(finding, focus);
  }

  #click(event: MouseEvent): void {
    const box = this.el.getBoundingClientRect();
    const x = ((event.clientX - box.left) / Math.max(1, box.width)) * WIDTH;
    const distances = (this.#state?.report.findings ?? []).map((finding) => Math.abs(this.#x(finding.from) - x));
    this.#go(distances.indexOf(Math.min(...distances)), true);
  }

  #key(event: KeyboardEvent): void {
    const last = (this.#state?.report.findings.length ?? 0) - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: this.#at + 1,
      ArrowDown: this.#at + 1,
      ArrowLeft: this.#at - 1,
      ArrowUp: this.#at - 1,
      Home: 0,
      End: last,
      Enter: this.#at,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#go(to, event.key === 'Enter');
  }
}

function describe({ stance, category, text, line }: Finding, { names, panel }: Texts): string {
  return panel.marks.place(names.stances[stance], names.categories[category], text, line);
}

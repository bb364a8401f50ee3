import { ValueComponent } from './baseComponents';
import { setTooltip } from './tooltip';

export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private instant = false;
  private format: ((value: number) => string) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    return this;
  }

  getValuePretty(): string {
    return this.format?.(this.getValue()) ?? String(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    return this;
  }

  setDynamicTooltip(): this {
    const show = (): void => setTooltip(this.sliderEl, this.getValuePretty());
    this.sliderEl.addEventListener('input', show);
    this.sliderEl.addEventListener('pointerenter', show);
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    const on = (type: string, wanted: boolean): void =>
      this.sliderEl.addEventListener(type, () => {
        if (this.instant === wanted) callback(this.getValue());
      });
    on('input', true);
    on('change', false);
    return this;
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    const holder = containerEl.createDiv({ cls: 'setting-progress-bar', attr: { role: 'progressbar' } });
    this.barEl = holder.createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = Math.max(0, Math.min(100, value));
    this.barEl.setCssStyles({ width: `${this.value}%` });
    this.barEl.parentElement?.setAttribute('aria-valuenow', String(this.value));
    return this;
  }
}

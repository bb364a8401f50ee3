import type { HSL, RGB, TooltipOptions } from 'obsidian';
import { ValueComponent } from './baseComponents';
import { hslOf, rgbOf, toHex, toRgb } from './colors';
import { setTooltip } from './tooltip';

export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private callback: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.inputEl.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  setValue(on: boolean): this {
    const changed = on !== this.getValue();
    this.toggleEl.toggleClass('is-enabled', on);
    // After the click's own default, which would turn the box back.
    setTimeout(() => (this.inputEl.checked = on), 0);
    this.inputEl.checked = on;
    if (changed) this.callback?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.callback = callback;
    return this;
  }
}

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { text: display }).value = value;
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.selectEl.addEventListener('change', () => callback(this.getValue()));
    return this;
  }
}

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

export class ColorComponent extends ValueComponent<string> {
  private readonly inputEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.inputEl = containerEl.createEl('input', { type: 'color' });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  getValueRgb(): RGB {
    return toRgb(this.getValue());
  }

  getValueHsl(): HSL {
    return hslOf(this.getValueRgb());
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setValueRgb(rgb: RGB): this {
    return this.setValue(toHex(rgb));
  }

  setValueHsl(hsl: HSL): this {
    return this.setValueRgb(rgbOf(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.inputEl.addEventListener('change', () => callback(this.getValue()));
    return this;
  }
}

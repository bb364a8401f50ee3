import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './baseComponents';
import { hslOf, rgbOf, toHex, toRgb } from './colors';

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

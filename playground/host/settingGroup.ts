import { ExtraButtonComponent } from './buttons';
import { Setting } from './setting';
import { SearchComponent } from './textComponents';

/** Settings under one heading. */
export class SettingGroup {
  readonly listEl: HTMLElement;
  /** The host's own. */
  readonly groupEl: HTMLElement;
  private readonly headingEl: HTMLElement;
  private readonly nameEl: HTMLElement;
  private readonly controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.headingEl = this.groupEl.createDiv('setting-item setting-item-heading');
    this.nameEl = this.headingEl
      .createDiv('setting-item-info')
      .createDiv({ cls: 'setting-item-name', attr: { role: 'heading', 'aria-level': 3 } });
    this.controlEl = this.headingEl.createDiv('setting-item-control');
    this.headingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.nameEl.setText(text);
    this.headingEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClasses(classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    this.headingEl.show();
    cb(new SearchComponent(this.controlEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    this.headingEl.show();
    cb(new ExtraButtonComponent(this.controlEl));
    return this;
  }
}

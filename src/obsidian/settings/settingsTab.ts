import {
  type App,
  debounce,
  type Plugin,
  PluginSettingTab,
  requireApiVersion,
  Setting,
  type SettingDefinitionItem,
} from 'obsidian';
import type { Settings } from '../../settings';
import { PANEL_ICON } from '../panelView';
import { nameControls } from './nameControls';
import {
  controlValue,
  settingChange,
  settingGroups,
  type ActionItem,
  type SettingItem,
  type SettingItemGroup,
} from './settingDefinitions';
import { transferItems } from './settingsTransfer';
import type { Shell } from '../shell';

/** How long typing in a setting rests before it is saved and the notes are read anew, in milliseconds. */
const REST = 600;

/** The settings: the app draws and searches the definitions where it can (1.13), older apps get them drawn here. */
export class WonderingsSettingTab extends PluginSettingTab {
  /** What was chosen and is not saved yet. */
  #pending: Partial<Settings> = {};
  readonly #save = debounce(() => void this.#saveNow(), REST, true);

  constructor(
    app: App,
    plugin: Plugin,
    readonly shell: Shell,
  ) {
    super(app, plugin);
    if (requireApiVersion('1.11.0')) this.icon = PANEL_ICON;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.#groups();
  }

  override getControlValue(key: string): unknown {
    return controlValue({ ...this.shell.settings, ...this.#pending }, key);
  }

  override setControlValue(key: string, value: unknown): void {
    const change = settingChange({ ...this.shell.settings, ...this.#pending }, key, value);
    this.#pending = { ...this.#pending, ...change };
    this.#save();
  }

  override display(): void {
    this.#drawAll();
  }

  override hide(): void {
    this.#save.cancel();
    void this.#saveNow();
    super.hide();
  }

  async #saveNow(): Promise<void> {
    const change = this.#pending;
    this.#pending = {};
    if (Object.keys(change).length > 0) await this.shell.changeSettings(change);
  }

  #groups(): SettingItemGroup<SettingItem | ActionItem>[] {
    const { texts } = this.shell;
    const items = transferItems(
      this.shell,
      () => this.#saveNow(),
      () => this.#redraw(),
    );
    return [...settingGroups(texts), { type: 'group', heading: texts.settings.groups.file, items }];
  }

  /** Shows settings that were changed from elsewhere. */
  #redraw(): void {
    if (!this.containerEl.isConnected) return;
    if (requireApiVersion('1.13.0')) this.update();
    else this.#drawAll();
  }

  #drawAll(): void {
    this.containerEl.empty();
    for (const { heading, items } of this.#groups()) {
      if (heading !== undefined) new Setting(this.containerEl).setName(heading).setHeading();
      for (const item of items) this.#draw(item);
    }
  }

  #draw(item: SettingItem | ActionItem): void {
    const setting = new Setting(this.containerEl).setName(item.name).setDesc(item.desc);
    if ('render' in item) {
      item.render(setting);
      return;
    }
    const { control } = item;
    const value = this.getControlValue(control.key);
    const text = typeof value === 'string' ? value : '';
    const change = (next: unknown): void => this.setControlValue(control.key, next);
    if (control.type === 'toggle') {
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change));
    } else if (control.type === 'dropdown') {
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(change));
    } else if (control.type !== 'textarea') {
      setting.addText((field) => field.setPlaceholder(control.placeholder).setValue(text).onChange(change));
    } else {
      setting.setClass('wonderings-wide');
      const fault = setting.infoEl.createDiv({ cls: 'wonderings-fault', attr: { role: 'alert' } });
      setting.addTextArea((area) => {
        area.inputEl.rows = control.rows;
        area.setPlaceholder(control.placeholder).setValue(text);
        const check = async (next: string): Promise<void> => {
          const found = (await control.validate?.(next)) ?? '';
          if (area.getValue() === next) fault.setText(found);
        };
        void check(text);
        area.onChange((next) => {
          void check(next);
          change(next);
        });
      });
    }
    nameControls(setting, `setting-${control.key}`);
  }
}

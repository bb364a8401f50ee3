import type { SettingControl } from 'obsidian';
import type { Setting } from './setting';
import type { SettingTab } from './settingTab';

/** Puts a defined control into its row: reads its value from the tab, validates, and writes changes back. */
export function addControl(setting: Setting, control: SettingControl, tab: SettingTab): void {
  const seed = tab.getControlValue(control.key) ?? control.defaultValue;
  const check = async (value: unknown): Promise<boolean> => {
    const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
    const message = (await validate?.(value)) || null;
    setting.setErrorMessage(message);
    return message === null;
  };
  const change = async (value: unknown): Promise<void> => {
    if (!(await check(value))) return;
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  };
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(seed === true).onChange((value) => void change(value)));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown
          .addOptions(control.options)
          .setValue(text(seed))
          .onChange((value) => void change(value)),
      );
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text(seed))
          .onChange((value) => void change(value));
        if (control.rows !== undefined) area.inputEl.rows = control.rows;
      });
      break;
    case 'number':
      setting.addText((field) => {
        field.inputEl.type = 'number';
        field.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
        field.setPlaceholder(control.placeholder ?? '').setValue(text(seed));
        field.onChange((value) => void change(Number(value)));
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(seed ?? control.min));
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setDynamicTooltip().onChange((value) => void change(value));
      });
      break;
    case 'color':
      setting.addColorPicker((color) => color.setValue(text(seed)).onChange((value) => void change(value)));
      break;
    case 'text':
    case 'file':
    case 'folder':
      setting.addText((field) =>
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text(seed))
          .onChange((value) => void change(value)),
      );
      break;
  }
  void check(seed);
}

import { Modal, Notice, Setting } from 'obsidian';
import { DEFAULT_SETTINGS, importedSettings } from '../../settings';
import { copyText } from '../clipboard';
import { freePath } from '../figureProperties';
import { reasonOf } from '../reason';
import type { ActionItem } from './settingDefinitions';
import type { Shell } from '../shell';
import { offerNotice } from '../offerNotice';

/**
 * The rows that carry all settings from here or reset them. `flush` saves what is still pending in the tab, `redraw`
 * shows what has changed.
 */
export function transferItems(shell: Shell, flush: () => Promise<void>, redraw: () => void): ActionItem[] {
  const { export: out, import: take, reset } = shell.texts.settings.file;
  const button = (setting: Setting, text: string, act: () => unknown): void => {
    setting.addButton((one) => one.setButtonText(text).onClick(() => void flush().then(act)));
  };
  return [
    {
      name: out.name,
      desc: out.desc,
      render: (setting) => {
        button(setting, out.copy, () => copySettings(shell));
        button(setting, out.save, () => saveSettings(shell));
      },
    },
    {
      name: take.name,
      desc: take.desc,
      render: (setting) => button(setting, take.open, () => new ImportModal(shell, redraw).open()),
    },
    {
      name: reset.name,
      desc: reset.desc,
      render: (setting) => button(setting, reset.open, () => new ResetModal(shell, redraw).open()),
    },
  ];
}

/** All settings as a text to keep or to carry to another device. */
function exported({ settings }: Shell): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

async function copySettings(shell: Shell): Promise<void> {
  await copyText(exported(shell), shell.texts.settings.file.export.copied, shell.texts);
}

/** Saves the settings as a file of the vault, which every device can share from there. */
async function saveSettings(shell: Shell): Promise<void> {
  const { vault } = shell.app;
  const texts = shell.texts.settings.file.export;
  try {
    const path = await freePath(vault.adapter, texts.fileName, 'json');
    await vault.create(path, exported(shell));
    new Notice(texts.saved(path));
  } catch (error) {
    new Notice(texts.notSaved(reasonOf(error)));
  }
}

/** Takes over settings from a text or a file; the notice offers to take it back. */
class ImportModal extends Modal {
  constructor(
    readonly shell: Shell,
    readonly done: () => void,
  ) {
    super(shell.app);
  }

  override onOpen(): void {
    const { import: texts, cancel } = this.shell.texts.settings.file;
    this.modalEl.addClass('wonderings-modal');
    this.setTitle(texts.name);
    const fault = createDiv({ cls: 'wonderings-fault', attr: { role: 'alert' } });
    const area = createEl('textarea', { attr: { rows: 8, 'aria-labelledby': 'wonderings-import-about' } });
    area.addEventListener('input', () => fault.empty());
    const file = createEl('input', { type: 'file', attr: { accept: '.json,application/json', hidden: true } });
    file.addEventListener('change', () => {
      void file.files?.[0]?.text().then((text) => (area.value = text));
      fault.empty();
    });
    this.contentEl.createEl('p', { text: texts.about, attr: { id: 'wonderings-import-about' } });
    this.contentEl.createDiv('wonderings-wide').append(area, fault, file);
    const take = (): void => {
      const error = this.#take(area.value);
      if (error === null) this.close();
      else fault.setText(error);
    };
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(texts.choose).onClick(() => file.click()))
      .addButton((button) => button.setButtonText(texts.take).setCta().onClick(take))
      .addButton((button) => button.setButtonText(cancel).onClick(() => this.close()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** What is wrong with the text; null when its settings were taken. */
  #take(text: string): string | null {
    const { import: texts } = this.shell.texts.settings.file;
    const imported = importedSettings(text);
    if (!imported) return texts.none;
    const { settings, unusable } = imported;
    const said = unusable.length === 0 ? texts.done : `${texts.done} ${texts.unusable(unusable.join(', '))}`;
    replaceSettings(this.shell, settings, said, this.done);
    return null;
  }
}

/** Asks whether all settings are to be what they were at first. */
class ResetModal extends Modal {
  constructor(
    readonly shell: Shell,
    readonly done: () => void,
  ) {
    super(shell.app);
  }

  override onOpen(): void {
    const { reset: texts, cancel } = this.shell.texts.settings.file;
    this.modalEl.addClass('wonderings-modal');
    this.setTitle(texts.name);
    this.contentEl.createEl('p', { text: texts.sure });
    const reset = (): void => {
      this.close();
      replaceSettings(this.shell, DEFAULT_SETTINGS, texts.done, this.done);
    };
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(texts.reset).onClick(reset).setClass('mod-warning'))
      .addButton((button) => button.setButtonText(cancel).onClick(() => this.close()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}

/** Who was welcomed is not welcomed again, whatever the settings that come say. */
function replaceSettings(shell: Shell, settings: Shell['settings'], said: string, done: () => void): void {
  const before = shell.settings;
  const change = (to: Shell['settings']): void => {
    // What is chosen holds at once; that it is saved is not waited for.
    void shell.changeSettings(to);
    done();
  };
  change({ ...settings, welcomed: before.welcomed || settings.welcomed });
  offerNotice([said], shell.texts.app.undo, () => change(before));
}

import type { App } from '../host/app';
import { Modal } from '../host/modal';
import { Setting } from '../host/setting';
import { PluginSettingTab, SettingTab } from '../host/settingTab';
import { toggleTheme } from './theme';

/** The app's settings: its own at the top of the list, the plugins' below. */
export class SettingsModal extends Modal {
  private readonly listEl: HTMLElement;
  private current: SettingTab | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.modalEl.setAttribute('aria-label', 'Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.listEl = this.contentEl.createDiv('vertical-tab-header');
    this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    const own = [new AppearanceTab(this.app)];
    this.drawGroup('Options', own);
    this.drawGroup('Community plugins', this.app.settingTabs);
    this.show(this.app.settingTabs[0] ?? own[0] ?? null);
  }

  override onClose(): void {
    this.current?.leave();
  }

  private drawGroup(title: string, tabs: readonly SettingTab[]): void {
    const group = this.listEl.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    for (const tab of tabs) {
      const item = group.createEl('button', { cls: 'vertical-tab-nav-item', text: nameOf(tab) });
      item.addEventListener('click', () => this.show(tab));
    }
  }

  private show(tab: SettingTab | null): void {
    this.current?.leave();
    this.current = tab;
    const holder = this.contentEl.querySelector<HTMLElement>('.vertical-tab-content-container');
    holder?.empty();
    for (const item of this.listEl.querySelectorAll('.vertical-tab-nav-item')) {
      const active = tab !== null && item.textContent === nameOf(tab);
      item.toggleClass('is-active', active);
      item.setAttribute('aria-current', String(active));
    }
    if (!tab || !holder) return;
    holder.append(tab.containerEl);
    tab.show();
  }
}

function nameOf(tab: SettingTab): string {
  return tab instanceof PluginSettingTab ? tab.name : 'Appearance';
}

class AppearanceTab extends SettingTab {
  override display(): void {
    this.containerEl.empty();
    new Setting(this.containerEl)
      .setName('Dark theme')
      .setDesc('Light is the other.')
      .addToggle((toggle) => toggle.setValue(this.app.isDarkMode()).onChange(() => toggleTheme(this.app)));
  }

  getControlValue(): unknown {
    return undefined;
  }

  setControlValue(): void {}
}

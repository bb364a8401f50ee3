import type { SettingDefinitionItem } from 'obsidian';
import type { App } from './app';
import { DefinitionRenderer } from './settingDefinitions';
import type { Plugin } from './plugin';

export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv('setting-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {}
}

export abstract class SettingTab {
  icon = 'settings';
  readonly containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  private renderer: DefinitionRenderer | null = null;

  constructor(public app: App) {
    this.containerEl = createDiv('vertical-tab-content');
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.renderer && this.containerEl.isConnected) this.renderer.render(this.settingItems);
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  refreshDomState(): void {
    this.renderer?.refresh();
  }

  display(): void {}

  hide(): void {}

  /** Shows the tab: from its definitions where it has some, else by `display`. The host's own. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.renderer ??= new DefinitionRenderer(this);
    this.renderer.openRoot();
    this.renderer.render(this.settingItems);
  }

  /** The host's own. */
  leave(): void {
    this.renderer?.dispose();
    this.hide();
  }
}

export abstract class PluginSettingTab extends SettingTab {
  readonly name: string;
  readonly id: string;

  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.name = plugin.manifest.name;
    this.id = plugin.manifest.id;
  }

  getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}

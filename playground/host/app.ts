import type { CliFlags, CliHandler, HoverLinkSource, ObsidianProtocolHandler } from 'obsidian';
import { Adapter, type Store } from './adapter';
import { Commands } from './commands';
import { FileManager } from './fileManager';
import { Keymap, Scope } from './keymap';
import { setRendererApp } from './markdownRenderer';
import { MetadataCache } from './metadata';
import { PostProcessors } from './postProcessors';
import type { SettingTab } from './settingTab';
import { Vault } from './vault';
import { Workspace } from './workspace';

/** The app: what the typings promise, and what plugins have registered with it. */
export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly commands = new Commands(this, this.scope);
  readonly postProcessors = new PostProcessors();
  readonly settingTabs: SettingTab[] = [];
  readonly hoverLinkSources = new Map<string, HoverLinkSource>();
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, { description: string; flags: CliFlags | null; handler: CliHandler }>();
  readonly renderContext = { hoverPopover: null };
  readonly lastEvent = null;
  /** Whether the editor has keys like Vim's. */
  vimMode = false;
  /** Missing on a phone. */
  statusBarEl: HTMLElement | null = null;
  private drawn: Workspace | null = null;

  constructor(store: Store, vaultName: string) {
    this.vault = new Vault(new Adapter(store, vaultName));
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    setRendererApp(this);
  }

  /** Made when it is first asked for: it draws, and tests of the vault have no document. */
  get workspace(): Workspace {
    return (this.drawn ??= new Workspace(this));
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const value = localStorage.getItem(this.storageKey(key));
    return value === null ? null : (JSON.parse(value) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) localStorage.removeItem(this.storageKey(key));
    else localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  private storageKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}

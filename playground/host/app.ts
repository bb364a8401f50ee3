import { Adapter, type Store } from './adapter';
import { FileManager } from './fileManager';
import { MetadataCache } from './metadata';
import { Vault } from './vault';

export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;

  constructor(store: Store, vaultName: string) {
    this.vault = new Vault(new Adapter(store, vaultName));
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
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

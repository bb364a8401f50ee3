import type { CachedMetadata } from 'obsidian';
import { readCache } from './cache';
import { Events } from './events';
import { type TAbstractFile, TFile } from './files';
import { folderOf, getLinkpath, resolveRelative } from './paths';
import type { Vault } from './vault';

type LinkCounts = Record<string, Record<string, number>>;

/**
 * Reads notes after they changed, never at once: like the app's cache it lags behind the vault, and whoever relies
 * on its offsets has to check them.
 */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly waiting = new Set<TFile>();
  private reading: Promise<void> | null = null;

  constructor(private readonly vault: Vault) {
    super();
    vault.on('create', (file: TAbstractFile) => this.queue(file));
    vault.on('modify', (file: TAbstractFile) => this.queue(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.moved(file, oldPath));
    vault.on('delete', (file: TAbstractFile) => this.deleted(file));
  }

  /** Reads every note of the vault; `resolved` is triggered when all are read. */
  readAll(): Promise<void> {
    for (const file of this.vault.getMarkdownFiles()) this.waiting.add(file);
    return this.settled();
  }

  /** Waits until nothing is left to be read (the host's own, for tests). */
  async settled(): Promise<void> {
    if (this.waiting.size > 0) this.start();
    while (this.reading) await this.reading;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  /** Exact path, then relative path, then name anywhere: the nearest to the source, else the shortest path. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const folder = folderOf(sourcePath);
    if (linkpath.startsWith('./') || linkpath.startsWith('../')) return this.fileAt(resolveRelative(folder, linkpath));
    const exact = this.fileAt(linkpath.replace(/^\//, '')) ?? this.fileAt(resolveRelative(folder, linkpath));
    if (exact || linkpath.startsWith('/')) return exact;
    const wanted = `/${linkpath.toLowerCase()}`;
    const named = this.vault
      .getFiles()
      .filter((file) =>
        [`/${file.path}`, `/${file.path}`.replace(/\.md$/, '')].some((p) => p.toLowerCase().endsWith(wanted)),
      );
    const near = named.find((file) => folderOf(file.path) === folder);
    return near ?? named.sort((a, b) => a.path.length - b.path.length)[0] ?? null;
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const strip = omitMdExtension && file.extension === 'md';
    const alone = this.vault.getFiles().filter((other) => other.name === file.name).length === 1;
    const text = alone ? file.name : file.path;
    return strip ? text.slice(0, -3) : text;
  }

  private fileAt(path: string): TFile | null {
    const exact = this.vault.getFileByPath(path) ?? this.vault.getFileByPath(`${path}.md`);
    if (exact) return exact;
    const lower = path.toLowerCase();
    return this.vault.getFiles().find((f) => [lower, `${lower}.md`].includes(f.path.toLowerCase())) ?? null;
  }

  private queue(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.waiting.add(file);
    this.start();
  }

  private start(): void {
    this.reading ??= this.work().finally(() => (this.reading = null));
  }

  private async work(): Promise<void> {
    while (this.waiting.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      // Many at once, since each waits for the server; the pause between keeps the page alive.
      const batch = [...this.waiting].slice(0, 16);
      for (const file of batch) this.waiting.delete(file);
      await Promise.all(batch.map((file) => this.readOne(file)));
    }
    this.resolveLinks();
    this.trigger('resolved');
  }

  private async readOne(file: TFile): Promise<void> {
    if (this.vault.getFileByPath(file.path) !== file) return;
    const text = await this.vault.cachedRead(file);
    const cache = readCache(text);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.trigger('resolve', file);
  }

  private moved(file: TAbstractFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
    this.queue(file);
  }

  private deleted(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const cache = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    this.trigger('deleted', file, cache);
    this.start();
  }

  private resolveLinks(): void {
    this.resolvedLinks = {};
    this.unresolvedLinks = {};
    for (const [path, cache] of this.caches) {
      const resolved = (this.resolvedLinks[path] = {} as Record<string, number>);
      const unresolved = (this.unresolvedLinks[path] = {} as Record<string, number>);
      for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
        const linkpath = getLinkpath(link);
        const target = this.getFirstLinkpathDest(linkpath, path);
        const [counts, key] = target ? [resolved, target.path] : [unresolved, linkpath];
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
}

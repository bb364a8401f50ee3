import type { DataWriteOptions, Reference } from 'obsidian';
import type { TAbstractFile, TFolder } from './files';
import { TFile } from './files';
import type { MetadataCache } from './metadata';
import { folderOf, nameOf, normalizePath, parseLinktext } from './paths';
import type { Vault } from './vault';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml';

export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    return this.vault.getFileByPath(sourcePath)?.parent ?? this.vault.getRoot();
  }

  /** Renames or moves and carries every link to the file along. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const oldPath = file.path;
    const sources = Object.entries(this.metadataCache.resolvedLinks).filter(([, targets]) => oldPath in targets);
    const links = sources.map(([source]) => [source, this.linksTo(oldPath, source)] as const);
    await this.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const [source, references] of links) {
      const sourceFile = this.vault.getFileByPath(source === oldPath ? file.path : source);
      if (sourceFile) await this.vault.process(sourceFile, (text) => this.relink(text, references, file, source));
    }
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.vault.trash(file, false);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const name = file.path === sourcePath && subpath !== '' ? '' : this.metadataCache.fileToLinktext(file, sourcePath);
    const embed = file.extension === 'md' ? '' : '!';
    return `${embed}[[${name}${subpath}${alias === '' ? '' : `|${alias}`}]]`;
  }

  /** Throws when the frontmatter cannot be read or `fn` throws; the file is then left as it was. */
  async processFrontMatter(
    file: TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => changeProperties(text, fn), options);
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
    const folder = folderOf(sourcePath);
    const dot = filename.lastIndexOf('.');
    const [base, extension] = dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot)];
    for (let n = 0; ; n += 1) {
      const path = normalizePath(`${folder}/${base}${n === 0 ? '' : ` ${n}`}${extension}`);
      if (!(await this.vault.adapter.exists(path))) return path;
    }
  }

  private linksTo(path: string, source: string): readonly Reference[] {
    const cache = this.metadataCache.getCache(source);
    const references: readonly Reference[] = [...(cache?.links ?? []), ...(cache?.embeds ?? [])];
    return references.filter(({ link }) => {
      const linkpath = parseLinktext(link).path;
      return linkpath !== '' && this.metadataCache.getFirstLinkpathDest(linkpath, source)?.path === path;
    });
  }

  private relink(text: string, references: readonly Reference[], file: TFile, source: string): string {
    let result = text;
    for (const { original, link } of references) {
      const { path, subpath } = parseLinktext(link);
      const wiki = /^(!?\[\[)([^|\]]*)(.*\]\])$/.exec(original);
      const linktext = this.metadataCache.fileToLinktext(file, source);
      const renamed = wiki
        ? `${wiki[1] ?? ''}${linktext}${subpath}${wiki[3] ?? ''}`
        : original.replace(encodeURI(nameOf(path)), encodeURI(nameOf(file.path)));
      result = result.split(original).join(renamed);
    }
    return result;
  }
}

function changeProperties(text: string, fn: (frontmatter: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const properties = (info.exists ? parseYaml(info.frontmatter) : null) ?? {};
  fn(properties as Record<string, unknown>);
  const empty = Object.keys(properties).length === 0;
  const yaml = empty ? '' : stringifyYaml(properties);
  if (info.exists) return empty ? text.slice(info.contentStart) : text.slice(0, info.from) + yaml + text.slice(info.to);
  return empty ? text : `---\n${yaml}---\n${text}`;
}

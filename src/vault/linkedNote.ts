import { parseLinktext, type App, type TFile } from 'obsidian';
import type { LeftLink, LinkedNote } from './headingLinks';
import { headingsOf } from './headings';
import { HEADING_RULES } from './headingRules';
import { readIndexed } from './indexed';
import { linksInCanvas, linksInNote, type PlaceLink } from './linkSources';
import { readLink } from './linkText';
import { followLinks } from './linkWays';

/**
 * A note with every link to a place in it, from the whole vault. Null when the app has not yet read the note as it is
 * now: its headings are not known then.
 */
export async function readLinkedNote(app: App, file: TFile): Promise<LinkedNote | null> {
  const own = await readIndexed(app, file);
  const headings = own.cache && headingsOf(own.text, own.cache);
  if (!headings) return null;
  const found = new Gathered(app, file);
  found.addNote(file, own.text, linksInNote(file.path, own.text, own.cache));
  for (const { source, text, cache } of await readAll(notesLinkingTo(app, file), (each) => readIndexed(app, each))) {
    if (cache) found.addNote(source, text, linksInNote(source.path, text, cache));
    else found.left.push({ path: source.path, original: '', why: 'stale' });
  }
  const canvases = app.vault.getFiles().filter((each) => each.extension === 'canvas');
  for (const { source, text } of await readAll(canvases, async (each) => ({
    text: await app.vault.cachedRead(each),
  }))) {
    // Most canvases name other notes: spare them the parsing. A name may be escaped.
    if (text.includes(file.basename) || text.includes('\\u')) found.addCanvas(source, text);
  }
  const links = followLinks(found.links, headings, HEADING_RULES);
  return { path: file.path, text: own.text, headings, links, texts: found.texts, left: found.left };
}

function readAll<T>(
  files: readonly TFile[],
  read: (file: TFile) => Promise<T>,
): Promise<readonly (T & { source: TFile })[]> {
  return Promise.all(files.map(async (source) => ({ ...(await read(source)), source })));
}

function notesLinkingTo(app: App, file: TFile): readonly TFile[] {
  return Object.entries(app.metadataCache.resolvedLinks)
    .filter(([path, targets]) => path !== file.path && (targets[file.path] ?? 0) > 0)
    .map(([path]) => app.vault.getFileByPath(path))
    .filter((source) => source !== null && source.extension === 'md') as TFile[];
}

class Gathered {
  readonly links: PlaceLink[] = [];
  readonly texts = new Map<string, string>();
  readonly left: LeftLink[] = [];

  constructor(
    private readonly app: App,
    private readonly file: TFile,
  ) {}

  addNote(source: TFile, text: string, found: ReturnType<typeof linksInNote>): void {
    this.add(source, text, found.links);
    for (const original of found.misplaced) {
      const link = readLink(original);
      if (link && this.leadsHere(link.linkpath, source)) this.left.push({ path: source.path, original, why: 'stale' });
    }
  }

  addCanvas(source: TFile, text: string): void {
    const links = linksInCanvas(source.path, text);
    if (links) this.add(source, text, links);
    else this.left.push({ path: source.path, original: '', why: 'unreadable' });
  }

  private add(source: TFile, text: string, links: readonly PlaceLink[]): void {
    const here = links.filter((link) => !isBlockOrFootnote(link.subpath) && this.leadsHere(link.linkpath, source));
    if (here.length === 0) return;
    this.texts.set(source.path, text);
    this.links.push(...here);
  }

  private leadsHere(linkpath: string, source: TFile): boolean {
    const { path } = parseLinktext(linkpath);
    return this.app.metadataCache.getFirstLinkpathDest(path, source.path)?.path === this.file.path;
  }
}

function isBlockOrFootnote(subpath: string): boolean {
  return subpath.startsWith('#^') || subpath.startsWith('#[^');
}

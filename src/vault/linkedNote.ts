import { parseLinktext, type App, type TFile } from 'obsidian';
import type { LeftLink, LeftReason, LinkedNote } from './headingLinks';
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
  for (const [source, note] of await readAll(notesLinkingTo(app, file), (each) => readIndexed(app, each))) {
    if (note?.cache) found.addNote(source, note.text, linksInNote(source.path, note.text, note.cache));
    else found.leave(source, note ? 'stale' : 'unreadable');
  }
  const canvases = app.vault.getFiles().filter((each) => each.extension === 'canvas');
  for (const [source, text] of await readAll(canvases, (each) => app.vault.cachedRead(each))) {
    if (text === null) found.leave(source, 'unreadable');
    // Most canvases name other notes: spare them the parsing. A name may be escaped.
    else if (text.includes(file.basename) || text.includes('\\u')) found.addCanvas(source, text);
  }
  const links = followLinks(found.links, headings, HEADING_RULES);
  return { path: file.path, text: own.text, headings, links, texts: found.texts, left: found.left };
}

/** What is read of each file; null of one that cannot be read, which must not keep the others from being changed. */
function readAll<T>(
  files: readonly TFile[],
  read: (file: TFile) => Promise<T>,
): Promise<readonly (readonly [TFile, T | null])[]> {
  return Promise.all(files.map(async (file) => [file, await read(file).catch(() => null)] as const));
}

function notesLinkingTo(app: App, file: TFile): readonly TFile[] {
  return Object.entries(app.metadataCache.resolvedLinks)
    .filter(([path, targets]) => path !== file.path && (targets[file.path] ?? 0) > 0)
    .flatMap(([path]) => app.vault.getFileByPath(path) ?? [])
    .filter(({ extension }) => extension === 'md');
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
    else this.leave(source, 'unreadable');
  }

  /** Leaves a file as a whole. */
  leave({ path }: TFile, why: LeftReason): void {
    this.left.push({ path, original: '', why });
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

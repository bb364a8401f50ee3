import type { TFile } from 'obsidian';
import type { AgendaItem, Report } from '../../model/report';
import { overlaps } from '../../model/span';
import { countLinks, type LinkedNote } from '../../vault/headingLinks';
import { readLinkedNote } from '../../vault/linkedNote';
import { readNoteText } from '../../vault/noteText';
import type { Shell } from '../shell';

/** A note as it reads now, with what is needed to rewrite it. */
export interface RewriteSource {
  readonly file: TFile;
  readonly note: LinkedNote;
  readonly report: Report;
  /** How many links lead to or through the heading of each item. */
  readonly links: ReadonlyMap<AgendaItem, number>;
}

/**
 * Reads the note. Null when headings may change and the app has not yet read the note as it is now, so that links to
 * them are not known. `headings` says whether headings may change; without it the vault's links need no reading.
 */
export async function readRewriteSource(
  shell: Shell,
  file: TFile,
  headings: (report: Report) => boolean,
): Promise<RewriteSource | null> {
  const text = await readNoteText(shell.app, file);
  const report = await shell.reports.read(file.path, text);
  if (!headings(report)) return { file, note: withoutLinks(file.path, text), report, links: new Map() };
  const note = await readLinkedNote(shell.app, file);
  if (!note) return null;
  const now = note.text === text ? report : await shell.reports.read(file.path, note.text);
  return { file, note, report: now, links: linksOfItems(note, now) };
}

function withoutLinks(path: string, text: string): LinkedNote {
  return { path, text, headings: [], links: [], texts: new Map(), left: [] };
}

function linksOfItems(note: LinkedNote, report: Report): ReadonlyMap<AgendaItem, number> {
  const counts = countLinks(note);
  const links = new Map<AgendaItem, number>();
  for (const item of report.agenda) {
    const heading = note.headings.findIndex((each) => overlaps(each, item.topicSpan));
    const count = counts[heading] ?? 0;
    if (count > 0) links.set(item, count);
  }
  return links;
}

/**
 * The item of a newer reading that is the given one: it reads the same, at the nearest place, or else it stands where
 * that one stood; null when it is gone.
 */
export function findAgain(items: readonly AgendaItem[], item: AgendaItem): AgendaItem | null {
  const distance = (other: AgendaItem): number => Math.abs(other.from - item.from);
  const nearest = (alike: readonly AgendaItem[]): AgendaItem | undefined =>
    [...alike].sort((a, b) => distance(a) - distance(b))[0];
  return (
    nearest(items.filter((other) => other.raw === item.raw)) ??
    nearest(items.filter((other) => other.topic === item.topic)) ??
    items.find((other) => other.from === item.from) ??
    null
  );
}

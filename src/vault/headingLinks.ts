import { editOf, type Edit } from '../model/edit';
import { overlaps } from '../model/span';
import { headingsAfter, type Heading } from './headings';
import type { PlaceLink } from './linkSources';
import { rawSegments, readSegments, subpathOf, writeSegment } from './linkText';
import type { HeadingLink, HeadingRules } from './linkWays';

/** The note whose headings change, and every link to a place in it. */
export interface LinkedNote {
  readonly path: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  /** From this note and all others, in the order in which they are to be told. */
  readonly links: readonly HeadingLink[];
  /** The text of each file that holds one of the links, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Links that cannot be edited whatever the headings become. */
  readonly left: readonly LeftLink[];
}

/** Why a link is left as it is. */
export type LeftReason =
  /** It leads to no heading of the note as it is. */
  | 'unresolved'
  /** Another heading will read the same, and no link can tell the two apart. */
  | 'ambiguous'
  /** The file was changed since the app indexed it. */
  | 'stale'
  /** The file is no canvas that can be read. */
  | 'unreadable';

export interface LeftLink {
  readonly path: string;
  /** The link as it is written; empty when the file as a whole is left. */
  readonly original: string;
  readonly why: LeftReason;
}

/** Edits to one file, made from `text`. */
export interface FileEdits {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

export interface LinkPlan {
  /** The note itself first: the edits that were asked for and those of its own links, in one. Then the others. */
  readonly files: readonly FileEdits[];
  /** How many links are carried along, and in how many files they stand. */
  readonly carried: number;
  readonly carriedIn: number;
  readonly left: readonly LeftLink[];
}

/** What to edit, in which file, so that every link to a heading still leads to it after `edits` were made to the note. */
export function planHeadingLinks(note: LinkedNote, edits: readonly Edit[], rules: HeadingRules): LinkPlan {
  const after = headingsAfter(note.text, note.headings, edits);
  const renamed = note.headings.map((heading, index) => ({ ...heading, heading: after[index] ?? heading.heading }));
  const perFile = new Map<string, readonly Edit[]>([[note.path, edits]]);
  if (renamed.every((heading, index) => heading.heading === note.headings[index]?.heading)) {
    return { files: filesOf(note, perFile), carried: 0, carriedIn: 0, left: [] };
  }
  const resolve = rules.resolverOf(renamed);
  const left: LeftLink[] = [...note.left];
  const carried: PlaceLink[] = [];
  for (const link of note.links) {
    const subpath = subpathAfter(link, note.headings, renamed, rules, resolve);
    if (typeof subpath === 'object') left.push({ path: link.path, original: link.original, why: subpath.why });
    else if (subpath !== link.subpath) {
      const before = perFile.get(link.path) ?? [];
      const both = withLink(before, link, subpath, textOf(note, link.path));
      if (both !== before) carried.push(link);
      perFile.set(link.path, both);
    }
  }
  const carriedIn = new Set(carried.map((link) => link.path)).size;
  return { files: filesOf(note, perFile), carried: carried.length, carriedIn, left };
}

function filesOf(note: LinkedNote, perFile: ReadonlyMap<string, readonly Edit[]>): readonly FileEdits[] {
  return [...perFile].map(([path, edits]) => ({ path, text: textOf(note, path), edits }));
}

function textOf(note: LinkedNote, path: string): string {
  return path === note.path ? note.text : (note.texts.get(path) ?? '');
}

/** How many links lead to or through each heading, by its index. */
export function countLinks(note: LinkedNote): readonly number[] {
  const counts = note.headings.map(() => 0);
  for (const { way } of note.links) {
    for (const index of new Set(way)) if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** What a link's subpath must read so that it leads where it did; as it is, when nothing needs to change. */
function subpathAfter(
  { form, subpath, way }: HeadingLink,
  before: readonly Heading[],
  renamed: readonly Heading[],
  rules: HeadingRules,
  resolve: (subpath: string) => number,
): string | { readonly why: LeftReason } {
  const target = way.at(-1) ?? -1;
  if (target < 0) return { why: 'unresolved' };
  const write = (index: number): string =>
    writeSegment(form, rules.stripForLink(renamed[index]?.heading ?? ''), subpath);
  const leadsThere = (written: string): boolean => resolve(subpathOf(readSegments(form, written))) === target;

  const raw = rawSegments(subpath);
  const changes = way.map((index) => renamed[index]?.heading !== before[index]?.heading);
  const carried = changes.includes(true)
    ? subpathOf(way.map((index, at) => (changes[at] ? write(index) : (raw[at] ?? ''))))
    : subpath;
  if (leadsThere(carried)) return carried;
  // Another heading reads the same: the headings above may tell them apart.
  const qualified = subpathOf([...enclosing(renamed, target), target].map(write));
  return leadsThere(qualified) ? qualified : { why: 'ambiguous' };
}

/** The headings that a heading stands under, outermost first. */
function enclosing(headings: readonly Heading[], index: number): readonly number[] {
  const above: number[] = [];
  let level = headings[index]?.level ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const heading = headings[at];
    if (!heading || heading.level >= level) continue;
    above.unshift(at);
    level = heading.level;
  }
  return above;
}

/** The edits with a link's; a link in text that is replaced anyway is changed in what replaces it, if it is there. */
function withLink(edits: readonly Edit[], link: PlaceLink, subpath: string, text: string): readonly Edit[] {
  const edit = editOf(text, link, link.encode(subpath));
  const around = edits.find((each) => overlaps(each, edit));
  if (!around) return [...edits, edit];
  if (!around.insert.includes(link.original)) return edits;
  const end = link.subpathAt + link.subpath.length;
  const written = link.original.slice(0, link.subpathAt) + subpath + link.original.slice(end);
  const insert = around.insert.replace(link.original, () => written);
  return edits.map((each) => (each === around ? { ...around, insert } : each));
}

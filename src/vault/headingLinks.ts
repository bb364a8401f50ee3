import { editOf, type Edit } from '../model/edit';
import { firstOverlapping } from '../model/span';
import { Carrier } from './carrier';
import { headingsAfter, type Heading } from './headings';
import type { PlaceLink } from './linkSources';
import type { HeadingLink, HeadingRules } from './linkWays';
import { CarriedSpellings, Spellings, type Spelling } from './spellings';

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
  /** The file cannot be read, or it is no canvas though it is called one. */
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
  /** All that is to be remembered of the spelling of links to the note, in the order of the links. */
  readonly spellings: readonly Spelling[];
}

/**
 * What to edit, in which file, so that every link to a heading still leads to it after `edits` were made to the note.
 * `spellings` is what is remembered of earlier plans.
 */
export function planHeadingLinks(
  note: LinkedNote,
  edits: readonly Edit[],
  rules: HeadingRules,
  spellings: readonly Spelling[] = [],
): LinkPlan {
  const after = headingsAfter(note.text, note.headings, edits);
  const renamed = note.headings.map((heading, index) => ({ ...heading, heading: after[index] ?? heading.heading }));
  if (renamed.every((heading, index) => heading.heading === note.headings[index]?.heading)) {
    return { files: [{ path: note.path, text: note.text, edits }], carried: 0, carriedIn: 0, left: [], spellings };
  }
  const carrier = new Carrier(note.headings, renamed, rules);
  const remembered = new Spellings(spellings);
  const left: LeftLink[] = [...note.left];
  const carried = new CarriedSpellings();
  const files = new Map([[note.path, new EditedFile(note.path, note.text, edits)]]);
  for (const link of note.links) {
    const was = remembered.take(link.path, link.subpath);
    const subpath = carrier.carry(link, was);
    if (typeof subpath === 'object') {
      left.push({ path: link.path, original: link.original, why: subpath.why });
      continue;
    }
    const before = { path: link.path, is: subpath, was: was ?? link.subpath };
    if (subpath !== before.was) carried.add(before, was === null && carrier.canCarryBack(link, subpath));
    if (subpath === link.subpath) continue;
    const file = files.get(link.path) ?? new EditedFile(link.path, note.texts.get(link.path) ?? '', []);
    files.set(link.path, file);
    file.carry(link, subpath);
  }
  const all = [...files.values()];
  return {
    files: all.map((file) => file.edited()),
    carried: all.reduce((sum, file) => sum + file.carried, 0),
    carriedIn: all.filter((file) => file.carried > 0).length,
    left,
    spellings: carried.toRemember(),
  };
}

/** The edits to one file: those that were asked for and those of links. */
class EditedFile {
  carried = 0;
  private readonly asked: Edit[];
  private readonly links: Edit[] = [];

  constructor(
    private readonly path: string,
    private readonly text: string,
    asked: readonly Edit[],
  ) {
    this.asked = [...asked].sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /** Lets a link read another subpath; one in text that is replaced anyway is changed in what replaces it, if it is there. */
  carry(link: PlaceLink, subpath: string): void {
    const edit = editOf(this.text, link, link.encode(subpath));
    const around = firstOverlapping(this.asked, edit);
    if (!around) this.links.push(edit);
    else if (around.insert.includes(link.original)) {
      const end = link.subpathAt + link.subpath.length;
      const written = link.original.slice(0, link.subpathAt) + subpath + link.original.slice(end);
      const insert = around.insert.replace(link.original, () => written);
      this.asked[this.asked.indexOf(around)] = { ...around, insert };
    } else return;
    this.carried += 1;
  }

  edited(): FileEdits {
    return { path: this.path, text: this.text, edits: [...this.asked, ...this.links] };
  }
}

/** How many links lead to or through each heading, by its index. */
export function countLinks(note: LinkedNote): readonly number[] {
  const counts = note.headings.map(() => 0);
  for (const { way } of note.links) {
    for (const index of new Set(way)) if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

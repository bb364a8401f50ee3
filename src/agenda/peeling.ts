import { OPAQUE, type Block, type Note } from '../model/note';
import type { Span } from '../model/span';
import { readAside } from './aside';
import type { AgendaTools } from './compile';
import type { PeopleReader } from './people';
import { balanced } from './source';

/** The parts of an item's line. What is not `topic` stays as it is. */
export interface Anatomy {
  readonly topic: Span;
  readonly owner: string | null;
  /** What joins a name in front to the rest, as minutes write who said something: "Zora:", "Zora,"; otherwise empty. */
  readonly speaker: '' | ':' | ',';
  readonly minutes: number | null;
  /** "FYI", "Decision": markers that say what the item is for, lower-case. */
  readonly markers: readonly string[];
  /** Whether the item's number stands in front of it. */
  readonly isNumbered: boolean;
  /** Whether a time, owner, marker or reference stands round the topic: signs of an agenda. */
  readonly isAnnotated: boolean;
}

/** What is left of an item's line while its parts are taken off, and what they said. */
export class Peeling {
  protected from: number;
  protected to: number;
  protected owner: string | null = null;
  protected speaker: Anatomy['speaker'] = '';
  protected minutes: number | null = null;
  protected isNumbered = false;
  protected isAnnotated = false;
  protected readonly markers: string[] = [];

  constructor(
    protected readonly note: Note,
    protected readonly block: Block,
    protected readonly span: Span,
    protected readonly tools: AgendaTools,
    protected readonly people: PeopleReader,
  ) {
    this.from = span.from;
    this.to = span.to;
  }

  result(): Anatomy {
    this.trim();
    const topic = balanced(this.note, this.block, { from: this.from, to: this.to }, this.span);
    const { owner, speaker, minutes, markers, isNumbered, isAnnotated } = this;
    return { topic, owner, speaker, minutes, markers, isNumbered, isAnnotated };
  }

  /** Takes what bracketed text says of the item; false when it is of its topic. */
  protected takeAside(inner: string): boolean {
    const aside = readAside(inner, this.tools, this.people);
    if (!aside) return false;
    this.minutes ??= aside.minutes;
    this.owner ??= aside.owner;
    this.markers.push(...aside.markers);
    this.isAnnotated = true;
    return true;
  }

  protected addMarker(marker: string): void {
    this.markers.push(marker.toLowerCase());
    this.isAnnotated = true;
  }

  protected setOwner(name: string): void {
    this.owner ??= name.replace(/^<|>$/g, '').trim();
    this.isAnnotated = true;
  }

  /** Whether what would be left before `to` still names something: more than a verb, preposition or article. */
  protected holdsTopic(to: number): boolean {
    const words =
      this.note.mask
        .slice(this.from, to)
        .toLowerCase()
        .match(/[\p{L}\p{N}\uFFFC][\p{L}\p{N}\uFFFC'-]*/gu) ?? [];
    const { sets, baseOf } = this.tools.lexicon;
    const last = words.at(-1);
    if (last === undefined) return this.note.mask.slice(this.from, to).includes(OPAQUE);
    if (sets.prepositions.has(last) || sets.determiners.has(last) || sets.conjunctions.has(last)) return false;
    return words.length > 1 || baseOf(last, 'base') === null || sets.nounsFirst.has(last);
  }

  protected advance(by: number): boolean {
    if (!/[\p{L}\p{N}]|\uFFFC/u.test(this.note.mask.slice(this.from + by, this.to))) return false;
    this.from += by;
    return true;
  }

  protected retreat(by: number): boolean {
    this.to -= by;
    return true;
  }

  protected trim(): void {
    const { mask } = this.note;
    while (this.to > this.from && isBlank(mask.charCodeAt(this.to - 1))) this.to -= 1;
    while (this.from < this.to && isBlank(mask.charCodeAt(this.from))) this.from += 1;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

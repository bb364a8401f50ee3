import { OPAQUE, type Block, type Note } from '../model/note';
import type { Span } from '../model/span';
import { balanced } from './source';
import { readAside, withoutLead } from './aside';
import type { AgendaTools } from './compile';
import type { PeopleReader } from './people';
import { referenceAtEnd, referenceAtStart } from './references';

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

/** Peels everything off a span of a block that is not its topic. `span` is the block's content or a table cell. */
export function readAnatomy(note: Note, block: Block, span: Span, tools: AgendaTools, people: PeopleReader): Anatomy {
  const peeler = new Peeler(note, block, span, tools, people);
  peeler.peelStart();
  peeler.peelEnd();
  return peeler.result();
}

/** Emoji and dashes in front. The opaque character is a symbol, too, and is none of them. */
const SYMBOLS =
  /^(?!\uFFFC)(?:[\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}\p{So}\p{Sk}\u200d]+|[-–—•·*>|:,;]+)\s*/u;

/** "0.12.1", "12.04 LTS", "3.0 upgrade": what is released rather than the number or time of an item, as in "3.0 Upgrade". */
const VERSION = /^(?:0\.\d|\d+\.0\d\s+(?:LTS\b|\p{Ll})|\d+(?:\.\d+)*\.0\s+\p{Ll})/u;

/** "Roof #12 / Zora / second quote": a reference, and remarks behind slashes; ends with the first slash. */
const REMARK = /\s[\w/.-]*#\d+[\s)\]]*\s\/(?=\s)/;

class Peeler {
  private from: number;
  private to: number;
  private owner: string | null = null;
  private speaker: Anatomy['speaker'] = '';
  private minutes: number | null = null;
  private isNumbered = false;
  private isAnnotated = false;
  private readonly markers: string[] = [];

  constructor(
    private readonly note: Note,
    private readonly block: Block,
    private readonly span: Span,
    private readonly tools: AgendaTools,
    private readonly people: PeopleReader,
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

  peelStart(): void {
    this.trim();
    while (this.from < this.to && this.peelOneAtStart()) this.trim();
  }

  peelEnd(): void {
    this.trim();
    const remark = REMARK.exec(this.note.mask.slice(this.from, this.to));
    if (remark && this.holdsTopic(this.from + remark.index)) this.to = this.from + remark.index + remark[0].length - 1;
    while (this.to > this.from && this.peelOneAtEnd()) this.trim();
  }

  /** One part at the start; false when the topic begins here. Nothing is peeled that leaves no topic. */
  private peelOneAtStart(): boolean {
    const text = this.note.mask.slice(this.from, this.to);
    const symbols = SYMBOLS.exec(text);
    if (symbols) return this.advance(symbols[0].length);
    if (VERSION.test(text)) return false;
    const number = this.tools.numbering.exec(text);
    if (number) {
      this.isNumbered = true;
      return this.advance(number[0].length);
    }
    const time = this.tools.time.readStart(text);
    if (time.length > 0 && this.advance(time.length)) {
      this.minutes ??= time.minutes;
      this.isAnnotated = true;
      return true;
    }
    return (
      this.peelBrackets(text) ||
      this.peelReference() ||
      this.peelLabel(text) ||
      this.peelHandle(text) ||
      this.peelName(text)
    );
  }

  /** "(10 min)" or "[WIP]" in front; square brackets there always say something about the item. */
  private peelBrackets(text: string): boolean {
    const found = /^(?:\(([^()]{1,60})\)|\[([^\][]{1,60})\])\s*/.exec(text);
    if (found) {
      // What stands in brackets in front of everything is a remark on the item.
      const isRemark = found[2] !== undefined || /\s$/.test(found[0]);
      return (this.takeAside(found[1] ?? found[2] ?? '') || isRemark) && this.advance(found[0].length);
    }
    return text.startsWith('(') && !/\)\s*\S/.test(text) && this.advance(1);
  }

  private peelReference(): boolean {
    const by = referenceAtStart(this.note, this.block, { from: this.from, to: this.to }, this.tools);
    if (by === 0) return false;
    this.isAnnotated = true;
    return this.advance(by);
  }

  /** "Ana:", "FYI:"; a label that names the subject stays with the topic. */
  private peelLabel(text: string): boolean {
    const bare = /^(\p{L}+)\s+(?=\S)/u.exec(text);
    if (bare && this.tools.bareMarkers.has((bare[1] ?? '').toLowerCase()) && this.advance(bare[0].length)) {
      this.addMarker(bare[1] ?? '');
      return true;
    }
    const found = /^([^:.?!(),]{1,40}?)(\s*[:,]|\s+[-–—])\s+(?=\S)/u.exec(text);
    const label = found?.[1]?.trim() ?? '';
    if (!found || label === '') return false;
    const isComma = found[2]?.trim() === ',';
    if (isComma && !this.people.isKnown(label)) return false;
    if (this.tools.markers.has(label.toLowerCase())) this.addMarker(label);
    else if (this.people.isKnown(label) || (this.people.isOwner(label) && /\s|^@/.test(label))) {
      this.setOwner(label);
      this.speaker = isComma ? ',' : found[2]?.trim() === ':' ? ':' : '';
    } else return false;
    return this.advance(found[0].length);
  }

  /** "@zora Roof repair"; in "@zora updates" the handle says whose they are. */
  private peelHandle(text: string): boolean {
    const found = /^(<?@[\w.-]+>?)(?:\s*[,&/]\s*@[\w.-]+)*[\s:–—-]+(?=\S)/.exec(text);
    const rest = text
      .slice(found?.[0].length ?? 0)
      .replace(/\s*[([].*$/, '')
      .toLowerCase();
    const isWhose = /\s$/.test(found?.[0] ?? '') && this.tools.lexicon.sets.reportNouns.has(rest);
    if (!found || isWhose || !this.advance(found[0].length)) return false;
    this.setOwner(found[1] ?? '');
    return true;
  }

  /** "Zora what do we need", "Zora another hall?": who asks, without any colon. */
  private peelName(text: string): boolean {
    const found = /^(\p{Lu}\p{Ll}+)\s+(\p{Ll}+)\s/u.exec(text);
    const [, name = '', next = ''] = found ?? [];
    const { isCommon, sets } = this.tools.lexicon;
    const isAsked = sets.openWords.has(next) || (sets.determiners.has(next) && /\?\W*$/.test(text));
    if (!found || !isAsked || isCommon(name.toLowerCase()) || !this.advance(name.length)) return false;
    this.setOwner(name);
    return true;
  }

  private peelOneAtEnd(): boolean {
    const text = this.note.mask.slice(this.from, this.to);
    const marks = /(?:[\s–—|·•-]|\s[*+])+$/.exec(text);
    if (/^[^(]*\)$/.test(text) && text.length > 1) return this.retreat(1);
    if (marks && marks[0].length < text.length) return this.retreat(marks[0].length);
    const brackets = /[\s]*(?:\(([^()]*)\)|\[([^\][]*)\])[.,;:]?$/.exec(text);
    if (brackets && brackets[0].length < text.length && this.takeAside(brackets[1] ?? brackets[2] ?? ''))
      return this.retreat(brackets[0].length);
    return this.peelEndReference() || this.peelEndTime(text) || this.peelEndOwner(text);
  }

  private peelEndReference(): boolean {
    const from = referenceAtEnd(this.note, this.block, { from: this.from, to: this.to }, this.tools);
    if (from < 0 || !this.holdsTopic(from)) return false;
    this.isAnnotated = true;
    this.to = this.beforeOpenBracket(from);
    return true;
  }

  /** Back to before a bracket that what was peeled would leave open: "(see #12)". */
  private beforeOpenBracket(to: number): number {
    const text = this.note.mask.slice(this.from, to);
    const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    const isOpen = open > 0 && !/[)\]]/.test(text.slice(open));
    return isOpen && this.holdsTopic(this.from + open) ? this.from + open : to;
  }

  /** ", 20 minutes" and "- 10:15"; a bare clock ("at 10:15") may belong to the topic. */
  private peelEndTime(text: string): boolean {
    const found = /([\s,;–—-]+)(~?\d[\d:.]*\s?[\p{L}'.]*(?:\s*[-–]\s*\d[\d:.]*\s?\p{L}*)?)$/u.exec(text);
    const minutes = found ? this.tools.time.readAll(found[2] ?? '') : undefined;
    if (!found || minutes === undefined || !this.holdsTopic(this.to - found[0].length)) return false;
    if (minutes === null && !/[,;–—-]/.test(found[1] ?? '')) return false;
    this.minutes ??= minutes;
    this.isAnnotated = true;
    return this.retreat(found[0].length);
  }

  /** "- Ana", "@ana" and "— Ana & Bo" at the end. */
  private peelEndOwner(text: string): boolean {
    const found = /(?:\s+[-–—|]+\s*|\s*[–—]\s*|,?\s+(?=<?@)|\s[-–](?=\p{Lu}))([^\s–—|(][^–—|()]{0,48})$/u.exec(text);
    const name = found?.[1]?.trim() ?? '';
    if (!found || name === '') return false;
    const bare = withoutLead(name, this.tools);
    if (this.tools.bareMarkers.has(bare.toLowerCase())) {
      this.addMarker(bare);
      return this.retreat(found[0].length);
    }
    if (!this.people.isOwner(bare) || !this.holdsTopic(this.to - found[0].length)) return false;
    this.setOwner(bare);
    return this.retreat(found[0].length);
  }

  /** Takes what bracketed text says of the item; false when it is of its topic. */
  private takeAside(inner: string): boolean {
    const aside = readAside(inner, this.tools, this.people);
    if (!aside) return false;
    this.minutes ??= aside.minutes;
    this.owner ??= aside.owner;
    this.markers.push(...aside.markers);
    this.isAnnotated = true;
    return true;
  }

  private addMarker(marker: string): void {
    this.markers.push(marker.toLowerCase());
    this.isAnnotated = true;
  }

  private setOwner(name: string): void {
    this.owner ??= name.replace(/^<|>$/g, '').trim();
    this.isAnnotated = true;
  }

  /** Whether what would be left before `to` still names something: more than a verb, preposition or article. */
  private holdsTopic(to: number): boolean {
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

  private advance(by: number): boolean {
    if (!/[\p{L}\p{N}]|\uFFFC/u.test(this.note.mask.slice(this.from + by, this.to))) return false;
    this.from += by;
    return true;
  }

  private retreat(by: number): boolean {
    this.to -= by;
    return true;
  }

  private trim(): void {
    const { mask } = this.note;
    while (this.to > this.from && isBlank(mask.charCodeAt(this.to - 1))) this.to -= 1;
    while (this.from < this.to && isBlank(mask.charCodeAt(this.from))) this.from += 1;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

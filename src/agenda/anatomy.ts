import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';
import { withoutLead } from './aside';
import type { AgendaTools } from './compile';
import type { Anatomy } from './peeling';
import { StartPeeling } from './peelStart';
import type { PeopleReader } from './people';
import { referenceAtEnd } from './references';
import { taskFieldAtEnd } from './taskFields';

export type { Anatomy } from './peeling';

/** Peels everything off a span of a block that is not its topic. `span` is the block's content or a table cell. */
export function readAnatomy(note: Note, block: Block, span: Span, tools: AgendaTools, people: PeopleReader): Anatomy {
  const peeler = new Peeler(note, block, span, tools, people);
  peeler.peelStart();
  peeler.peelEnd();
  return peeler.result();
}

/** "Roof #12 / Zora / second quote": a reference, and remarks behind slashes; ends with the first slash. */
const REMARK = /\s[\w/.-]*#\d+[\s)\]]*\s\/(?=\s)/;

/** Takes off what stands behind a topic as well: time, brackets, references, owner. */
class Peeler extends StartPeeling {
  peelEnd(): void {
    this.trim();
    const remark = REMARK.exec(this.note.mask.slice(this.from, this.to));
    if (remark && this.holdsTopic(this.from + remark.index)) this.to = this.from + remark.index + remark[0].length - 1;
    while (this.to > this.from && this.peelOneAtEnd()) this.trim();
  }

  private peelOneAtEnd(): boolean {
    const text = this.note.mask.slice(this.from, this.to);
    // The mask hides the names of fields.
    const field = taskFieldAtEnd(this.note.text.slice(this.from, this.to));
    if (field > 0 && this.holdsTopic(this.to - field)) return this.peelAnnotation(field);
    const marks = /(?:[\s–—|·•-]|\s[*+])+$/.exec(text);
    if (/^[^(]*\)$/.test(text) && text.length > 1) return this.retreat(1);
    if (marks && marks[0].length < text.length) return this.retreat(marks[0].length);
    const brackets = /[\s]*(?:\(([^()]*)\)|\[([^\][]*)\])[.,;:]?$/.exec(text);
    if (brackets && brackets[0].length < text.length && this.takeAside(brackets[1] ?? brackets[2] ?? ''))
      return this.retreat(brackets[0].length);
    return this.peelEndReference() || this.peelEndTime(text) || this.peelEndOwner(text);
  }

  private peelAnnotation(length: number): boolean {
    this.isAnnotated = true;
    return this.retreat(length);
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
}

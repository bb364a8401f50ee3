import type { Block, Note } from '../model/note';
import type { AgendaTools } from './compile';
import type { LineLook } from './notelike';

/** A line of no more words is a name, a state or a heading of others. */
const FEW_WORDS = 5;

/** Whether a link to a place in this note is all of a line: "[Insurance](#insurance)". */
export function linksInside({ inlines, content }: Block): boolean {
  return inlines.some(
    (one) =>
      one.kind === 'link' && one.target.startsWith('#') && one.from - content.from < 4 && content.to - one.to < 4,
  );
}

/** Tells the lines under an item that are topics themselves from its notes. */
export class NestedLines {
  private readonly said = new Map<number, boolean>();

  constructor(
    private readonly note: Note,
    private readonly tools: AgendaTools,
  ) {}

  /** What hangs under an item is a note, unless it has a timebox, is a question or links to its notes. */
  isTopic(block: Block, look: LineLook, hasChildren: boolean): boolean {
    const { anatomy, parts, phrase, text } = look;
    if (anatomy.minutes !== null) return parts.words.length > 0 && phrase.form !== 'statement';
    if (block.parent < 0) return false;
    if (linksInside(block)) return true;
    // What was answered, or asked in the middle of what was said, belongs to the minutes.
    if (hasChildren || this.isPrompt(block) || this.hasSaidBeside(block)) return false;
    const isAsking =
      /\?["')\]]*$/.test(text) && phrase.form !== 'statement' && parts.words.length <= 14 && parts.subject.length === 0;
    const isNegative = this.tools.lexicon.sets.negatives.has(parts.words[0]?.lower ?? '');
    return isAsking && !isNegative && anatomy.owner === null;
  }

  /** "Updates, please say:" has below it what everybody is to tell. */
  private isPrompt({ parent }: Block): boolean {
    const { blocks, mask } = this.note;
    const { from = 0, to = 0 } = blocks[parent]?.content ?? {};
    return mask.slice(from, to).trimEnd().endsWith(':');
  }

  /** Whether a line beside a nested one tells what was said: it asks nothing, and is more than a name or link. */
  private hasSaidBeside(block: Block): boolean {
    const { note } = this;
    const known = this.said.get(block.parent);
    if (known !== undefined) return known;
    const found = note.blocks.some(({ content, parent }) => {
      const line = parent === block.parent ? note.mask.slice(content.from, content.to) : '';
      return !line.includes('?') && (line.match(/\p{L}+/gu) ?? []).length > FEW_WORDS;
    });
    this.said.set(block.parent, found);
    return found;
  }
}

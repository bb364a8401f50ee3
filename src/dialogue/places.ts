import type { Block, Note } from '../model/note';
import { fold, type Lexicon } from './lexicon';

/** What a name before a colon means at a block, by what stands above it. */
export type Place =
  | 'speech'
  /** Under "Action items": the name says who will do something. */
  | 'owners'
  /** Under "Recognition": a name before a dash is whom it is about. */
  | 'mentions'
  /** An outer item right under "Agenda": the name may say whose topic it is. */
  | 'agenda'
  /** Under the heading of saved answers: not part of the meeting. */
  | 'answers';

/** The place of each block, by index. */
export function placesOf(note: Note, lexicon: Lexicon, answersHeading: string | undefined): readonly Place[] {
  const answers = answersHeading === undefined ? null : fold(answersHeading.replace(/^#+/, '')).trim();
  const places: Place[] = [];
  // What stands under one label or item asks for it again and again.
  const known = new Map<Block, Place>();
  const titled = (block: Block | undefined): Place => {
    if (!block) return 'speech';
    const place = known.get(block) ?? placeUnder(titleOf(note, block), lexicon);
    known.set(block, place);
    return place;
  };
  // The paragraph right above a list may be its label.
  let label: Block | undefined;
  for (const block of note.blocks) {
    const section = places[block.section] ?? 'speech';
    if (block.kind === 'heading') {
      const isAnswers = section === 'answers' || (answers !== null && titleOf(note, block) === answers);
      const own = section === 'owners' ? section : titled(block);
      places.push(isAnswers ? 'answers' : own);
      label = undefined;
      continue;
    }
    if (block.parent < 0 && block.kind !== 'item') label = isLabel(block) ? block : undefined;
    const parent = note.blocks[block.parent];
    if (parent) {
      const above = places[parent.index] ?? 'speech';
      const isOwned = above === 'owners' || titled(parent) === 'owners';
      places.push(above === 'answers' ? above : isOwned ? 'owners' : 'speech');
    } else if (block.kind !== 'item') {
      places.push(section === 'agenda' ? 'speech' : section);
    } else {
      places.push(section === 'speech' ? titled(label) : section);
    }
  }
  return places;
}

/** `Next steps:` labels the list below it; `See also` with links behind it is a line of its own. */
function isLabel({ kind, inlines }: Block): boolean {
  return kind === 'paragraph' && !inlines.some((inline) => /link|url/.test(inline.kind));
}

function placeUnder(title: string, lexicon: Lexicon): Place {
  if (lexicon.ownerSections.has(title)) return 'owners';
  if (lexicon.mentionSections.has(title)) return 'mentions';
  return lexicon.agendaSections.has(title) ? 'agenda' : 'speech';
}

/** A block's words as sections are named: folded, without numbering, signs and closing colon. */
function titleOf(note: Note, block: Block): string {
  const end = Math.min(block.content.to, block.content.from + 80);
  const folded = fold(note.mask.slice(block.content.from, end));
  if (/^[a-z]+(?: [a-z]+)*$/.test(folded)) return folded;
  return folded
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}'\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

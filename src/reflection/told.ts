import { foldName } from '../dialogue/people';
import type { Quoted } from './facts';
import type { Lexis } from './lexis';
import { readWords } from './phrases';
import { sentenceFinder, unsaidFinder } from './places';
import type { Readings } from './readings';
import { saysSomething, wordsOf } from './topics';

/** Characters of a long note that are looked through: there is enough in them to ask about. */
const LOOKED_AT = 60_000;
/** Characters of a sentence within which a phrase says what it is about. */
const EARLY = 80;

/**
 * Sentences that tell of a difficulty, a plan, a suggestion or something achieved, by the fact that the pack calls it.
 * None that ask, deny it or name somebody: what was hard is nobody's fault.
 */
export function toldFacts({ note, dialogue, agenda }: Readings, lexis: Lexis): ReadonlyMap<string, readonly Quoted[]> {
  const sentences = sentenceFinder(note);
  const isUnsaid = unsaidFinder(note, dialogue.lists, agenda.items);
  const names = new Set(dialogue.cast.flatMap((name) => foldName(name).split(' ')));
  const { phrases } = readWords(note.mask, lexis.told, Math.min(note.mask.length, LOOKED_AT));
  const isTold = ({ cue, sentence }: Quoted): boolean => {
    if (cue.from - sentence.from > EARLY || isUnsaid(cue.from)) return false;
    const text = note.mask.slice(sentence.from, sentence.to);
    if (text.trimEnd().endsWith('?')) return false;
    const before = wordsOf(note.mask.slice(sentence.from, cue.from)).slice(-2);
    if (before.some((word) => lexis.negators.has(word))) return false;
    const words = wordsOf(text);
    return saysSomething(words, lexis, 3) && !words.some((word) => names.has(word));
  };
  return new Map(
    [...phrases].map(([fact, cues]) => [
      fact,
      cues.map((cue): Quoted => ({ cue, sentence: sentences(cue) })).filter(isTold),
    ]),
  );
}

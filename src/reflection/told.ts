import { foldName } from '../dialogue/people';
import type { Span } from '../model/span';
import type { Quoted } from './facts';
import type { Lexis } from './lexis';
import { readWords, type FoundPhrase } from './phrases';
import { sentenceFinder, unsaidFinder } from './places';
import type { Readings } from './readings';
import { saysSomething } from './topics';
import { wordsOf } from './words';

/** Characters of a long note that are looked through: there is enough in them to ask about. */
const LOOKED_AT = 60_000;
/** A sentence of so many characters and words of its own says something, whatever it tells. */
const SAID = { from: 45, to: 130, words: 4 };
/** Sentences that are kept of those that only say something. */
const MOST_SAID = 40;
/** Characters of a sentence within which a phrase says what it is about. */
const EARLY = 80;
/** Words of its own that a sentence has which tells something: fewer are understood by those alone who were there. */
const TELLS = 3;
/** Characters that a marker may take before a phrase that must come first. */
const FIRST = 4;
/** Characters behind a phrase within which a word may turn it round. */
const AFTER = 24;

/**
 * Sentences that tell of a difficulty, a plan, a suggestion or something achieved, by the fact that the pack calls it.
 * None that ask, deny it or name somebody: what was hard is nobody's fault.
 */
export function toldFacts({ note, dialogue, agenda }: Readings, lexis: Lexis): ReadonlyMap<string, readonly Quoted[]> {
  const sentences = sentenceFinder(note);
  const isUnsaid = unsaidFinder(note, dialogue.lists, agenda.items);
  const names = new Set([...dialogue.cast.flatMap((name) => foldName(name).split(' ')), ...lexis.persons]);
  const { phrases } = readWords(note.mask, lexis.told, Math.min(note.mask.length, LOOKED_AT));
  const isTold = (fact: string, { cue, sentence }: { cue: FoundPhrase; sentence: Span }): boolean => {
    if (cue.from - sentence.from > (cue.isFirst ? FIRST : EARLY) || isUnsaid(cue.from)) return false;
    const text = note.mask.slice(sentence.from, sentence.to);
    if (text.trimEnd().endsWith('?')) return false;
    const before = wordsOf(note.mask.slice(sentence.from, cue.from));
    if (before.slice(-4).some((word) => lexis.negators.has(word))) return false;
    if (before.some((word) => lexis.unless.get(fact)?.has(word))) return false;
    const words = wordsOf(text);
    if (namesActor(text, lexis)) return false;
    // "We should not creep into that" plans nothing.
    const next = wordsOf(note.mask.slice(cue.to, cue.to + AFTER)).slice(0, 2);
    if (next.some((word) => lexis.negators.has(word)) || isDoing(note.mask.slice(sentence.from, cue.from), lexis))
      return false;
    return (
      saysSomething(words, lexis, lexis.fillers.has(words[0] ?? '') ? TELLS + 1 : TELLS) &&
      !words.some((word) => names.has(word) || lexis.conditions.has(word))
    );
  };
  const saysMuch = (sentence: Span): boolean => {
    const text = note.mask.slice(sentence.from, sentence.to);
    if (text.includes('?') || namesActor(text, lexis)) return false;
    const words = wordsOf(text);
    const isPast = (word: string): boolean => lexis.past.has(word) || word.endsWith(lexis.pastEnding);
    // "Taken from the list of issues": nobody does anything there.
    const tells = words.some((word) => isPast(word) || lexis.pronouns.get(word) === 'we') && !isPast(words[0] ?? '');
    const isOwn = words.some((word) => names.has(word) || lexis.pronouns.get(word) === 'i');
    return tells && !isOwn && saysSomething(words, lexis, SAID.words);
  };
  const spoken = note.blocks
    .flatMap(({ sentences: all, kind }) => (kind === 'paragraph' || kind === 'item' ? all : []))
    .filter(({ from, to }) => from < LOOKED_AT && to - from >= SAID.from && to - from <= SAID.to && !isUnsaid(from));
  const said: Quoted[] = [];
  for (const sentence of spoken) {
    if (said.length === MOST_SAID) break;
    if (saysMuch(sentence)) said.push({ cue: { from: sentence.from, to: sentence.from + 1 }, sentence });
  }
  const told = [...phrases].map(([fact, cues]): readonly [string, readonly Quoted[]] => [
    fact,
    cues.map((cue) => ({ cue, sentence: sentences(cue) })).filter((quote) => isTold(fact, quote)),
  ]);
  return new Map([...told, ['said', said]]);
}

/** Whether what stands before a phrase ends with a name, at most with a small verb behind: "Ana", "Ben Okri has". */
export function isDoing(before: string, { plain, pronouns, finite, fillers, pointers, danglers }: Lexis): boolean {
  const match = /(\p{Lu}\p{Ll}+)(?:'s)?(?:\s+(\p{Ll}+))?\s*$/u.exec(before);
  const [, name = '', verb] = match ?? [];
  const folded = name.toLowerCase();
  const isNone = [plain, pronouns, fillers, pointers, danglers].some((words) => words.has(folded));
  return name !== '' && !isNone && (verb === undefined || finite.has(verb));
}

/** Whether somebody with a name says, thinks or proposes something in a sentence. */
function namesActor(text: string, { acts, plain, pronouns, danglers }: Lexis): boolean {
  return [...text.matchAll(/(\p{Lu}\p{Ll}+) (\p{Ll}+)/gu)].some(([, name = '', verb = '']) => {
    const folded = name.toLowerCase();
    return acts.has(verb) && ![plain, pronouns, danglers].some((words) => words.has(folded));
  });
}

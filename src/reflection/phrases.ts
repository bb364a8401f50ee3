import { PRONOUN_GROUPS, type PronounGroup } from '../language/reflection';
import type { Span } from '../model/span';
import { looksLike, type MayBe } from './looks';
import { isWordCode } from './wordCount';

/** Words and phrases to be found in one pass over a text. */
export interface PhraseTable {
  readonly pronouns: ReadonlyMap<string, PronounGroup>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a word may be a pronoun or open a phrase: most are neither. */
  readonly mayMatter: MayBe;
}

interface Phrase {
  readonly fact: string;
  /** Lower-case. */
  readonly text: string;
  /** Whether it must begin a sentence. */
  readonly isFirst: boolean;
}

export interface FoundPhrase extends Span {
  /** Whether it counts only where it begins a sentence. */
  readonly isFirst: boolean;
}

export interface FoundWords {
  /** How many words there are (`words`), and pronouns of each group. */
  readonly counts: ReadonlyMap<string, number>;
  /** By the fact that they are evidence of. */
  readonly phrases: ReadonlyMap<string, readonly FoundPhrase[]>;
}

/** Phrases by the fact that they are evidence of; lower-case, those with `^` first only at the start of a sentence. */
export function phraseTable(
  lists: Readonly<Record<string, readonly string[]>>,
  pronouns: PhraseTable['pronouns'] = new Map(),
): PhraseTable {
  const phrases = new Map<string, Phrase[]>();
  for (const [fact, list] of Object.entries(lists)) {
    for (const written of list) {
      const isFirst = written.startsWith('^');
      const text = isFirst ? written.slice(1) : written;
      const first = /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text;
      const there = phrases.get(first);
      if (there) there.push({ fact, text, isFirst });
      else phrases.set(first, [{ fact, text, isFirst }]);
    }
  }
  return { pronouns, phrases, mayMatter: looksLike([...pronouns.keys(), ...phrases.keys()]) };
}

/** All words of a text up to an offset, and what of the table stands in it. */
export function readWords(mask: string, table: PhraseTable, end = mask.length): FoundWords {
  const counts = new Map<string, number>(PRONOUN_GROUPS.map((group) => [group, 0]));
  const phrases = new Map<string, FoundPhrase[]>();
  let words = 0;
  let from = -1;
  for (let at = 0; at <= end; at += 1) {
    const isLetter = at < end && isWordCode(mask.charCodeAt(at));
    if (isLetter && from < 0) from = at;
    if (isLetter || from < 0) continue;
    words += 1;
    if (table.mayMatter(mask, from, at)) {
      const word = mask.slice(from, at).toLowerCase();
      const group = table.pronouns.get(word);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      for (const phrase of table.phrases.get(word) ?? []) {
        const to = from + phrase.text.length;
        if (mask.slice(from, to).toLowerCase() !== phrase.text || isWordCode(mask.charCodeAt(to))) continue;
        const found = { from, to, isFirst: phrase.isFirst };
        const there = phrases.get(phrase.fact);
        if (there) there.push(found);
        else phrases.set(phrase.fact, [found]);
      }
    }
    from = -1;
  }
  return { counts: counts.set('words', words), phrases };
}

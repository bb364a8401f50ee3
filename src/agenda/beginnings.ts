import type { Lexicon } from './lexicon';
import type { TopicParts } from './parts';
import { hasPhraseAt, type Word } from './words';

/** How many words only suggest what follows: "why don't we", "how about"; 0 for none. */
export function suggestionIn({ words }: TopicParts, { suggestions }: Lexicon): number {
  const found = suggestions.find((phrase) => hasPhraseAt(words, 0, phrase));
  return found && words.length > found.length ? found.length : 0;
}

/** "Regarding the policy" and "more about the policy" are about the policy. */
export function withoutLead(words: readonly Word[], { sets, topicLeads }: Lexicon): readonly Word[] {
  const lead = topicLeads.find((phrase) => hasPhraseAt(words, 0, phrase));
  const next = words[lead?.length ?? 0]?.lower;
  // "Need for a lift".
  const isHead = next === undefined || sets.prepositions.has(next) || sets.infinitive.has(next);
  return lead && !isHead ? words.slice(lead.length) : words;
}

/** "Renew or not" as "renew". */
export function withoutAlternative(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const [before, last] = words.slice(-2);
  const isBare =
    words.length > 2 &&
    lexicon.sets.conjunctions.has(before?.lower ?? '') &&
    lexicon.sets.negatives.has(last?.lower ?? '');
  return isBare ? words.slice(0, -2) : words;
}

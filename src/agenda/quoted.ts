import type { VerbLastPack } from '../language/writing';
import type { AgendaTools } from './compile';
import type { Phrase } from './forms';
import type { Lexicon } from './lexicon';
import type { Write } from './capitals';
import type { TopicParts } from './parts';
import { isAuxiliary } from './verbs';
import type { Word } from './words';

/**
 * Reads a topic in a language whose nouns are not inflected here: it is quoted as it stands, but a question that yes or
 * no answers is turned into a clause where its verb can be moved to the end. `quoted` is the topic's Markdown.
 */
export function readQuotedPhrase(parts: TopicParts, quoted: string, write: Write, tools: AgendaTools): Phrase {
  const { words, isQuestion } = parts;
  const { lexicon, pack } = tools;
  const { sets } = lexicon;
  const first = words[0]?.lower ?? '';
  const base: Phrase = {
    form: 'noun',
    classes: ['statement'],
    topic: { text: quoted, isPlural: false, head: '' },
    act: null,
    acting: null,
    whether: null,
    verb: null,
    head: '',
  };
  if (!isQuestion) return statesSomething(words, lexicon) ? { ...base, form: 'statement' } : base;
  if (sets.openWords.has(first) || sets.factWords.has(first)) return { ...base, form: 'open' };
  const turned = pack.writing.verbLast ? turnVerbLast(words, write, lexicon, pack.writing.verbLast) : null;
  return { ...base, form: 'closed', ...turned };
}

/** Has a finite verb in the middle of its main clause. */
function statesSomething(words: readonly Word[], lexicon: Lexicon): boolean {
  const first = words[0]?.lower ?? '';
  if (lexicon.sets.openWords.has(first) || lexicon.sets.subordinators.has(first)) return false;
  const comma = words.findIndex(({ text }) => text === ',');
  const clause = comma < 0 ? words : words.slice(0, comma);
  return clause.some(({ lower }, at) => at > 0 && at < clause.length - 1 && isAuxiliary(lower, lexicon));
}

/** The forms of a turned question; null where moving the verb may yield no clause. */
function turnVerbLast(
  words: readonly Word[],
  write: Write,
  { sets }: Lexicon,
  order: VerbLastPack,
): Pick<Phrase, 'classes' | 'act' | 'whether'> | null {
  const [verb, subject] = words;
  const last = words.at(-1);
  const isPlain = words.every(({ sort, lower }) => sort !== 'mark' && !sets.negatives.has(lower));
  if (!verb || !subject || !last || words.length < 4 || !isPlain) return null;
  const isAboutUs = sets.we.has(subject.lower);
  if (isAboutUs && wordsOf(order.offers).has(verb.lower)) return readOffer(words.slice(2), last, write, sets, order);
  const isVerb = wordsOf(order.verbs).has(verb.lower);
  if (!isVerb && !(isAboutUs && verb.lower.endsWith(order.ending))) return null;
  const isSplit = !isVerb && wordsOf(order.prefixes).has(last.lower);
  const rest = words.slice(1, isSplit ? -1 : undefined);
  const end = isSplit ? last.lower + verb.lower : verb.lower;
  const whether = [...sets.whether, write(rest), end].join(' ');
  return { classes: ['whether', 'statement'], act: null, whether };
}

/** "Sollen wir den Raum mieten" as "den Raum mieten". */
function readOffer(
  rest: readonly Word[],
  last: Word,
  write: Write,
  { adverbs }: Lexicon['sets'],
  { infinitive, irregular }: VerbLastPack,
): Pick<Phrase, 'classes' | 'act' | 'whether'> | null {
  if (last.text !== last.lower || !last.lower.endsWith(infinitive) || adverbs.has(last.lower)) return null;
  const finite = irregular.find(([one]) => one === last.lower)?.[1];
  const act = finite === undefined ? write(rest) : `${write(rest.slice(0, -1))} ${finite}`;
  return { classes: ['doable', 'statement'], act, whether: null };
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

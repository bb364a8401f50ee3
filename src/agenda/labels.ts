import type { Lexicon } from './lexicon';
import { OPAQUE } from '../model/note';
import type { LabelEntry, LabelPack } from '../language/agenda';

/** Reads the name of a section; null when it is no label that the pack knows. */
export type ReadLabel = (text: string) => LabelEntry | null;

export interface LabelReader {
  readonly read: ReadLabel;
  /** Without what may follow a label of a section: "goals for next term" is a topic where "goals" is a label. */
  readonly readAlone: ReadLabel;
  /** The same for a heading, which may also end as the names of agendas do: "Cross-team topics". */
  readonly readHeading: ReadLabel;
  /** Whether `text` is the key of a fact about the meeting, such as "Location". */
  readonly isFact: (text: string) => boolean;
}

/** No label is longer than this, with numbers, times and emoji round it. */
const LONGEST = 160;

/** Nor is the name of an agenda longer that says of what it is. */
const LONGEST_NAME = 40;
/** What such a name says. */
const NAMED: LabelEntry = { role: 'agenda', phrases: [] };

export function labelReaderOf(pack: LabelPack, lexicon: Lexicon): LabelReader {
  const [and = ''] = pack.ands;
  const normalise = (text: string): string => normaliseWith(text, and);
  const entries = new Map<string, LabelEntry>();
  for (const entry of pack.entries) for (const phrase of entry.phrases) entries.set(normalise(phrase), entry);
  const before = new Set(pack.before);
  const after = new Set(pack.after);
  const joins = new Set(pack.joins);
  const ends = new Set(pack.ends);
  const { prepositions, determiners } = lexicon.sets;
  const facts = new Set(pack.facts.map(normalise));
  const openers = new Set([...entries.keys(), ...facts, ...before].map(firstLetters));
  /** Nearly every line ends here: it begins with a word that no label begins with. */
  const mayBeLabel = (text: string): boolean => {
    const first = FIRST_LETTERS.exec(text);
    // Brackets in front are left out of a label, and a word with an apostrophe may be anybody's.
    return first === null || first[2] !== undefined || openers.has((first[1] ?? '').toLowerCase());
  };
  const ands = new RegExp(`\\s(?:${pack.ands.join('|')})\\s|\\s?[/|+]\\s?|,\\s`);

  /** The phrase itself, or what is left of it without the words that may stand round a label. */
  const lookUp = (phrase: string): LabelEntry | null => {
    const listed = entries.get(phrase);
    if (listed) return listed;
    const words = phrase.split(' ');
    const start = words.findIndex((word) => !before.has(word) && !lexicon.isPossessive(word));
    const behind = [...words].reverse().findIndex((word) => !after.has(word));
    if (start < 0 || behind < 0) return null;
    for (let from = 1; from <= start; from++) {
      const found = entries.get(words.slice(from).join(' '));
      if (found) return found;
    }
    const bare = words.slice(start, words.length - behind).join(' ');
    return entries.get(bare) ?? null;
  };

  /** "Agenda for Monday": what stands before the first joining word. */
  const lookUpJoined = (phrase: string): LabelEntry | null => {
    const words = phrase.split(' ');
    const join = words.findIndex((word, index) => index > 0 && joins.has(word));
    if (join < 0) return null;
    const found = lookUp(words.slice(0, join).join(' '));
    return found && (found.role === 'agenda' || (found.role === 'closed' && (found.meeting ?? 0) > 0)) ? found : null;
  };

  const lookUpPair = (phrase: string): LabelEntry | null => {
    const parts = phrase.split(ands).filter((part) => part !== '');
    if (parts.length < 2) return null;
    const found = parts.map(lookUp);
    return found.every((entry) => entry !== null) ? (found[0] ?? null) : null;
  };

  /** "Meeting log -- Asia": what stands before the dash. */
  const lookUpDashed = (phrase: string): LabelEntry | null => {
    const at = phrase.search(/\s(?:--?|–|—)\s/);
    return at < 0 ? null : lookUp(phrase.slice(0, at));
  };

  const readEnd = (text: string): LabelEntry | null => {
    const words = text.length <= LONGEST_NAME ? normalise(text).split(' ') : [];
    // "From the May agenda" only speaks of one.
    if (words.some((word) => prepositions.has(word) || determiners.has(word))) return null;
    return ends.has(words.at(-1) ?? '') || ends.has(words.slice(-2).join(' ')) ? NAMED : null;
  };

  /** "Duration", "meeting duration". */
  const isFact = (phrase: string): boolean => {
    const words = phrase.split(' ');
    return facts.has(phrase) || (before.has(words[0] ?? '') && facts.has(words.slice(1).join(' ')));
  };

  const readWith = (text: string, lookUps: readonly ((phrase: string) => LabelEntry | null)[]): LabelEntry | null => {
    const isText = text.length <= LONGEST && !text.trimStart().startsWith(OPAQUE);
    const phrase = isText && mayBeLabel(text) ? normalise(text) : '';
    if (phrase === '' || phrase.length > 60) return null;
    for (const look of lookUps) {
      const found = look(phrase);
      if (found) return found;
    }
    return null;
  };
  return {
    read: (text) => readWith(text, [lookUp, lookUpPair, lookUpJoined, lookUpDashed]),
    readAlone: (text) => readWith(text, [lookUp, lookUpPair]),
    readHeading: (text) => readWith(text, [lookUp, lookUpPair, lookUpJoined, lookUpDashed]) ?? readEnd(text),
    isFact: (text) => mayBeLabel(text) && isFact(normalise(text)),
  };
}

/** The letters of the first word, and the apostrophe right behind them; no match where brackets come before. */
const FIRST_LETTERS = /^[^\p{L}([]*(\p{L}+)(['’])?/u;

function firstLetters(phrase: string): string {
  return FIRST_LETTERS.exec(phrase)?.[1] ?? '';
}

/** Lower-case words without brackets, emoji, numbering and outer punctuation. */
function normaliseWith(text: string, and: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replace(/\([^()]*\)|\[[^\][]*\]/g, (found) => (/^\(s\)$/.test(found) ? found : ' '))
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    .replace(/\s*&\s*/g, (found) => (found === '&' ? '&' : ` ${and} `))
    .replace(/\s+/g, ' ')
    .trim();
}

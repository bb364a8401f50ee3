import { list } from '../language/list';
import { PRONOUN_GROUPS, type PronounGroup, type ReflectionPack } from '../language/reflection';
import { looksLike, type MayBe } from './looks';
import { phraseTable, type PhraseTable } from './phrases';

/** The pack's words made ready for reading a text once. */
export interface Lexis {
  readonly pronouns: ReadonlyMap<string, PronounGroup>;
  /** Pronouns and the phrases that signals are made of. */
  readonly spoken: PhraseTable;
  /** Phrases by which a sentence tells what only prompts take up. */
  readonly told: PhraseTable;
  /** Words by which a topic or a sentence does not say what it is about; lower-case. */
  readonly plain: ReadonlySet<string>;
  /** Words that only a clause has. */
  readonly finite: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly pastEnding: string;
  /** Beginnings that point at what was said before. */
  readonly danglers: ReadonlySet<string>;
  /** Words after which something is missing. */
  readonly openEnds: ReadonlySet<string>;
  /** Words that open a question. */
  readonly askers: ReadonlySet<string>;
  /** Words before a phrase that turn it round. */
  readonly negators: ReadonlySet<string>;
  /** By the fact that a phrase tells, words that may not stand before it. */
  readonly unless: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the fact that a sentence seems to tell, words that it may not have anywhere. */
  readonly never: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a word may be one of `finite` or `past`. */
  readonly mayTell: MayBe;
  /** Facts that only a phrase shows. */
  readonly looseFacts: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly owes: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
}

// A pack never changes, so that remembering what was made of it cannot be told from making it again.
const made = new WeakMap<ReflectionPack, Lexis>();

export function lexisOf(pack: ReflectionPack): Lexis {
  const known = made.get(pack);
  if (known) return known;
  const pronouns = new Map(
    PRONOUN_GROUPS.flatMap((group) => pack.pronouns[group].map((word) => [word, group] as const)),
  );
  const {
    plain,
    finite,
    danglers,
    openEnds,
    past,
    pastEnding,
    askers,
    negators,
    persons,
    conditions,
    fillers,
    pointers,
    acts,
    owes,
  } = pack.topics;
  const told = Object.entries(pack.told);
  const lexis = {
    pronouns,
    spoken: phraseTable(pack.phrases, pronouns),
    told: phraseTable(Object.fromEntries(told.map(([fact, entry]) => [fact, entry.phrases]))),
    askers: new Set(wordList(askers)),
    negators: new Set(wordList(negators)),
    unless: new Map(told.map(([fact, entry]) => [fact, new Set(wordList(entry.unless))])),
    never: new Map(told.flatMap(([fact, { never }]) => (never ? [[fact, new Set(wordList(never))] as const] : []))),
    mayTell: looksLike(wordList(`${finite} ${past}`)),
    looseFacts: new Set(['said', ...told.flatMap(([fact, { phrases }]) => (phrases.length > 0 ? [fact] : []))]),
    pointers: new Set(wordList(pointers)),
    acts: new Set(wordList(acts)),
    owes: new Set(wordList(owes)),
    persons: new Set(wordList(persons)),
    conditions: new Set(wordList(conditions)),
    fillers: new Set(wordList(fillers)),
    plain: new Set(wordList(`${plain} ${openEnds} ${finite}`)),
    finite: new Set(wordList(finite)),
    past: new Set(wordList(past)),
    pastEnding,
    danglers: new Set(list(danglers)),
    openEnds: new Set(wordList(openEnds)),
  };
  made.set(pack, lexis);
  return lexis;
}

function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

import type { AgendaPack, CuePlace, KindCue } from '../language/agenda';
import type { ItemKind } from '../model/report';
import type { Lexicon } from './lexicon';
import type { Phrase } from './forms';
import { endOf, hasPhraseAt, plainWords, type Word } from './words';

/** What speaks for the kind of an item. */
export interface KindEvidence {
  /** The words that are asked about. */
  readonly words: readonly Word[];
  /** All words of the item, its subject and what stays behind included. */
  readonly all: readonly Word[];
  readonly phrase: Phrase;
  /** The head of what stands before a colon or shortly behind it, in the singular: "result" of "Survey results: parents". */
  readonly subjectHead: string;
  readonly isQuestion: boolean;
  /** Whether somebody is to be welcomed or thanked. */
  readonly isGreeting: boolean;
  /** Whether a choice of what to do stands behind the topic. */
  readonly isChoice: boolean;
  /** Markers before the topic, lower-case. */
  readonly markers: readonly string[];
  /** Names of the sections and groups that hold the item, innermost first. */
  readonly sections: readonly string[];
}

export interface KindReading {
  readonly kind: ItemKind;
  /** What decided: the cue and where it stands; empty when nothing pointed anywhere. */
  readonly reason: string;
}

export type ReadKind = (evidence: KindEvidence) => KindReading;

interface Cue {
  readonly kind: ItemKind;
  readonly weight: number;
  readonly phrase: readonly string[];
}

/** A cue for every word that ends so. */
interface EndCue extends Cue {
  readonly end: string;
}

/** Cues by the first word of their phrase. */
type CueIndex = ReadonlyMap<string, readonly Cue[]>;

/** Weights of what the form says: a question stays one, whatever it is about. */
const CLOSED_WEIGHT = 9;
const OPEN_WEIGHT = 12;
const SHORT_QUESTION_WEIGHT = 2.5;
const CHOICE_WEIGHT = 6;
const GREETING_WEIGHT = 5;

/** Words behind so many are told of the topic rather than part of it. */
const LONG_ITEM = 16;

export function kindReaderOf(pack: AgendaPack, lexicon: Lexicon): ReadKind {
  const { reasons } = pack;
  const index = indexCues(pack.kinds);
  const ends = endCuesOf(pack.kinds);
  return (evidence) => {
    const votes = new Votes(reasons);
    voteByForm(votes, evidence);
    voteByWord(votes, index.verb, evidence.phrase.verb, 'verb');
    // What is to be done says more than what it is done to.
    const share = evidence.phrase.verb === null ? 1 : evidence.phrase.classes[0] === 'act' ? 0.1 : 0.5;
    voteByWord(votes, index.head, evidence.phrase.head, 'head', share);
    voteByWord(votes, index.head, evidence.subjectHead, 'head');
    voteByStart(votes, index.start, evidence.words, lexicon);
    voteByWords(votes, index.word, ends, evidence, lexicon);
    for (const marker of evidence.markers) voteByWord(votes, index.marker, marker, 'marker');
    voteBySection(votes, index.section, evidence.sections);
    return votes.result();
  };
}

function indexCues(cues: readonly KindCue[]): Readonly<Record<CuePlace, CueIndex>> {
  const index: Record<CuePlace, Map<string, Cue[]>> = {
    verb: new Map(),
    head: new Map(),
    start: new Map(),
    word: new Map(),
    marker: new Map(),
    section: new Map(),
  };
  for (const { kind, at, weight, phrases } of cues) {
    for (const phrase of phrases) {
      const words = plainWords(phrase);
      const key = words[0] ?? phrase;
      const cue = { kind, weight, phrase: words };
      const found = index[at].get(key);
      if (found) found.push(cue);
      else index[at].set(key, [cue]);
    }
  }
  return index;
}

/** The cues for words that end in something. */
function endCuesOf(cues: readonly KindCue[]): readonly EndCue[] {
  return cues
    .filter(({ at }) => at === 'word')
    .flatMap(({ kind, weight, phrases }) =>
      phrases.flatMap((phrase) => {
        const end = endOf(phrase);
        return end === null ? [] : [{ kind, weight, phrase: [end], end }];
      }),
    );
}

/** Adds up what the cues say; the strongest single cue of the winner is the reason. */
class Votes {
  constructor(private readonly words: AgendaPack['reasons']) {}

  private readonly sums = new Map<ItemKind, number>();
  private readonly reasons = new Map<ItemKind, { weight: number; reason: string }>();

  add(kind: ItemKind, weight: number, by: keyof AgendaPack['reasons'], cue = ''): void {
    const reason = this.words[by].replace('{}', cue);
    this.sums.set(kind, (this.sums.get(kind) ?? 0) + weight);
    if (weight > (this.reasons.get(kind)?.weight ?? 0)) this.reasons.set(kind, { weight, reason });
  }

  /** Nothing said: a topic is there to be discussed. */
  result(): KindReading {
    let best: ItemKind = 'discussion';
    let most = this.sums.get(best) ?? 0.5;
    for (const [kind, sum] of this.sums) {
      if (sum > most) {
        best = kind;
        most = sum;
      }
    }
    return { kind: best, reason: this.reasons.get(best)?.reason ?? '' };
  }
}

function voteByForm(votes: Votes, { phrase, isChoice, isGreeting, isQuestion, words }: KindEvidence): void {
  if (isGreeting) votes.add('procedural', GREETING_WEIGHT, 'verb', phrase.verb ?? '');
  if (isChoice) votes.add('decision', CHOICE_WEIGHT, 'choice');
  if (phrase.form === 'open') votes.add('open-question', OPEN_WEIGHT, 'open', words[0]?.lower);
  else if (phrase.form === 'closed' && phrase.classes[0] !== 'thing')
    votes.add('closed-question', CLOSED_WEIGHT, 'closed');
  else if (isQuestion) votes.add('closed-question', SHORT_QUESTION_WEIGHT, 'mark');
}

/** The strongest cue per kind whose phrase is `word`. */
function voteByWord(votes: Votes, index: CueIndex, word: string | null, place: CuePlace, share = 1): void {
  if (word === null || word === '') return;
  const words = plainWords(word);
  for (const cue of index.get(words[0] ?? word) ?? []) {
    if (cue.phrase.length <= words.length && cue.phrase.every((part, at) => part === words[at])) {
      votes.add(cue.kind, cue.weight * share, place, word);
    }
  }
}

/** A single word opens a topic only where the topic ends with it or a joining word follows: "Welcome and …". */
function voteByStart(votes: Votes, index: CueIndex, words: readonly Word[], lexicon: Lexicon): void {
  const { sets } = lexicon;
  const best = longestByKind(index.get(words[0]?.lower ?? '') ?? [], (cue) => {
    const next = words[cue.phrase.length];
    const isClosed =
      !next || next.sort === 'mark' || sets.conjunctions.has(next.lower) || sets.prepositions.has(next.lower);
    return hasPhraseAt(words, 0, cue.phrase) && (cue.phrase.length > 1 || isClosed);
  });
  for (const cue of best) votes.add(cue.kind, cue.weight, 'start', cue.phrase.join(' '));
}

/** Cues anywhere in the item; its verb has had its say already. */
function voteByWords(
  votes: Votes,
  index: CueIndex,
  ends: readonly EndCue[],
  { all, words, phrase }: KindEvidence,
  lexicon: Lexicon,
): void {
  const first = words[0];
  const isVerb = first !== undefined && lexicon.readings(first.lower).some(({ base }) => base === phrase.verb);
  const verb = isVerb ? first : undefined;
  const found = all
    .slice(0, LONG_ITEM)
    .flatMap((word, at) =>
      word.from === verb?.from
        ? []
        : [
            ...(index.get(word.lower) ?? []).filter((cue) => hasPhraseAt(all, at, cue.phrase)),
            ...slashed(at === 0 ? word.lower : '').flatMap((part) =>
              (index.get(part) ?? []).filter(({ phrase: { length } }) => length === 1),
            ),
            ...ends.filter(({ end }) => word.lower.endsWith(end)).map((cue) => ({ ...cue, phrase: [word.lower] })),
          ],
    );
  for (const cue of longestByKind(found, () => true)) votes.add(cue.kind, cue.weight, 'word', cue.phrase.join(' '));
}

/** "Chair/scribe" as two words. */
function slashed(word: string): readonly string[] {
  return word.includes('/') ? word.split('/') : [];
}

function voteBySection(votes: Votes, index: CueIndex, sections: readonly string[]): void {
  for (const [depth, section] of sections.slice(0, 2).entries()) {
    const words = plainWords(section);
    const found = words.flatMap((word, at) =>
      (index.get(word) ?? []).filter((cue) => cue.phrase.every((part, i) => words[at + i] === part)),
    );
    for (const cue of longestByKind(found, () => true))
      votes.add(cue.kind, cue.weight / (depth + 1), 'section', section);
  }
}

/** Of several cues for one kind only the heaviest, then longest, counts. */
function longestByKind(cues: readonly Cue[], holds: (cue: Cue) => boolean): readonly Cue[] {
  const best = new Map<ItemKind, Cue>();
  for (const cue of cues) {
    const other = best.get(cue.kind);
    const isBetter =
      !other || cue.weight > other.weight || (cue.weight === other.weight && cue.phrase.length > other.phrase.length);
    if (isBetter && holds(cue)) best.set(cue.kind, cue);
  }
  return [...best.values()];
}

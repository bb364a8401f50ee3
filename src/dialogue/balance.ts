import type { Balance } from '../model/report';
import type { Exchange } from './exchange';
import { foldName } from './people';
import type { Cast } from './speakers';
import type { Speech } from './turns';

/** Of a note in which nobody is told to speak. */
export const NO_BALANCE: Balance = {
  speakers: 0,
  turns: 0,
  words: 0,
  largestShare: 0,
  entropy: 0,
  longestMonologue: 0,
  silent: [],
  asked: 0,
  askers: 0,
  answerers: 0,
  followedUp: 0,
  unanswered: 0,
};

/** Shares of the words: exact sums over what was said; a joint speech counts in equal parts for those who share it. */
export function balanceOf(speeches: readonly Speech[], cast: Cast, exchange: Exchange): Balance {
  const words = new Map<number, number>();
  let total = 0;
  for (const speech of speeches) {
    total += speech.words;
    for (const person of speech.people)
      words.set(person, (words.get(person) ?? 0) + speech.words / speech.people.length);
  }
  const runs = runsOf(speeches);
  return {
    speakers: words.size,
    turns: runs.length,
    words: total,
    largestShare: total === 0 ? 0 : Math.max(...words.values()) / total,
    entropy: evenness([...words.values()], total),
    longestMonologue: runs.reduce((longest, run) => Math.max(longest, run), 0),
    silent: silentOf(cast, words),
    asked: exchange.asked,
    askers: exchange.askers,
    answerers: exchange.answerers,
    followedUp: exchange.followedUp.length,
    unanswered: exchange.unanswered.length,
  };
}

/** Entropy divided by its maximum; those without words count as speakers, and take none. */
function evenness(shares: readonly number[], total: number): number {
  if (shares.length < 2 || total === 0) return 0;
  let sum = 0;
  for (const share of shares) if (share > 0) sum -= (share / total) * Math.log(share / total);
  return Math.min(1, sum / Math.log(shares.length));
}

/** Words of each stretch in which the same people speak, however many labels it has, within one section. */
function runsOf(speeches: readonly Speech[]): readonly number[] {
  const runs: number[] = [];
  let before: Speech | null = null;
  for (const speech of speeches) {
    const last = runs.length - 1;
    const isSame = before?.section === speech.section && String(before.people) === String(speech.people);
    if (isSame) runs[last] = (runs[last] ?? 0) + speech.words;
    else runs.push(speech.words);
    before = speech;
  }
  return runs;
}

/**
 * Of those listed as present, those of whom no label speaks. Nobody where nothing is labelled: then nobody knows; nor
 * anybody whose name begins as that of a speaker who is not listed: it may be the same person (`TBL`, `Tim`).
 */
function silentOf(cast: Cast, words: ReadonlyMap<number, number>): readonly string[] {
  if (words.size === 0) return [];
  const firstLetter = (person: number): string => foldName(cast.people.names[person] ?? '').charAt(0);
  const others = new Set([...words.keys()].filter((person) => !cast.present.has(person)).map(firstLetter));
  const isSilent = (person: number): boolean =>
    !words.has(person) && !cast.unclear.has(person) && !others.has(firstLetter(person));
  return [...cast.present].filter(isSilent).map((person) => cast.people.names[person] ?? '');
}

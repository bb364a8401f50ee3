import type { Listing } from './attendees';
import type { Candidate } from './candidates';
import { acceptLabels, namesOf } from './evidence';
import { LOOSE } from './label';
import type { Lexicon } from './lexicon';
import { hasGivenName } from './names';
import { foldName, People } from './people';

/** Who takes part, by number, and who speaks at each labelled line. */
export interface Cast {
  readonly people: People;
  readonly present: ReadonlySet<number>;
  readonly absent: ReadonlySet<number>;
  /** Those of whom a label may speak that fits several of them: nobody can say which of them was silent. */
  readonly unclear: ReadonlySet<number>;
  readonly speakers: ReadonlyMap<Candidate, readonly number[]>;
}

/** A note that writes `Ana - text` or `Ana, text` does so more than once or twice; prose does not. */
const FEWEST_LOOSE = 3;

/** Decides which labels name speakers. The cast is learnt from the whole note before any line is decided. */
export function castOf(candidates: readonly Candidate[], listing: Listing, lexicon: Lexicon): Cast {
  const people = new People(lexicon);
  const present = new Set(listing.present.map((entry) => people.add(entry)));
  const absent = new Set(listing.absent.map((entry) => people.add(entry)).filter((person) => !present.has(person)));
  const conversations = agendaSpeech(candidates);
  const spoken = candidates.filter((candidate) => isSpeech(candidate, conversations));
  const accepted = acceptLabels(spoken, people, lexicon);
  const unclear = enrol(accepted, people);
  const speakers = new Map<Candidate, readonly number[]>();
  // A transcript writes the same few labels again and again.
  const known = new Map<string, readonly number[]>();
  for (const candidate of spoken) {
    if (LOOSE.has(candidate.label.form)) continue;
    const named = known.get(candidate.label.name) ?? speakersOf(candidate, accepted, people, lexicon);
    known.set(candidate.label.name, named);
    if (named.length > 0) speakers.set(candidate, named);
  }
  for (const [candidate, person] of looseSpeakers(spoken, people, lexicon)) speakers.set(candidate, [person]);
  return { people, present, absent, unclear, speakers };
}

/** The lists under "Agenda" in which somebody speaks twice: a conversation, not owners of topics. */
function agendaSpeech(candidates: readonly Candidate[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const lists = new Set<number>();
  for (const { place, keys, line } of candidates) {
    if (place !== 'agenda') continue;
    const key = `${line.block.list} ${keys[0] ?? ''}`;
    if (seen.has(key)) lists.add(line.block.list);
    seen.add(key);
  }
  return lists;
}

/** Whether a label at this place can open a turn at all. */
function isSpeech(candidate: Candidate, conversations: ReadonlySet<number>): boolean {
  const { label, line, place, speech } = candidate;
  if (label.isLast && speech < 0) return false;
  if (place === 'owners') return label.form === 'nick' || label.form === 'voice';
  if (place === 'mentions') return !LOOSE.has(label.form);
  return place !== 'agenda' || label.stamped || conversations.has(line.block.list);
}

/**
 * Makes everyone whose label is accepted a person, fuller names first so that shorter ones find them; gives those of
 * whom a label may speak without its being clear of whom.
 */
function enrol(accepted: ReadonlyMap<string, string>, people: People): ReadonlySet<number> {
  const unclear = new Set<number>();
  const names = [...accepted.values()].sort((a, b) => b.split(' ').length - a.split(' ').length);
  for (const name of names) {
    const found = people.find(name);
    if (found.length === 1) continue;
    for (const person of found) unclear.add(person);
    people.add({ name, handle: null, initials: null });
  }
  return unclear;
}

/** Those who speak at a labelled line; nobody where one of its names is no speaker's. */
function speakersOf(
  candidate: Candidate,
  accepted: ReadonlyMap<string, string>,
  people: People,
  lexicon: Lexicon,
): readonly number[] {
  const names = namesOf(candidate, people, lexicon);
  const isSure = (name: string): boolean =>
    accepted.has(foldName(name)) || (names.length > 1 && people.find(name).length > 0);
  const isLikely = (name: string): boolean => names.length > 1 && hasGivenName(name, lexicon);
  if (!names.some(isSure) || !names.every((name) => isSure(name) || isLikely(name))) return [];
  const found = names.map((name) => people.find(name)[0] ?? people.add({ name, handle: null, initials: null }));
  return [...new Set(found)];
}

/**
 * `Ana - text` and `Ana, text`, where the note does so again and again with people whom it lists or who speak elsewhere
 * in it, and for the dash with common given names too.
 */
function looseSpeakers(
  candidates: readonly Candidate[],
  people: People,
  lexicon: Lexicon,
): readonly (readonly [Candidate, number])[] {
  const found: (readonly [Candidate, string])[] = [];
  for (const candidate of candidates) {
    const { label, line, speech, names } = candidate;
    const [name = ''] = names;
    if (!LOOSE.has(label.form) || names.length !== 1 || !line.isFirst || speech < 1) continue;
    // `Ana, Ben and Cy will …` lists people.
    if (isPerson(candidate.next, people, lexicon)) continue;
    const isGiven = label.form === 'dash' && hasGivenName(name, lexicon);
    if (people.find(name).length === 1 || isGiven) found.push([candidate, name]);
  }
  if (found.length < FEWEST_LOOSE || new Set(found.map(([, name]) => foldName(name))).size < 2) return [];
  return found.map(([candidate, name]) => [
    candidate,
    people.find(name)[0] ?? people.add({ name, handle: null, initials: null }),
  ]);
}

function isPerson(word: string, people: People, lexicon: Lexicon): boolean {
  const isCapital = /^\p{Lu}/u.test(word);
  return people.find(word).length > 0 || (isCapital && hasGivenName(word, lexicon));
}

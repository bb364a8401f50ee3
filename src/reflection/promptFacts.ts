import type { ReflectionPack } from '../language/reflection';
import { foldName } from '../dialogue/people';
import type { Span } from '../model/span';
import type { Steps } from '../model/steps';
import { about, factOf, shown, type Facts, type Quoted } from './facts';
import type { Lexis } from './lexis';
import { pointsOf } from './points';
import type { Readings } from './readings';
import type { Sections } from './sections';
import { isDoing, toldFacts } from './told';
import { wordsOf } from './words';

/** Items that can be named from which on a note is about these alone. */
const ENOUGH_TOPICS = 3;
/** A word with a capital before a dash or a colon. */
const DOER = /^\W*(\p{Lu}\p{Ll}+)(?:\s+[-–—]|\s*:)\s/u;
/** Words with capitals, at most "and" between them, and the small word behind. */
const OWNED = /^\W*(\p{Lu}[\p{L}.]*),? (?:(?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.]*,? ){0,3}(\p{Ll}+)/u;

/**
 * The facts with those that only prompts take up: what stands under "Decisions" or "Blockers", what sentences tell, and
 * what the note is about where its agenda does not say so (`points`).
 */
export function* promptFacts(
  readings: Readings,
  facts: Facts,
  sections: Sections,
  lexis: Lexis,
  pack: ReflectionPack,
): Steps<Facts> {
  const all = new Map(facts);
  // What the note itself puts under a name is surer than what a phrase shows.
  const told = toldFacts(readings, lexis);
  yield;
  for (const [id, quotes] of [...sections, ...told])
    if (id !== 'result') all.set(id, shown(joined(factOf(all, id).quotes, quotes)));
  const names = new Set(namesIn(readings, factOf(all, 'action').quotes).flatMap((name) => foldName(name).split(' ')));
  const holdsNone = ({ from, to }: Span, words: ReadonlySet<string> | undefined): boolean =>
    words === undefined || !wordsOf(readings.note.mask.slice(from, to)).some((word) => words.has(word));
  const isSo = (id: string, { cue, sentence }: Quoted): boolean =>
    holdsNone({ from: sentence.from, to: cue.from }, lexis.unless.get(id)) && holdsNone(sentence, lexis.never.get(id));
  for (const id of lexis.unless.keys()) all.set(id, shown(factOf(all, id).quotes.filter((quote) => isSo(id, quote))));
  // "Ana agreed to write the minutes" is nothing that the meeting decided.
  const byAll = ({ cue, sentence: { from, to }, isLine }: Quoted): boolean =>
    !isDoing(readings.note.mask.slice(from, cue.from), lexis) &&
    holdsNone({ from, to: isLine === true ? to : cue.from }, names);
  all.set('decided', shown(factOf(all, 'decided').quotes.filter(byAll)));
  // What one person has to do is between them and the others.
  const isForAll = ({ sentence }: Quoted): boolean => {
    const text = readings.note.mask.slice(sentence.from, sentence.to);
    // "Ana to ask the school", "Ana B and Ben will ask": those who stand before a small word have it.
    const [, first = '', small = ''] = OWNED.exec(text) ?? [];
    const isOwned = lexis.owes.has(small) && !lexis.plain.has(first.toLowerCase());
    return !isOwned && holdsNone(sentence, names);
  };
  all.set('action', shown(factOf(all, 'action').quotes.filter(isForAll)));
  const noted = factOf(facts, 'noted-items');
  if (factOf(facts, 'topics').count >= ENOUGH_TOPICS) all.set('points', noted);
  else {
    // Other lines name what the note is about, too.
    const listed = new Set(
      [...sections].flatMap(([id, lines]) => (id === 'result' ? [] : lines.map(({ sentence }) => sentence.from))),
    );
    const { told, all: points } = pointsOf(readings, listed, lexis, pack);
    all.set('told-points', told);
    all.set('points', about(points.spans, [...new Set([...noted.topics, ...points.topics])]));
  }
  return all;
}

/** Those who take part, who stand beside an item, and who have a task: "Ana – ask the school". */
function namesIn({ dialogue, agenda, note }: Readings, actions: readonly Quoted[]): readonly string[] {
  const owners = agenda.items.flatMap(({ owner }) => owner ?? []);
  const doers = actions.flatMap(({ sentence: { from, to } }) => DOER.exec(note.mask.slice(from, to))?.[1] ?? []);
  return [...dialogue.cast, ...owners, ...doers];
}

/** Both in a row, each sentence once; lines of sections first. */
function joined(some: readonly Quoted[], more: readonly Quoted[]): readonly Quoted[] {
  const starts = new Set<number>();
  const lines = [...some, ...more].sort((a, b) => Number(b.isLine ?? false) - Number(a.isLine ?? false));
  return lines.filter(({ sentence }) => {
    const isNew = !starts.has(sentence.from);
    starts.add(sentence.from);
    return isNew;
  });
}

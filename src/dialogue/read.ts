import type { DialoguePack } from '../language/dialogue';
import type { Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import type { Balance, Turn } from '../model/report';
import type { Span } from '../model/span';
import { finish, type Steps } from '../model/steps';
import { readListing } from './attendees';
import { balanceOf } from './balance';
import { findCandidates } from './candidates';
import { readExchange, type Exchange } from './exchange';
import { lexiconOf, withNames } from './lexicon';
import { speakableLines } from './lines';
import { placesOf } from './places';
import { castOf } from './speakers';
import { readSpeeches } from './turns';

export interface Dialogue {
  readonly turns: readonly Turn[];
  readonly balance: Balance;
  /** What came of the questions in the turns. */
  readonly exchange: Exchange;
  /** Indices of the blocks that list people: nobody says what stands there. */
  readonly lists: ReadonlySet<number>;
  /** The label of each turn, up to where its speech starts. */
  readonly labels: readonly Span[];
  /** Everyone who takes part, one name a person: attendees first, then speakers. */
  readonly cast: readonly string[];
}

/**
 * Who said how much. Learns first who takes part (from properties, lists of people and the labels themselves), then
 * reads which lines those people speak. A label opens a turn; it ends at the next label or where its place in the note
 * does (a heading, the next item of a list).
 */
export function readDialogue(note: Note, pack: DialoguePack, options: EngineOptions): Dialogue {
  return finish(readDialogueSteps(note, pack, options));
}

/** {@link readDialogue} in steps. */
export function* readDialogueSteps(note: Note, pack: DialoguePack, options: EngineOptions): Steps<Dialogue> {
  const general = lexiconOf(pack);
  const lines = speakableLines(note, general);
  yield;
  const listing = readListing(note, lines, general);
  const lexicon = withNames(
    general,
    [...listing.present, ...listing.absent].map(({ name }) => name),
  );
  const places = placesOf(note, lexicon, options.answersHeading);
  yield;
  const candidates = yield* findCandidates(note, lines, places, listing, lexicon);
  const cast = castOf(candidates, listing, lexicon);
  yield;
  const speeches = readSpeeches(note, lines, cast.speakers);
  yield;
  const exchange = yield* readExchange(note, speeches, lexicon);
  const names = cast.people.names;
  return {
    turns: speeches.map((speech) => ({
      from: speech.from,
      to: speech.to,
      line: speech.line,
      speaker: speech.people.map((person) => names[person]).join(' / '),
      words: speech.words,
    })),
    labels: speeches.map(({ from, parts }) => ({ from, to: parts[0]?.from ?? from })),
    balance: balanceOf(speeches, cast, exchange),
    exchange,
    lists: listing.blocks,
    cast: names.filter(
      (_, person) => !cast.absent.has(person) || speeches.some((each) => each.people.includes(person)),
    ),
  };
}

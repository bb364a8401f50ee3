import type { AgendaPack } from '../language/agenda';
import { lineAt, type Note } from '../model/note';
import type { Extent } from '../model/extent';
import type { EngineOptions } from '../model/options';
import type { AgendaItem, ItemKind } from '../model/report';
import { finish, inSteps, type Steps } from '../model/steps';
import { compileAgenda, type AgendaTools } from './compile';
import { readHeadings } from './headings';
import { ItemReader, type ItemDraft } from './item';
import { readLabels } from './leads';
import { readOutline } from './outline';
import { peopleReaderOf } from './people';
import { isTranscript, type Voices } from './meeting';
import { findOriginals, type KeptOriginal } from './restore';
import type { HeadingContext } from './context';

/** How many items are read before others may go first. */
const ITEMS = 8;

export interface AgendaReading {
  readonly meeting: boolean;
  readonly items: readonly AgendaItem[];
}

/** The agenda items of a note, and whether it is one of a meeting. */
export function readAgenda(note: Note, pack: AgendaPack, options: EngineOptions, voices: Voices): AgendaReading {
  return finish(readAgendaSteps(note, pack, options, voices));
}

/** {@link readAgenda} in steps. */
export function* readAgendaSteps(
  note: Note,
  pack: AgendaPack,
  options: EngineOptions,
  voices: Voices,
  extent: Extent = 'report',
): Steps<AgendaReading> {
  const tools = compileAgenda(pack);
  yield;
  const labels = yield* readLabels(note, tools);
  const meeting = tools.meeting.isMeeting(note, options, [...labels.values()], voices);
  if (!meeting && options.asMeeting !== true) return { meeting, items: [] };
  const originals = new Map(findOriginals(note.text).map((kept) => [kept.line, kept]));
  const people = peopleReaderOf(pack.anatomy, tools.lexicon, voices.cast);
  const context: HeadingContext = {
    note,
    tools,
    isPerson: people.isPerson,
    isNameAlone: people.isOwner,
    isTranscript: isTranscript(voices.turns, note.text),
    labels,
    headings: readHeadings(note, labels, tools, people),
    hasAgenda: [...labels.values()].some((label) => label.role === 'agenda'),
    isForeign: [...labels.values()].some((label) => label.isForeign === true),
    isAnswers: (text) => text.toLowerCase() === options.answersHeading?.toLowerCase(),
    isRewritten: (offset) => originals.size > 0 && originals.get(lineAt(note, offset))?.changed === false,
  };
  const reader = new ItemReader(context, people);
  const candidates = yield* readOutline(context, reader);
  const drafts: ItemDraft[] = [];
  yield* inSteps(candidates, ITEMS, (candidate) => {
    const draft = reader.read(candidate);
    if (draft) drafts.push(draft);
  });
  if (extent === 'figures') return { meeting, items: drafts.map((draft) => itemOf(draft, [], originals)) };
  return { meeting, items: yield* askAll(drafts, originals, tools, options) };
}

/** Gives every item its questions; the nth item of a kind starts at the nth pattern. */
function* askAll(
  drafts: readonly ItemDraft[],
  originals: ReadonlyMap<number, KeptOriginal>,
  tools: AgendaTools,
  options: EngineOptions,
): Steps<readonly AgendaItem[]> {
  const ask = tools.questionsWith(options.ownQuestions ?? {});
  const turns = new Map<ItemKind, number>();
  const items: AgendaItem[] = [];
  yield* inSteps(drafts, ITEMS, (draft) => {
    const { item, phrase, quoted } = draft;
    const turn = turns.get(item.kind) ?? 0;
    turns.set(item.kind, turn + 1);
    const questions = ask({ kind: item.kind, phrase, reading: item.topic, quoted, turn });
    items.push(itemOf(draft, questions, originals));
  });
  return items;
}

function itemOf(
  { item }: ItemDraft,
  questions: readonly string[],
  originals: ReadonlyMap<number, KeptOriginal>,
): AgendaItem {
  return { ...item, questions, original: originals.get(item.line)?.topic ?? null };
}

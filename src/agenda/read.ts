import type { AgendaPack, LabelEntry } from '../language/agenda';
import { lineAt, type Block, type Note } from '../model/note';
import type { Extent } from '../model/extent';
import type { EngineOptions } from '../model/options';
import type { AgendaItem, ItemKind } from '../model/report';
import { finish, inSteps, type Steps } from '../model/steps';
import { compileAgenda, type AgendaTools } from './compile';
import { ItemReader, type ItemDraft } from './item';
import { readLabels, readOutline } from './outline';
import { peopleReaderOf, type PeopleReader } from './people';
import type { Voices } from './meeting';
import type { HeadingContext } from './places';
import { findOriginals, type KeptOriginal } from './restore';

/** How many items are read before others may go first. */
const ITEMS = 20;

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
  const labels = yield* readLabels({ note, tools });
  const meeting = tools.meeting.isMeeting(note, options, [...labels.values()], voices);
  if (!meeting && options.asMeeting !== true) return { meeting, items: [] };
  const originals = new Map(findOriginals(note.text).map((kept) => [kept.line, kept]));
  const people = peopleReaderOf(pack.anatomy, tools.lexicon, voices.cast);
  const context: HeadingContext = {
    note,
    tools,
    isPerson: people.isPerson,
    isNameAlone: people.isOwner,
    isPersonHeading: personHeadingsOf(note, people),
    isMeetingTitle: titlesOf(note, labels, tools),
    hasAgenda: [...labels.values()].some((label) => label.role === 'agenda'),
    isForeign: [...labels.values()].some((label) => label.isForeign === true),
    isAnswers: (text) => text.toLowerCase() === options.answersHeading?.toLowerCase(),
    isRewritten: (offset) => originals.size > 0 && originals.get(lineAt(note, offset))?.changed === false,
  };
  const reader = new ItemReader(context, people);
  const candidates = yield* readOutline(context, (...line) => reader.readLine(...line));
  const drafts: ItemDraft[] = [];
  yield* inSteps(candidates, ITEMS, (candidate) => {
    const draft = reader.read(candidate);
    if (draft) drafts.push(draft);
  });
  if (extent === 'figures') return { meeting, items: drafts.map((draft) => itemOf(draft, [], originals)) };
  return { meeting, items: yield* askAll(drafts, originals, tools, options) };
}

/** Headings that name the meeting: the note's title, and those that an agenda stands under. */
function titlesOf(note: Note, labels: ReadonlyMap<number, LabelEntry>, tools: AgendaTools): (block: Block) => boolean {
  const headings = headingsOf(note);
  const titles = new Set<number>();
  const first = headings[0];
  // Another heading as high does not make a topic of "Allotment working group".
  const isTitle = first && (isNoteTitle(first, headings) || tools.meeting.scores.title(textOf(note, first)) > 1);
  if (isTitle && !isLabelled(first, headings, labels)) titles.add(first.index);
  for (const [index, label] of labels) {
    if (label.role !== 'agenda' || label.meeting !== 3) continue;
    for (
      let at = note.blocks[note.blocks[index]?.section ?? -1];
      at && !labels.has(at.index);
      at = note.blocks[at.section]
    )
      titles.add(at.index);
  }
  for (const heading of headings) {
    const text = textOf(note, heading);
    if (!labels.has(heading.index) && !tools.named.test(text) && tools.meeting.isTitle(text)) titles.add(heading.index);
  }
  return (block) => titles.has(block.index);
}

/** Whether the first heading says what stands under it; "Team" alone is rather the name of who meets. */
function isLabelled(first: Block, headings: readonly Block[], labels: ReadonlyMap<number, LabelEntry>): boolean {
  const label = labels.get(first.index);
  if (label?.role === 'closed') return headings.length > 1 || (label.meeting ?? 0) > 0;
  return label?.role === 'agenda' || label?.role === 'notes';
}

/** Headings that are names and stand among others that are: who reports, in turn. */
function personHeadingsOf(note: Note, people: PeopleReader): (block: Block) => boolean {
  const families = new Map<string, Block[]>();
  for (const heading of headingsOf(note)) {
    const family = `${heading.section}/${heading.depth}`;
    const members = families.get(family);
    if (members) members.push(heading);
    else families.set(family, [heading]);
  }
  const persons = new Set<number>();
  for (const family of families.values()) {
    const names = family.filter((heading) => people.isOwner(textOf(note, heading)));
    if (names.length > 1 && names.length >= family.length * 0.6) for (const one of names) persons.add(one.index);
  }
  return (block) => persons.has(block.index);
}

function headingsOf(note: Note): readonly Block[] {
  return note.blocks.filter((block) => block.kind === 'heading' && block.quoted === 0);
}

function textOf(note: Note, block: Block): string {
  return note.mask.slice(block.content.from, block.content.to).trim();
}

/** The first heading is the note's title when no other stands as high. */
function isNoteTitle(first: Block, headings: readonly Block[]): boolean {
  return !headings.some((heading) => heading !== first && heading.depth <= first.depth);
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

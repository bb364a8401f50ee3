import type { Block } from '../model/note';
import type { AgendaTools } from './compile';
import type { AgendaLines } from './headings';
import { headOf } from './noun';
import { plainWords, readWords } from './words';
import type { HeadingContext } from './context';
import type { Place } from './place';

/** What is seen of a heading, bold line or label that stands outside any agenda, and of what stands round it. */
export interface TopicSigns {
  /** It has a number, time, owner or reference. */
  readonly isAnnotated: boolean;
  /** It has a timebox. */
  readonly isTimed: boolean;
  /** A line of the agenda above has its words. */
  readonly isInAgenda: boolean;
  /** It stands under a heading such as "Minutes", "Discussion" or "New business" that is not the note's first. */
  readonly isUnderNotes: boolean;
  /** It tells something rather than naming it. */
  readonly isTold: boolean;
  /** It opens with a preposition or a question word and asks nothing. */
  readonly isLoose: boolean;
  /** It is a question. */
  readonly isAsked: boolean;
  /** Something is written below it. */
  readonly isFilled: boolean;
  /** Others beside it may be topics, too. */
  readonly isOneOfMany: boolean;
  /** The note has no agenda, or one that names nothing. */
  readonly isWithoutAgenda: boolean;
  /** It is the first heading of the note, and of the highest level. */
  readonly isFirst: boolean;
  /** It stands beside an agenda in which it is not. */
  readonly isBesideAgenda: boolean;
  /** It speaks of the meeting: "Meeting arrangement", "Call details". */
  readonly isOfMeeting: boolean;
  /** It ends in a word for a meeting: "During the meeting", "First board call". */
  readonly isMeeting: boolean;
  /** It has a date, or one stands right below it. */
  readonly isDated: boolean;
  /** It ends in a colon, as the fields of a form do. */
  readonly isField: boolean;
  /** It ends in what parts of documents are called: "Useful links", "Quick decisions". */
  readonly isDocumentPart: boolean;
  /** Below it stand names alone. */
  readonly isOfPeople: boolean;
  /** Below it stand links alone. */
  readonly isOfLinks: boolean;
}

/** Those that a line shows by itself. */
export type OwnSigns = Pick<TopicSigns, 'isAnnotated' | 'isTimed' | 'isTold'>;

/** How much each sign says that the heading is a topic of the meeting. */
const WEIGHTS: Readonly<Record<keyof TopicSigns, number>> = {
  // Minutes number and time their topics, and name who brings them; parts of a document seldom are.
  isAnnotated: 2,
  isTimed: 4,
  // What was announced is what is minuted.
  isInAgenda: 3,
  isUnderNotes: 2,
  isAsked: 2,
  isTold: -2,
  // "What I did", "For them": a column of a form.
  isLoose: -3,
  isFilled: 1,
  isOneOfMany: 1,
  // Then its headings are all that can name its topics.
  isWithoutAgenda: 1,
  // That is rather who meets, or what the page is for.
  isFirst: -1,
  isBesideAgenda: -1,
  isOfMeeting: -1,
  isMeeting: -2,
  // "4 May – Zora joined" is a day of a log.
  isDated: -3,
  isField: -1,
  isDocumentPart: -4,
  isOfPeople: -4,
  // What is collected, or where a topic is told of elsewhere.
  isOfLinks: -2,
};

/** So much makes a topic: one sign for it more than against it. */
const ENOUGH = 1;

/** What a heading outside any agenda is: a topic of the meeting, the title of a meeting, what only sorts the
 * notes below it, or a part of the document in which no topic stands. */
export type Standing = 'topic' | 'title' | 'notes' | 'part';

/** What the signs together say. */
export function standingOf(signs: TopicSigns): Standing {
  let score = 0;
  for (const [sign, weight] of Object.entries(WEIGHTS)) if (signs[sign as keyof TopicSigns]) score += weight;
  if (score >= ENOUGH) return 'topic';
  if (signs.isDocumentPart || signs.isOfPeople) return 'part';
  return signs.isOfMeeting || signs.isMeeting || signs.isDated || signs.isFirst ? 'title' : 'notes';
}

/** The signs that a heading, bold line or label shows under `outer`; what stands round its topic is seen elsewhere. */
export function readSigns(
  block: Block,
  text: string,
  outer: Place,
  { note, tools, headings, hasAgenda }: HeadingContext,
  announced: AgendaLines,
): Omit<TopicSigns, keyof OwnSigns> {
  const isAnnounced = hasAgenda && !announced.isEmpty;
  const isAsked = text.endsWith('?');
  const isInAgenda = announced.has(text);
  const head = headOf(readWords(note.mask, block.content), tools.lexicon)?.lower ?? '';
  const label = tools.labels.readAlone(head)?.role;
  return {
    isInAgenda,
    isUnderNotes: (outer.role === 'notes' || outer.role === 'group') && !headings.isFirst(note.blocks[block.section]),
    isLoose: !isAsked && opensLoosely(plainWords(text)[0] ?? '', tools),
    isAsked,
    isFilled: headings.isFilled(block),
    isOneOfMany: headings.isOneOfMany(block),
    isWithoutAgenda: !isAnnounced,
    isFirst: headings.isFirst(block),
    isBesideAgenda: isAnnounced && !isInAgenda,
    isOfMeeting: tools.meeting.isMentioned(text),
    isMeeting: tools.meeting.isMentioned(plainWords(text).at(-1) ?? ''),
    isDated: tools.meeting.hasDate(text) || headings.isOfDay(block),
    isField: text.endsWith(':'),
    isDocumentPart: label === 'closed' || label === 'part' || tools.isPartName(tools.lexicon.singular(head)),
    isOfPeople: headings.isOfPeople(block),
    isOfLinks: headings.isOfLinks(block),
  };
}

function opensLoosely(first: string, { lexicon: { sets } }: AgendaTools): boolean {
  return sets.prepositions.has(first) || sets.openWords.has(first) || sets.factWords.has(first);
}

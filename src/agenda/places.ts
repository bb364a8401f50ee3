import type { LabelEntry } from '../language/agenda';
import type { Block } from '../model/note';
import type { ItemKind } from '../model/report';
import { isNoTopic } from './notelike';
import type { Standing } from './standing';
import { readWords } from './words';
import type { HeadingContext } from './context';
import { NUMBERED } from './lines';
import { type LineReading, type Place, namesWith } from './place';

/** A line read as a heading: what it opens, and whether it is an item itself. */
export interface HeadingReading {
  readonly place: Place;
  readonly isItem: boolean;
  /** The kind that its label says it is. */
  readonly kind: ItemKind | null;
}

/** A heading longer than this is a text that lost its way. */
const LONGEST_HEADING = 1000;

/** Places under which a heading or label names a topic. */
const OPENS_TOPICS: ReadonlySet<Place['role']> = new Set(['open', 'agenda', 'group', 'notes']);

/** Reads a heading, a bold paragraph or a label under `outer`; `standing` is asked where no agenda holds it,
 * `isAnnotated` where one does. */
export function readHeading(
  block: Block,
  text: string,
  outer: Place,
  context: HeadingContext,
  isAnnotated: () => boolean,
  isAnnounced: () => boolean,
  standing: () => Standing,
): HeadingReading {
  const names = namesWith(text, outer);
  if (!outer.inAgenda && context.headings.isMeetingTitle(block)) return reading(outer);
  const { read, readHeading: readSection } = context.tools.labels;
  const named = context.tools.meeting.isTitle(text) ? read(text) : readSection(text);
  // "Carried over" that the agenda has is one of its topics.
  const isCarried = named?.role === 'agenda' && named.meeting !== 3 && !outer.inAgenda && isAnnounced();
  const label = isCarried ? null : named;
  if (outer.role === 'closed' && block.kind === 'heading' && label && opensTopics(label))
    return readLabelled(label, { ...outer, role: 'open' }, names);
  if (outer.role === 'closed' || outer.role === 'part') return reading({ ...outer, names });
  if (context.isAnswers(text)) return reading({ ...outer, role: 'closed', names });
  // "9. Next steps (10 minutes)" takes its time like any other item.
  if (label?.line === 'planning' && label.role === 'closed' && outer.inAgenda && isAnnotated())
    return { ...readLabelled(label, outer, names), isItem: true, kind: label.line };
  if (label) return readLabelled(label, outer, names);
  const isTitle =
    block.kind === 'paragraph' && !outer.inAgenda && !NUMBERED.test(text) && context.tools.meeting.isTitle(text);
  if (isTitle || context.tools.meeting.isDate(text)) return reading(outer);
  if (isPath(text)) return reading({ ...outer, role: outer.inAgenda ? 'group' : 'notes', names });
  const words = readWords(context.note.mask, block.content);
  const isReporter = context.isNameAlone(text) && outer.names.slice(0, 2).some((name) => context.tools.isReport(name));
  if (isReporter || context.headings.isPersonHeading(block) || isNoTopic(text, words, context.tools, context.isPerson))
    return reading({ ...outer, role: 'part', names });
  const isShort = block.content.to - block.content.from <= LONGEST_HEADING;
  const isItem = isShort && (OPENS_TOPICS.has(outer.role) || (outer.role === 'topic' && outer.topics < 2));
  const stands = outer.inAgenda || !isItem ? 'topic' : standing();
  if (stands !== 'topic') return reading(stands === 'title' ? outer : { ...outer, role: stands, names });
  if (outer.inAgenda && isItem && context.tools.isReports(text))
    return { place: { ...outer, role: 'group', names }, isItem, kind: 'update' };
  return { place: { ...outer, role: 'topic', topics: outer.topics + 1, names }, isItem, kind: null };
}

/** "### Announcements" under "## Attendees" is no attendee: its level is a slip. */
function opensTopics({ role, item }: LabelEntry): boolean {
  return role === 'agenda' || item !== undefined;
}

function reading(place: Place): HeadingReading {
  return { place, isItem: false, kind: null };
}

function readLabelled(label: LabelEntry, outer: Place, names: readonly string[]): HeadingReading {
  const kind = label.item ?? (outer.inAgenda && isMotion(label) ? label.line : null) ?? null;
  const isInside = outer.role === 'topic' || outer.role === 'single';
  if (isInside && label.item === undefined && label.role !== 'agenda')
    return reading({ ...outer, role: label.role === 'closed' ? 'closed' : 'part', names });
  const isItem = kind !== null && (OPENS_TOPICS.has(outer.role) || outer.topics < 2);
  const role = label.role === 'group' && !outer.inAgenda ? roleOutside(label) : label.role;
  const inAgenda = outer.inAgenda || label.role === 'agenda';
  const isTopic = role === 'single' || role === 'topic';
  return {
    place: { role, inAgenda, topics: outer.topics + (isItem && isTopic ? 1 : 0), names },
    isItem,
    kind,
  };
}

/** "Introduction": a part of a document, and one of the motions of a meeting where an agenda has it. */
function isMotion({ role, line }: LabelEntry): boolean {
  return role === 'part' && line === 'procedural';
}

/** A line of a list that is a label: what it opens, and whether it is an item itself. */
export function readLabelledLine(
  label: LabelEntry,
  outer: Place,
  names: readonly string[],
  opens: boolean,
): LineReading {
  if (outer.role === 'closed' || outer.role === 'part')
    return { place: { ...outer, names }, isItem: false, kind: null };
  if (outer.role === 'topic' || outer.role === 'single')
    return { place: { ...outer, role: 'part', names }, isItem: false, kind: null };
  const kind = label.item ?? (opens && !isMotion(label) ? null : (label.line ?? null));
  const isItem = kind !== null && (outer.role === 'agenda' || outer.role === 'group');
  const role = label.role === 'notes' ? 'part' : label.role;
  return {
    place: { role, inAgenda: outer.inAgenda || label.role === 'agenda', topics: outer.topics, names },
    isItem,
    kind,
  };
}

/** Outside an agenda, updates hold the notes of what was told and "Blockers" what hinders, other groups still their topics. */
function roleOutside({ item, role }: LabelEntry): Place['role'] {
  if (item === 'problem') return 'topic';
  return item === undefined || item === 'update' ? 'notes' : role;
}

/** `owner/repository` and the like: sorts the items below, and is none. */
function isPath(text: string): boolean {
  return /^[\w.@-]+(?:\/[\w.@-]+)+$/.test(text) && /[a-z]/.test(text);
}

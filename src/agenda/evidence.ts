import type { AgendaPack, LabelEntry } from '../language/agenda';
import type { EngineOptions } from '../model/options';
import { compileAgenda, type AgendaTools } from './compile';
import { CONVERSATION, ENOUGH, MARKING_PROPERTIES } from './meeting';
import { endOf } from './words';

/**
 * Whether a note may be one of a meeting, by its path, its properties and the lines that may be titles and labels: a
 * quick look for a vault of many notes. It takes the scores of the full reading, of every line that may be what they
 * are of; so it never says no to a note that reads as one of a meeting, and yes to some that do not.
 */
export function mayBeMeeting(text: string, pack: AgendaPack, options: EngineOptions): boolean {
  const tools = compileAgenda(pack);
  const { scores } = tools.meeting;
  const front = FRONTMATTER.exec(text)?.[0] ?? '';
  const body = text.slice(front.length);
  if (isMarked(front, body, pack, options)) return true;
  let bound = voicesBound(text) + scores.path(options.path ?? '', options.meetingFolders ?? []);
  if (pack.meeting.properties.some((property) => front.toLowerCase().includes(property))) bound += 2;
  if (bound >= ENOUGH) return true;
  bound += titleBound(front, body, tools);
  return bound >= ENOUGH || bound + scores.labels(labelsIn(body, tools)) >= ENOUGH;
}

const FRONTMATTER = /^\uFEFF?---[^]*?\n---/;
const TITLE_PROPERTY = /^["']?title["']?\s*:(.*)$/im;
const MARKING = new RegExp(`^["']?(?:${MARKING_PROPERTIES.join('|')})["']?\\s*:`, 'im');

/** A line whose text may read otherwise than it stands: links, code, entities, comments, escapes. */
const MARKUP = /[[\]<>`&%$\\!]/;
/** What stands in front of the text of a heading or line of a list. */
const MARKERS = /^(?:[>\s]|[-*+]\s|\d+[.)]\s|\[.\]\s|#{1,6}\s)*/;
/** `#`s or a callout's title, in whatever it stands. */
const HEADING = /^(?:[>\s]|[-*+]\s|\d+[.)]\s)*(?:#{1,6}(?:\s|$)|\[!)/;
/** The line under a heading that is underlined. */
const UNDERLINE = /^(?:[>\s]|[-*+]\s|\d+[.)]\s)*(?:=+|-+)\s*$/;
/** In front of the first heading, what may hide it or make another line one. */
const HIDING = /```|~~~|%%|<|\$\$/;

/** A line that may begin a turn: something before a colon or in angle brackets, or a name before a dash or alone. */
const TURN =
  /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}][^:\n]{0,60}:|<|\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}[*_\])]*\s*(?:[,–—(|<[]|-\s|\d|$))/u;

/** Whether a property or tag may say so: a property's words anywhere among the properties. */
function isMarked(front: string, body: string, { meeting }: AgendaPack, options: EngineOptions): boolean {
  const tags = [...meeting.tags, ...(options.meetingTags ?? [])].map((tag) => tag.toLowerCase());
  const { nouns, gatherings } = meeting;
  const marks = [...tags, ...nouns, ...gatherings].map((one) => endOf(one) ?? one);
  const lowerFront = MARKING.test(front) ? front.toLowerCase() : '';
  if (lowerFront !== '' && marks.some((mark) => lowerFront.includes(mark))) return true;
  if (!body.includes('#')) return false;
  const lower = body.toLowerCase();
  return tags.some((tag) => lower.includes(`#${tag}`) || lower.includes(`/${tag}`)) && hasTag(lower, tags);
}

function hasTag(lower: string, tags: readonly string[]): boolean {
  return (lower.match(/#[^\s#]+/g) ?? []).some((one) => tags.some((tag) => one.includes(tag)));
}

/** What a cast and a conversation may add, which is taken as given: each of its turns begins a line. */
function voicesBound(text: string): number {
  let turns = 0;
  for (const line of text.split('\n')) if (TURN.test(line)) turns += 1;
  return turns < CONVERSATION ? 1 : 2;
}

/** The most that any line adds which may be the first heading, or the property that stands for it. */
function titleBound(front: string, body: string, tools: AgendaTools): number {
  const property = TITLE_PROPERTY.exec(front)?.[1]?.trim() ?? '';
  const isPlain = property !== '' && !/^[|>&*!]|\\/.test(property);
  let bound = isPlain ? titleScore(property.replace(/^["']|["']$/g, ''), tools) : looseScore(front, tools);
  const lines = body.split('\n');
  const opening = lines.find((line) => line.trim() !== '') ?? '';
  bound = Math.max(bound, titleScore(opening.trim().replace(/:$/, ''), tools));
  let above: string[] = [];
  let isHidden = false;
  for (const line of lines) {
    isHidden ||= HIDING.test(line);
    if (HEADING.test(line)) {
      bound = Math.max(bound, titleScore(line.replace(MARKERS, ''), tools));
      // What comes behind it is no first heading.
      if (/^#{1,6}[ \t]+\S/.test(line) && !isHidden) break;
    } else if (UNDERLINE.test(line) && above.length > 0) bound = Math.max(bound, looseScore(above.join(' '), tools));
    above = line.trim() === '' ? [] : [...above.slice(1 - LONGEST_TITLE), line];
  }
  return bound;
}

/** An underlined title has no more lines. */
const LONGEST_TITLE = 20;

function titleScore(title: string, tools: AgendaTools): number {
  const plain = title.replace(/[*_~=]+/g, ' ').replace(/\s#+\s*$/, '');
  return MARKUP.test(title) ? looseScore(title, tools) : tools.meeting.scores.title(plain.trim());
}

/** The most that a text can say as a title of which the markup is not known: its words in whatever order. */
function looseScore(text: string, { pack: { meeting } }: AgendaTools): number {
  const words = new Set(looseWords(text));
  const has = (phrase: string): boolean => {
    const end = endOf(phrase);
    return end === null
      ? looseWords(phrase).every((word) => words.has(word))
      : [...words].some((word) => word.endsWith(end));
  };
  const noun = meeting.nouns.some(has) ? 3 : meeting.gatherings.some(has) ? 2 : 0;
  return noun + (meeting.papers.some(has) ? 1 : 0) + (noun > 0 && /\d/.test(text) ? 1 : 0);
}

/** No label without markup is longer, with its list marker. */
const LONGEST = 80;

/** The labels that a line may be: those whose words it has, as its links and code may be blank to a reader. */
function labelsIn(body: string, tools: AgendaTools): readonly LabelEntry[] {
  const index = looseLabels.get(tools) ?? indexOf(tools.pack);
  looseLabels.set(tools, index);
  const found = new Set<LabelEntry>();
  for (const line of body.split('\n')) {
    if (line.length > LONGEST && !line.slice(0, LONGEST).includes(':') && !MARKUP.test(line) && !HEADING.test(line))
      continue;
    const words = looseWords(line.slice(0, FURTHEST));
    for (const word of words)
      for (const { entry, rest } of index.get(word) ?? [])
        if (!found.has(entry) && rest.every((one) => words.includes(one))) found.add(entry);
  }
  return [...found];
}

/** Nothing behind so many characters of a line is a label, with a link's target between. */
const FURTHEST = 400;

/** A label's phrase by its first word. */
type LooseIndex = ReadonlyMap<string, readonly { readonly entry: LabelEntry; readonly rest: readonly string[] }[]>;

/** Tools are constant, so what is made from them is kept as long as they are. */
const looseLabels = new WeakMap<AgendaTools, LooseIndex>();

function indexOf({ labels }: AgendaPack): LooseIndex {
  const index = new Map<string, { entry: LabelEntry; rest: readonly string[] }[]>();
  for (const entry of labels.entries) {
    if ((entry.meeting ?? 0) === 0) continue;
    for (const phrase of entry.phrases) {
      // A line may write "&" for "and".
      const [first = '', ...rest] = looseWords(phrase).filter((word) => !labels.ands.includes(word));
      index.set(first, [...(index.get(first) ?? []), { entry, rest }]);
    }
  }
  return index;
}

function looseWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
}

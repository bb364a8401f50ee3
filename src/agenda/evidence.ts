import type { AgendaPack } from '../language/agenda';
import type { EngineOptions } from '../model/options';
import { compileAgenda, type AgendaTools } from './compile';
import { labelsIn } from './looseLabels';
import { HEADING, looseWords, MARKUP } from './looseWords';
import { CONVERSATION, ENOUGH, isTranscript, MARKING_PROPERTIES, OPENING, SCHEDULE } from './meeting';
import { mayBeginTurn } from './turnLine';
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
  const path = options.path ?? '';
  let bound = voicesBound(text) + scores.path(path, options.meetingFolders ?? []);
  if (pack.meeting.properties.some((property) => front.toLowerCase().includes(property))) bound += 2;
  if (bound >= ENOUGH) return true;
  bound += titleBound(front, body, path, tools) + (mayBeScheduled(body) ? 1 : 0);
  return bound >= ENOUGH || bound + scores.labels(labelsIn(body, tools)) >= ENOUGH;
}

const FRONTMATTER = /^\uFEFF?---[^]*?\n---/;
const TITLE_PROPERTY = /^["']?title["']?\s*:(.*)$/im;
const MARKING = new RegExp(`^["']?(?:${MARKING_PROPERTIES.join('|')})["']?\\s*:`, 'im');

/** What stands in front of the text of a heading or line of a list. */
const MARKERS = /^(?:[>\s]|[-*+]\s|\d+[.)]\s|\[.\]\s|#{1,6}\s)*/;
/** The line under a heading that is underlined. */
const UNDERLINE = /^(?:[>\s]|[-*+]\s|\d+[.)]\s)*(?:=+|-+)\s*$/;
/** In front of the first heading, what may hide it or make another line one. */
const HIDING = /```|~~~|%%|<|\$\$/;

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
  for (const line of text.split('\n')) if (mayBeginTurn(line)) turns += 1;
  if (isTranscript(turns, text)) return ENOUGH;
  return turns < CONVERSATION ? 1 : 2;
}

/** The first lines that are not blank, to the next that is. */
function openingLines(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const opening = lines.slice(Math.max(0, start), start + OPENING);
  const end = opening.findIndex((line) => line.trim() === '');
  return end < 0 ? opening : opening.slice(0, end);
}

/** A line of a list that may begin with a clock. */
const CLOCK = /^[>\s]*(?:[-*+]|\d{1,9}[.)])\s+\D{0,20}\d{1,2}\s?(?:[:.h]\d{2}|\p{L})/u;

function mayBeScheduled(body: string): boolean {
  return body.split('\n').filter((line) => CLOCK.test(line)).length >= SCHEDULE;
}

/** The most that any line adds which may be the first heading, or the property that stands for it. */
function titleBound(front: string, body: string, path: string, tools: AgendaTools): number {
  const scoreOf = (title: string): number => titleScore(title, path, tools);
  const property = TITLE_PROPERTY.exec(front)?.[1]?.trim() ?? '';
  const isPlain = property !== '' && !/^[|>&*!]|\\/.test(property);
  let bound = isPlain ? scoreOf(property.replace(/^["']|["']$/g, '')) : looseScore(front, path, tools);
  const lines = body.split('\n');
  for (const line of openingLines(lines)) {
    const plain = line.trim().replace(/:$/, '');
    bound = Math.max(bound, scoreOf(plain), scoreOf(plain.replace(/^\p{L}+:\s+/u, '')));
  }
  let above: string[] = [];
  let isHidden = false;
  for (const line of lines) {
    isHidden ||= HIDING.test(line);
    if (HEADING.test(line)) {
      bound = Math.max(bound, scoreOf(line.replace(MARKERS, '')));
      // What comes behind it is no first heading.
      if (/^#{1,6}[ \t]+\S/.test(line) && !isHidden) break;
    } else if (UNDERLINE.test(line) && above.length > 0)
      bound = Math.max(bound, looseScore(above.join(' '), path, tools));
    above = line.trim() === '' ? [] : [...above.slice(1 - LONGEST_TITLE), line];
  }
  return bound;
}

/** An underlined title has no more lines. */
const LONGEST_TITLE = 20;

function titleScore(title: string, path: string, tools: AgendaTools): number {
  const plain = title.replace(/[*_~=]+/g, ' ').replace(/\s#+\s*$/, '');
  return MARKUP.test(title) ? looseScore(title, path, tools) : tools.meeting.scores.titles(path, plain.trim());
}

/** The most that a text can say as a title of which the markup is not known: its words in whatever order. */
function looseScore(text: string, path: string, { meeting: { scores }, pack: { meeting } }: AgendaTools): number {
  const words = new Set(looseWords(text));
  const has = (phrase: string): boolean => {
    const end = endOf(phrase);
    return end === null
      ? looseWords(phrase).every((word) => words.has(word))
      : [...words].some((word) => word.endsWith(end));
  };
  const noun = meeting.nouns.some(has) ? 3 : meeting.gatherings.some(has) || /<\s*>/.test(text) ? 2 : 0;
  return scores.titles(path, '') + noun + (meeting.papers.some(has) ? 1 : 0) + (noun > 0 && /\d/.test(text) ? 1 : 0);
}

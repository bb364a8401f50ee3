import type { AgendaPack } from '../language/agenda';
import type { EngineOptions } from '../model/options';
import { CONVERSATION, ENOUGH } from './meeting';
import { endOf } from './words';

/**
 * Whether a note may be one of a meeting, by the words of its path, its properties and the beginnings of its lines: a
 * quick look for a vault of many notes. It never says no to a note that reads as one of a meeting, and yes to some
 * that do not.
 */
export function mayBeMeeting(text: string, pack: AgendaPack, options: EngineOptions): boolean {
  const look = compiled.get(pack) ?? lookOf(pack);
  compiled.set(pack, look);
  return look(text, options);
}

/** Packs are constant data, so what is made from one is kept as long as it is. */
const compiled = new WeakMap<AgendaPack, (text: string, options: EngineOptions) => boolean>();

const WORDS = /[\p{L}\p{N}]+/gu;
const FRONTMATTER = /^\uFEFF?---[^]*?\n---/;
/** A heading, wherever it stands: `#`s, a callout's title, or words above a line of `=` or `-`. */
const HEADING = /^(?:[>\s]|[-*+]\s|\d+[.)]\s)*(?:#{1,6}\s.*|\[!.*|=+\s*$|-+\s*$)/m;
const PLAIN_HEADING = /^#{1,6}[ \t].*/;
/** In front of the first heading, what may hide it or make another line one. */
const HIDING = /```|~~~|%%|<|\$\$/;
/** What is blank to a reader, so that a label behind it or before it is shorter than its line. */
const MARKUP = /[:[\]<`%!$]/;
/** No label without markup is longer, with its list marker. */
const LONGEST = 80;
/** Nothing behind so many characters of a line is a label, with a link's target between. */
const FURTHEST = 400;

/** A line that may begin a turn: something before a colon or in angle brackets, or a name before a dash or alone. */
const TURN =
  /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}][^:\n]{0,60}:|<|\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}[*_\])]*\s*(?:[,–—(|<[]|-\s|\d|$))/u;

type Has = (phrase: readonly string[]) => boolean;

function lookOf(pack: AgendaPack): (text: string, options: EngineOptions) => boolean {
  const { nouns, gatherings, papers, tags, folders, properties } = pack.meeting;
  // A note may write “&” for them.
  const isTold = (word: string): boolean => !pack.labels.ands.includes(word);
  const labels = pack.labels.entries.flatMap(({ meeting = 0, phrases }) =>
    meeting === 0 ? [] : [{ meeting, phrases: phrases.map((phrase) => wordsOf(phrase).filter(isTold)) }],
  );
  const [isNoun, isGathering, isPaper] = [nouns, gatherings, papers].map(anyOf);
  const titleBound = (title: string): number => {
    const has = hasIn(title);
    const noun = isNoun?.(has) === true ? 3 : isGathering?.(has) === true ? 2 : 0;
    return noun + (isPaper?.(has) === true ? 1 : 0) + (/\d/.test(title) ? 1 : 0);
  };
  const pathBound = (path: string, own: readonly string[]): number => {
    const lower = path.toLowerCase();
    if (own.some((folder) => lower.startsWith(folder.toLowerCase().replace(/\/+$/, '')))) return ENOUGH;
    const parts = lower.split('/');
    const file = parts.pop() ?? '';
    return (parts.some((part) => folders.includes(part)) ? 2 : 0) + titleBound(file);
  };
  const labelBound = (has: Has): number => {
    const found = labels.filter(({ phrases }) => phrases.some(has)).map(({ meeting }) => meeting);
    const strong = found.filter((weight) => weight > 1).reduce((sum, weight) => sum + weight, 0);
    return strong + (found.includes(1) ? 1 : 0);
  };
  return (text, options) => {
    const marks = [...tags, ...(options.meetingTags ?? [])].map((tag) => tag.toLowerCase());
    // What those who take part may add is taken as given.
    let bound = voicesBound(text) + pathBound(options.path ?? '', options.meetingFolders ?? []);
    if (bound >= ENOUGH) return true;
    const front = (FRONTMATTER.exec(text)?.[0] ?? '').toLowerCase();
    if (marks.some((mark) => front.includes(mark))) return true;
    if (properties.some((property) => front.includes(property))) bound += 2;
    const body = text.slice(front.length);
    bound += titleBound(titlesOf(body));
    if (bound >= ENOUGH) return true;
    const lower = body.toLowerCase();
    if (lower.includes('#') && marks.some((mark) => lower.includes(`#${mark}`) || lower.includes(`/${mark}`)))
      return true;
    return bound + labelBound(hasIn(leadsOf(lower))) >= ENOUGH;
  };
}

/** What a cast and a conversation may add: each of its turns begins a line. */
function voicesBound(text: string): number {
  let turns = 0;
  for (const line of text.split('\n')) if (TURN.test(line)) turns += 1;
  return turns < CONVERSATION ? 1 : 2;
}

/** Whatever may be the first heading. */
function titlesOf(body: string): string {
  const first = HEADING.exec(body);
  if (!first) return '';
  const plain = PLAIN_HEADING.exec(first[0]);
  return plain && !HIDING.test(body.slice(0, first.index)) ? plain[0] : body;
}

/** What stands at the beginnings of lines, where labels do. */
function leadsOf(body: string): string {
  const lines = body.split('\n').filter((line) => line.length <= LONGEST || MARKUP.test(line) || /^\W*#/.test(line));
  return lines.map((line) => line.slice(0, FURTHEST)).join('\n');
}

function anyOf(phrases: readonly string[]): (has: Has) => boolean {
  const all = phrases.map((phrase) => (endOf(phrase) === null ? wordsOf(phrase) : [phrase]));
  return (has) => all.some(has);
}

/** Whether a text has every word of a phrase, in whatever order; "-sitzung" is any that ends so. */
function hasIn(text: string): Has {
  const words = new Set(wordsOf(text));
  const has = (word: string): boolean => {
    const end = endOf(word);
    return end === null ? words.has(word) : [...words].some((one) => one.endsWith(end));
  };
  return (phrase) => phrase.every(has);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

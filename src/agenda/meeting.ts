import type { LabelEntry, MeetingPack } from '../language/agenda';
import type { WritingPack } from '../language/writing';
import type { Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import { firstLineText } from './leads';
import { isLogOfEvents, isTimed } from './lines';
import type { TimeReader } from './time';
import { plainWords, wordsOrEnds, type WordSet } from './words';

/** Who takes part in what a note tells of, as far as known, and how often the word passes between them. */
export interface Voices {
  readonly cast: readonly string[];
  readonly turns: number;
}

/** Tells the notes and titles of meetings from others. */
export interface MeetingReader {
  /** Whether the note is one of a meeting; `labels` are those that it has. */
  readonly isMeeting: (note: Note, options: EngineOptions, labels: readonly LabelEntry[], voices: Voices) => boolean;
  /** Whether a heading names a meeting ("Board meeting", "Minutes of 3 May") rather than a topic. */
  readonly isTitle: (heading: string) => boolean;
  /** Whether a text speaks of a meeting at all. */
  readonly isMentioned: (text: string) => boolean;
  readonly hasDate: (text: string) => boolean;
  /** Whether a text is nothing but a date. */
  readonly isDate: (text: string) => boolean;
  readonly scores: MeetingScores;
}

/** How much each part of a note says that it is one of a meeting; together {@link ENOUGH} is. */
export interface MeetingScores {
  readonly title: (title: string) => number;
  /** The folders of a file and a date in its name; `own` are the user's folders for meetings. */
  readonly path: (path: string, own: readonly string[]) => number;
  /** A file's name, and a title or first heading; the same twice says no more than once. */
  readonly titles: (path: string, title: string) => number;
  readonly labels: (labels: readonly LabelEntry[]) => number;
  readonly voices: (voices: Voices, text: string) => number;
}

/** From so many turns on, the note records a conversation rather than quoting one. */
export const CONVERSATION = 6;
/** From so many turns on, which are every third line or more, a note is a transcript, whatever it is called. */
const TRANSCRIPT = { turns: 10, everyLines: 3 };
/** A note with this much evidence is one of a meeting. */
export const ENOUGH = 3;
/** "4/11", "#12", "3rd", "Q2". */
const NUMBER = /^(?:#?\d[\d/.:-]*\p{L}{0,2}|\p{L}\d{1,2})$/u;
/** "Zora <> Max". */
const PAIR = /\p{L}\s*<>\s*\p{L}/u;
/** "Data platform – weekly": so many words behind a dash may say what a note is of. */
const LONGEST_NAME = 3;
/** A longer first line is no title. */
const LONGEST_TITLE = 100;
/** A title without markup is one of so many first lines. */
export const OPENING = 4;
/** So many lines with planned times are a schedule. */
export const SCHEDULE = 4;
const ISO_DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/;

export function meetingReaderOf(pack: MeetingPack, writing: WritingPack, time: TimeReader): MeetingReader {
  const nouns = wordsOrEnds(pack.nouns);
  const gatherings = wordsOrEnds(pack.gatherings);
  const joins = new Set(pack.joins);
  const papers = wordsOrEnds(pack.papers);
  const tags = new Set(pack.tags);
  const folders = new Set(pack.folders);
  const properties = new Set(pack.properties);
  const dateWords = new Set(pack.dateWords);
  const subjects = new Set(pack.subjects);
  const about = new Set(pack.about);

  const dayNumber = new RegExp(`^\\d{1,4}(?:${writing.ordinals.join('|')})?$`);

  const hasDate = (text: string): boolean => {
    if (ISO_DATE.test(text)) return true;
    const words = plainWords(text);
    return words.some(
      (word, at) =>
        dateWords.has(word) &&
        word.length > 2 &&
        [words[at - 1], words[at + 1]].some((next) => dayNumber.test(next ?? '')),
    );
  };
  const isDate = (text: string): boolean => {
    const words = plainWords(text.replace(/\([^()]*\)|\[[^\][]*\]/g, ' ').replace(ISO_DATE, ' '));
    return hasDate(text) && words.every((word) => dateWords.has(word) || /^[\d:.]+(?:\p{L}{1,2})?$/u.test(word));
  };
  /** Whether the head of a title, before its date, brackets or first joining word, is one of `set`. */
  const headIn = (text: string, set: WordSet): boolean => {
    const head = headline(text);
    return endsIn(head, set) || (head.includes(', ') && endsIn(head.slice(0, head.indexOf(', ')), set));
  };
  const endsIn = (head: string, set: WordSet): boolean => {
    const all = plainWords(head);
    const join = all.findIndex((word, at) => at > 0 && joins.has(word));
    const words = (join < 0 ? all : all.slice(0, join)).filter(
      (word) => set.has(word) || !(dateWords.has(word) || NUMBER.test(word)),
    );
    // "1:1 Zora".
    const isFirst = (pack.headFirst || /^\d/.test(words[0] ?? '')) && set.has(words[0] ?? '');
    return isFirst || set.has(words.at(-1) ?? '') || set.has(words.slice(-2).join(' '));
  };
  const isTitle = (heading: string): boolean => {
    if (headIn(heading, nouns) || isDate(heading)) return true;
    const isAnyOf = plainWords(heading).some((word) => papers.has(word) || nouns.has(word) || gatherings.has(word));
    return (
      isAnyOf && (hasDate(heading) || (headIn(heading, papers) && plainWords(heading).some((word) => nouns.has(word))))
    );
  };

  const scoreTitle = (title: string): number => {
    // A file's name may have hyphens between its words, and "check-in" one inside.
    const last = title.split(/\s[-–—|]+\s/).at(-1) ?? '';
    const isShort = plainWords(last).length <= LONGEST_NAME;
    const forms = [title, title.replace(/[-_]/g, ' '), ...(isShort ? [last] : [])];
    const words = forms.flatMap(plainWords);
    if (about.has(words[0] ?? '')) return 0;
    const isHead = (set: WordSet): boolean => forms.some((form) => headIn(form, set));
    const isDated = hasDate(title);
    const isPaper = words.some((word) => papers.has(word));
    const isGathering =
      isHead(gatherings) ||
      PAIR.test(title) ||
      gatherings.has(words[0] ?? '') ||
      ((isDated || isPaper) && words.some((word) => gatherings.has(word)));
    const isMentioned = words.some((word) => nouns.has(word));
    const noun = isHead(nouns)
      ? 3
      : isGathering || isMentioned
        ? 2
        : words.some((word) => gatherings.has(word))
          ? 1
          : 0;
    // A date alone is the title of a diary's page as well.
    return noun + (isPaper ? 1 : 0) + (isDated && (noun > 0 || isPaper) ? 1 : 0);
  };
  const scoreProperties = (note: Note, own: ReadonlySet<string>): number => {
    const names = Object.keys(note.properties).map((name) => name.toLowerCase());
    const marks = MARKING_PROPERTIES.flatMap((name) => textsOf(note.properties[name]));
    const isMarked = marks.some(
      (mark) => isTag(mark, tags) || isTag(mark, own) || headIn(mark, nouns) || headIn(mark, gatherings),
    );
    return (isMarked ? ENOUGH : 0) + (names.some((name) => properties.has(name)) ? 2 : 0);
  };
  const scorePath = (path: string, own: readonly string[]): number => {
    const lower = path.toLowerCase();
    if (own.some((folder) => folder === '' || lower.startsWith(`${folder.toLowerCase()}/`))) return ENOUGH;
    const isFiled = lower
      .split('/')
      .slice(0, -1)
      .some((part) => folders.has(part));
    return isFiled ? (hasDate(fileName(lower)) ? 3 : 2) : 0;
  };
  const scoreTags = (note: Note, own: ReadonlySet<string>): number => {
    const found = note.blocks.some(({ inlines }) =>
      inlines.some((one) => {
        const tag = one.kind === 'tag' ? note.text.slice(one.from + 1, one.to).toLowerCase() : '';
        return tag !== '' && (isTag(tag, tags) || isTag(tag, own));
      }),
    );
    return found ? ENOUGH : 0;
  };
  /** The first heading, or the property `title` where a website's generator makes the heading of it. */
  const scoreTitles = (note: Note, path: string): number => {
    const first = note.blocks.find((block) => block.kind === 'heading');
    const headings = first ? [note.mask.slice(first.content.from, first.content.to).trim()] : openingsOf(note);
    const { title } = note.properties;
    const titles = [...headings, ...(typeof title === 'string' ? [title] : [])];
    return titles.reduce((most, one) => Math.max(most, scoreBoth(path, one)), 0);
  };
  /**
   * The lines that may be the title of a note without headings: its first, what a mail is about, and those that stand
   * with the first above or below a date.
   */
  const openingsOf = (note: Note): readonly string[] => {
    const [first = '', ...others] = openingLines(note);
    const subject = [first, ...others].flatMap((line) => subjectIn(line) ?? []);
    return [first, ...subject, ...(others.some(hasDate) ? others : [])];
  };
  const subjectIn = (line: string): string | null => {
    const [, key = '', about = ''] = /^(\p{L}+):\s+(.+)$/u.exec(line) ?? [];
    return subjects.has(key.toLowerCase()) ? about : null;
  };
  const scoreBoth = (path: string, title: string): number => {
    const name = fileName(path.toLowerCase());
    const [short, long] = [name, title]
      .map((one) => plainWords(one.replace(/[-_]/g, ' ')))
      .sort((a, b) => a.length - b.length);
    const isSame = short?.every((word) => long?.includes(word)) === true;
    return isSame ? Math.max(scoreTitle(name), scoreTitle(title)) : scoreTitle(name) + scoreTitle(title);
  };

  return {
    isTitle,
    isMentioned: (text) =>
      plainWords(text).some((word) => nouns.has(word) || word.split('-').some((part) => nouns.has(part))),
    hasDate,
    isDate,
    scores: { title: scoreTitle, titles: scoreBoth, path: scorePath, labels: scoreLabels, voices: scoreVoices },
    isMeeting: (note, options, labels, voices) => {
      const own = new Set((options.meetingTags ?? []).map((tag) => tag.toLowerCase()));
      const score =
        scoreProperties(note, own) +
        scorePath(options.path ?? '', options.meetingFolders ?? []) +
        scoreTitles(note, options.path ?? '') +
        scoreLabels(labels) +
        scoreTags(note, own) +
        scoreVoices(voices, note.text) +
        (isScheduled(note, time) ? 1 : 0);
      return score >= ENOUGH;
    },
  };
}

/** The name of a file without its folders and ending. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** The first lines of a note without headings, where they are no sentences. */
function openingLines({ blocks: [top], mask }: Note): readonly string[] {
  const text = top?.kind === 'paragraph' ? mask.slice(top.content.from, top.content.to) : '';
  return text
    .split('\n', OPENING)
    .map((line) => line.trim())
    .map((line) => (line.length <= LONGEST_TITLE && !/\p{Ll}{3}[.!?]$/u.test(line) ? line.replace(/:$/, '') : ''));
}

/** Whether lists of a note give planned times to what happens. */
function isScheduled(note: Note, time: TimeReader): boolean {
  const texts = note.blocks.flatMap((block) => (block.kind === 'item' ? [firstLineText(note, block)] : []));
  const timed = texts.filter((text) => isTimed(text, time));
  return timed.length >= SCHEDULE && !isLogOfEvents(timed, time);
}

/** A title up to its dash or colon, without brackets, numbers and dates. */
function headline(title: string): string {
  const bare = title
    .replace(/\([^()]*\)|#\d+/g, ' ')
    .replace(ISO_DATE, ' ')
    .trim();
  return bare.split(/\s[-–—|]+\s|:\s/)[0] ?? bare;
}

/** Properties whose values may say that a note is one of a meeting. */
export const MARKING_PROPERTIES = ['type', 'category', 'categories', 'class', 'kind', 'tags', 'tag', 'layout'];

/** Whether so many turns make a transcript of a text. */
export function isTranscript(turns: number, text: string): boolean {
  if (turns < TRANSCRIPT.turns) return false;
  let lines = 0;
  // Numbers and times between what is said are no lines of it.
  for (const line of text.split('\n')) if (/\p{L}/u.test(line)) lines += 1;
  return turns * TRANSCRIPT.everyLines >= lines;
}

function scoreVoices({ cast, turns }: Voices, text: string): number {
  if (cast.length < 2) return 0;
  if (isTranscript(turns, text)) return ENOUGH;
  return turns >= CONVERSATION ? 2 : 1;
}

/** Each kind of label counts once, and the weak ones together no more than one: book notes have a summary too. */
function scoreLabels(labels: readonly LabelEntry[]): number {
  const entries = [...new Set(labels)].map((label) => label.meeting ?? 0);
  const strong = entries.filter((weight) => weight > 1).reduce((sum, weight) => sum + weight, 0);
  return strong + (entries.includes(1) ? 1 : 0);
}

/** A nested tag has every tag above it: "meeting/board" is "meeting". */
function isTag(tag: string, tags: ReadonlySet<string>): boolean {
  const parts = tag.split('/');
  return parts.some((part, at) => tags.has(part) || tags.has(parts.slice(0, at + 1).join('/')));
}

/**
 * What a property says that holds a text or a list of texts, lower-case and without `#` and link brackets: its texts
 * and, of tags in one text, each.
 */
function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.flatMap((one) => (typeof one === 'string' ? [one.toLowerCase().replace(/#|[[\]]/g, '')] : []));
  return [...new Set(texts.flatMap((text) => [text.trim(), ...text.split(/[,\s]+/)]))];
}

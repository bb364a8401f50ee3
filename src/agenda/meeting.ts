import type { LabelEntry, MeetingPack } from '../language/agenda';
import type { Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import { plainWords } from './words';

/** Tells the notes and titles of meetings from others. */
export interface MeetingReader {
  /** Whether the note is one of a meeting; `labels` are those that it has, `cast` who takes part. */
  readonly isMeeting: (
    note: Note,
    options: EngineOptions,
    labels: readonly LabelEntry[],
    cast: readonly string[],
  ) => boolean;
  /** Whether a heading names a meeting ("Board meeting", "Minutes of 3 May") rather than a topic. */
  readonly isTitle: (heading: string) => boolean;
  /** Whether a text is nothing but a date. */
  readonly isDate: (text: string) => boolean;
}

/** A note with this much evidence is one of a meeting. */
const ENOUGH = 3;
const ISO_DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/;

export function meetingReaderOf(pack: MeetingPack): MeetingReader {
  const nouns = new Set(pack.nouns);
  const gatherings = new Set(pack.gatherings);
  const joins = new Set(pack.joins);
  const papers = new Set(pack.papers);
  const tags = new Set(pack.tags);
  const folders = new Set(pack.folders);
  const properties = new Set(pack.properties);
  const dateWords = new Set(pack.dateWords);

  const hasDate = (text: string): boolean => {
    if (ISO_DATE.test(text)) return true;
    const words = plainWords(text);
    return words.some(
      (word, at) =>
        dateWords.has(word) &&
        word.length > 2 &&
        [words[at - 1], words[at + 1]].some((next) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(next ?? '')),
    );
  };
  const isDate = (text: string): boolean => {
    const words = plainWords(text.replace(ISO_DATE, ' '));
    return hasDate(text) && words.every((word) => dateWords.has(word) || /^[\d:.]+(?:\p{L}{1,2})?$/u.test(word));
  };
  /** Whether the head of a title, before its date, brackets or first joining word, is one of `set`. */
  const headIn = (text: string, set: ReadonlySet<string>): boolean => {
    const all = plainWords(text.replace(/\([^()]*\)|#\d+/g, ' ').replace(ISO_DATE, ' '));
    const join = all.findIndex((word, at) => at > 0 && joins.has(word));
    const words = (join < 0 ? all : all.slice(0, join)).filter(
      (word) => !dateWords.has(word) && !/^\d+\p{L}{0,2}$/u.test(word),
    );
    return set.has(words.at(-1) ?? '') || set.has(words.slice(-2).join(' '));
  };
  const isTitle = (heading: string): boolean => {
    if (headIn(heading, nouns) || isDate(heading)) return true;
    const isAnyOf = plainWords(heading).some((word) => papers.has(word) || nouns.has(word) || gatherings.has(word));
    return (
      isAnyOf && (hasDate(heading) || (headIn(heading, papers) && plainWords(heading).some((word) => nouns.has(word))))
    );
  };

  const scoreTitle = (title: string): number => {
    const words = plainWords(title.replace(/[-_]/g, ' '));
    const hasNoun = words.some(
      (word, at) => nouns.has(word) || gatherings.has(word) || nouns.has(`${word} ${words[at + 1] ?? ''}`),
    );
    const hasPaper = words.some((word) => papers.has(word));
    return (
      (headIn(title.replace(/[-_]/g, ' '), nouns) ? 1 : 0) +
      (hasNoun ? 2 : 0) +
      (hasPaper ? 1 : 0) +
      (hasDate(title) ? 1 : 0)
    );
  };
  const scoreProperties = (note: Note): number => {
    const names = Object.keys(note.properties).map((name) => name.toLowerCase());
    const marks = ['type', 'category', 'categories', 'class', 'kind', 'tags', 'tag', 'layout'].flatMap((name) =>
      textsOf(note.properties[name]),
    );
    const isMarked = marks.some((mark) => tags.has(mark) || mark.split('/').some((part) => tags.has(part)));
    return (isMarked ? 3 : 0) + (names.some((name) => properties.has(name)) ? 2 : 0);
  };
  const scorePath = (path: string): number => {
    const parts = path.toLowerCase().split('/');
    const file = parts.pop() ?? '';
    return (parts.some((part) => folders.has(part)) ? 2 : 0) + scoreTitle(file.replace(/\.\w+$/, ''));
  };

  return {
    isTitle,
    isDate,
    isMeeting: (note, options, labels, cast) => {
      const first = note.blocks.find((block) => block.kind === 'heading');
      const title = first ? note.mask.slice(first.content.from, first.content.to).trim() : '';
      const inlineTags = note.blocks.some((block) =>
        block.inlines.some(
          (one) => one.kind === 'tag' && tags.has(note.text.slice(one.from + 1, one.to).toLowerCase()),
        ),
      );
      const structure = labels.reduce((sum, label) => sum + (label.meeting ?? 0), 0);
      const score =
        scoreProperties(note) +
        scorePath(options.path ?? '') +
        scoreTitle(title) +
        structure +
        (inlineTags ? 3 : 0) +
        (cast.length > 1 ? 1 : 0);
      return score >= ENOUGH;
    },
  };
}

/** The words of a property that holds a text or a list of texts, lower-case and without `#` and link brackets. */
function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .flatMap((one) => (typeof one === 'string' ? one.toLowerCase().split(/[,\s]+/) : []))
    .map((one) => one.replace(/^#|[[\]]/g, ''));
}

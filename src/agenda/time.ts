import type { AnatomyPack } from '../language/agenda';
import type { WritingPack } from '../language/writing';

/** Times as they stand at the ends of an item: clocks and timeboxes. */
export interface TimeReader {
  /** The length of the clock or timebox (with its separator) that `text` begins with, 0 if none; its minutes. */
  readonly readStart: (text: string) => { readonly length: number; readonly minutes: number | null };
  /** Minutes when all of `text` is a timebox, `null` when all of it is a clock; undefined when it is neither. */
  readonly readAll: (text: string) => number | null | undefined;
}

const NO_TIME = { length: 0, minutes: null };

export function timeReaderOf(pack: AnatomyPack, writing: WritingPack): TimeReader {
  const minutesOf = new Map(pack.units.flatMap(({ names, minutes }) => names.map((name) => [name, minutes] as const)));
  const units = alternatives([...minutesOf.keys()]);
  const halves = alternatives(pack.dayHalves);
  const fillers = new Set(pack.timeFillers);
  const clock = `(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:${halves})?|\\d{1,2}\\s?(?:${halves}))(?![\\p{L}\\d]|\\.\\d)`;
  const range = `${clock}(?:\\s*(?:-|–|—|→|${alternatives(writing.ranges)})\\s*${clock})?`;
  const box = `(\\d{1,3}(?:\\.\\d)?)(?:\\s*[-–]\\s*(\\d{1,3}))?[\\s-]?(${units})(?![\\p{L}\\d])\\.?`;
  const startClock = new RegExp(`^(?:\\(|\\[)?${range}(?:\\)|\\])?\\s*(?:[-–—:|]\\s*)?`, 'iu');
  const startBox = new RegExp(`^(?:\\(|\\[)?${box}(?:\\)|\\])?\\s*(?:[-–—:|]\\s*)?`, 'iu');
  const wholeClock = new RegExp(`^${range}$`, 'iu');
  const wholeBox = new RegExp(`^${box}$`, 'iu');

  const minutesIn = (match: RegExpExecArray): number => {
    const unit = minutesOf.get((match[3] ?? '').toLowerCase()) ?? 1;
    return Math.round(Number(match[2] ?? match[1] ?? 0) * unit);
  };

  return {
    readStart: (text) => {
      if (!/^[[(]?\d/.test(text)) return NO_TIME;
      const asBox = startBox.exec(text);
      if (asBox && isSeparated(text, asBox[0])) return { length: asBox[0].length, minutes: minutesIn(asBox) };
      const asClock = startClock.exec(text);
      return { length: asClock?.[0].length ?? 0, minutes: null };
    },
    readAll: (text) => {
      const words = text
        .trim()
        .replace(/^[~≈<]\s*/, '')
        .split(/\s+/);
      const bare = words.filter((word) => !fillers.has(word.toLowerCase())).join(' ');
      if (bare === '') return undefined;
      const asBox = wholeBox.exec(bare);
      if (asBox) return minutesIn(asBox);
      return wholeClock.test(bare) ? null : undefined;
    },
  };
}

/** "15 mins - topic" and "(15 min) topic" are timeboxes; "3 minute papers" is a topic. */
function isSeparated(text: string, found: string): boolean {
  return /[)\]:|–—-]\s*$/.test(found) || text.length === found.length || found.includes("'");
}

/** Longest first, so that "minutes" is not read as "m". */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

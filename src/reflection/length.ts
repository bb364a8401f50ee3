import type { ReflectionPack } from '../language/reflection';
import { lineSpan, type Note } from '../model/note';

/** Lines in which a note says when its meeting is. */
const HEAD_LINES = 14;
/** No meeting of less or more minutes is planned item by item. */
const SHORTEST = 10;
const LONGEST = 480;

const RANGE = /(\d{1,2})[:.h](\d{2})\s?[ap]?\.?m?\.?[^\d\n]{1,6}?(\d{1,2})[:.h](\d{2})/i;
const LENGTH = /^\s*(\d{1,3}(?:\.\d+)?)\s*(\p{L}*)\s*$/u;

/**
 * How many minutes the meeting has, as its properties or the lines above its agenda say (`15:30–16:30`, `duration: 60`);
 * null where they do not. `end` is the offset of the first item.
 */
export function minutesOf(note: Note, end: number, pack: ReflectionPack): number | null {
  for (const [key, value] of Object.entries(note.properties)) {
    if (!pack.length.properties.includes(key.toLowerCase())) continue;
    const minutes = typeof value === 'number' ? value : typeof value === 'string' ? readLength(value, pack) : null;
    if (isLikely(minutes)) return minutes;
  }
  const first = note.frontmatter ? note.text.slice(0, note.frontmatter.to).split('\n').length + 1 : 1;
  for (let line = first; line < first + HEAD_LINES; line += 1) {
    const { from, to } = lineSpan(note, line);
    if (from >= end) break;
    const minutes = readRange(note.mask.slice(from, Math.min(to, from + 200)));
    if (isLikely(minutes)) return minutes;
  }
  return null;
}

function readLength(text: string, { length }: ReflectionPack): number | null {
  const range = readRange(text);
  if (range !== null) return range;
  const match = LENGTH.exec(text);
  if (!match) return null;
  const isHours = length.hours.includes((match[2] ?? '').toLowerCase());
  return Math.round(Number(match[1]) * (isHours ? 60 : 1));
}

function readRange(text: string): number | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const minutes = clock(match[3], match[4]) - clock(match[1], match[2]);
  // `11:30-12:15`, `11:30 am - 1:00 pm`: past noon, the hours of twelve begin again.
  return minutes > 0 ? minutes : minutes + 12 * 60;
}

function clock(hours = '0', minutes = '0'): number {
  return Number(hours) * 60 + Number(minutes);
}

function isLikely(minutes: number | null): minutes is number {
  return minutes !== null && minutes >= SHORTEST && minutes <= LONGEST;
}

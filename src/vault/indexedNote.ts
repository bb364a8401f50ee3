import type { NoteFigures } from '../model/figures';

/** What the index keeps of a note; none of its text. */
export interface IndexedNote {
  readonly path: string;
  /** When the file was changed, and its size in bytes, as the app says: who changes neither is not read again. */
  readonly mtime: number;
  readonly size: number;
  /** Of the text: a file that was only touched is not read again either. */
  readonly hash: string;
  /** Null when the note is none of a meeting. */
  readonly figures: NoteFigures | null;
}

/** A short name for a text (53 bits): different texts have different ones for all that matters here. */
export function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The notes that a kept text holds as JSON; what is damaged is left out, so that it is read anew. */
export function notesOf(text: string): readonly IndexedNote[] {
  try {
    const notes: unknown = JSON.parse(text);
    return Array.isArray(notes) ? notes.filter(isIndexedNote) : [];
  } catch {
    return [];
  }
}

function isIndexedNote(note: unknown): note is IndexedNote {
  if (typeof note !== 'object' || note === null) return false;
  const { path, mtime, size, hash, figures }: Partial<Record<keyof IndexedNote, unknown>> = note;
  const isKnown = typeof path === 'string' && typeof hash === 'string' && isNumber(mtime) && isNumber(size);
  return isKnown && (figures === null || isFigures(figures));
}

const COUNTS = ['words', 'items', 'asking', 'answered'] as const;
/** Null where the note does not tell. */
const MAYBE = ['openQuestions', 'wonderings', 'knowings', 'evenness'] as const;

function isFigures(figures: unknown): boolean {
  if (typeof figures !== 'object' || figures === null) return false;
  const { values, ...counts }: Partial<Record<keyof NoteFigures, unknown>> = figures;
  if (!COUNTS.every((name) => isNumber(counts[name]))) return false;
  if (!MAYBE.every((name) => counts[name] === null || isNumber(counts[name]))) return false;
  return typeof values === 'object' && values !== null && Object.values(values).every(isNumber);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

import type { QuestionKind } from '../language/stance';
import type { Compiled, Hit } from './compile';
import type { Frame } from './frame';
import type { Match } from './matcher';
import { isWord } from './words';

/** How a sentence asks: its kind, and the words that show it (empty where only the mark does). */
export interface Asking {
  readonly kind: QuestionKind;
  readonly cue: Match | null;
}

/** How a sentence asks, or null when it does not. */
export function askingOf(frame: Frame, hits: readonly Hit[], { pack, language }: Compiled): Asking | null {
  if (!asks(frame, hits)) return null;
  if (!frame.words.text.slice(frame.opening, frame.end).some((word) => language.isLetters(word))) return null;
  if (hits.some((hit) => hit.meaning.kind === 'asks-nothing') || isPlaceholder(frame)) return null;
  let best: Hit | null = null;
  for (const hit of hits) if (rank(hit) < rank(best)) best = hit;
  if (best?.meaning.kind === 'question') return { kind: best.meaning.question, cue: best };
  const last = pack.questions.kinds.at(-1);
  return last ? { kind: last, cue: null } : null;
}

function asks(frame: Frame, hits: readonly Hit[]): boolean {
  return frame.marked || hits.some((hit) => hit.meaning.kind === 'asks');
}

function rank(hit: Hit | null): number {
  return hit?.meaning.kind === 'question' ? hit.meaning.rank : Infinity;
}

/** `T??` and `Budget: ???` leave a value open, `Budget §u?` has a sign of its own; they ask nobody. */
function isPlaceholder(frame: Frame): boolean {
  const { text, from, to } = frame.words;
  const sign = frame.end - 2;
  if (text[sign] === '§' && to[sign] === from[sign + 1]) return true;
  const marks = text.slice(frame.end).filter((word) => word === '?').length;
  if (marks < 2) return false;
  const lone = frame.end - frame.opening === 1 && frame.isName(frame.opening);
  const apart = (from[frame.end] ?? 0) > (to[frame.end - 1] ?? 0);
  return lone || !isWord(frame.words, frame.end - 1) || (marks > 2 && apart);
}

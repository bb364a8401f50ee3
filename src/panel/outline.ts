import type { Span } from '../model/span';

export interface Heading extends Span {
  readonly level: number;
  /** Without `#`s, trimmed. */
  readonly text: string;
}

export interface Outline {
  /** ATX headings outside of frontmatter and fenced code; `from..to` is the line without its break. */
  readonly headings: readonly Heading[];
  /** What closes a code fence that is still open at the end of the text; null when none is. */
  readonly openFence: string | null;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;

/** The headings of a note. Reads lines only: for finding the place of saved answers, where a full parse is too slow. */
export function readOutline(text: string): Outline {
  const headings: Heading[] = [];
  let fence: string | null = null;
  for (let from = frontmatterEnd(text); from < text.length;) {
    const stop = text.indexOf('\n', from);
    const next = stop < 0 ? text.length : stop + 1;
    // A carriage return alone ends no line.
    const line = text
      .slice(from, next)
      .replace(/[\r\n]+$/, '')
      .replaceAll('\r', ' ');
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== undefined) {
      fence = mark;
    } else {
      const atx = ATX.exec(line);
      const level = atx?.[1]?.length;
      if (level !== undefined) headings.push({ level, text: (atx?.[2] ?? '').trim(), from, to: from + line.length });
    }
    from = next;
  }
  return { headings, openFence: fence };
}

function frontmatterEnd(text: string): number {
  const match = /^---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  return match?.[0].length ?? 0;
}

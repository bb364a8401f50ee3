import type { Span } from '../model/span';

/** Longest line whose inline markup is parsed; a longer one is taken as plain words. No real note comes near it. */
const LONGEST_LINE = 20_000;
/** Containers nested deeper than this are taken as plain words: the parser's cost grows with the square of the depth. */
const DEEPEST_NEST = 24;
/** A run of the same markup character longer than this is taken as plain. */
const LONGEST_RUN = 64;
/** Stands for a character that must not be parsed: it is no markup, no white space and no punctuation. */
const PLAIN = 'x';

const MARKUP = /[^\p{L}\p{N}\s.,;:?!'"()-]/gu;

/**
 * A text of the same length that the parser reads in bounded time, whatever the note holds: frontmatter is blank, what
 * is hidden stands as plain words, and so does markup that nobody writes by hand (10,000 nested quotes, lines of a
 * megabyte).
 */
export function tame(text: string, frontmatter: Span | null, hidden: readonly Span[]): string {
  let result = hidden.length > 0 ? flatten(text, hidden) : text;
  if (frontmatter) result = text.slice(0, frontmatter.to).replace(/[^\r\n]/g, ' ') + result.slice(frontmatter.to);
  if (result.charCodeAt(0) === 0xfeff) result = ` ${result.slice(1)}`;
  if (result.includes('\0')) result = result.replaceAll('\0', PLAIN);
  return calmLines(result);
}

/** Words instead of what is hidden, so that it neither ends a paragraph nor starts a block. */
function flatten(text: string, hidden: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const span of hidden) {
    result += text.slice(at, span.from) + text.slice(span.from, span.to).replace(/\S/g, PLAIN);
    at = span.to;
  }
  return result + text.slice(at);
}

/** Marks that may nest containers or delimiters; a line with fewer of them than the limit needs no second look. */
const NESTING = /[>*_~[\]!<`|]|(?:[-+*]|\d+[.)])[ \t]/g;

function calmLines(text: string): string {
  if (!mayBeWild(text)) return text;
  return text.replace(/[^\r\n]+/g, (line) => {
    if (line.length > LONGEST_LINE) return plain(line);
    const marks = line.match(NESTING)?.length ?? 0;
    return marks > DEEPEST_NEST ? calmRuns(calmPrefix(line)) : line;
  });
}

/** Whether some line is long, or some stretch dense with markup: a cheap scan that nearly all notes end with. */
function mayBeWild(text: string): boolean {
  let start = 0;
  let marks = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code === 10 || code === 13) {
      if (i - start > LONGEST_LINE) return true;
      start = i + 1;
      marks = 0;
    } else if (code === 62 || code === 42 || code === 95 || code === 91 || code === 96 || code === 60 || code === 45) {
      marks += 1;
      if (marks > DEEPEST_NEST) return true;
    } else if (
      code === 43 ||
      code === 46 ||
      code === 41 ||
      code === 33 ||
      code === 93 ||
      code === 126 ||
      code === 124
    ) {
      marks += 1;
      if (marks > DEEPEST_NEST) return true;
    }
  }
  return false;
}

const CONTAINER = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))/y;

/** Leaves the first containers of a line and makes the markers of the others plain. */
function calmPrefix(line: string): string {
  let at = 0;
  for (let depth = 0; depth < DEEPEST_NEST; depth += 1) {
    CONTAINER.lastIndex = at;
    const marker = CONTAINER.exec(line);
    if (!marker) return line;
    at += marker[0].length;
  }
  const rest = line.slice(at);
  const wild = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(rest)?.[0] ?? '';
  return line.slice(0, at) + wild.replace(/[^ \t]/g, PLAIN) + rest.slice(wild.length);
}

/** Makes long runs and dense stretches of delimiters plain; their pairing costs the square of their number. */
function calmRuns(line: string): string {
  const runs = line.replace(/([*_~`[\]<!])\1+/g, (run) => (run.length > LONGEST_RUN ? PLAIN.repeat(run.length) : run));
  const delimiters = runs.match(/[*_~[\]<`]/g)?.length ?? 0;
  return delimiters > 400 ? plain(runs) : runs;
}

function plain(line: string): string {
  return line.replace(MARKUP, (mark) => PLAIN.repeat(mark.length));
}

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
  // A carriage return alone ends no line for us, so it must end none for the parser.
  if (result.includes('\r')) result = result.replace(/\r(?!\n)/g, ' ');
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

/** Lines indented further than this start no list item: deeper lists cost the parser the cube of their depth. */
const DEEPEST_INDENT = 100;
/** Characters that may open a container or delimit inline markup. */
const MARKS = new Uint8Array(128);
for (const mark of '>*_[]`<-+.)!~|') MARKS[mark.charCodeAt(0)] = 1;

/** More delimiters than this between blank lines, items and headings are plain: pairing them costs more than they do. */
const MOST_DELIMITERS = 2_000;
/** Characters that open or close inline markup. */
const DELIMITERS = new Uint8Array(128);
for (const mark of '*_~[`') DELIMITERS[mark.charCodeAt(0)] = 1;
/** A line that goes on with no paragraph before it. */
const BEGINS = /^\s*(?:$|#|[-+*]\s|\d+[.)]\s)/;

function calmLines(text: string): string {
  if (!mayBeWild(text)) return text;
  let delimiters = 0;
  const lines = text.split('\n').map((line) => {
    delimiters = countIn(line, DELIMITERS) + (BEGINS.test(line) ? 0 : delimiters);
    if (line.search(/\S/) > DEEPEST_INDENT) return plain(calmPrefix(line, 0));
    if (line.length > LONGEST_LINE || delimiters > MOST_DELIMITERS) return plain(calmPrefix(line, DEEPEST_NEST));
    return countIn(line, MARKS) > DEEPEST_NEST ? calmRuns(calmPrefix(line, DEEPEST_NEST)) : line;
  });
  return lines.join('\n');
}

/** Whether some line is long, far indented or dense with marks, or many are: a cheap scan that nearly all notes end with. */
function mayBeWild(text: string): boolean {
  let start = 0;
  let marks = 0;
  let indent = 0;
  let delimiters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      if (indent === at - start) delimiters = 0;
      start = at + 1;
      marks = 0;
      indent = 0;
    } else if (code <= 32 && indent === at - start) {
      indent += 1;
      if (indent > DEEPEST_INDENT) return true;
    } else if (code < 128 && MARKS[code] === 1) {
      marks += 1;
      delimiters += DELIMITERS[code] ?? 0;
      if (marks > DEEPEST_NEST || delimiters > MOST_DELIMITERS) return true;
    }
    if (at - start > LONGEST_LINE) return true;
  }
  return false;
}

function countIn(line: string, marks: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < line.length; at += 1) if (marks[line.charCodeAt(at)] === 1) count += 1;
  return count;
}

const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** Leaves the first `depth` containers of a line and makes the markers of the others plain. */
function calmPrefix(line: string, depth: number): string {
  CONTAINER.lastIndex = 0;
  let kept = 0;
  let end = 0;
  for (let nested = 1; CONTAINER.test(line); nested += 1) {
    end = CONTAINER.lastIndex;
    if (nested <= depth) kept = end;
  }
  return line.slice(0, kept) + line.slice(kept, end).replace(/[^ \t]/g, PLAIN) + line.slice(end);
}

/** Makes long runs and dense stretches of delimiters plain; their pairing costs the square of their number. */
function calmRuns(line: string): string {
  const calm = line.replace(/([*_~`[\]<!])\1+/g, (run) => (run.length > LONGEST_RUN ? PLAIN.repeat(run.length) : run));
  const delimiters = calm.match(/[*_~[\]<`]/g)?.length ?? 0;
  return delimiters > 400 ? plain(calm) : calm;
}

/** Makes inline markup plain. */
function plain(line: string): string {
  return line.replace(MARKUP, (mark) => PLAIN.repeat(mark.length));
}

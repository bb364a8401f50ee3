import type { Span } from '../model/span';

/** A run of `*`, `_` or `~` that may open or close something; `from..to` is what is not used yet. */
export interface Run {
  from: number;
  to: number;
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Emphasis that two runs make. */
export interface Pair extends Span {
  readonly kind: 'emphasis' | 'strong' | 'strike';
  readonly inner: Span;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
/** More runs than this are left to the parser: pairing looks back. */
const MOST_RUNS = 400;

/** The run of the sign at `at`, with what its neighbours let it do, as CommonMark and GFM (`~` beside others) have it. */
export function readRun(source: string, at: number): Run {
  const sign = source.charAt(at);
  let to = at;
  while (source.charAt(to) === sign) to += 1;
  const before = sideOf(source.charAt(at - 1));
  const after = sideOf(source.charAt(to));
  if (sign === '~') {
    const opens = after === 'word' || (after === 'mark' && before !== 'word');
    const closes = before === 'word' || (before === 'mark' && after !== 'word');
    return { from: at, to, sign, opens: opens && to - at <= 2, closes: closes && to - at <= 2 };
  }
  const left = after === 'word' || (after === 'mark' && before !== 'word') || source.charAt(to) === '~';
  const right = before === 'word' || (before === 'mark' && after !== 'word') || source.charAt(at - 1) === '~';
  const opens = sign === '*' ? left : left && (before !== 'word' || !right);
  const closes = sign === '*' ? right : right && (after !== 'word' || !left);
  return { from: at, to, sign, opens, closes };
}

/** What the runs of one stretch make; null where only the parser can tell. Uses up the runs. */
export function pairRuns(runs: readonly Run[]): readonly Pair[] | null {
  const live = runs.filter((run) => run.opens || run.closes);
  if (live.length < 2) return [];
  if (live.length > MOST_RUNS) return null;
  const emphasis = pairAll(
    live.filter((run) => run.sign !== '~'),
    emphasisOf,
  );
  const strikes = pairAll(
    live.filter((run) => run.sign === '~'),
    strikeOf,
  );
  // How the two nest depends on the order in which the parser resolves them.
  return emphasis.length > 0 && strikes.length > 0 ? null : [...emphasis, ...strikes];
}

type MakePair = (open: Run, close: Run) => Pair | null;

/** Takes each closing run in turn and looks back for the nearest run that opens it; runs in between are spent. */
function pairAll(runs: readonly Run[], make: MakePair): Pair[] {
  const found: Pair[] = [];
  const open: Run[] = [];
  for (const run of runs) {
    while (run.closes && run.from < run.to) {
      const at = lastMatch(open, run, make);
      const opener = open[at];
      const pair = opener && make(opener, run);
      if (!opener || !pair) break;
      found.push(pair);
      opener.to -= pair.inner.from - pair.from;
      run.from += pair.to - pair.inner.to;
      open.length = opener.from < opener.to ? at + 1 : at;
    }
    if (run.opens && run.from < run.to) open.push(run);
  }
  return found;
}

function lastMatch(open: readonly Run[], close: Run, make: MakePair): number {
  let at = open.length - 1;
  while (at >= 0 && !canPair(open[at], close, make)) at -= 1;
  return at;
}

function canPair(open: Run | undefined, close: Run, make: MakePair): boolean {
  return open?.sign === close.sign && make(open, close) !== null;
}

function emphasisOf(open: Run, close: Run): Pair | null {
  const size = close.to - close.from;
  const sum = size + open.to - open.from;
  if ((open.closes || close.opens) && size % 3 !== 0 && sum % 3 === 0) return null;
  const used = size > 1 && open.to - open.from > 1 ? 2 : 1;
  const inner = { from: open.to, to: close.from };
  return { kind: used === 2 ? 'strong' : 'emphasis', from: open.to - used, to: close.from + used, inner };
}

function strikeOf(open: Run, close: Run): Pair | null {
  if (close.to - close.from !== open.to - open.from) return null;
  return { kind: 'strike', from: open.from, to: close.to, inner: { from: open.to, to: close.from } };
}

/** What CommonMark tells apart beside a run: a word, a mark, or space (the edge of the text counts as that). */
function sideOf(char: string): 'word' | 'mark' | 'space' {
  if (char === '' || /\s/.test(char)) return 'space';
  return PUNCTUATION.test(char) ? 'mark' : 'word';
}

import type { AgendaPack, LabelEntry } from '../language/agenda';
import type { AgendaTools } from './compile';
import { mayHeadAgenda, TABLE_LABEL } from './table';
import { HEADING, looseWords, MARKUP, WORD } from './looseWords';

/** No label without markup is longer, with its list marker. */
const LONGEST = 80;
/** Nothing behind so many characters of a line is a label, with a link's target between. */
const FURTHEST = 400;

/** What a reader may not see, or leaves out: code, a link's target, brackets, elements, comments, entities, math. */
const HIDDEN = /`+[^`]*`+|\]\([^)]*\)|\][[(][^\])]*[\])]|<[^>]*>?|%%.*|&#?\w+;|\$+[^$]*\$+|\[[^[\]]*\]|\([^()]*\)/g;

interface LooseWord {
  readonly text: string;
  /** Whether a sign that ends a label or joins it to another stands before the word. */
  readonly isParted: boolean;
  /** Whether a reader of labels may not see it. */
  readonly mayBeHidden: boolean;
}

/** The labels that a line may be: those that it begins with, between words that may stand round one. */
export function labelsIn(body: string, tools: AgendaTools): readonly LabelEntry[] {
  const index = looseLabels.get(tools) ?? indexOf(tools.pack);
  looseLabels.set(tools, index);
  const found = new Set<LabelEntry>();
  for (const line of body.split('\n')) {
    if (line.includes('|') && mayHeadAgenda(line, tools.pack.tables)) found.add(TABLE_LABEL);
    const isShort = line.length <= LONGEST || line.slice(0, LONGEST).includes(':');
    if (isShort || MARKUP.test(line) || HEADING.test(line)) addLabels(found, wordsIn(line.slice(0, FURTHEST)), index);
  }
  return [...found];
}

function addLabels(found: Set<LabelEntry>, words: readonly LooseWord[], index: LooseIndex): void {
  for (const [at, { text, mayBeHidden }] of words.entries()) {
    for (const { entry, rest } of index.labels.get(text) ?? [])
      if (!found.has(entry) && isNext(words, at + 1, rest, index)) found.add(entry);
    const isPossessive = text === 's' || words[at + 1]?.text === 's';
    if (!mayBeHidden && !index.before.has(text) && !isPossessive && !/^\d/.test(text)) return;
  }
}

/** Whether the words of a label go on there, and behind them stands nothing that stands behind no label. */
function isNext(
  words: readonly LooseWord[],
  at: number,
  rest: readonly string[],
  { ands, behind }: LooseIndex,
): boolean {
  let next = at;
  const isSkipped = ({ text, mayBeHidden }: LooseWord): boolean => ands.has(text) || mayBeHidden;
  for (const word of rest) {
    for (let one = words[next]; one && one.text !== word && isSkipped(one); one = words[next]) next += 1;
    if (words[next]?.text !== word) return false;
    next += 1;
  }
  const one = words[next];
  return !one || one.isParted || isSkipped(one) || /^\d/.test(one.text) || behind.has(one.text);
}

function wordsIn(line: string): readonly LooseWord[] {
  const lower = line.toLowerCase();
  const hidden = MARKUP.test(line) || line.includes('(') ? [...lower.matchAll(HIDDEN)] : [];
  const words: LooseWord[] = [];
  let end = 0;
  for (const { 0: text, index } of lower.matchAll(WORD)) {
    const isParted = /[:/|+,&–—-]/.test(lower.slice(end, index));
    end = index + text.length;
    const mayBeHidden = hidden.some((one) => one.index < end && one.index + one[0].length > index);
    words.push({ text, isParted, mayBeHidden });
  }
  return words;
}

interface LooseIndex {
  /** A label's phrase by its first word. */
  readonly labels: ReadonlyMap<string, readonly { readonly entry: LabelEntry; readonly rest: readonly string[] }[]>;
  /** Words that may stand in front of a label. */
  readonly before: ReadonlySet<string>;
  /** Words that may stand behind one, or join it to what it is of. */
  readonly behind: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
}

/** Tools are constant, so what is made from them is kept as long as they are. */
const looseLabels = new WeakMap<AgendaTools, LooseIndex>();

function indexOf({ labels }: AgendaPack): LooseIndex {
  const index = new Map<string, { entry: LabelEntry; rest: readonly string[] }[]>();
  const ands = new Set(labels.ands);
  for (const entry of labels.entries) {
    if ((entry.meeting ?? 0) === 0) continue;
    for (const phrase of entry.phrases) {
      // A line may write "&" for "and".
      const [first = '', ...rest] = looseWords(phrase).filter((word) => !ands.has(word));
      index.set(first, [...(index.get(first) ?? []), { entry, rest }]);
    }
  }
  return {
    labels: index,
    before: new Set(labels.before.flatMap(looseWords)),
    behind: new Set([...labels.after, ...labels.joins]),
    ands,
  };
}

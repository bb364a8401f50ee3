import { NO_BALANCE } from '../../src/dialogue/balance';
import type { AgendaItem, Finding, Report, Stance } from '../../src/model/report';

/** A report of nothing but what is given. */
export function reportWith(parts: Partial<Report>): Report {
  const key = { signals: [], prompts: [] };
  return {
    foreign: null,
    language: 'en',
    lacks: [],
    meeting: true,
    agenda: [],
    findings: [],
    questions: [],
    turns: [],
    balance: NO_BALANCE,
    keys: { learning: key, growing: key, safe: key, dialogue: key },
    faults: [],
    ...parts,
  };
}

/**
 * The finding of the first `cue` in `text` (from `after` on). Its sentence ends at the next full stop, question mark or
 * line break, and begins after the one before.
 */
export function findingOf(
  text: string,
  cue: string,
  more: { readonly stance?: Stance; readonly after?: number } & Partial<Finding> = {},
): Finding {
  const { after = 0, ...parts } = more;
  const from = text.indexOf(cue, after);
  if (from < 0) throw new Error(`No “${cue}” in the text`);
  const to = from + cue.length;
  const before = Math.max(...['.', '?', '\n'].map((mark) => text.lastIndexOf(mark, from - 1)));
  const end = /[.?]|(?=\n)|$/.exec(text.slice(to));
  const start = text.slice(before + 1, from).search(/\S|$/) + before + 1;
  const stance = parts.stance ?? 'knowing';
  return {
    from,
    to,
    line: text.slice(0, from).split('\n').length,
    text: cue,
    stance,
    category: stance === 'knowing' ? 'certainty' : 'wondering',
    rule: `${stance}/test`,
    strength: 'clear',
    why: 'It leaves little room to ask.',
    sentence: { from: start, to: to + (end ? end.index + end[0].length : 0) },
    reframes: [],
    ...parts,
  };
}

/** The agenda item on the first line that ends with `topic`. */
export function itemOf(text: string, topic: string, more: Partial<AgendaItem> = {}): AgendaItem {
  const at = text.indexOf(topic);
  if (at < 0) throw new Error(`No “${topic}” in the text`);
  const from = text.lastIndexOf('\n', at) + 1;
  const to = at + topic.length;
  return {
    from,
    to,
    line: text.slice(0, from).split('\n').length,
    raw: text.slice(from, to),
    topicSpan: { from: at, to },
    topic,
    kind: 'update',
    kindReason: 'the test',
    source: 'list',
    owner: null,
    minutes: null,
    questions: [],
    rewritable: true,
    original: null,
    ...more,
  };
}

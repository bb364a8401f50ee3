import type { AgendaPack } from '../language/agenda';
import { compileAgenda } from './compile';
import { SLOT } from './questions';
import type { RubricPoint } from './rubric';

/** Why a question pattern cannot be used. */
export type PatternFault = 'no topic' | 'unknown slot' | RubricPoint;

export type PatternCheck =
  { readonly ok: true } | { readonly ok: false; readonly faults: readonly PatternFault[]; readonly reason: string };

/** Each in words for the user: what was seen and what one could do. */
const REASONS: Readonly<Record<PatternFault, string>> = {
  'no topic': 'Put {topic} where the topic of the item goes.',
  'unknown slot': 'Only {topic} and the words that agree with it ({is}, {has}, {does}) can stand in braces.',
  opener: 'Begin with "What" or "How", so that the question opens the conversation.',
  narrow: 'This can be answered by a number or a name. Ask what or how instead.',
  culprit: 'This looks for who is at fault. Ask what contributed instead.',
  leading: 'This holds its own answer. Leave out words such as "should" or "isn\'t".',
  judging: 'This judges before the conversation begins. Leave out words such as "best" or "wrong".',
  inclusive: 'Say we, us or our, so that everyone is part of the question.',
  'one question mark': 'End with one question mark, and use no other.',
  length: 'Use at most 18 words besides the topic.',
  head: 'Keep the topic as it is.',
  names: 'Keep the topic as it is.',
  'doubled word': 'A word stands twice in a row.',
  'one line': 'Write the question on one line.',
};

/** Stands for any topic while a pattern is tried. */
const SAMPLE = 'x';

/** Whether a user's own pattern makes questions that pass the rubric; if not, the reason of the first fault in words. */
export function checkPattern(pattern: string, pack: AgendaPack): PatternCheck {
  const faults = [...slotFaults(pattern, pack), ...compileAgenda(pack).check(fillSample(pattern, pack), ASKED)];
  const [first] = faults;
  return first === undefined ? { ok: true } : { ok: false, faults, reason: REASONS[first] };
}

const ASKED = { topic: SAMPLE, item: SAMPLE, head: SAMPLE };

function slotFaults(pattern: string, pack: AgendaPack): readonly PatternFault[] {
  const slots = [...pattern.matchAll(SLOT)].map((slot) => slot[1] ?? '');
  const isUnknown = slots.some((slot) => slot !== 'topic' && pack.questions.agreements[slot] === undefined);
  return [...(slots.includes('topic') ? [] : ['no topic' as const]), ...(isUnknown ? ['unknown slot' as const] : [])];
}

function fillSample(pattern: string, pack: AgendaPack): string {
  return pattern.replace(SLOT, (_slot, name: string) => pack.questions.agreements[name]?.[0] ?? SAMPLE).trim();
}

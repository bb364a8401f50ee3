import type { AgendaPack, PatternFault } from '../language/agenda';
import { compileAgenda } from './compile';
import { SLOT } from './questions';

export type PatternCheck =
  { readonly ok: true } | { readonly ok: false; readonly faults: readonly PatternFault[]; readonly reason: string };

/** Stands for any topic while a pattern is tried. */
const SAMPLE = 'x';

/** Whether a user's own pattern makes questions that pass the rubric; if not, the reason of the first fault in words. */
export function checkPattern(pattern: string, pack: AgendaPack): PatternCheck {
  const faults = [...slotFaults(pattern, pack), ...compileAgenda(pack).check(fillSample(pattern, pack), ASKED)];
  const [first] = faults;
  return first === undefined ? { ok: true } : { ok: false, faults, reason: pack.rubric.faults[first] };
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

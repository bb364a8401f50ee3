import type { StancePack } from '../language/stance';
import type { Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import type { Fault, Finding, QuestionMark } from '../model/report';
import type { Span } from '../model/span';

export interface StanceReading {
  readonly findings: readonly Finding[];
  readonly questions: readonly QuestionMark[];
  /** Language that says something for the four keys without being a mark: thanks, names addressed, disagreement. */
  readonly signals: readonly LanguageSignal[];
  readonly faults: readonly Fault[];
}

export interface LanguageSignal extends Span {
  readonly id: string;
}

export function readStance(_note: Note, _pack: StancePack, _options: EngineOptions): StanceReading {
  return { findings: [], questions: [], signals: [], faults: [] };
}

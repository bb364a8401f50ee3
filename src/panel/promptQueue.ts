import { KEY_NAMES, type Prompt } from '../model/report';
import type { NoteState, PanelMemory } from './state';

/** The prompts that wait for an answer: those with an unsaved answer as they were then, and the others best first. */
export interface PromptQueue {
  readonly prompts: readonly Prompt[];
  /** The best of each key, which is what a note begins with. */
  readonly first: readonly Prompt[];
  /** How many prompts of the note have been answered in it. */
  readonly answered: number;
}

export const NO_PROMPTS: PromptQueue = { prompts: [], first: [], answered: 0 };

export function queueOf(
  { report, answers, path }: Pick<NoteState, 'report' | 'answers' | 'path'>,
  memory: PanelMemory,
): PromptQueue {
  const written = new Set(answers.filter((one) => one.answer !== '').map((one) => one.prompt));
  const done = memory.done(path);
  // Answers that were taken out of the note again (undone, deleted) leave their prompts open.
  const isWhole = Object.values(done).filter((how) => how === 'answered').length <= written.size;
  const isDone = ({ id, text }: Prompt): boolean =>
    written.has(text) || done[id] === 'skipped' || (done[id] === 'answered' && isWhole);
  const drafts = memory.drafts(path).map(({ prompt }) => prompt);
  const drafted = drafts.filter(({ id }) => done[id] !== 'skipped');
  const isDrafted = ({ id }: Prompt): boolean => drafted.some((prompt) => prompt.id === id);
  const byKey = KEY_NAMES.map((key) => report.keys[key].prompts);
  const rounds = Math.max(...byKey.map((prompts) => prompts.length));
  const inTurns = Array.from({ length: rounds }, (_, at) =>
    byKey.flatMap((prompts) => prompts[at] ?? []).sort((a, b) => b.rank - a.rank),
  );
  return {
    prompts: [...drafted, ...inTurns.flat().filter((prompt) => !isDrafted(prompt) && !isDone(prompt))],
    first: byKey.flatMap((prompts) => prompts.find((prompt) => !isDone(prompt)) ?? []),
    answered: written.size,
  };
}

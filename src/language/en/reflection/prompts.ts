import type { PromptEntry } from '../../reflection';
import { dialogue as dialogueAfter } from './prompts/afterwards/dialogue';
import { growing as growingAfter } from './prompts/afterwards/growing';
import { learning as learningAfter } from './prompts/afterwards/learning';
import { safe as safeAfter } from './prompts/afterwards/safe';
import { dialogue } from './prompts/ahead/dialogue';
import { growing } from './prompts/ahead/growing';
import { learning } from './prompts/ahead/learning';
import { safe } from './prompts/ahead/safe';

export const prompts: readonly PromptEntry[] = [
  ...learning,
  ...learningAfter,
  ...growing,
  ...growingAfter,
  ...safe,
  ...safeAfter,
  ...dialogue,
  ...dialogueAfter,
];

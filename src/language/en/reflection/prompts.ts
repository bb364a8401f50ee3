import type { PromptEntry } from '../../reflection';
import { dialogue } from './prompts/dialogue';
import { growing } from './prompts/growing';
import { learning } from './prompts/learning';
import { safe } from './prompts/safe';

export const prompts: readonly PromptEntry[] = [...learning, ...growing, ...safe, ...dialogue];

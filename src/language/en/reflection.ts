import type { ReflectionPack } from '../reflection';
import { figures } from './reflection/figures';
import { prompts } from './reflection/prompts';
import { signals } from './reflection/signals';
import { length, phrases, pronouns, wording } from './reflection/wording';

export const reflection: ReflectionPack = { id: 'en', wording, pronouns, phrases, length, signals, figures, prompts };

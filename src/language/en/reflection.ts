import type { ReflectionPack } from '../reflection';
import { figures } from './reflection/figures';
import { prompts } from './reflection/prompts';
import { signals } from './reflection/signals';
import { housekeeping, length, phrases, pronouns, wording } from './reflection/wording';

export const reflection: ReflectionPack = {
  id: 'en',
  wording,
  pronouns,
  phrases,
  housekeeping,
  length,
  signals,
  figures,
  prompts,
};

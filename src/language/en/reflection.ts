import type { ReflectionPack } from '../reflection';
import { figures } from './reflection/figures';
import { prompts } from './reflection/prompts';
import { signals } from './reflection/signals';
import { sections, told } from './reflection/told';
import { topics } from './reflection/topics';
import { evidence, length, phrases, pronouns, wording } from './reflection/wording';

export const reflection: ReflectionPack = {
  id: 'en',
  wording,
  evidence,
  pronouns,
  phrases,
  told,
  sections,
  topics,
  length,
  signals,
  figures,
  prompts,
};

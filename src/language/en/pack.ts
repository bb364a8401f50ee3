import type { LanguagePack } from '../pack';
import { agenda } from './agenda';
import { dialogue } from './dialogue';
import { reading } from './reading';
import { reflection } from './reflection';
import { stance } from './stance';

export const english = {
  id: 'en',
  names: ['english'],
  reading,
  agenda,
  stance,
  dialogue,
  reflection,
} satisfies LanguagePack;

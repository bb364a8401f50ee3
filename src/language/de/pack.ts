import type { LanguagePack } from '../pack';
import { agenda } from './agenda';
import { dialogue } from './dialogue';
import { reading } from './reading';

/** Agendas, their questions and turns; what takes a stance in German, and prompts for it, are not there yet. */
export const german: LanguagePack = {
  id: 'de',
  names: ['german', 'deutsch'],
  get reading() {
    return reading();
  },
  get agenda() {
    return agenda();
  },
  get dialogue() {
    return dialogue();
  },
};

import type { AgendaPack } from './agenda';
import type { DialoguePack } from './dialogue';
import type { ReadingPack } from '../model/reading';
import type { ReflectionPack } from './reflection';
import type { StancePack } from './stance';

/** Everything that the engine knows of one human language, as data. */
export interface LanguagePack {
  /** BCP 47, such as `en`. */
  readonly id: string;
  readonly reading: ReadingPack;
  readonly agenda: AgendaPack;
  readonly stance: StancePack;
  readonly dialogue: DialoguePack;
  readonly reflection: ReflectionPack;
}

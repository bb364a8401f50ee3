import type { AgendaPack } from './agenda';
import type { DialoguePack } from './dialogue';
import type { ReadingPack } from '../model/reading';
import type { ReflectionPack } from './reflection';
import type { StancePack } from './stance';

/** Everything that the engine knows of one human language, as data. docs/languages.md tells how to write one. */
export interface LanguagePack {
  /** BCP 47, such as `en`. */
  readonly id: string;
  /** What a note's property may call the language besides `id`, lower-case. */
  readonly names: readonly string[];
  readonly reading: ReadingPack;
  readonly agenda: AgendaPack;
  readonly dialogue: DialoguePack;
  /** Where it is left out, no sentence is marked, and the report says so. */
  readonly stance?: StancePack;
  /** Where it is left out, nothing is asked to reflect on, and the report says so. It takes what `stance` found. */
  readonly reflection?: ReflectionPack;
}

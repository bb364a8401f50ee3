import { readDialogue, type Dialogue } from '../../src/dialogue/read';
import { english } from '../../src/language/en/pack';
import type { EngineOptions } from '../../src/model/options';
import { note } from '../support/note';

/** The dialogue of a Markdown text, read as English. */
export function dialogue(text: string, options: EngineOptions = {}): Dialogue {
  return readDialogue(note(text), english.dialogue, options);
}

/** Its turns as `speaker words`, in order. */
export function turns(text: string, options: EngineOptions = {}): readonly string[] {
  return dialogue(text, options).turns.map(({ speaker, words }) => `${speaker} ${words}`);
}

/** Its speakers, in order, one for each turn. */
export function speakers(text: string): readonly string[] {
  return dialogue(text).turns.map(({ speaker }) => speaker);
}

import type { DialoguePack } from '../language/dialogue';
import type { Note } from '../model/note';
import type { EngineOptions } from '../model/options';
import type { Balance, Turn } from '../model/report';

export interface Dialogue {
  readonly turns: readonly Turn[];
  readonly balance: Balance;
  /** Everyone who takes part, one name a person: attendees first, then speakers. */
  readonly cast: readonly string[];
}

export function readDialogue(_note: Note, _pack: DialoguePack, _options: EngineOptions): Dialogue {
  return {
    turns: [],
    balance: { speakers: 0, words: 0, largestShare: 0, entropy: 0, longestMonologue: 0, silent: [] },
    cast: [],
  };
}

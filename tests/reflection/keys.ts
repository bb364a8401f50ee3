import { readAgenda } from '../../src/agenda/read';
import { readDialogue } from '../../src/dialogue/read';
import { english } from '../../src/language/en/pack';
import type { PromptEntry, ReflectionPack } from '../../src/language/reflection';
import type { EngineOptions } from '../../src/model/options';
import { KEY_NAMES, type KeyName, type KeyReading, type Prompt, type Signal } from '../../src/model/report';
import { finish } from '../../src/model/steps';
import { readFacts, type Facts } from '../../src/reflection/facts';
import { lexisOf } from '../../src/reflection/lexis';
import { readKeys, type Readings } from '../../src/reflection/read';
import { readStance } from '../../src/stance/read';
import { note } from '../support/note';

/** What the layers below reflection say of a text. */
export function readings(text: string, options: EngineOptions = {}): Readings {
  const read = note(text);
  const dialogue = readDialogue(read, english.dialogue, options);
  const voices = { cast: dialogue.cast, turns: dialogue.balance.turns };
  const agenda = readAgenda(read, english.agenda, options, voices);
  return { note: read, dialogue, agenda, stance: readStance(read, english.stance, options) };
}

export function facts(text: string): Facts {
  return finish(readFacts(readings(text), lexisOf(english.reflection), english.reflection));
}

export function keys(
  text: string,
  options: EngineOptions = {},
  pack: ReflectionPack = english.reflection,
): Record<KeyName, KeyReading> {
  return readKeys(readings(text, options), pack, options);
}

export function signal(text: string, id: string, options: EngineOptions = {}): Signal | undefined {
  return KEY_NAMES.flatMap((key) => keys(text, options)[key].signals).find((each) => each.id === id);
}

export function prompts(text: string, options: EngineOptions = {}, pack = english.reflection): readonly Prompt[] {
  const read = keys(text, options, pack);
  return KEY_NAMES.flatMap((key) => read[key].prompts);
}

/** What one prompt says of a text; undefined when it stays silent. */
export function promptText(entry: PromptEntry, text: string): string | undefined {
  return prompts(text, {}, { ...english.reflection, prompts: [entry] })[0]?.text;
}

import type { ReflectionPack } from '../language/reflection';
import type { Extent } from '../model/extent';
import type { EngineOptions } from '../model/options';
import { KEY_NAMES, type KeyName, type KeyReading, type Signal } from '../model/report';
import { finish, type Steps } from '../model/steps';
import { counted, factOf, readFacts } from './facts';
import { figureSignals } from './figures';
import { lexisOf } from './lexis';
import { promptFacts } from './promptFacts';
import { choosePrompts } from './prompts';
import type { Readings } from './readings';
import { countResults, readSections } from './sections';
import { factSignals } from './signals';
import { timeFacts } from './time';

export type { Readings } from './readings';

/**
 * What the note shows for each of the four keys, and the prompts that it calls for. Reads language, not people: counts
 * and quotes, and neither grades nor names anyone. A note that is no meeting has neither.
 */
export function readKeys(
  readings: Readings,
  pack: ReflectionPack,
  options: EngineOptions,
): Record<KeyName, KeyReading> {
  return finish(readKeysSteps(readings, pack, options));
}

/** {@link readKeys} in steps. */
export function* readKeysSteps(
  readings: Readings,
  pack: ReflectionPack,
  options: EngineOptions,
  extent: Extent = 'report',
): Steps<Record<KeyName, KeyReading>> {
  const lexis = lexisOf(pack);
  const sections = yield* readSections(readings.note, pack);
  const read = new Map([
    ...(yield* readFacts(readings, lexis, pack)),
    ['result', counted(countResults(sections, readings, lexis))] as const,
  ]);
  const isAsked = extent === 'report' && (readings.agenda.meeting || options.asMeeting === true);
  const more = isAsked ? yield* promptFacts(readings, read, sections, lexis, pack) : read;
  // Sections of a template may be empty but for a word: what stands in them does not say that the meeting was.
  const time = timeFacts(readings, new Map([...read, ['points', factOf(more, 'told-points')]]), pack);
  const facts = new Map([...read, ...time]);
  yield;
  const signals = [...factSignals(facts, pack), ...figureSignals(readings, facts, pack, options)];
  yield;
  const prompts = isAsked ? choosePrompts(readings, new Map([...more, ...time]), pack, options) : null;
  const readKey = (key: KeyName): KeyReading => ({
    signals: signals.flatMap(([entry, signal]): readonly Signal[] => (entry.key === key ? [signal] : [])),
    prompts: prompts?.[key] ?? [],
  });
  return Object.fromEntries(KEY_NAMES.map((key) => [key, readKey(key)])) as Record<KeyName, KeyReading>;
}

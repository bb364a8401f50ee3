import type { Span } from '../model/span';
import type { Compiled, Hit } from './compile';
import { standsInContext } from './context';
import type { Frame } from './frame';

/** Language that says something for the four keys: `id` is that of the pack's signal. */
export interface LanguageSignal extends Span {
  readonly id: string;
}

/** The signals of a sentence; two of one kind never overlap. */
export function signalsOf(frame: Frame, hits: readonly Hit[], compiled: Compiled): readonly LanguageSignal[] {
  const found: LanguageSignal[] = [];
  const ends = new Map<string, number>();
  for (const hit of hits) {
    if (hit.meaning.kind !== 'signal') continue;
    const { signal } = hit.meaning;
    if (hit.start < (ends.get(signal.id) ?? 0)) continue;
    const excepted = hits.some(
      ({ meaning, start, end }) =>
        meaning.kind === 'signal-except' && meaning.signal === signal && start < hit.end && hit.start < end,
    );
    if (excepted || !standsInContext(hit, { ...signal, conditional: 'kept' }, frame, compiled)) continue;
    ends.set(signal.id, hit.end);
    found.push({
      id: signal.id,
      from: frame.words.from[hit.cueStart] ?? frame.span.from,
      to: frame.words.to[hit.cueEnd - 1] ?? frame.span.to,
    });
  }
  return found;
}

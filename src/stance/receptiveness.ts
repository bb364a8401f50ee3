import type { StancePack } from '../language/stance';
import type { Note } from '../model/note';
import { Frame, NOTHING_FOREIGN } from './frame';
import { languageOf, type Language } from './language';
import { compileMatcher, type Matcher } from './matcher';

/**
 * How open a reply is to a view that its writer does not share, on a scale without a fixed zero: higher is more
 * receptive. Each feature's weight counts once for every occurrence, damped, so that a long reply does not win or
 * lose by its length alone. For measuring only: no surface shows a figure for a person's words.
 */
export function receptiveness(note: Note, pack: StancePack): number {
  const { language, matcher, weights } = compiled(pack);
  const counts = new Map<number, number>();
  for (const block of note.blocks) {
    for (const span of block.sentences) {
      for (const { id } of matcher.find(new Frame(note.mask, block, span, () => NOTHING_FOREIGN, language))) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return [...counts].reduce((sum, [id, count]) => sum + (weights[id] ?? 0) * Math.sqrt(count), 0);
}

interface Compiled {
  readonly language: Language;
  readonly matcher: Matcher;
  readonly weights: readonly number[];
}

// A pure function's memory: a pack compiles to the same matcher every time.
const known = new WeakMap<StancePack, Compiled>();

function compiled(pack: StancePack): Compiled {
  let found = known.get(pack);
  if (!found) {
    const language = languageOf(pack);
    const { features } = pack.receptiveness;
    found = {
      language,
      matcher: compileMatcher(
        features.map(({ patterns }) => patterns.map(language.pattern)),
        language.numbers,
      ),
      weights: features.map(({ weight }) => weight),
    };
    known.set(pack, found);
  }
  return found;
}

import { findOriginals, restoreOriginal } from '../src/agenda/restore';
import { plural } from '../src/terminal/plural';
import { changeNote } from './change';
import type { Io } from './io';

/** Brings back the original items that one note keeps; questions that somebody changed since only with `all`. */
export function restore(
  path: string,
  how: { readonly write: boolean; readonly all: boolean },
  io: Io,
): Promise<number> {
  return changeNote(path, how.write, io, (text) => {
    const kept = findOriginals(text);
    const restored = kept.filter((one) => one.question && (how.all || !one.changed));
    const changed = kept.filter((one) => one.question && one.changed && !how.all);
    const lost = kept.filter((one) => !one.question);
    const notes = [
      ...changed.map(
        (one) => `line ${one.line}: the question was changed since “${one.topic}”; --all restores it too.`,
      ),
      ...lost.map((one) => `line ${one.line}: the question that “${one.topic}” became is gone.`),
    ];
    const said = kept.length === 0 ? 'keeps no originals.' : `has ${plural(restored.length, 'original item')} again.`;
    return {
      edits: restored.flatMap((one) => restoreOriginal(text, one)),
      summary: [said, ...notes].join('\n  '),
    };
  });
}

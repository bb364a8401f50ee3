import { rewriteAll } from '../src/agenda/rewrite';
import { analyze } from '../src/analyze';
import { plural } from '../src/terminal/plural';
import { changeNote } from './change';
import { placeOf } from './files';
import type { Io } from './io';

/** Turns the agenda items of one note into questions, keeping the originals in the note unless told otherwise. */
export function rewrite(
  path: string,
  how: { readonly write: boolean; readonly keep: boolean },
  io: Io,
): Promise<number> {
  return changeNote(path, how.write, io, (text) => {
    const { agenda } = analyze(text, placeOf(path));
    const rewritable = agenda.filter((item) => item.rewritable).length;
    const left = agenda.length - rewritable;
    const note = left === 0 ? '' : ` Left alone: ${plural(left, 'item')}, open already or no topic to ask about.`;
    return {
      edits: rewriteAll(text, agenda, how.keep),
      summary:
        rewritable === 0
          ? `has no agenda item to rewrite.${note}`
          : `now asks ${plural(rewritable, 'question')}.${note}`,
    };
  });
}

import type { Range } from './clause';
import type { Reframing } from './reframe';
import type { Piece } from './source';

/** The words of a range as they are written. */
export function slice({ frame: { words } }: Reframing, range: Range): readonly Piece[] {
  if (range.end <= range.start) return [];
  return [{ from: words.from[range.start] ?? 0, to: words.to[range.end - 1] ?? 0 }];
}

/** The same with a small first letter where they begin the sentence's clause, unless it is a name's or an abbreviation's. */
export function lowered(reframing: Reframing, clause: Range, range: Range): readonly Piece[] {
  const { frame, language } = reframing;
  const word = frame.words.text[range.start] ?? '';
  const keeps =
    range.start > clause.start ||
    language.keepsCapital(word) ||
    /^.+\p{Lu}/u.test(written(reframing, range.start)) ||
    isNameHere(reframing, range.start);
  return slice(reframing, range).map((piece) =>
    keeps || typeof piece === 'string' ? piece : { ...piece, lower: true },
  );
}

/** A capital first letter is a name's where another follows, or where a verb does and no article stood before. */
function isNameHere(reframing: Reframing, at: number): boolean {
  const { frame, language } = reframing;
  if (!frame.isName(at)) return false;
  const next = frame.words.text[at + 1] ?? '';
  const isVerb =
    language.isAuxiliary(next) ||
    language.isNegator(next) ||
    language.isFiller(next) ||
    language.inflector.readings(next).some(({ form }) => form === 'third');
  const isOne = !language.isPlural(frame.words.text[at] ?? '') || language.isSingularVerb(next);
  return /^\p{Lu}/u.test(written(reframing, at + 1)) || (isVerb && isOne);
}

function written({ frame, note }: Reframing, at: number): string {
  return note.text.slice(frame.words.from[at] ?? 0, frame.words.to[at] ?? 0);
}

import { english } from '../../src/language/en/pack';
import { readNote } from '../../src/markdown/note';
import type { EngineOptions } from '../../src/model/options';
import type { Finding } from '../../src/model/report';
import { compiledPack, hitsIn } from '../../src/stance/compile';
import { Frame, quotationsIn } from '../../src/stance/frame';
import { askingOf } from '../../src/stance/questions';
import { readStance, type StanceReading } from '../../src/stance/read';

/** What the English pack says of a note. */
export function stanceOf(text: string, options: EngineOptions = {}): StanceReading {
  return readStance(readNote(text, english.reading), english.stance, options);
}

/** The rules that mark a note. */
export function rulesIn(text: string, options: EngineOptions = {}): readonly string[] {
  return stanceOf(text, options).findings.map(({ rule }) => rule);
}

/** The only finding of a stance; fails the test when there are none or several. */
export function findingIn(text: string, stance: Finding['stance'], options: EngineOptions = {}): Finding {
  const [first, ...others] = stanceOf(text, options).findings.filter((finding) => finding.stance === stance);
  if (!first || others.length > 0) throw new Error(`Not one ${stance} finding in: ${text}`);
  return first;
}

/** The kinds of the questions that a note asks. */
export function questionKindsIn(text: string): readonly string[] {
  const compiled = compiledPack(english.stance);
  const note = readNote(text, english.reading);
  return note.blocks.flatMap((block) =>
    block.sentences.flatMap((span) => {
      const foreign = () => ({ quotations: quotationsIn(note.mask, block), titles: [] });
      const frame = new Frame(note.mask, block, span, foreign, compiled.language);
      const asking = askingOf(frame, hitsIn(frame, compiled), compiled);
      return asking ? [asking.kind.id] : [];
    }),
  );
}

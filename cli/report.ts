import { analyze } from '../src/analyze';
import { jsonLine } from '../src/terminal/json';
import { readable } from '../src/terminal/readable';
import { findNotes, placeOf, readText } from './files';
import { DONE, UNREAD, type Io } from './io';

/** Reports every note that the paths stand for, in order; names those that cannot be read and goes on. */
export async function report(paths: readonly string[], format: 'text' | 'json', io: Io): Promise<number> {
  const notes = await findNotes(paths.length > 0 ? paths : ['.']);
  const progress = new Progress(notes.length, io);
  let unread = 0;
  for (const note of notes) {
    const read = 'message' in note ? { ok: false as const, message: note.message } : await readText(note.path, io);
    if (read.ok) {
      const said = analyze(read.text, placeOf(note.path));
      progress.clear();
      io.out(format === 'json' ? jsonLine(note.path, said) : readable(note.path, read.text, said, io.colour));
    } else {
      progress.clear();
      io.err(`${note.path} ${read.message}.\n`);
      unread += 1;
    }
    progress.step();
  }
  progress.clear();
  if (notes.length === 0) io.err('There are no notes (.md files) here.\n');
  return unread > 0 ? UNREAD : DONE;
}

/** One line for who waits and watches, drawn over and gone at the end; nothing for what takes a moment. */
class Progress {
  private done = 0;
  private shown = false;
  private readonly started = performance.now();

  constructor(
    private readonly total: number,
    private readonly io: Io,
  ) {}

  step(): void {
    this.done += 1;
    if (!this.io.watched || this.done === this.total || performance.now() - this.started < 500) return;
    this.io.err(`\r${this.done} of ${this.total} notes`);
    this.shown = true;
  }

  clear(): void {
    if (this.shown) this.io.err('\r\x1b[K');
    this.shown = false;
  }
}

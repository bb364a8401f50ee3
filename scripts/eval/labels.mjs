import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The rows of one JSON Lines file of the folder, or null when it has none of that name. */
export function readRows(folder, name) {
  const file = path.join(folder, name);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Reads and analyses the notes that labels speak of, each once however many rows name it. */
export function noteReader(folder, engine) {
  const cache = new Map();
  return (name) => {
    let read = cache.get(name);
    if (!read) {
      const file = path.join(folder, name);
      const text = readFileSync(file, 'utf8');
      read = { text, lines: text.split('\n'), report: engine.analyze(text, { path: file.replaceAll('\\', '/') }) };
      cache.set(name, read);
    }
    return read;
  };
}

/** Where a labelled text stands in its note: within its line (from 1), or the whole line if it is not found there. */
export function spanOfText(read, line, text) {
  const start = read.lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const within = read.lines[line - 1]?.indexOf(text) ?? -1;
  if (within < 0) return { from: start, to: start + (read.lines[line - 1]?.length ?? 0) };
  return { from: start + within, to: start + within + text.length };
}

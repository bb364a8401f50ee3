import { shift, type Span } from '../model/span';
import { align } from './align';
import { wordsOfMarkdown, wordsOfText, type Word } from './words';

/** A part of a note and the text that was drawn from it. */
export interface Place {
  /** The part of the note. */
  readonly source: Span;
  /** Where a span of the note stands in the drawn text; null when not all of its words were drawn. */
  find(span: Span): Span | null;
}

/**
 * The place of `section` in `drawn`, the text drawn from it. Both are cut into words and aligned, so that a sentence
 * that stands twice is found twice, each at its own place.
 */
export function placeIn(note: string, section: Span, drawn: string): Place {
  const source = wordsOfMarkdown(note.slice(section.from, section.to)).map((word) => ({
    text: word.text,
    ...shift(word, section.from),
  }));
  const words = wordsOfText(drawn);
  return placeOf(note, section, source, drawn, words, alignWords(source, words));
}

/** How many words in a row tell where in the note a drawn part comes from. */
const RUN = 5;
/** How many of a part's words must be those of the note for it to be taken for that part of it. */
const ENOUGH = 0.8;

/** The same when it is not known from which part of the note `drawn` was made; null when it is from none of it. */
export function placeAnywhere(note: string, drawn: string): Place | null {
  const source = wordsOfMarkdown(note);
  const words = wordsOfText(drawn);
  for (const start of likelyStarts(source, words)) {
    const part = source.slice(start, start + 2 * words.length + RUN);
    const partners = alignWords(part, words);
    if (partners.filter((partner) => partner >= 0).length < ENOUGH * words.length) continue;
    const section = { from: part[0]?.from ?? 0, to: source[start + part.length]?.from ?? note.length };
    return placeOf(note, section, part, drawn, words, partners);
  }
  return null;
}

/** Where in the note a run of the part's first words stands, as the index of the word that the part begins with. */
function likelyStarts(source: readonly Word[], words: readonly Word[]): readonly number[] {
  const length = Math.min(RUN, words.length);
  if (length === 0) return [];
  const starts: number[] = [];
  // A title that the app adds may come first; then the run begins a word or two later.
  for (let skip = 0; skip <= Math.min(2, words.length - length); skip += 1) {
    for (let at = 0; at + length <= source.length; at += 1) {
      let same = 0;
      while (same < length && source[at + same]?.text === words[skip + same]?.text) same += 1;
      if (same === length) starts.push(Math.max(0, at - skip));
    }
    if (starts.length > 0) break;
  }
  return starts;
}

function alignWords(source: readonly Word[], words: readonly Word[]): readonly number[] {
  return align(
    source.map((word) => word.text),
    words.map((word) => word.text),
  );
}

function placeOf(
  note: string,
  section: Span,
  source: readonly Word[],
  drawn: string,
  words: readonly Word[],
  partners: readonly number[],
): Place {
  const drawnAs = new Map(partners.map((partner, index) => [partner, index]));
  const find = (span: Span): Span | null => {
    const first = source.findIndex((word) => word.to > span.from);
    const end = source.findIndex((word) => word.from >= span.to);
    const last = (end < 0 ? source.length : end) - 1;
    const start = drawnAs.get(first);
    if (first < 0 || first > last || start === undefined) return null;
    for (let at = first; at <= last; at += 1) if (drawnAs.get(at) !== start + at - first) return null;
    const [from, to] = [words[start]?.from, words[start + last - first]?.to];
    if (from === undefined || to === undefined) return null;
    // Punctuation belongs to the span when it stands right behind the last word in both.
    let more = 0;
    for (let at = source[last]?.to ?? span.to; at + more < span.to && note[at + more] === drawn[to + more];) more += 1;
    return { from, to: to + more };
  };
  return { source: section, find };
}

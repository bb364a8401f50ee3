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
  return new Alignment(note, section, source, drawn, words, alignWords(source, words));
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
    return new Alignment(note, section, part, drawn, words, partners);
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

class Alignment implements Place {
  /** Which drawn word each word of the note became, as indexes. */
  private readonly drawnAs: ReadonlyMap<number, number>;

  /** `partners` says of each of the drawn `words` which of `sourceWords` it came from, or -1. */
  constructor(
    private readonly note: string,
    readonly source: Span,
    private readonly sourceWords: readonly Word[],
    private readonly drawn: string,
    private readonly words: readonly Word[],
    partners: readonly number[],
  ) {
    this.drawnAs = new Map(partners.map((partner, index) => [partner, index]));
  }

  find(span: Span): Span | null {
    const first = this.firstWord((word) => word.to > span.from);
    const end = this.firstWord((word) => word.from >= span.to);
    return first < end ? this.findWords(span, first, end) : this.findPunctuation(span, first);
  }

  /** The index of the first word of which `test` is true; that after the last word when it is true of none. */
  private firstWord(test: (word: Word) => boolean): number {
    const index = this.sourceWords.findIndex(test);
    return index < 0 ? this.sourceWords.length : index;
  }

  private findWords(span: Span, first: number, end: number): Span | null {
    const start = this.drawnAs.get(first);
    if (start === undefined) return null;
    for (let at = first; at < end; at += 1) if (this.drawnAs.get(at) !== start + at - first) return null;
    const from = this.words[start]?.from ?? 0;
    let to = this.words[start + end - 1 - first]?.to ?? from;
    // Punctuation belongs to the span when it stands right behind the last word in both.
    let at = this.sourceWords[end - 1]?.to ?? span.to;
    for (; at < span.to && this.note[at] === this.drawn[to]; at += 1) to += 1;
    return { from, to };
  }

  /** A span of punctuation before the word `next` is found by counting from the word before it. */
  private findPunctuation(span: Span, next: number): Span | null {
    const { note, drawn } = this;
    const before = this.sourceWords[next - 1];
    const start = before ? this.drawnWord(next - 1)?.to : 0;
    const stop = next < this.sourceWords.length ? this.drawnWord(next)?.from : drawn.length;
    if (start === undefined || stop === undefined) return null;
    const cue = note.slice(span.from, span.to);
    const count = note.slice(before?.to ?? this.source.from, span.to).split(cue).length - 1;
    let at = start - 1;
    for (let seen = 0; seen < count && at < stop; seen += 1) {
      at = drawn.indexOf(cue, at + 1);
      if (at < 0) return null;
    }
    return at + cue.length <= stop ? { from: at, to: at + cue.length } : null;
  }

  private drawnWord(source: number): Word | undefined {
    return this.words[this.drawnAs.get(source) ?? -1];
  }
}

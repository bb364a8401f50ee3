import { OPAQUE, type Block } from '../model/note';
import type { Span } from '../model/span';
import { labelEnd } from './label';
import type { Language } from './language';
import type { Matchable } from './matchable';
import { isCapitalised, isWord, type Words } from './words';

const CLOSERS = new Set([')', ']', '"', "'", '*', '_', '”', '’']);
const FINAL = new Set(['.', '?', '!', '…', ...CLOSERS]);
/** What opens the things that these close. */
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '"': '"', "'": "'" };

/** What of a block's text round a sentence is not the writer's own wording. */
export interface Foreign {
  readonly quotations: readonly Span[];
  /** Links that show the title of the note that they lead to. */
  readonly titles: readonly Span[];
}

export const NOTHING_FOREIGN: Foreign = { quotations: [], titles: [] };

/** A sentence as the rules see it: its words, and what of them is said by whom. Most hold no phrase: what only those with one are asked is worked out when it is. */
export class Frame implements Matchable {
  readonly words: Words;
  /** The first token after a speaker's label such as `AC:`. */
  readonly opening: number;
  readonly starts: ReadonlySet<number>;
  readonly end: number;
  /** Whether it ends with a question mark. */
  readonly marked: boolean;
  private reported = -1;

  constructor(
    private readonly mask: string,
    readonly block: Block,
    readonly span: Span,
    private readonly foreign: () => Foreign,
    private readonly language: Language,
  ) {
    this.words = language.read(mask, span);
    this.opening = labelEnd(this.words, mask, language);
    this.starts = startsOf(this.words, this.opening, language);
    this.end = endOf(this.words);
    this.marked = isMarked(this.words, this.end);
  }

  /** From this token on somebody else's words are reported; Infinity when nobody's are. */
  get reportedFrom(): number {
    if (this.reported < 0) this.reported = this.findReported();
    return this.reported;
  }

  isName(index: number): boolean {
    return isCapitalised(this.words, this.mask, index) && this.language.mayBeName(this.words.text[index] ?? '');
  }

  /** Whether the token stands in quotation marks. */
  isQuoted(index: number): boolean {
    return this.isInside(index, this.foreign().quotations);
  }

  /** Whether the token is a word of another note's title, as in `[[What we know]]`. */
  isLinked(index: number): boolean {
    return this.isInside(index, this.foreign().titles);
  }

  /** Written like a title's word: a capital and then small letters. */
  isTitleCase(index: number): boolean {
    return isCapitalised(this.words, this.mask, index) && isSmall(this.mask.charAt((this.words.from[index] ?? 0) + 1));
  }

  /** Stands for code, math or a URL. */
  isThing(index: number): boolean {
    return this.words.text[index]?.startsWith(OPAQUE) === true;
  }

  followsWord(index: number): boolean {
    return isWord(this.words, index - 1) && this.words.from[index] !== this.words.from[index - 1];
  }

  private isInside(index: number, spans: readonly Span[]): boolean {
    const at = this.words.from[index] ?? 0;
    return spans.some(({ from, to }) => from <= at && at < to);
  }

  /** After a label such as "Survey:", "she said" or "Matteo mentioned that" the words are theirs. */
  private findReported(): number {
    const { words, opening, language } = this;
    if (words.text.slice(0, opening).some(language.isVoice)) return opening;
    for (let at = Math.max(1, opening); at < words.text.length; at += 1) {
      if (!language.isSaying(words.text[at] ?? '')) continue;
      let before = at - 1;
      while (before > opening && isBetween(words.text[before] ?? '', language)) before -= 1;
      // "Coming back to what Ana said, does it help?" reports nothing.
      if (words.text.slice(Math.max(opening, before - 2), before).some(language.isQuestionWord)) continue;
      if (before >= opening && (language.isReporter(words.text[before] ?? '') || this.isName(before))) return at;
      if (before > opening && isNounThatSays(words, before, at, language)) return at;
    }
    return Infinity;
  }
}

/** A `?` that stands apart with a full stop after it ("adding ?.") is a thing that is spoken of. */
function isMarked({ text, from, to }: Words, end: number): boolean {
  const mark = text.indexOf('?', end);
  if (mark < 0) return false;
  const apart = mark > 0 && (from[mark] ?? 0) > (to[mark - 1] ?? 0);
  return !(apart && text[mark + 1] === '.');
}

/** The first token of the punctuation that ends the sentence; a bracket or quote that was opened in it belongs to it. */
function endOf({ text }: Words): number {
  let end = text.length;
  while (end > 0 && (FINAL.has(text[end - 1] ?? '') || isSmiley(text, end - 1))) end -= 1;
  while (end < text.length && closesInside(text, end)) end += 1;
  return end;
}

/** The eyes of ":)", whose mouth stands after them. */
function isSmiley(text: readonly string[], at: number): boolean {
  return (text[at] === ':' || text[at] === ';') && text[at + 1] === ')';
}

function closesInside(text: readonly string[], at: number): boolean {
  const opener = OPENERS[text[at] ?? ''];
  if (opener === undefined) return false;
  const before = text.slice(0, at);
  const opened = before.filter((word) => word === opener).length;
  const isOpen = opener === text[at] ? opened % 2 === 1 : opened > before.filter((word) => word === text[at]).length;
  // What holds the whole sentence is no part of it.
  return isOpen && text[0] !== opener;
}

/** Where the sentence proper may begin: its opening, and after each little word that opens it. */
function startsOf(words: Words, opening: number, language: Language): ReadonlySet<number> {
  const starts = new Set([opening]);
  let at = opening;
  while (at < words.text.length) {
    const word = words.text[at] ?? '';
    if (!language.isOpener(word) && (isWord(words, at) || standsAtWord(words, at))) break;
    // "No, we wait" opens with it, "no parent will come" does not.
    if (language.isDeterminer(word) && isWord(words, at + 1)) break;
    starts.add(at + 1);
    at += 1;
  }
  return starts;
}

/** A sign that belongs to the word after it: "#2", "@ana". */
function standsAtWord({ text, from, to }: Words, at: number): boolean {
  return (text[at] === '#' || text[at] === '@') && to[at] === from[at + 1];
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** The stretches of a block in quotation marks, which may run over several sentences; a lone mark quotes nothing. */
export function quotationsIn(mask: string, { content }: Block): readonly Span[] {
  const found: Span[] = [];
  const text = mask.slice(content.from, content.to);
  let open = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (open >= 0) found.push({ from: content.from + open, to: content.from + at + 1 });
    open = open >= 0 ? -1 : at;
  }
  return found;
}

/** What may stand between who said it and the verb: "had", "also". */
function isBetween(word: string, language: Language): boolean {
  return language.isFiller(word) || language.isHave(word) || language.isAdverb(word);
}

/** "the night nurse said", but neither "what the nurse and I said" nor "the meeting notes are long". */
function isNounThatSays({ text }: Words, noun: number, verb: number, language: Language): boolean {
  const next = text[verb + 1] ?? '';
  if (language.isPronoun(text[noun] ?? '') || language.isAuxiliary(next)) return false;
  return language.isDeterminer(text[noun - 1] ?? '') || (noun > 1 && language.isDeterminer(text[noun - 2] ?? ''));
}

import { fold, type Lexicon } from './lexicon';
import { shapeOf, splitJoint } from './names';
import { foldName } from './people';
import { DATE, TIME } from './stamp';

const TRAILING_TIME = new RegExp(String.raw`(?:[\s|,–—-]+|\s*[[(])(?:${DATE},?\s+)?${TIME}[\])]?$`);
const TIME_ASIDE = new RegExp(String.raw`[[(]${TIME}[\])]`);
/** Longer ones are seldom written twice. */
const LONGEST_KNOWN = 40;

export interface Named {
  readonly name: string;
  readonly isBold: boolean;
  readonly stamped: boolean;
}

/** Those whom a label names, one or several. */
export interface Parts {
  /** As written, without `@`. */
  readonly names: readonly string[];
  /** As names are compared. */
  readonly keys: readonly string[];
}

/** Reads the names in labels; remembers them, since a transcript writes the same few again and again. */
export class NameReader {
  private readonly known = new Map<string, Named | null>();

  private readonly parts = new Map<string, Parts>();

  /** `listed` are people whom the note lists, folded: their names are names whatever their words mean. */
  constructor(
    readonly lexicon: Lexicon,
    private readonly listed: ReadonlySet<string> = new Set(),
  ) {}

  /** The names that a label's name joins. */
  split(name: string): Parts {
    const known = this.parts.get(name);
    if (known) return known;
    const names = splitJoint(name.replace(/@/g, ''), this.lexicon);
    const parts = { names, keys: names.map(foldName) };
    this.parts.set(name, parts);
    return parts;
  }

  /**
   * What stands before a colon or alone on a line, without markup, time and aside; null if it is no name. `isTimed` says
   * that a time stands before it.
   */
  read(raw: string, isTimed = false): Named | null {
    // Without a time, it may be none.
    const key = isTimed ? `\t${raw}` : raw;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const named = nameOf(raw, this.lexicon, this.listed, isTimed);
    if (raw.length <= LONGEST_KNOWN) this.known.set(key, named);
    return named;
  }
}

/** Words without any sign round them. */
const WORDS = /^[A-Za-z]+(?: [A-Za-z]+)+$/;

/** Whether plain words, as most lines begin with, hold a small one that no name has: the rest need not be looked at. */
function isPlainlyNone(raw: string, { small, and, chatFrom }: Lexicon): boolean {
  if (!WORDS.test(raw)) return false;
  const words = raw.split(' ');
  const isOdd = (word: string): boolean => word.length > 1 && word.charCodeAt(0) > 96 && !small.has(word.toLowerCase());
  return words.some(isOdd) && !words.some((word) => and.has(word.toLowerCase()) || chatFrom.has(word.toLowerCase()));
}

function nameOf(raw: string, lexicon: Lexicon, listed: ReadonlySet<string>, isTimed: boolean): Named | null {
  if (isPlainlyNone(raw, lexicon)) return null;
  const isBold = /^\s*(?:\*\*|__|([*_])[^*_]+\1\s*$)/.test(raw);
  const bare = unlink(raw)
    .replace(/[*`~]|(?:^|\s)_+|_+(?=\s|$)/g, '')
    .trim();
  const timeless = bare.replace(TRAILING_TIME, '');
  const whole = unchat(withoutAsides(timeless), lexicon);
  const stamped = timeless !== bare || TIME_ASIDE.test(bare);
  const parts = splitJoint(whole.replace(/@/g, ''), lexicon);
  if (parts.length === 0 || parts.length > 4) return null;
  if (parts.some((part) => shapeOf(part, lexicon, isTimed || stamped) === 'none' && !listed.has(foldName(part))))
    return null;
  return { name: whole, isBold, stamped };
}

/** Links and wikilinks as a reader sees them. */
function unlink(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .trim();
}

/** `(she/her)`, `(Acme)`, `[0:12]`. */
function withoutAsides(text: string): string {
  return text
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,40}\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name in `From Ana Lima to Everyone`. */
function unchat(text: string, lexicon: Lexicon): string {
  const tokens = text.split(' ');
  if (!lexicon.chatFrom.has(fold(tokens[0] ?? ''))) return text;
  const to = tokens.findIndex((token, at) => at > 1 && lexicon.chatTo.has(fold(token)));
  return tokens.slice(1, to < 0 ? undefined : to).join(' ');
}

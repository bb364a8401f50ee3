import type { SpellingPack } from '../language/stance';
import { OPAQUE } from '../model/note';
import type { Span } from '../model/span';

/**
 * The words and punctuation marks of a stretch of text, lower-case, contractions undone, with where each stands.
 * Two words that are written as one share its span. Parallel arrays, because matching reads them much.
 */
export interface Words {
  readonly text: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Yields the words of `mask` in a span. */
export type ReadWords = (mask: string, span: Span) => Words;

export function wordReader(pack: SpellingPack): ReadWords {
  const variants = new Map(Object.entries(pack.variants).map(([word, stands]) => [word, stands.split(' ')]));
  const clitics = Object.entries(pack.clitics);

  return (mask, span) => {
    const text: string[] = [];
    const from: number[] = [];
    const to: number[] = [];
    const push = (word: string, start: number, end: number): void => {
      text.push(word);
      from.push(start);
      to.push(end);
    };
    const pushWord = (start: number, end: number): void => {
      const word = mask.slice(start, end).toLowerCase();
      const stands = variants.get(word);
      if (stands) {
        for (const part of stands) push(part, start, end);
        return;
      }
      const clitic = word.includes("'") ? clitics.find(([ending]) => word.endsWith(ending)) : undefined;
      if (clitic && word.length > clitic[0].length) {
        const cut = end - clitic[0].length;
        pushWord(start, cut);
        push(clitic[1], cut, end);
      } else push(word, start, end);
    };

    let at = span.from;
    while (at < span.to) {
      const kind = kindAt(mask, at);
      const start = at;
      at += 1;
      if (kind === 'space') continue;
      if (kind === 'mark') {
        push(mask.slice(start, at), start, at);
        continue;
      }
      if (kind === 'opaque') while (at < span.to && kindAt(mask, at) === 'opaque') at += 1;
      else while (at < span.to && continuesWord(mask, at, span.to)) at += 1;
      pushWord(start, at);
    }
    return { text, from, to };
  };
}

/** Whether the word at `index` is written with a capital first letter. */
export function isCapitalised(words: Words, mask: string, index: number): boolean {
  const first = mask.charAt(words.from[index] ?? -1);
  return first !== first.toLowerCase();
}

/** Whether the token at `index` is a word rather than a punctuation mark. */
export function isWord(words: Words, index: number): boolean {
  const word = words.text[index];
  return word !== undefined && kindAt(word, 0) !== 'mark';
}

type Kind = 'space' | 'letter' | 'mark' | 'opaque';

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code <= 32) return 'space';
    return isAsciiLetter(code) ? 'letter' : 'mark';
  }
  if (code === OPAQUE.charCodeAt(0)) return 'opaque';
  if (code === 0xa0 || code === 0xfeff || code === 0x3000) return 'space';
  // General punctuation (dashes, ellipsis, arrows follow at 0x2190) and Latin-1 signs.
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0xa1 && code <= 0xbf) ? 'mark' : 'letter';
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** An apostrophe, hyphen or full stop inside a word belongs to it: don't, all-or-nothing, note.md. */
function continuesWord(mask: string, at: number, end: number): boolean {
  if (kindAt(mask, at) === 'letter') return true;
  const code = mask.charCodeAt(at);
  return (code === 39 || code === 45 || code === 46) && at + 1 < end && kindAt(mask, at + 1) === 'letter';
}

/**
 * The little language in which packs write phrases. Parts stand apart by spaces:
 *
 *     word       that word, in any case; contractions are undone first, so "is not" also finds "isn't"
 *     a/b        one of these words
 *     try~       any form of a verb: try, tries, tried, trying
 *     <name>     one word of the pack's class of that name
 *     (a b|c)    one of these phrases
 *     part?      may be missing; after a word, a class or a group
 *     Name       a word with a capital first letter that the language does not know as a common one
 *     _          any one word
 *     ...        up to four words, within a clause
 *     ^          at the start of the sentence, after a speaker's label and little words such as "so"; only first
 *     $          at the end of the sentence, before its final marks
 */
export type Part =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly has: ReadonlySet<string> }
  | { readonly kind: 'group'; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'name' | 'any' | 'gap' | 'start' | 'end' };

/** What a pattern may refer to. */
export interface Vocabulary {
  /** The words that one written word stands for. */
  readonly spell: (word: string) => readonly string[];
  /** Every form of the verb with this base. */
  readonly forms: (base: string) => readonly string[];
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads one pattern. Throws an Error that quotes the pattern when it is malformed: that is a fault of the pack. */
export function readPattern(pattern: string, vocabulary: Vocabulary): readonly Part[] {
  const tokens = pattern.match(/[()|]\??|[^\s()|]+/g) ?? [];
  let at = 0;

  const fail = (what: string): never => {
    throw new Error(`Pattern "${pattern}": ${what}`);
  };

  const sequence = (depth: number): Part[] => {
    const parts: Part[] = [];
    while (at < tokens.length) {
      const token = tokens[at] ?? '';
      if (token === '|' || token.startsWith(')')) {
        if (depth === 0) fail(`"${token}" outside a group`);
        break;
      }
      at += 1;
      parts.push(token === '(' ? group(depth) : single(token));
    }
    return parts;
  };

  const group = (depth: number): Part => {
    const options = [sequence(depth + 1)];
    while (tokens[at] === '|') {
      at += 1;
      options.push(sequence(depth + 1));
    }
    const close = tokens[at] ?? fail('a group is not closed');
    at += 1;
    return { kind: 'group', options: close === ')?' ? [...options, []] : options };
  };

  const single = (token: string): Part => {
    const optional = token.length > 1 && token.endsWith('?');
    const part = plain(optional ? token.slice(0, -1) : token);
    return optional ? { kind: 'group', options: [[part], []] } : part;
  };

  const plain = (token: string): Part => {
    if (token === '^') return { kind: 'start' };
    if (token === '$') return { kind: 'end' };
    if (token === '_') return { kind: 'any' };
    if (token === '...') return { kind: 'gap' };
    if (token === 'Name') return { kind: 'name' };
    if (/^<.+>$/.test(token)) {
      return { kind: 'class', has: vocabulary.classes.get(token.slice(1, -1)) ?? fail(`no class ${token}`) };
    }
    const spelled = token
      .split(token.length > 1 ? '/' : '\n')
      .flatMap((word) => (word.endsWith('~') ? vocabulary.forms(word.slice(0, -1)) : [word]))
      .map((word) => vocabulary.spell(word));
    if (spelled.every((words) => words.length === 1)) return { kind: 'words', words: spelled.flat() };
    return { kind: 'group', options: spelled.map((words) => words.map((word) => ({ kind: 'words', words: [word] }))) };
  };

  const parts = sequence(0);
  if (parts.length === 0) fail('is empty');
  if (tokens.indexOf('^', 1) > 0) fail('"^" stands inside');
  return parts;
}

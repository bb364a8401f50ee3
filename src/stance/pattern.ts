/**
 * The little language in which packs write phrases. Parts stand apart by spaces:
 *
 *     word       that word, in any case; contractions are undone first, so "is not" also finds "isn't"
 *     a/b        one of these words
 *     0          that number, or any in digits that no phrase names
 *     try~       any form of a verb: try, tries, tried, trying
 *     <name>     one word of the pack's class of that name
 *     (a b|c)    one of these phrases
 *     part?      may be missing; after a word, a class or a group
 *     Name       a word with a capital first letter that the language does not know as a common one
 *     _          any one word
 *     ...        up to four words, within a clause
 *     ^          at the start of the sentence, after a speaker's label and little words such as "so"; only first
 *     $          at the end of the sentence, before its final marks
 *     [ … ]      what is marked as the cue; the whole phrase where no brackets stand
 */
export type Part =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string; readonly has: ReadonlySet<string> }
  /** `source` is how the group is written: groups written alike after the same words are one. */
  | { readonly kind: 'group'; readonly source: string; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'name' | 'any' | 'gap' | 'start' | 'end' | 'open' | 'shut' };

/** What a pattern may refer to. */
export interface Vocabulary {
  /** The words that one written word stands for. */
  readonly spell: (word: string) => readonly string[];
  /** Every form of the verb with this base. */
  readonly forms: (base: string) => readonly string[];
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * A reader of patterns for one language. It throws an Error that quotes the pattern when one is malformed: that is a
 * fault of the pack. The same written word always yields the same part.
 */
export function patternReader(vocabulary: Vocabulary): (pattern: string) => readonly Part[] {
  const known = new Map<string, Part>();
  const single = (token: string): Part => {
    let part = known.get(token);
    if (!part) {
      const isOptional = token.length > 1 && token.endsWith('?');
      part = isOptional ? optional(plain(token.slice(0, -1), vocabulary)) : plain(token, vocabulary);
      known.set(token, part);
    }
    return part;
  };

  return (pattern) => {
    const tokens: readonly string[] = pattern.match(/[()|]\??|[[\]]|[^\s()|[\]]+/g) ?? [];
    try {
      const { parts, at } = readSequence(tokens, 0, single);
      if (at < tokens.length) throw new Error(`"${tokens[at] ?? ''}" outside a group`);
      if (parts.length === 0) throw new Error('it is empty');
      if (tokens.lastIndexOf('^') > 0) throw new Error('"^" stands inside');
      return parts;
    } catch (error) {
      throw new Error(`Pattern "${pattern}": ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

/** What was read, and the token after it. */
interface Sequence {
  readonly parts: readonly Part[];
  readonly at: number;
}

function readSequence(tokens: readonly string[], from: number, single: (token: string) => Part): Sequence {
  const parts: Part[] = [];
  let at = from;
  for (let token = tokens[at]; token !== undefined && token !== '|' && !token.startsWith(')'); token = tokens[at]) {
    if (token === '(') {
      const group = readGroup(tokens, at + 1, single);
      parts.push(group.part);
      at = group.at;
    } else {
      parts.push(single(token));
      at += 1;
    }
  }
  return { parts, at };
}

function readGroup(
  tokens: readonly string[],
  from: number,
  single: (token: string) => Part,
): { readonly part: Part; readonly at: number } {
  const options: (readonly Part[])[] = [];
  let at = from;
  for (;;) {
    const option = readSequence(tokens, at, single);
    options.push(option.parts);
    at = option.at + 1;
    const stop = tokens[option.at];
    if (stop === undefined) throw new Error('a group is not closed');
    if (stop === '|') continue;
    const part = simplest(tokens.slice(from, option.at).join(' '), options);
    return { part: stop === ')?' ? optional(part) : part, at };
  }
}

/** Options of one word each are an alternation of words. */
function simplest(source: string, options: readonly (readonly Part[])[]): Part {
  const words: string[] = [];
  for (const option of options) {
    const [part] = option;
    if (option.length !== 1 || part?.kind !== 'words') return { kind: 'group', source, options };
    words.push(...part.words);
  }
  return { kind: 'words', words };
}

function optional(part: Part): Part {
  return { kind: 'group', source: `${keyOf(part)}?`, options: [[part], []] };
}

function plain(token: string, vocabulary: Vocabulary): Part {
  if (token === '^') return { kind: 'start' };
  if (token === '$') return { kind: 'end' };
  if (token === '[') return { kind: 'open' };
  if (token === ']') return { kind: 'shut' };
  if (token === '_') return { kind: 'any' };
  if (token === '...') return { kind: 'gap' };
  if (token === 'Name') return { kind: 'name' };
  if (/^<.+>$/.test(token)) {
    const has = vocabulary.classes.get(token.slice(1, -1));
    if (!has) throw new Error(`no class ${token}`);
    return { kind: 'class', name: token, has };
  }
  const spelled = (token.length > 1 ? token.split('/') : [token])
    .flatMap((word) => (word.endsWith('~') ? vocabulary.forms(word.slice(0, -1)) : [word]))
    .map((word) => vocabulary.spell(word));
  if (spelled.every((words) => words.length === 1)) return { kind: 'words', words: spelled.flat() };
  const options = spelled.map((words) => words.map((word): Part => ({ kind: 'words', words: [word] })));
  return { kind: 'group', source: token, options };
}

function keyOf(part: Part): string {
  if (part.kind === 'words') return part.words.join('/');
  if (part.kind === 'class') return part.name;
  return part.kind === 'group' ? `(${part.source})` : part.kind;
}

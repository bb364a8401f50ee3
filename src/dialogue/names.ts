import { fold, type Lexicon } from './lexicon';

/** What a label looks like, as far as its letters tell. */
export type Shape =
  /** Two words or more that open with capitals: `Ana Lima`, `Tim S`, `Ben van Dam`. */
  | 'full'
  /** One word that opens with a capital: `Ana`. */
  | 'single'
  /** Two to four capitals: `AL`. */
  | 'initials'
  /** A word with digits, a full stop or capitals inside: `mirage335`, `GraphQL`, `JGibbons`. */
  | 'mixed'
  /** One small word: `ana`. */
  | 'small'
  /** What stands for a person in a transcript and for a fact elsewhere: `Moderator`. */
  | 'role'
  /** What transcripts call somebody whom they do not name: `Speaker 1`, `Me`. */
  | 'numbered'
  /** No name: too long, a word that no name holds, small words. */
  | 'none';

const TOKEN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.\-_]*$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const INITIALS = /^\p{Lu}{2,4}$/u;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u;
/** `McKay`, `DeShawn`, `O'Neil`, `LeBron`: capitals inside that names have. */
const NAME_CAPITALS = /^(?:Ma?c|De|Di|Da|La|Le|Fitz|Van|O['’]|D['’]|Jo|Mary|Anne?)\p{Lu}\p{Ll}+$/u;
const MOST_TOKENS = 5;

/**
 * The shape of a name as written, without markup; the lexicon says which words no name holds. Some families are called
 * like one of them, as `Price`: behind a given name, or with a time beside it (`isTimed`), a second word may be.
 */
export function shapeOf(name: string, lexicon: Lexicon, isTimed = false): Shape {
  const tokens = name.split(/\s+/).filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > MOST_TOKENS || name.length > 60) return 'none';
  const folded = tokens.map((token) => fold(token).replace(/\.$/, ''));
  if (isNumbered(name, lexicon)) return 'numbered';
  // Small, they are words of a line that wrapped.
  if (tokens.length === 1 && CAPITAL.test(name) && lexicon.voices.has(fold(name))) return 'numbered';
  if (tokens.length === 1 && lexicon.roles.has(folded[0] ?? '')) return 'role';
  // `ACTION_ITEM`, `take-aways`: the parts of a word say it too.
  const isNoName = (token: string): boolean => lexicon.notNames.has(token) || hasPart(token, lexicon.notNames);
  if (folded.some(isNoName)) {
    const [given = '', family = ''] = folded;
    const isPlain = tokens.length === 2 && tokens.every((token) => /^\p{Lu}\p{Ll}+$/u.test(token));
    const mayBeFamily = isPlain && !isNoName(given) && !lexicon.common.has(given) && isNoName(family);
    return mayBeFamily && (isTimed || hasGivenName(name, lexicon)) ? 'mixed' : 'none';
  }
  if (!tokens.every((token) => TOKEN.test(token)) || !/\p{L}/u.test(name)) return 'none';
  const [first = ''] = tokens;
  if (tokens.length === 1) return singleShape(first);
  if (/\d/.test(name)) return 'none';
  const isCapital = (token: string, at: number): boolean =>
    CAPITAL.test(token) || (at > 0 && lexicon.particles.has(folded[at] ?? '')) || lexicon.titles.has(folded[at] ?? '');
  return tokens.every(isCapital) && tokens.some((token) => CAPITAL.test(token)) ? 'full' : 'none';
}

function hasPart(token: string, words: ReadonlySet<string>): boolean {
  return /[_-]/.test(token) && token.split(/[_-]/).some((part) => words.has(part));
}

function singleShape(token: string): Shape {
  if (INITIALS.test(token)) return 'initials';
  if (/[\d._]/.test(token.replace(/\.$/, ''))) return 'mixed';
  if (CAPITAL_INSIDE.test(token) && !NAME_CAPITALS.test(token)) return 'mixed';
  return CAPITAL.test(token) ? 'single' : 'small';
}

/** `Speaker 1`, `Speaker A`, `SPEAKER_00`, `Unknown speaker`. */
function isNumbered(name: string, lexicon: Lexicon): boolean {
  const folded = fold(name)
    .replace(/[\s_#-]+/g, ' ')
    .trim();
  const match = /^(.+?)(?: (?:\d{1,3}|[a-z]))?$/.exec(folded);
  const role = match?.[1] ?? '';
  if (!lexicon.numbered.has(role)) return false;
  return role !== folded || role.includes(' ');
}

/** Whether the name opens with a common given name. */
export function hasGivenName(name: string, lexicon: Lexicon): boolean {
  const tokens = fold(name).split(/[\s.]+/);
  const first = tokens.find((token) => !lexicon.titles.has(token)) ?? '';
  return lexicon.givenNames.has(first) || lexicon.givenNames.has(first.split('-')[0] ?? '');
}

/** Whether the word ends as names seldom do. */
export function hasOtherEnding(name: string, lexicon: Lexicon): boolean {
  const folded = fold(name);
  return lexicon.endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));
}

/** The names that a label joins: `Ana/Ben`, `Ana & Ben`, `Ana and Ben`, `Ana, Ben`; none where nothing stands beside a sign. */
export function splitJoint(name: string, lexicon: Lexicon): readonly string[] {
  const parts: string[] = [];
  let current: string[] = [];
  const parted = /[,/&+]/.test(name) ? name.replace(/([,/&+])/g, ' $1 ') : name;
  for (const token of parted.split(/\s+/)) {
    if (token === ',' || lexicon.and.has(fold(token))) {
      if (current.length === 0) return [];
      parts.push(current.join(' '));
      current = [];
    } else if (token !== '') {
      current.push(token);
    }
  }
  // `and Ana` goes on with a list that began before.
  if (current.length === 0) return [];
  return [...parts, current.join(' ')];
}

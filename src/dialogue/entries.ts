import { fold, type Lexicon } from './lexicon';
import { hasGivenName, shapeOf, splitJoint } from './names';
import type { Entry } from './people';

/** The parts of `Ana Lima, Ben Ode (Acme, Ltd); Cy and Di`: split outside brackets. */
export function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ',' || char === ';' || char === '•' || char === '\n')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/**
 * Those whom one entry of a list names: usually one (`Ana Lima @ana (Acme)`), several where names are joined, none where
 * it is no name. `isOne` says that the entry is a list item or a cell, in which a comma parts a name from a role.
 */
export function readEntry(raw: string, isOne: boolean, lexicon: Lexicon): readonly Entry[] {
  const text = raw
    .replace(/^\s*\[[^\]]?\]\s+/, '')
    .replace(/<[^<>]*>|%%.*?%%|~~.*?~~/g, ' ')
    .replace(/\[\[(?:[^[\]|]*\|)?(?:[^[\]|]*\/)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, '$1')
    .replace(/[*`~]|(?:^|\s)_+|_+(?=\s|$)|\\+$/g, ' ');
  const legend = readLegend(text, lexicon);
  if (legend) return [legend];
  const handle = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N}._-]*)(?![\p{L}\p{N}/._-])/u.exec(text)?.[1] ?? null;
  const initials = /\((\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,11})\)/u.exec(text)?.[1] ?? null;
  const named = text.replace(/\([^()]*\)?|@[\p{L}\p{N}/._-]+/gu, ' ');
  const bare = withoutRole(named, lexicon).split(/\s[|–—-]+\s|\s*[|:]\s*|\s->/)[0] ?? '';
  const parts = isOne ? splitItem(bare, lexicon) : splitJoint(bare, lexicon);
  const names = parts.map((part) => part.trim().replace(/[.,;]+$/, '')).filter((part) => isName(part, lexicon));
  if (names.length === 1) return [{ name: names[0] ?? '', handle, initials: matches(initials, names[0] ?? '') }];
  if (names.length > 1) return names.map((name) => ({ name, handle: null, initials: null }));
  return handle !== null && bare.trim() === '' ? [{ name: handle, handle, initials: null }] : [];
}

/** `AL: Ana Lima`, `AL = Ana Lima`. */
function readLegend(text: string, lexicon: Lexicon): Entry | null {
  const match = /^\s*(\p{Lu}{2,4})\s*(?:[:=]|[–—-]+\s)\s*([^,;:()]+)/u.exec(text);
  const name = (match?.[2] ?? '').trim();
  if (!match || shapeOf(name, lexicon) !== 'full') return null;
  return { name, handle: null, initials: match[1] ?? null };
}

/** What follows the comma of a list item is a role or an organisation, unless there are names on all sides. */
function splitItem(text: string, lexicon: Lexicon): readonly string[] {
  const parts = splitJoint(text, lexicon);
  const areNames = parts.length > 2 || parts.every((part) => hasGivenName(part, lexicon));
  return areNames && parts.every((part) => isName(part, lexicon)) ? parts : parts.slice(0, 1);
}

function isName(part: string, lexicon: Lexicon): boolean {
  const shape = shapeOf(part, lexicon);
  if (shape !== 'none') return shape !== 'role' && shape !== 'numbered';
  // `Bill Lima`, `Jun Mori`: among people, a short first name may be a word as well.
  const [, surname = ''] = /^\p{Lu}\p{L}{1,3} (\p{Lu}[\p{L}'’-]+)$/u.exec(part) ?? [];
  if (surname !== '' && shapeOf(surname, lexicon) === 'single') return true;
  // `tim s`, `ben the pyrate`: small words are a name where the first is a given name.
  const tokens = part.split(/\s+/);
  return tokens.length <= 3 && /^[\p{L}' .-]+$/u.test(part) && hasGivenName(part, lexicon);
}

/** What stands in brackets, initials or a short name, is the person's only if it begins as the name does. */
function matches(initials: string | null, name: string): string | null {
  return initials !== null && fold(name).startsWith(fold(initials.charAt(0))) ? initials : null;
}

/** The name in `Chair: Ana Lima`. */
function withoutRole(text: string, lexicon: Lexicon): string {
  const colon = text.indexOf(':');
  const isRole = colon > 0 && ['role', 'none'].includes(shapeOf(text.slice(0, colon).trim(), lexicon));
  return isRole ? text.slice(colon + 1) : text;
}

/** Whether the line starts with a label that is neither a person nor a role: the list of people is over. */
export function isOtherLabel(text: string, lexicon: Lexicon): boolean {
  const label = /^[*_]{0,3}([^:,;()]{2,40}):(?:[*_]{0,3})(?:\s|$)/.exec(text)?.[1];
  return label !== undefined && !readLegend(text, lexicon) && shapeOf(label.trim(), lexicon) !== 'role';
}

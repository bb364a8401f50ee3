import type { Span } from '../model/span';

/** How a link writes its target, and so how a heading must be written in it. */
export type LinkForm =
  /** `[[Note#Heading|alias]]`, also as an embed. */
  | 'wiki'
  /** `[text](Note.md#Heading)`, percent-encoded. */
  | 'markdown'
  /** `[text](<Note.md#Heading>)`: spaces may stand as they are. */
  | 'angle'
  /** The target alone, as a canvas keeps it. */
  | 'plain';

/** A link to a place in a note, taken apart. */
export interface LinkText {
  readonly form: LinkForm;
  /** The note's path as the link gives it, decoded; empty for the note that holds the link. */
  readonly linkpath: string;
  /** Where the subpath stands in the link's own text, from its `#`; percent-encoding and all. */
  readonly subpath: Span;
}

/**
 * Takes a link apart as it is written (`[[…]]`, `![[…]]`, `[…](…)`, or a reference's definition `[id]: …`).
 * Null for text that is no such link and for links that name no place in a note.
 */
export function readLink(original: string): LinkText | null {
  const start = original.startsWith('!') ? 1 : 0;
  if (original.startsWith('[[', start)) return readWikilink(original, start + 2);
  const label = closingBracket(original, start);
  if (label < 0) return null;
  const opener = original.charAt(label + 1);
  if (opener !== '(' && opener !== ':') return null;
  const destination = readDestination(original, label + 2);
  return destination && targetOf(original, destination.form, destination);
}

function readWikilink(original: string, from: number): LinkText | null {
  if (!original.endsWith(']]')) return null;
  const bar = original.indexOf('|', from);
  let to = bar < 0 ? original.length - 2 : bar;
  // In a table the bar of an alias is escaped.
  if (bar >= 0 && original.charAt(bar - 1) === '\\') to -= 1;
  return targetOf(original, 'wiki', { from, to });
}

function targetOf(original: string, form: LinkForm, target: Span): LinkText | null {
  const hash = original.indexOf('#', target.from);
  if (hash < 0 || hash >= target.to) return null;
  const linkpath = decode(form, original.slice(target.from, hash)).trim();
  // A scheme makes it an address in the web, and what follows its `#` is no heading of ours.
  if (form !== 'wiki' && /^[a-z][a-z0-9+.-]+:/i.test(linkpath)) return null;
  return { form, linkpath, subpath: { from: hash, to: target.to } };
}

/** The offset of the `]` that closes the `[` at `open`, or -1. */
function closingBracket(text: string, open: number): number {
  if (text.charAt(open) !== '[') return -1;
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '[') depth += 1;
    else if (char === ']' && --depth === 0) return at;
  }
  return -1;
}

function readDestination(text: string, after: number): (Span & { readonly form: LinkForm }) | null {
  let from = after;
  while (/\s/.test(text.charAt(from))) from += 1;
  if (text.charAt(from) === '<') {
    const to = text.indexOf('>', from);
    return to < 0 ? null : { from: from + 1, to, form: 'angle' };
  }
  let depth = 0;
  let to = from;
  for (; to < text.length; to += 1) {
    const char = text.charAt(to);
    if (/\s/.test(char)) break;
    if (char === '(') depth += 1;
    else if (char === ')' && --depth < 0) break;
  }
  return to > from ? { from, to, form: 'markdown' } : null;
}

/** The parts of a subpath (`#A#B`) as the link means them, without the encoding of its form. */
export function readSegments(form: LinkForm, subpath: string): readonly string[] {
  return rawSegments(subpath).map((segment) => decode(form, segment));
}

/** The parts of a subpath as they are written. */
export function rawSegments(subpath: string): readonly string[] {
  return subpath.split('#').filter((segment) => segment !== '');
}

/** A subpath of these parts: `#A#B`. */
export function subpathOf(segments: readonly string[]): string {
  return segments.map((segment) => `#${segment}`).join('');
}

/**
 * A heading as it must be written in a link of this form. `like` is how the link wrote its subpath before: one that
 * encoded letters beyond ASCII goes on doing so.
 */
export function writeSegment(form: LinkForm, heading: string, like: string): string {
  switch (form) {
    case 'plain':
      return heading;
    case 'wiki':
      // A single bracket at the end would close the link too early; Obsidian compares headings without brackets.
      return heading.replace(/[[\]]/g, ' ').replace(/\s+/g, ' ').trim();
    case 'angle':
      return heading.replace(/[<>%\\]/g, percent);
    case 'markdown': {
      // As the app writes them: only what would break the link or be taken for an encoding.
      const encoded = heading.replace(/[\s<>%\\]/g, percent);
      const plain = hasEncodedParens(like) || !isBalanced(heading) ? encoded.replace(/[()]/g, percent) : encoded;
      return /%[89a-f][0-9a-f]/i.test(like) ? plain.replace(/[^\0-\x7f]/gu, percent) : plain;
    }
  }
}

function percent(char: string): string {
  // `encodeURIComponent` leaves parentheses and throws at half a surrogate pair.
  if (char === '(') return '%28';
  if (char === ')') return '%29';
  return /^[\ud800-\udfff]$/.test(char) ? char : encodeURIComponent(char);
}

function hasEncodedParens(subpath: string): boolean {
  return /%2[89]/.test(subpath);
}

/** Whether parentheses come in pairs, so that they may stand in a Markdown destination. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

function decode(form: LinkForm, text: string): string {
  if (form === 'wiki' || form === 'plain') return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%` is no encoding: the text means itself.
    return text;
  }
}

import type { Span } from '../model/span';

/** One word, in lower case, and where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * What of Markdown never shows: comments, link targets, what stands before the bar of a wikilink, HTML tags, and the
 * characters of emphasis, code and brackets. What is missed here costs a word without a partner, not a wrong mark.
 */
const HIDDEN =
  /%%[^%]*%%|\]\((?:[^()\n]|\([^()\n]*\))*\)|\[\[[^[\]|\n]*\||<\/?[a-z][^<>\n]*>|&[a-z]+;|[*_~=`\\[\]]+/giu;
/** The same characters where they are text already, so that both sides cut words alike. */
const SAME_IN_TEXT = /[*_~=`\\[\]]+/gu;

/** The words of Markdown `source` as a reader sees them. Emphasis inside a word does not cut it. */
export function wordsOfMarkdown(source: string): readonly Word[] {
  return wordsWithout(source, HIDDEN);
}

/** The words of text that is drawn already. */
export function wordsOfText(text: string): readonly Word[] {
  return wordsWithout(text, SAME_IN_TEXT);
}

function wordsWithout(source: string, hidden: RegExp): readonly Word[] {
  let visible = '';
  const offsets: number[] = [];
  let at = 0;
  const show = (end: number): void => {
    visible += source.slice(at, end);
    for (; at < end; at += 1) offsets.push(at);
  };
  for (const match of source.matchAll(hidden)) {
    show(match.index);
    at = match.index + match[0].length;
  }
  show(source.length);
  return [...visible.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    from: offsets[match.index] ?? 0,
    to: (offsets[match.index + match[0].length - 1] ?? 0) + 1,
  }));
}

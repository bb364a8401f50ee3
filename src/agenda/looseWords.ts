/** A line whose text may read otherwise than it stands: links, code, entities, comments, escapes. */
export const MARKUP = /[[\]<>`&%$\\!]/;
/** `#`s or a callout's title, in whatever it stands. */
export const HEADING = /^(?:[>\s]|[-*+]\s|\d+[.)]\s)*(?:#{1,6}(?:\s|$)|\[!)/;
/** A word or number. */
export const WORD = /\p{L}+|\p{N}+/gu;

/** The words and numbers of a text, lower-case, whatever stands between them. */
export function looseWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

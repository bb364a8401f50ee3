const DAY = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;

/** What a turn may begin with, behind the markers of its line. */
const BEGINNINGS = [
  // A time, as logs have it in front of names in any form.
  String.raw`(?:${DAY}[T ,]{1,3})?\d{1,2}:\d{2}`,
  // Something before a colon that white space or markup follows.
  String.raw`[\p{L}\p{N}](?:[^:：\n]|:(?![*_\s])){0,80}(?:：|:(?=$|[*_\s]))`,
  // A name in angle brackets, which no element with attributes is.
  String.raw`<(?:v[.\s]|[@+~&% ]?[^<>@:/\\&"'=!]{1,40}(?:\\?>|&gt;))`,
  'lt;',
  // One in square brackets, which is neither a link nor a box to tick.
  String.raw`\[(?![xX ]\])[^[\]]{1,50}\](?![([:])`,
  // A handle.
  String.raw`@[\p{L}\p{N}_]`,
  // A name before a dash, comma or bracket, or alone.
  String.raw`\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}[*_\])\s]*(?:[,–—(|<[{]|-\s|\d|$)`,
];

/** Signs, and perhaps a number, stand before it. */
const SIGNS = String.raw`[^\p{L}\p{N}]*`;
const TURN = new RegExp(
  String.raw`^(?:${SIGNS}(?:\d{1,3}[.)]\s${SIGNS})?(?:${BEGINNINGS.join('|')})|#{1,6}\s+\S+(?: \S+){0,4}$)`,
  'u',
);

/** The definition of a link, and a line that opens with a picture: no label begins so. */
const NO_TURN = /^\s*(?:\[(?!\d)[^\]]+\]:|\[?!\[(?!.*(?::(?:$|[*_\s])|：)))/;

/**
 * Whether a line of a note may begin a turn: a quick look that says yes to every line that the room of dialogue reads
 * as one, whatever Markdown makes of it, and to some others.
 */
export function mayBeginTurn(line: string): boolean {
  return TURN.test(line) && !NO_TURN.test(line);
}

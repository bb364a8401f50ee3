/** A time of day or of a recording, as the source of a regular expression. */
export const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
export const DATE = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;

const STAMP = new RegExp(
  String.raw`^[*_\x60]{0,3}[[(]?(?:${DATE}[T ,]{1,3})?${TIME}Z?[\])]?[*_\x60]{0,3}(?:\s*[-–—|:]?\s+|\s*$|(?=[<*\\&]))`,
);

const MAY_BE_STAMP = /^[\d[(*_`]/;

/** How long the time is that the line opens with, its brackets and what parts it from the rest included; 0 without one. */
export function stampLength(line: string): number {
  // Most lines open with a letter, and trying the whole pattern on them is dear.
  if (!MAY_BE_STAMP.test(line)) return 0;
  return STAMP.exec(line)?.[0].length ?? 0;
}

/** Whether the line is a time and nothing else, or the cue line or number of a subtitle file. */
export function isCueLine(line: string): boolean {
  // Nearly all lines open with a letter or a sign that no cue line does.
  if (line.length > 120 || !/^[\d[(*_`WNSKL]/.test(line)) return false;
  if (/^\d{1,5}$/.test(line) || line.includes('-->')) return true;
  return /^(?:WEBVTT|NOTE|STYLE|Kind:|Language:)(?:\s|$)/.test(line) || stampLength(line) === line.length;
}

/** Whether the line opens with a time of day or of a recording. */
export function hasStamp(line: string): boolean {
  return stampLength(line.slice(0, 60)) > 0;
}

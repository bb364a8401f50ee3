const PICTURE = '\\p{Extended_Pictographic}';
const DAY = '\\d{4}-\\d{2}-\\d{2}';

/** What plugins for tasks and data write behind a line, and read from its end: dates, repeats, priorities, ids, fields. */
const FIELDS = [
  `[📅📆🗓⏳⌛🛫➕✅❌]\\uFE0F?\\s*${DAY}`,
  `🔁\\uFE0F?[^${PICTURE}]{1,80}`,
  `[🆔⛔🏁]\\uFE0F?\\s*[\\w-]{1,40}(?:\\s?,\\s?[\\w-]{1,40}){0,9}`,
  // A picture with a space before it says something of the line, such as how urgent it is.
  `\\s[${PICTURE}\\uFE0F\\u200D]{1,12}`,
  '\\[[^\\]\\[:]{1,40}::[^\\]\\[]{0,80}\\]',
  '\\([^():]{1,40}::[^()]{0,80}\\)',
  '@{1,2}\\{[^{}]{1,40}\\}',
  '@\\w{1,20}\\([^()]{1,40}\\)',
];
const AT_END = new RegExp(`(?:${FIELDS.join('|')})$`, 'u');

/** Length of the field that a line's text ends with, as `📅 2026-03-14` or `[due:: 2026-03-14]`; 0 where none does. */
export function taskFieldAtEnd(text: string): number {
  return AT_END.exec(text)?.[0].length ?? 0;
}

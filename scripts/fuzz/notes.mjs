/** Texts that no reader of notes is prepared for: real notes cut, mixed and damaged, and Markdown out of its pieces. */
import fc from 'fast-check';

/** Longer notes show nothing that shorter ones do not, and take their time. */
const LONGEST = 400;

const PIECES = [
  '## Agenda', '# Team meeting', '### Notes', '## Attendees', 'Agenda:', '- Budget', '- [ ] Hiring plan (10 min)', '1. Review Q3 results', '   - nested', '> quoted', '> [!info] Agenda',
  '| Topic | Owner |', '|---|---|', '| Roof | Kim |', '---', 'type: meeting', 'attendees: [Ana, Ben]', 'lang: de', '## Tagesordnung', '- Umgang mit dem Lärm', '## Reflection', '### What else?',
  'Ana: Obviously we must.', '**Ben:** I wonder why.', '00:01 Cem: What if we wait?', '<v Ana>No.', 'Should we move the fair?', "Don't you think so?", 'I changed my mind.', 'Never.', 'Yes, but no.',
  '```', '~~~', '$$', '%%', '%%was: x%%', '<!-- c', '-->', '<details>', '[[Note|alias]]', '![[Note#Heading]]', '[text](url)', '[^1]', '[^1]: note', '#tag', '#12', '^block', 'key:: value', '`code`',
  '**', '*', '_', '~~', '==', '`', '[', ']', '(', ')', '|', '\\', '&amp;', '\t', '    ', '  ', ' ', '\u00a0', '\u200b', '\u202e', '\ufeff', '\0', '\ud83d', '👩‍👩‍👧', 'e\u0301', 'ß', 'İ', '议程', 'עברית', '。',
]; // prettier-ignore
const BREAKS = ['\n', '\n', '\n\n', '\r\n', '\r', ' ', ''];

const piece = fc.constantFrom(...PIECES);
const soup = fc
  .array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

/** Places are shares of the text, so that they fit every text. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut'), at: place, size: fc.nat(60) }),
  fc.record({ kind: fc.constant('insert'), at: place, words: piece }),
  fc.record({ kind: fc.constant('type'), at: place, words: fc.string({ unit: 'binary', maxLength: 4 }) }),
  fc.record({ kind: fc.constant('repeat'), at: place, size: fc.nat(80), times: fc.nat(4) }),
  fc.record({ kind: fc.constant('move'), at: place, size: fc.nat(200), to: place }),
  fc.record({ kind: fc.constant('breaks'), words: fc.constantFrom('\r\n', '\r', '\n\n', ' ') }),
  fc.record({ kind: fc.constant('case'), at: place, size: fc.nat(80) }),
);

/** One damage done to a text. */
export function damaged(text, { kind, at = 0, size = 0, words = '', times = 0, to = 0 }) {
  const from = Math.floor(at * text.length);
  const end = Math.min(text.length, from + size);
  const [before, taken, after] = [text.slice(0, from), text.slice(from, end), text.slice(end)];
  if (kind === 'cut') return before + after;
  if (kind === 'repeat') return before + taken.repeat(times + 1) + after;
  if (kind === 'case') return before + taken.toUpperCase() + after;
  if (kind === 'breaks') return text.replace(/\r?\n/g, words);
  if (kind === 'move') {
    const rest = before + after;
    const target = Math.floor(to * rest.length);
    return rest.slice(0, target) + taken + rest.slice(target);
  }
  return before + words + text.slice(from);
}

/**
 * Cases of the fuzzing: `{ text, next, path, typed }`, a note, the same note after an edit, where it stands, and words
 * that somebody types into a field. `corpus` are whole notes; parts of them are damaged.
 */
export function casesFrom(corpus) {
  const part = fc.tuple(fc.constantFrom(...corpus), place, fc.nat(LONGEST)).map(([text, at, size]) => {
    const from = Math.floor(at * Math.max(0, text.length - size));
    return text.slice(from, from + size);
  });
  const mixed = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('\n'));
  const mutant = fc.tuple(mixed, fc.array(damage, { maxLength: 6 })).map(([text, all]) => all.reduce(damaged, text));
  const text = fc.oneof({ weight: 3, arbitrary: mutant }, { weight: 1, arbitrary: soup });
  return fc
    .record({
      text,
      edits: fc.array(damage, { minLength: 1, maxLength: 2 }),
      path: fc.constantFrom('a.md', 'Meetings/Weekly.md', '2026-03-14 Board meeting.md', 'Retro/Meeting.md'),
      typed: fc.oneof(piece, fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 12 })),
    })
    .map(({ edits, ...given }) => ({ ...given, next: edits.reduce(damaged, given.text) }));
}

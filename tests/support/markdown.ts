import fc from 'fast-check';

/** Pieces of Markdown that are hard to read right next to each other. */
const PIECES = [
  '# Agenda', '## Budget {#b}', '- item', '  - nested', '1. first', '5) fifth', '- [ ] task', '- [/] half', '> quote', '> [!todo]+ Callout',
  '| a | b |', '|---|---|', '```', '~~~vtt', '    code', '%%', '%%was: x%%', '$$', '$x$', '---', '===', '<!-- c -->', '<div>', '[[Note|alias]]',
  '![[embed]]', '[text](url)', '[ref]', '[ref]: url', '`code`', '**bold**', '*soft*', '==hot==', '~~gone~~', '#tag', '#12', '^block', 'key:: value',
  'Ana: hello there.', '**Ana:** hi', '17:05 <nick> yo', 'https://x.org/a', 'a@b.org', 'Dr. Who went.', 'Obviously this is it.', 'What if we wait?',
  'I’m not sure…', '&amp;', '&nbsp;', '\\*', '[^1]', '[^1]: note', '{% raw %}', '👩‍👩‍👧 e\u0301', '\t', '  ', 'עברית', '。はい。',
]; // prettier-ignore

const BREAKS = ['\n', '\n', '\n\n', '\r\n', '\r\n\r\n', ' '];

/** Markdown texts made of awkward pieces, with mixed line ends and sometimes frontmatter. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '---\ntype: meeting\n---\n', '---\nbroken: [\n---\n', '\uFEFF'),
    fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BREAKS)), { maxLength: 24 }),
  )
  .map(([start, pieces]) => start + pieces.flat().join(''));

const INLINE = ['*', '**', '_', '__', '~', '~~', '`', '``', '[', ']', '](u)', '(v)', '![', '[[', ']]', '<b>', '<', '>', '\\', '&amp;', '==', '"', '.', ' ', ' ', 'word', 'a', 'é', '1', '👍', '\n', '  \n', '\t']; // prettier-ignore

/** Inline markup that opens, closes, nests and breaks off at random. */
const inlines = fc.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

const INDENTS = ['', ' ', '  ', '   ', '    ', '\t', '      ', '\t\t'];
/** Lines of nothing but signs, and HTML comments. */
const SIGNS = ['', '', '---', '===', '- - -', '***', '-', '=', '<!-- c -->', '<!-- c', 'c -->', '<!-->'];
const STARTS = ['- ', '* ', '+ ', '1. ', '2. ', '10) ', '-   ', '-\t', '- [ ] ', '# ', '> ', '', '', ''];

/** Lines of lists, paragraphs and quotes, indented at random, with random inline markup. */
export const wildMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...INDENTS),
      fc.constantFrom(...STARTS),
      fc.oneof({ weight: 4, arbitrary: inlines }, { weight: 1, arbitrary: fc.constantFrom(...SIGNS) }),
      fc.constantFrom('\n', '\n', '\n\n'),
    ),
    {
      maxLength: 9,
    },
  )
  .map((lines) => lines.map((line) => line.join('')).join(''));

import fc from 'fast-check';
import { stance } from '../../src/language/en/stance';
import type { Finding } from '../../src/model/report';
import { stanceOf } from '../support/stance';

const EXAMPLES = stance.rules.flatMap(({ found, silent }) => [...found, ...silent]);
const example = fc.constantFrom(...EXAMPLES);
/** Text without any word of the language, so that it can neither be a cue nor change one. */
const unrelated = fc.constantFrom(
  'Zork blen quiff.',
  '- Zork 12',
  '## Zork blen',
  '| zork |\n| --- |\n| blen |',
  '`zork`',
);
const note = fc
  .array(
    fc.oneof(
      example,
      example.map((text) => `- ${text}`),
      example.map((text) => `**${text}**`),
      unrelated,
    ),
    {
      maxLength: 8,
    },
  )
  .map((blocks) => blocks.join('\n\n'));

const marks = (findings: readonly Finding[], from: number, to: number): unknown =>
  findings
    .filter((finding) => finding.from >= from && finding.to <= to)
    .map(({ rule, text, strength, reframes, ...finding }) => [rule, text, strength, reframes, finding.from - from]);

describe('Marks', () => {
  it('quote the note truly and lie within their sentence', () => {
    fc.assert(
      fc.property(note, (text) => {
        const { findings, questions, signals } = stanceOf(text, { sensitivity: 'thorough' });
        for (const { from, to, text: quoted, sentence } of findings) {
          expect(text.slice(from, to)).toBe(quoted);
          expect(quoted.trim()).not.toBe('');
          expect(sentence.from <= from && to <= sentence.to).toBe(true);
        }
        for (const { from, to, text: quoted } of questions) expect(text.slice(from, to)).toBe(quoted);
        for (const { from, to } of signals) expect(0 <= from && from < to && to <= text.length).toBe(true);
      }),
    );
  });

  it.each([
    ['code', (text: string) => `\`${text}\``],
    ['a fenced block', (text: string) => `\`\`\`\n${text}\n\`\`\``],
    ['math', (text: string) => `$$\n${text}\n$$`],
    ['a comment', (text: string) => `%%${text}%%`],
    ['frontmatter', (text: string) => `---\nnote: ${JSON.stringify(text)}\n---\n`],
    ['an HTML comment', (text: string) => `<!-- ${text} -->`],
    ['a URL', (text: string) => `https://example.org/?q=${encodeURIComponent(text)}`],
    ["a link's target", (text: string) => `[zork](<${text.replace(/[<>]/g, '')}>)`],
    ['a blockquote', (text: string) => `> ${text}`],
    ['quotation marks', (text: string) => `Zork: "${text.replaceAll('"', '')}"`],
  ])('never stand in %s', (_, wrap) => {
    fc.assert(
      fc.property(example, (text) => {
        expect(stanceOf(`Zork blen.\n\n${wrap(text)}\n`.replace(/^Zork blen\.\n\n(?=---)/, '')).findings).toEqual([]);
      }),
    );
  });

  it('of a block are the same whatever stands before and after it', () => {
    fc.assert(
      fc.property(example, note, note, (text, before, after) => {
        const alone = stanceOf(text).findings;
        const joined = `${before}\n\n${text}\n\n${after}`;
        const from = before.length + 2;
        const among = stanceOf(joined).findings;
        expect(marks(among, from, from + text.length)).toEqual(marks(alone, 0, text.length));
      }),
    );
  });

  it('of a sentence are the same when an unrelated sentence joins its paragraph', () => {
    fc.assert(
      fc.property(example, (text) => {
        const joined = `Zork blen quiff. ${text}`;
        const from = joined.length - text.length;
        expect(marks(stanceOf(joined).findings, from, joined.length)).toEqual(
          marks(stanceOf(text).findings, 0, text.length),
        );
      }),
    );
  });
});

describe('Reframes', () => {
  it('differ from the sentence, ask once, and double no space or word mark', () => {
    fc.assert(
      fc.property(note, (text) => {
        const { findings, questions } = stanceOf(text, { sensitivity: 'thorough' });
        const offers = [
          ...findings.flatMap(({ reframes, sentence }) => reframes.map((reframe) => [reframe, sentence] as const)),
          ...questions.flatMap(({ reframes, from, to }) => reframes.map((reframe) => [reframe, { from, to }] as const)),
        ];
        for (const [reframe, { from, to }] of offers) {
          expect(reframe).not.toBe(text.slice(from, to));
          expect(reframe).toMatch(/[^.?!]\?(\**$| [A-Z])/);
          expect(reframe).not.toMatch(/ {2}| [,.?!]|[,.;:]\?/);
        }
      }),
    );
  });

  it('hold an even number of emphasis marks', () => {
    fc.assert(
      fc.property(example, fc.nat(), fc.nat(), (text, a, b) => {
        const words = text.split(' ');
        const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const bold = words.map((word, index) => (index === first ? `**${word}` : word));
        const marked = bold.map((word, index) => (index === last ? `${word}**` : word)).join(' ');
        for (const { reframes } of stanceOf(marked).findings) {
          for (const reframe of reframes) expect((reframe.match(/\*\*/g)?.length ?? 0) % 2).toBe(0);
        }
      }),
    );
  });
});

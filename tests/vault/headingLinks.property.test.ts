import fc from 'fast-check';
import { applyEdits, editOf } from '../../src/model/edit';
import { HEADING_RULES } from '../../src/vault/headingRules';
import type { LinkedNote } from '../../src/vault/headingLinks';
import { linkedNote, plan } from './vaultOfNotes';

/** Words with everything that has a meaning to a link, to JSON, to YAML or to Markdown somewhere in them. */
const word = fc.constantFrom(
  'Budget',
  'Q3',
  'the',
  'what?',
  '(if)',
  '50%',
  '"so"',
  "it's",
  'é',
  '🎉',
  'a|b',
  'C#',
  'x^2',
  '[y]',
  '\\',
  '`c`',
  '<z>',
  'R&D',
  'one: two',
);
const headingText = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `H ${words.join(' ')} end`);

const heading = fc.record({
  level: fc.integer({ min: 1, max: 4 }),
  text: headingText,
  question: fc.option(headingText),
});

/** A way to write a link to a subpath of `Note`. */
const FORMS: readonly ((subpath: string) => string)[] = [
  (subpath) => `[[Note${subpath}]]`,
  (subpath) => `![[Note${subpath}|alias]]`,
  (subpath) => `| t |\n| - |\n| [[Note${subpath}\\|alias]] |`,
  (subpath) => `[text](Note.md${escapeDestination(subpath)})`,
  (subpath) => `![text](<Note.md${subpath.replace(/[<>%\\]/g, encodeURIComponent)}> "title")`,
];

function escapeDestination(subpath: string): string {
  return subpath.replace(/[\s<>%\\"`()[\]]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function subpathTo(headings: readonly { readonly text: string }[], chain: readonly number[]): string {
  return chain
    .map(
      (index) => `#${HEADING_RULES.stripForLink(headings[index % headings.length]?.text ?? '').replace(/[[\]]/g, '')}`,
    )
    .join('');
}

const vault = fc
  .record({
    headings: fc.array(heading, { minLength: 1, maxLength: 6 }),
    links: fc.array(
      fc.record({
        form: fc.nat(FORMS.length + 1),
        chain: fc.array(fc.nat(5), { minLength: 1, maxLength: 2 }),
        own: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ headings, links, eol }) => {
    const inText = links.filter((link) => link.form < FORMS.length);
    const written = (own: boolean): string =>
      inText
        .filter((link) => link.own === own)
        .map((link) => FORMS[link.form]?.(subpathTo(headings, link.chain)) ?? '')
        .join('\n\n');
    const listed = links
      .filter((link) => link.form === FORMS.length)
      .map((link) => `[[Note${subpathTo(headings, link.chain)}]]`);
    const cards = links
      .filter((link) => link.form > FORMS.length)
      .flatMap((link) => {
        const subpath = subpathTo(headings, link.chain);
        return [
          { type: 'file', file: 'Note.md', subpath },
          { type: 'text', text: `é\t[[Note${subpath}|x]]` },
        ];
      });
    const note = `${headings.map(({ level, text }) => `${'#'.repeat(level)} ${text}\n\ntext\n\n`).join('')}${written(true)}\n`;
    const properties = listed.map((link, index) =>
      index % 2 === 0 ? `  - "${link.replace(/["\\]/g, '\\$&')}"` : `  - '${link.replace(/'/g, "''")}'`,
    );
    const front = properties.length > 0 ? `---\nabout:\n${properties.join('\n')}\n---\n` : '';
    const lines = (text: string): string => text.replace(/\n/g, eol);
    return {
      headings,
      note: lines(note),
      others: {
        'Other.md': lines(`${front}${written(false)}\n`),
        'Board.canvas': JSON.stringify({ nodes: cards, edges: [] }, null, '\t'),
      },
    };
  });

/** The heading that each link of each file leads to, by its index. */
function targets(linked: LinkedNote): readonly number[] {
  return linked.links.map(({ way }) => way.at(-1) ?? -1);
}

it('every link leads to the heading that it led to, or is named as left', () => {
  fc.assert(
    fc.property(vault, ({ headings, note, others }) => {
      const linked = linkedNote(note, others);
      fc.pre(linked.headings.length === headings.length);
      const edits = headings.flatMap(({ question }, index) => {
        const place = linked.headings[index];
        return question === null || !place ? [] : [editOf(note, place, question)];
      });
      const made = plan(linked, ...edits);
      const after: Record<string, string> = { 'Note.md': note, ...others };
      for (const file of made.files) {
        const applied = applyEdits(file.text, file.edits);
        if (!applied.ok) throw new Error('stale');
        after[file.path] = applied.text;
      }
      const { 'Note.md': noteAfter = '', ...othersAfter } = after;
      const now = linkedNote(noteAfter, othersAfter);
      const before = targets(linked);
      const found = targets(now);
      expect(found).toHaveLength(before.length);
      const astray = before.filter((target, index) => target >= 0 && found[index] !== target).length;
      expect(astray).toBeLessThanOrEqual(made.left.filter((link) => link.why === 'ambiguous').length);
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { resolveSubpath } from 'obsidian';
import { applyEdits, editOf, type Edit } from '../../src/model/edit';
import { HEADING_RULES } from '../../src/vault/headingRules';
import { planHeadingLinks, type LinkedNote, type LinkPlan } from '../../src/vault/headingLinks';
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

/** Now and then another spelling that the app takes for the same. */
const respelled: readonly ((subpath: string) => string)[] = [
  (subpath) => subpath,
  (subpath) => subpath.toLowerCase(),
  (subpath) => subpath.replace(/ /g, '  '),
];

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
        spelling: fc.nat(respelled.length - 1),
      }),
      { maxLength: 6 },
    ),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ headings, links, eol }) => {
    const inText = links.filter((link) => link.form < FORMS.length);
    const spelled = (link: (typeof links)[number]): string =>
      respelled[link.spelling]?.(subpathTo(headings, link.chain)) ?? '';
    const written = (own: boolean): string =>
      inText
        .filter((link) => link.own === own)
        .map((link) => FORMS[link.form]?.(spelled(link)) ?? '')
        .join('\n\n');
    const listed = links.filter((link) => link.form === FORMS.length).map((link) => `[[Note${spelled(link)}]]`);
    const cards = links
      .filter((link) => link.form > FORMS.length)
      .flatMap((link) => {
        const subpath = spelled(link);
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

/** The edits that give headings new words. */
function renaming({ text, headings }: LinkedNote, wordsOf: (index: number) => string | null): readonly Edit[] {
  return headings.flatMap((heading, index) => {
    const words = wordsOf(index);
    return words === null ? [] : [editOf(text, heading, words)];
  });
}

/** The note and the others as they read after a plan. */
function after(
  made: LinkPlan,
  note: string,
  others: Readonly<Record<string, string>>,
): [string, Record<string, string>] {
  const texts: Record<string, string> = { 'Note.md': note, ...others };
  for (const file of made.files) {
    const applied = applyEdits(file.text, file.edits);
    if (!applied.ok) throw new Error('stale');
    texts[file.path] = applied.text;
  }
  const { 'Note.md': noteAfter = '', ...othersAfter } = texts;
  return [noteAfter, othersAfter];
}

it('every link leads to the heading that it led to, or is named as left', () => {
  fc.assert(
    fc.property(vault, ({ headings, note, others }) => {
      const linked = linkedNote(note, others);
      fc.pre(linked.headings.length === headings.length);
      const made = plan(linked, ...renaming(linked, (index) => headings[index]?.question ?? null));
      const now = linkedNote(...after(made, note, others));
      const before = targets(linked);
      const found = targets(now);
      expect(found).toHaveLength(before.length);
      const astray = before.filter((target, index) => target >= 0 && found[index] !== target).length;
      expect(astray).toBeLessThanOrEqual(made.left.filter((link) => link.why === 'ambiguous').length);
    }),
    { numRuns: 200 },
  );
});

it('every file reads as before, however its links were spelled, once the headings do', () => {
  fc.assert(
    fc.property(vault, ({ headings, note, others }) => {
      const linked = linkedNote(note, others);
      fc.pre(linked.headings.length === headings.length);
      const there = plan(linked, ...renaming(linked, (index) => headings[index]?.question ?? null));
      fc.pre(there.left.every(({ why }) => why !== 'ambiguous'));
      const [noteThere, othersThere] = after(there, note, others);
      const linkedThere = linkedNote(noteThere, othersThere);
      const back = renaming(linkedThere, (index) => linked.headings[index]?.heading ?? null);
      const again = planHeadingLinks(linkedThere, back, HEADING_RULES, there.spellings);
      expect(after(again, noteThere, othersThere)).toEqual([note, others]);
      expect(again.spellings).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('a link is followed as the app follows it', () => {
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 8 }), headingText, fc.nat(2), (headings, other, spelling) => {
      const all = headings.map(({ text, level }) => ({ heading: text, level }));
      const resolve = HEADING_RULES.resolverOf(all);
      const place = { line: 0, col: 0, offset: 0 };
      const cache = { headings: all.map((one) => ({ ...one, position: { start: place, end: place } })) };
      for (const text of [other, ...headings.map((one) => one.text)]) {
        const subpath = respelled[spelling]?.(`#${HEADING_RULES.stripForLink(text)}`) ?? '';
        const found = resolveSubpath(cache, subpath);
        const expected = found?.type === 'heading' ? cache.headings.indexOf(found.current) : -1;
        expect(resolve(subpath)).toBe(expected);
      }
    }),
  );
});

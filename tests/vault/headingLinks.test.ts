import { countLinks } from '../../src/vault/headingLinks';
import { linkedNote, plan, replace, textAfter } from './vaultOfNotes';

const BUDGET = '# Meeting\n\n## Budget\n\nText\n';
const QUESTION = 'What would make the budget work for us?';

/** What `other` reads after "Budget" became a question in `note`. */
function follow(other: string, path = 'Other.md', note = BUDGET): string | undefined {
  const linked = linkedNote(note, { [path]: other });
  return textAfter(plan(linked, replace(note, 'Budget', QUESTION)), path);
}

describe('a link to a heading whose text changes', () => {
  it.each([
    ['a wikilink', '[[Note#Budget]]', `[[Note#${QUESTION}]]`],
    ['an alias', '[[Note#Budget|money]]', `[[Note#${QUESTION}|money]]`],
    ['an embed', '![[Note#Budget]]', `![[Note#${QUESTION}]]`],
    ['a chain', '[[Note#Meeting#Budget]]', `[[Note#Meeting#${QUESTION}]]`],
    [
      'a Markdown link',
      '[money](Note.md#Budget)',
      '[money](Note.md#What%20would%20make%20the%20budget%20work%20for%20us?)',
    ],
    ['angle brackets', '[money](<Note.md#Budget> "t")', `[money](<Note.md#${QUESTION}> "t")`],
    ['another spelling', '[[Note#budget]]', `[[Note#${QUESTION}]]`],
    [
      'a link in the text of a link',
      '[![[Note#Budget]]](Note.md#Budget)',
      `[![[Note#${QUESTION}]]](Note.md#What%20would%20make%20the%20budget%20work%20for%20us?)`,
    ],
    ['the properties', '---\nabout: "[[Note#Budget]]"\n---\n', `---\nabout: "[[Note#${QUESTION}]]"\n---\n`],
  ])('is carried along in %s', (_form, before, after) => {
    expect(follow(before)).toBe(after);
  });

  it('is carried along in a table, whose bar is escaped', () => {
    expect(follow('| a |\n| - |\n| [[Note#Budget\\|money]] |\n')).toBe(
      `| a |\n| - |\n| [[Note#${QUESTION}\\|money]] |\n`,
    );
  });

  it('is carried along in a note with Windows line ends', () => {
    expect(follow('one\r\ntwo [[Note#Budget]]\r\n')).toBe(`one\r\ntwo [[Note#${QUESTION}]]\r\n`);
  });

  it('is carried along in the cards of a canvas, and nothing else of its layout changes', () => {
    const canvas = (subpath: string): string =>
      `{\n\t"nodes":[\n\t\t{"id":"1","type":"file","file":"Note.md","subpath":"#${subpath}"},\n` +
      `\t\t{"id":"2","type":"text","text":"\\u00e9 [[Note#${subpath}|x]] \`[[Note#Budget]]\`"}\n\t],\n\t"edges":[]\n}`;
    expect(follow(canvas('Budget'), 'Board.canvas')).toBe(canvas(QUESTION));
  });

  it('is carried along in its own note together with the edit', () => {
    const note = `${BUDGET}\nSee [[#Budget]].\n`;
    expect(textAfter(plan(linkedNote(note), replace(note, 'Budget', QUESTION)), 'Note.md')).toBe(
      `# Meeting\n\n## ${QUESTION}\n\nText\n\nSee [[#${QUESTION}]].\n`,
    );
  });

  it('is escaped as the properties around it ask for', () => {
    const note = '## Budget\n';
    const linked = linkedNote(note, { 'Other.md': '---\na: "[[Note#Budget]]"\nb: \'[[Note#Budget]]\'\n---\n' });
    const made = plan(linked, replace(note, 'Budget', 'What\'s "done"?'));
    expect(textAfter(made, 'Other.md')).toBe(
      '---\na: "[[Note#What\'s \\"done\\"?]]"\nb: \'[[Note#What\'\'s "done"?]]\'\n---\n',
    );
  });

  it('follows a heading underlined rather than marked', () => {
    expect(follow('[[Note#Budget]]', 'Other.md', 'Budget\n------\n')).toBe(`[[Note#${QUESTION}]]`);
  });

  it('does not take up what is added on a line of its own below the heading', () => {
    const linked = linkedNote(BUDGET, { 'Other.md': '[[Note#Budget]]' });
    const at = BUDGET.indexOf('Budget') + 'Budget'.length;
    const made = plan(linked, replace(BUDGET, 'Budget', QUESTION), { from: at, to: at, was: '', insert: '\n%%kept%%' });
    expect(textAfter(made, 'Other.md')).toBe(`[[Note#${QUESTION}]]`);
  });

  it('writes no signs that cannot stand in a link', () => {
    const linked = linkedNote(BUDGET, { 'Other.md': '[[Note#Budget]]' });
    const made = plan(linked, replace(BUDGET, 'Budget', 'What of A | B #1: x^2 [[C]]?'));
    expect(textAfter(made, 'Other.md')).toBe('[[Note#What of A B 1 x 2 C ?]]');
    expect(made.left).toEqual([]);
  });
});

describe('several headings that change at once', () => {
  const note = '# Plan\n\n## Budget\n\n### Travel\n\n## Hiring\n';
  const edits = [replace(note, 'Budget', 'What of the budget?'), replace(note, 'Travel', 'What of travel?')];

  it('are followed by a chain through both', () => {
    const linked = linkedNote(note, { 'Other.md': '[[Note#Budget#Travel]]' });
    expect(textAfter(plan(linked, ...edits), 'Other.md')).toBe('[[Note#What of the budget?#What of travel?]]');
  });

  it('are followed by a chain that only leads through one of them', () => {
    const linked = linkedNote(note, { 'Other.md': '[[Note#Plan#Travel]] [[Note#Hiring]]' });
    expect(textAfter(plan(linked, ...edits), 'Other.md')).toBe('[[Note#Plan#What of travel?]] [[Note#Hiring]]');
  });

  it('are followed in a link that stands in text that is replaced itself', () => {
    const text = '## Budget\n\n- See [[#Budget]]\n';
    const made = plan(
      linkedNote(text),
      replace(text, 'Budget', 'Why?'),
      replace(text, 'See [[#Budget]]', 'What of [[#Budget]]?'),
    );
    expect(textAfter(made, 'Note.md')).toBe('## Why?\n\n- What of [[#Why?]]?\n');
  });
});

describe('a link that is not to be touched', () => {
  it('leads to another heading', () => {
    expect(follow('[[Note#Meeting]]')).toBeUndefined();
  });

  it('leads to the note alone, or to a block', () => {
    expect(follow('[[Note]] [[Note#^abc]]')).toBeUndefined();
  });

  it('stands in code', () => {
    expect(follow('`[[Note#Budget]]`')).toBeUndefined();
  });

  it('led nowhere before, and that is said', () => {
    const made = plan(linkedNote(BUDGET, { 'Other.md': '[[Note#Costs]]' }), replace(BUDGET, 'Budget', QUESTION));
    expect(made.left).toEqual([{ path: 'Other.md', original: '[[Note#Costs]]', why: 'unresolved' }]);
    expect(textAfter(made, 'Other.md')).toBeUndefined();
  });

  it('leads to the first of two headings that read alike, when the second changes', () => {
    const note = '## Budget\n\n## Other\n\n## Budget\n';
    const second = note.lastIndexOf('Budget');
    const made = plan(linkedNote(note, { 'Other.md': '[[Note#Budget]]' }), {
      from: second,
      to: second + 6,
      was: 'Budget',
      insert: 'Why?',
    });
    expect(textAfter(made, 'Other.md')).toBeUndefined();
    expect(made.left).toEqual([]);
  });

  it('is not looked at when no heading changes', () => {
    const note = `${BUDGET}\n- item\n`;
    const made = plan(linkedNote(note, { 'Other.md': '[[Note#Costs]]' }), replace(note, 'item', 'What?'));
    expect(made).toMatchObject({ carried: 0, left: [] });
  });
});

describe('a heading that comes to read like another', () => {
  it('is told apart by the headings above it', () => {
    const note = '# One\n\n## Why?\n\n# Two\n\n## Budget\n';
    const made = plan(linkedNote(note, { 'Other.md': '[[Note#Budget]]' }), replace(note, 'Budget', 'Why?'));
    expect(textAfter(made, 'Other.md')).toBe('[[Note#Two#Why?]]');
  });

  it('does not take the links of the other', () => {
    const note = '# One\n\n## Budget\n\n# Two\n\n## Why?\n';
    const made = plan(linkedNote(note, { 'Other.md': '[[Note#Why?]]' }), replace(note, 'Budget', 'Why?'));
    expect(textAfter(made, 'Other.md')).toBe('[[Note#Two#Why?]]');
  });

  it('is left with its links as they are where nothing tells the two apart, and that is said', () => {
    const note = '## Why?\n\n## Budget\n';
    const made = plan(linkedNote(note, { 'Other.md': '[[Note#Budget]]' }), replace(note, 'Budget', 'Why?'));
    expect(textAfter(made, 'Other.md')).toBeUndefined();
    expect(made.left).toEqual([{ path: 'Other.md', original: '[[Note#Budget]]', why: 'ambiguous' }]);
  });
});

describe('countLinks', () => {
  it('counts each link once for every heading that it leads to or through', () => {
    const note = '# Plan\n\n## Budget\n';
    const linked = linkedNote(note, { 'Other.md': '[[Note#Plan#Budget]] [[Note#Budget]] [[Note#Nowhere]]' });
    expect(countLinks(linked)).toEqual([1, 2]);
  });
});

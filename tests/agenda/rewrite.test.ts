import { findOriginals, restoreAll, restoreOriginal } from '../../src/agenda/restore';
import { bestQuestion, rewriteAll, rewriteItem } from '../../src/agenda/rewrite';
import { applyEdits, type Edit } from '../../src/model/edit';
import { itemsOf } from '../support/agenda';

function apply(text: string, edits: readonly Edit[]): string {
  const applied = applyEdits(text, edits);
  if (!applied.ok) throw new Error('stale');
  return applied.text;
}

/** The note with its first item asking `question`. */
function rewritten(text: string, question: string, keepOriginal = true): string {
  const [item] = itemsOf(text);
  if (!item) throw new Error('no item');
  return apply(text, rewriteItem(text, item, question, keepOriginal));
}

/** The note without comments. */
const bare = (text: string) => text.replace(/[\r\n ]*%%[^%]*(?:%[^%]+)*%%/g, '');

describe('A rewritten item', () => {
  it.each([
    ['a list item', '## Agenda\n\n- Roof (5 min) ^roof\n', '- What now? (5 min) ^roof'],
    ['a task', '## Agenda\n\n- [ ] Roof #house\n', '- [ ] What now? #house'],
    ['a numbered line', '## Agenda\n\n3) Roof [#1](https://example.org)\n', '3) What now? [#1](https://example.org)'],
    ['a line with an owner', '## Agenda\n\n- @zora: Roof\n', '- @zora: What now?'],
    ['a heading', '# Meeting\n\n## Roof (5 min) ##\n', '## What now? (5 min) ##'],
    ['an underlined heading', '# Meeting\n\nRoof\n----\n', 'What now?\n----'],
    ['a bold line', '# Meeting\n\n**Roof**\nIt leaks.\n', '**What now?**'],
    ['a linked topic', '## Agenda\n\n- [Roof](#roof)\n', '- [What now?](#roof)'],
    ['a table cell', '| Topic | Owner |\n|--|--|\n| Roof | Kim |\n', '| What now? | Kim |'],
    ['an escaped topic', '## Agenda\n\n- \\_\\_init hook @zora\n', '\n- What now? @zora'],
    ['a callout', '> [!info] Agenda\n> - Roof\n', '> - What now?'],
    ['a quoted heading', '> [!info] Agenda\n> ## Roof\n', '> ## What now?'],
  ])('keeps everything but the topic: %s', (_name, text, expected) => {
    expect(bare(rewritten(text, 'What now?'))).toContain(expected);
  });

  it('keeps its topic in a comment on the same line', () => {
    expect(rewritten('## Agenda\n\n- Roof ^roof\n', 'What now?')).toMatch(
      /^- What now\? %%wonderings \S+ Roof%% \^roof$/m,
    );
  });

  it('keeps its topic below a heading, where it is none of its text', () => {
    expect(rewritten('# Meeting\n\n## Roof\nIt leaks.\n', 'What now?')).toMatch(
      /^## What now\?\n%%wonderings \S+ Roof%%\nIt/m,
    );
    expect(rewritten('# Meeting\n\nRoof\n====\nText\n', 'What now?')).toMatch(/^What now\?\n====\n%%wonderings/m);
    expect(rewritten('> [!info] Agenda\n> ## Roof\n', 'What now?')).toMatch(/^> ## What now\?\n> %%wonderings/m);
  });

  it('keeps the line breaks of the note', () => {
    expect(rewritten('# Meeting\r\n\r\n## Roof\r\n', 'What now?')).not.toMatch(/[^\r]\n/);
    expect(rewritten('# Meeting\r\n\r\n## Roof', 'What now?')).not.toMatch(/[^\r]\n/);
  });

  it('keeps nothing when told so', () => {
    expect(rewritten('## Agenda\n\n- Roof\n', 'What now?', false)).toBe('## Agenda\n\n- What now?\n');
  });

  it('is one line, also when it was typed as two, and safe in a table', () => {
    expect(rewritten('## Agenda\n\n- Roof\n', 'What\nnow?', false)).toContain('- What now?');
    expect(rewritten('| Topic | Owner |\n|--|--|\n| Roof | Kim |\n', 'What a|b?', false)).toContain('| What a\\|b? |');
  });

  it('keeps its first topic when it is rewritten again', () => {
    const once = rewritten('## Agenda\n\n- Roof\n', 'What now?');
    const twice = rewritten(once, 'What else?');
    expect(findOriginals(twice)).toMatchObject([{ topic: 'Roof', changed: false }]);
    expect(apply(twice, restoreAll(twice))).toBe('## Agenda\n\n- Roof\n');
  });

  it('is an open question with its original in the next report', () => {
    const text = rewritten('## Agenda\n\n- Roof repair\n', 'What matters most to us about the roof repair?');
    expect(itemsOf(text)).toMatchObject([{ kind: 'open-question', original: 'Roof repair', rewritable: false }]);
  });

  it('is an item also where a note would stand', () => {
    const long = `What matters most to us ${'and to everyone else '.repeat(8)}now?`;
    expect(itemsOf(rewritten('## Agenda\n\n- Roof repair\n', long))).toHaveLength(1);
  });
});

describe('Rewriting a whole note', () => {
  const text = '## Agenda\n\n- Welcome\n- Roof\n- How do we pay for it?\n- Fence\n';

  it('takes the best question of each item that is no question yet', () => {
    const result = apply(text, rewriteAll(text, itemsOf(text), false));
    expect(result).toContain('- Welcome\n');
    expect(result).toContain('- How do we pay for it?\n');
    expect(result).not.toContain('- Roof\n');
  });

  it('changes nothing the second time', () => {
    const once = apply(text, rewriteAll(text, itemsOf(text), true));
    expect(apply(once, rewriteAll(once, itemsOf(once), true))).toBe(once);
  });

  it('takes what it is told to take', () => {
    const edits = rewriteAll(text, itemsOf(text), false, (item) => (item.topic === 'Fence' ? 'What now?' : null));
    expect(edits.map(({ was, insert }) => [was, insert])).toEqual([['Fence', 'What now?']]);
  });

  it('offers no question for an item that is left alone', () => {
    const [welcome] = itemsOf(text);
    expect(welcome && bestQuestion(welcome)).toBeNull();
  });
});

describe('Restoring', () => {
  it('brings one item back byte for byte', () => {
    const text = '## Agenda\n\n- Roof (5 min) ^roof\n- Fence\n';
    const result = apply(text, rewriteAll(text, itemsOf(text), true));
    const [first] = findOriginals(result);
    expect(first && apply(result, restoreOriginal(result, first))).toContain('- Roof (5 min) ^roof\n- What');
  });

  it('notices that the question was changed since', () => {
    const text = rewritten('## Agenda\n\n- Roof (5 min)\n', 'What now?').replace('What now?', 'What now, friends?');
    expect(findOriginals(text)).toMatchObject([{ changed: true, topic: 'Roof' }]);
    expect(restoreAll(text)).toEqual([]);
    expect(apply(text, restoreAll(text, true))).toBe('## Agenda\n\n- Roof (5 min)\n');
  });

  it('finds the question though something was put before it', () => {
    const text = rewritten('## Agenda\n\n- Roof\n', 'What now?').replace('- What', '- Kim: What');
    expect(findOriginals(text)).toMatchObject([{ changed: false }]);
    expect(apply(text, restoreAll(text))).toBe('## Agenda\n\n- Kim: Roof\n');
  });

  it('finds the heading though blank lines came between', () => {
    const text = rewritten('# Meeting\n\n## Roof\n', 'What now?').replace('\n%%', '\n\n\n%%');
    expect(apply(text, restoreAll(text))).toContain('## Roof\n');
  });

  it('leaves a comment alone whose question is gone', () => {
    const text = '%%wonderings 0000000.9.0 Roof%%\n';
    expect(findOriginals(text)).toMatchObject([{ question: null, changed: true }]);
    expect(restoreAll(text, true)).toEqual([]);
  });

  it('takes no other comment for an original', () => {
    expect(findOriginals('- What now? %%wonderings about this%% %%was: Roof%%\n')).toEqual([]);
  });

  it('names the line of the question, also above its comment', () => {
    expect(findOriginals(rewritten('# Meeting\n\n## Roof\n', 'What now?'))).toMatchObject([{ line: 3 }]);
    expect(findOriginals(rewritten('# Meeting\n\nRoof\n----\n', 'What now?'))).toMatchObject([{ line: 3 }]);
  });
});

import { tame } from '../../src/markdown/tame';

function tamed(text: string): string {
  return tame(text, null, []);
}

/** The most delimiters of inline markup that stand between two blank lines. */
function densest(text: string): number {
  return Math.max(...text.split(/\n\s*\n/).map((part) => part.match(/[*_~[`]/g)?.length ?? 0));
}

describe('tame', () => {
  it('leaves what people write as it is', () => {
    const note = '# Plan\n\n- **Ana:** see [the list](https://example.org) `a_b`\n\n> quoted *words*\n';
    expect(tamed(note)).toBe(note);
  });

  it('leaves a long list with markup in every item as it is', () => {
    const list = '- **Ana**: [plan](b) and *more*\n'.repeat(1000);
    expect(tamed(list)).toBe(list);
  });

  it.each(['a* *b\n', '[a](\n', '[a] [b] [c]\n', '`a\n', '~~a _b_\n', '> *a\n'])(
    'leaves the parser a bounded number of delimiters in a paragraph of %j',
    (line) => {
      const short = tamed(line.repeat(5_000));
      const long = tamed(line.repeat(50_000));
      expect(densest(short)).toBeLessThanOrEqual(2_010);
      expect(densest(long)).toBe(densest(short));
      expect(long).toHaveLength(line.length * 50_000);
    },
  );

  it('begins to count anew behind a blank line', () => {
    const text = `${'*a b*\n'.repeat(2_000)}\n**bold** words\n`;
    expect(tamed(text).endsWith('\n**bold** words\n')).toBe(true);
  });
});

import { analyze } from '../../src/analyze';

const TEXT = 'I wonder what we missed.\n\n## Reflection\n\n### What if?\n\nI wonder about it.\n\n## After\n\nI wonder still.\n';

describe('saved answers', () => {
  it('are not marked', () => {
    const lines = analyze(TEXT, { answersHeading: 'Reflection' }).findings.map((finding) => finding.line);
    expect([...new Set(lines)]).toEqual([1, 11]);
  });

  it('are marked like everything else where no heading is named', () => {
    const lines = analyze(TEXT).findings.map((finding) => finding.line);
    expect([...new Set(lines)]).toEqual(expect.arrayContaining([1, 7, 11]));
  });
});

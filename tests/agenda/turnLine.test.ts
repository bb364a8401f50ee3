import { mayBeginTurn } from '../../src/agenda/turnLine';
import { analyze } from '../../src/analyze';

describe('A line that may begin a turn', () => {
  it.each([
    ['Ana: we could wait', 'Ben: for what?'],
    ['ana: we could wait', 'ben: for what?'],
    ['- **Ana:** we could wait', '- **Ben:** for what?'],
    ['@ana: we could wait', '@ben: for what?'],
    ['**Ana **- we could wait for it', '**Ben **- for what do we wait?'],
    ['Ana：we could wait', 'Ben：for what?'],
    ['[Ana] we could wait', '[Ben] for what?'],
    ['<ana> we could wait', '<ben> for what?'],
    ['&lt;ana&gt; we could wait', '&lt;ben&gt; for what?'],
    ['17:05 <ana> we could wait', '17:06 <ben> for what?'],
    ['[17:05] <ana> we could wait', '[17:06] <ben> for what?'],
    ['2026-05-01 17:05 <ana> we could wait', '2026-05-01 17:06 <ben> for what?'],
    ['17:05 * ana waits', '17:06 * ben asks for what'],
    ['[00:12]: Ana: we could wait', '[00:13]: Ben: for what?'],
    ['1. Ana: we could wait', '2. Ben: for what?'],
  ])('is each of %j and %j', (one, other) => {
    const text = `${one}\n${other}\n`.repeat(6);
    const lines = text.split('\n');
    const { turns } = analyze(text);
    expect(turns.length).toBeGreaterThan(5);
    expect(turns.filter(({ line }) => !mayBeginTurn(lines[line - 1] ?? ''))).toEqual([]);
  });

  it.each([
    '',
    'we could wait for the roof',
    '[roof]: https://example.org/roof',
    '[![Build][badge]][build]',
    '![A roof](roof.png)',
    '<img src="roof.png" alt="A roof">',
    '<!-- a remark -->',
    '</div>',
    '- [ ] mend the roof',
    '[the roof](https://example.org/roof) leaks',
  ])('is not %j', (line) => {
    expect(mayBeginTurn(line)).toBe(false);
  });
});

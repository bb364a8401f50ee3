import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBlockOptions } from '../../src/doors/blockOptions';
import { texts } from '../../src/texts/en';
import { MEASURES } from '../../src/trends/measures';

const IDS = MEASURES.map(({ id }) => id);
const NONE = { note: null, series: null, by: undefined, period: undefined, figures: IDS };
const read = (source: string) => readBlockOptions(source, texts);

describe('The options of a code block', () => {
  it.each([
    ['', {}],
    ['# a remark\n\n', {}],
    ['note: [[Board|the board]]', { note: '[[Board|the board]]' }],
    ['Note:  "Board: March" ', { note: 'Board: March' }],
    ['series: #board\nby: tag\nperiod: year', { series: '#board', by: 'tag', period: 'year' }],
    ['series: this\nfigures: Wonderings,asking', { series: 'this', figures: ['wonderings', 'asking'] }],
    ['series: Board\r\nperiod: all\r', { series: 'Board', period: 'all' }],
  ])('are read from %j', (source, expected) => {
    expect(read(source)).toEqual({ ok: true, value: { ...NONE, ...expected } });
  });

  it.each([
    ['colour: red', /“colour: red” is no option/],
    ['Board', /“Board” is no option/],
    ['note:', /The option “note” has no value/],
    ['note: A\nnote: B', /“note” is given twice/],
    ['note: A\nseries: B', /not both/],
    ['figures: asking, happiness', /There is no figure “happiness”; it can be asking, .* or answered/],
    ['period: year', /“period” goes with a series/],
    [`series: A\n${'x'.repeat(500)}: b`, /^“x{80}…” is no option/],
  ])('are refused in words: %j', (source, message) => {
    const asked = read(source);
    expect(asked.ok ? '' : asked.message).toMatch(message);
  });

  it('are documented, with every figure', () => {
    const text = readFileSync(path.join(__dirname, '../../docs/api.md'), 'utf8');
    for (const name of [...Object.keys(NONE), ...IDS]) expect(text).toContain(`\`${name}\``);
  });
});

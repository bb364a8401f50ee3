import { analyze } from '../../src/analyze';
import { english } from '../../src/language/en/pack';
import { hideSection } from '../../src/markdown/hideSection';
import { readNote } from '../../src/markdown/note';

const TEXT = [
  'I wonder what we missed.',
  '## Reflection',
  '### What if?',
  'Ana: I wonder about it.',
  '- Budget (10 min)',
  '## After',
  'I wonder still.',
].join('\n\n');

const note = readNote(TEXT, english.reading);

describe('hideSection', () => {
  it('leaves the words under the heading to nobody', () => {
    const { mask } = hideSection(note, 'reflection');
    expect(mask).toHaveLength(TEXT.length);
    expect(mask.replace(/\s+/g, ' ').trim()).toBe('I wonder what we missed. Reflection After I wonder still.');
  });

  it('keeps every block in its place', () => {
    const { blocks } = hideSection(note, 'Reflection');
    expect(blocks.map(({ index, from }) => [index, from])).toEqual(note.blocks.map(({ index, from }) => [index, from]));
    expect(blocks.filter(({ kind }) => kind === 'opaque')).toHaveLength(2);
  });

  it.each(['Reflections', '', undefined])('leaves a note alone that has no heading “%s”', (heading) => {
    expect(hideSection(note, heading)).toBe(note);
  });

  it('keeps saved answers out of the whole report', () => {
    const report = analyze(TEXT, { answersHeading: 'Reflection' });
    expect([...new Set(report.findings.map(({ line }) => line))]).toEqual([1, 13]);
    expect(report.turns).toEqual([]);
    expect(report.agenda.filter(({ topic }) => topic.includes('Budget'))).toEqual([]);
  });

  it('reads them where no heading is named', () => {
    const lines = analyze(TEXT).findings.map(({ line }) => line);
    expect(lines).toEqual(expect.arrayContaining([1, 7, 13]));
  });
});

import { analyze, NoteReader } from '../src/analyze';
import { english } from '../src/language/en/pack';
import type { LanguagePack } from '../src/language/pack';
import { finish } from '../src/model/steps';

const NOTE = `# Team meeting

## Agenda
- Budget
- Roof repairs

## Notes

Ana: Obviously the roof comes first. I wonder what it costs.
Ben: Obviously. I wonder as well.
`;

/** Something that fails as soon as anybody looks into it. */
function failing<T extends object>(): T {
  return new Proxy({} as T, {
    get: () => {
      throw new Error('out of order');
    },
  });
}

const sound = analyze(NOTE);
const obviously = sound.findings.find(({ text }) => text === 'Obviously')!;

/** English in which one rule fails whenever its words are found. */
function withFailingRule(id: string): LanguagePack {
  const stance = english.stance;
  const rules = stance.rules.map((rule) => (rule.id === id ? { ...rule, reframes: failing<string[]>() } : rule));
  return { ...english, stance: { ...stance, rules } };
}

describe('A rule that fails', () => {
  const report = analyze(NOTE, {}, [withFailingRule(obviously.rule)]);

  it('costs its own marks and no others', () => {
    expect(sound.findings.length).toBeGreaterThan(2);
    expect(report.findings).toEqual(sound.findings.filter(({ rule }) => rule !== obviously.rule));
    expect(report.agenda).toEqual(sound.agenda);
    expect(report.turns).toEqual(sound.turns);
  });

  it('is told of once, however often its words stand there', () => {
    expect(report.faults).toEqual([{ where: `stance/${obviously.rule}`, message: 'out of order' }]);
  });

  it('is told of again when the note is read again', () => {
    const reader = new NoteReader([withFailingRule(obviously.rule)]);
    finish(reader.read(NOTE));
    expect(finish(reader.read(`${NOTE}\nMore.\n`)).faults).toEqual(report.faults);
  });
});

describe('A part that fails', () => {
  it.each(['dialogue', 'agenda', 'stance', 'reflection'] as const)('leaves the others: %s', (part) => {
    const report = analyze(NOTE, {}, [{ ...english, [part]: failing() }]);
    expect(report.faults[0]).toEqual({ where: part, message: 'out of order' });
    expect(report.findings.length > 0).toBe(part !== 'stance');
    expect(report.turns.length > 0).toBe(part !== 'dialogue');
    expect(report.agenda.length > 0).toBe(part !== 'agenda');
    expect(report.keys.dialogue.signals.length > 0).toBe(part !== 'reflection' && part !== 'agenda');
  });
});

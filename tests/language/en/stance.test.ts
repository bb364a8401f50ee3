import { stance } from '../../../src/language/en/stance';
import { KNOWING_CATEGORIES, WONDERING_CATEGORIES } from '../../../src/model/report';
import { compiledPack } from '../../../src/stance/compile';
import { questionKindsIn, rulesIn, stanceOf } from '../../support/stance';

const duplicates = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Own phrases and never-marks aside, a rule is tried where it can show: faint ones in a thorough reading. */
const sensitivityOf = (strength: string): 'balanced' | 'thorough' => (strength === 'faint' ? 'thorough' : 'balanced');

describe('the English stance pack as a whole', () => {
  it('compiles without a fault', () => {
    expect(compiledPack(stance).faults).toEqual([]);
  });

  it('gives every rule, kind of question and signal an id of its own', () => {
    expect(duplicates(stance.rules.map(({ id }) => id))).toEqual([]);
    expect(duplicates(stance.questions.kinds.map(({ id }) => id))).toEqual([]);
    expect(duplicates(stance.signals.map(({ id }) => id))).toEqual([]);
  });

  it('names every rule by its category, and has rules for every category', () => {
    for (const { id, category } of stance.rules) expect(id.startsWith(`${category}/`)).toBe(true);
    const categories = new Set<string>(stance.rules.map(({ category }) => category));
    for (const category of [...KNOWING_CATEGORIES, ...WONDERING_CATEGORIES]) expect(categories).toContain(category);
  });

  it('gives every category to the stance that it belongs to', () => {
    const knowing = new Set<string>(KNOWING_CATEGORIES);
    for (const { stance: side, category } of stance.rules) {
      expect(side).toBe(knowing.has(category) ? 'knowing' : 'wondering');
    }
  });

  it('writes no phrase twice within a stance', () => {
    for (const side of ['knowing', 'wondering']) {
      const patterns = stance.rules.filter((rule) => rule.stance === side && rule.strength !== 'faint');
      expect(duplicates(patterns.flatMap((rule) => rule.patterns))).toEqual([]);
    }
  });

  it('lets every rule be reached: by a phrase, or by a kind of question that exists', () => {
    const kinds = new Set(stance.questions.kinds.map(({ id }) => id));
    for (const { patterns, asked } of stance.rules) {
      expect(patterns.length + (asked?.length ?? 0)).toBeGreaterThan(0);
      for (const kind of asked ?? []) expect(kinds).toContain(kind);
    }
  });

  it('has every kind of question marked by a rule, or told apart for its type alone', () => {
    const asked = new Set(stance.rules.flatMap((rule) => rule.asked ?? []));
    expect(stance.questions.kinds.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual(['backchannel']);
  });

  it('fits every question with its last kind only', () => {
    expect(stance.questions.kinds.filter(({ patterns }) => patterns.length === 0)).toHaveLength(1);
    expect(stance.questions.kinds.at(-1)?.patterns).toEqual([]);
  });

  it('says why in one plain line, and where the rule comes from', () => {
    for (const { why, source } of stance.rules) {
      expect(why).toMatch(/^[A-Z"].*[.?]$/);
      expect(why.length).toBeLessThan(100);
      expect(source).not.toBe('');
    }
  });

  it('has at least as many near misses as examples for every rule', () => {
    for (const { found, silent } of stance.rules) expect(silent.length).toBeGreaterThanOrEqual(found.length);
  });
});

describe.each(stance.rules)('the rule $id', ({ id, found, silent, strength }) => {
  it.each(found)('finds: %s', (text) => {
    expect(rulesIn(text, { sensitivity: sensitivityOf(strength) })).toContain(id);
  });

  it.each(silent)('is silent on: %s', (text) => {
    expect(rulesIn(text, { sensitivity: 'thorough' })).not.toContain(id);
  });
});

describe.each(stance.questions.kinds)('the question kind $id', ({ id, found, silent }) => {
  it.each(found)('fits: %s', (text) => {
    expect(questionKindsIn(text)).toEqual([id]);
  });

  it.each(silent)('does not fit: %s', (text) => {
    expect(questionKindsIn(text)).not.toContain(id);
  });
});

describe.each(stance.signals)('the signal $id', ({ id, found, silent }) => {
  it.each(found)('is seen in: %s', (text) => {
    expect(stanceOf(text).signals.map((signal) => signal.id)).toContain(id);
  });

  it.each(silent)('is not seen in: %s', (text) => {
    expect(stanceOf(text).signals.map((signal) => signal.id)).not.toContain(id);
  });
});

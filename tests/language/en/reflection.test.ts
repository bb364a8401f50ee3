import { english } from '../../../src/language/en/pack';
import { say } from '../../../src/reflection/say';

const { prompts, signals, figures, wording, phrases, pronouns } = english.reflection;
const SLOTS = { count: 2, quote: 'It is so.', topics: ['the roof', 'the door'], share: 0.5 };

describe('the English words of reflection', () => {
  it('has every prompt once', () => {
    const ids = prompts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(prompts.map(({ text }) => text)).size).toBe(ids.length);
  });

  it('has every signal and figure once', () => {
    const ids = [...signals, ...figures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(prompts.map((entry) => [entry.id, entry] as const))('%s stands under its key', (id, entry) => {
    expect(id.startsWith(`${entry.key}/`)).toBe(true);
  });

  it.each(prompts.map((entry) => [entry.id, entry.text] as const))('%s is short, kind and whole', (_id, text) => {
    const said = say(text, SLOTS, wording) ?? '';
    expect(said.split(' ').length).toBeLessThanOrEqual(45);
    expect(said).toMatch(/[?.]$/);
    expect(said).not.toMatch(/\b(?:fail|wrong with you|fault|bad|poor|score|must|should have)\b/i);
  });

  it.each(
    prompts
      .filter(({ fact }) => !['naming', 'words', 'before'].includes(fact))
      .map((entry) => [entry.id, entry.text] as const),
  )('%s names its evidence', (_id, text) => {
    expect(text).toMatch(/\{(?:quote\.?|topics?|some|n|count|Count|percent)\}/);
  });

  it.each(signals.map((entry) => [entry.id, entry.present] as const))('%s can be said', (_id, template) => {
    expect(say(template, SLOTS, wording)).not.toBeNull();
    expect(say(template, { ...SLOTS, count: 1 }, wording)).not.toBeNull();
  });

  it('gives percentiles in order, with their source', () => {
    for (const { norms, source } of figures) {
      expect(source).not.toBe('');
      for (const { percentiles } of norms) expect([...percentiles].sort((a, b) => a - b)).toEqual([...percentiles]);
    }
  });

  it('has no word in two groups of pronouns', () => {
    const all = Object.values(pronouns).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('writes phrases small', () => {
    expect(
      Object.values(phrases)
        .flat()
        .filter((phrase) => phrase !== phrase.toLowerCase()),
    ).toEqual([]);
  });
});

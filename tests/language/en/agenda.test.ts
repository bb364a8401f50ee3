import { compileAgenda } from '../../../src/agenda/compile';
import { plainWords } from '../../../src/agenda/words';
import { SLOT } from '../../../src/agenda/questions';
import { english } from '../../../src/language/en/pack';
import { itemOf, itemsOf } from '../../support/agenda';

const pack = english.agenda;
const tools = compileAgenda(pack);

/** What stands more than once. */
function repeated(list: readonly string[]): readonly string[] {
  return list.filter((one, at) => list.indexOf(one) !== at);
}

describe('The English agenda pack', () => {
  it('names no section twice', () => {
    expect(repeated(pack.labels.entries.flatMap(({ phrases }) => phrases))).toEqual([]);
  });

  it('finds each of its labels with the role that it has', () => {
    const lost = pack.labels.entries.flatMap((entry) =>
      entry.phrases.filter((phrase) => tools.labels.read(phrase)?.role !== entry.role),
    );
    expect(lost).toEqual([]);
  });

  it.each(Object.entries(pack.lexicon).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))(
    'holds no word twice among its %s',
    (_name, words) => {
      expect(repeated(words.trim().split(/\s+/))).toEqual([]);
    },
  );

  it('writes every word and phrase small', () => {
    const phrases = [
      ...pack.labels.entries.flatMap((entry) => entry.phrases),
      ...pack.kinds.flatMap((cue) => cue.phrases),
    ];
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
  });

  it('has each cue once, and each can match', () => {
    const cues = pack.kinds.flatMap(({ kind, at, phrases }) => phrases.map((phrase) => `${kind} ${at} ${phrase}`));
    expect(repeated(cues)).toEqual([]);
    const silent = pack.kinds
      .filter(({ at }) => at === 'verb')
      .flatMap(({ phrases }) => phrases.filter((phrase) => tools.lexicon.baseOf(phrase, 'base') === null));
    expect(silent).toEqual([]);
    expect(pack.kinds.flatMap(({ phrases }) => phrases).filter((phrase) => plainWords(phrase).length === 0)).toEqual(
      [],
    );
  });

  const found = pack.kinds.flatMap(({ kind, found }) => found.map((line) => [line, kind] as const));
  it.each(found)('takes "%s" for %s', (line, kind) => {
    expect(itemOf(line).kind).toBe(kind);
  });

  const silent = pack.kinds.flatMap(({ kind, silent }) => silent.map((line) => [line, kind] as const));
  it.each(silent)('does not take "%s" for %s', (line, kind) => {
    expect(itemOf(line).kind).not.toBe(kind);
  });

  it('takes the kind of its section for an item that says nothing itself', () => {
    for (const [section, kind] of [
      ['For decision', 'decision'],
      ['Risks', 'problem'],
      ['For approval', 'approval'],
      ['Announcements', 'update'],
    ]) {
      const items = itemsOf(`## Agenda\n\n### ${section}\n\n- New fire doors\n`);
      expect([section, items.at(-1)?.kind]).toEqual([section, kind]);
    }
  });

  const patterns = Object.entries(pack.questions.patterns).flatMap(([kind, classes]) =>
    Object.entries(classes).flatMap(([name, list]) => list.map((pattern) => [kind, name, pattern] as const)),
  );
  it('has at least three patterns for each kind and class that it serves', () => {
    const few = Object.entries(pack.questions.patterns).flatMap(([kind, classes]) =>
      Object.entries(classes)
        .filter(([, list]) => list.length < 3)
        .map(([name]) => `${kind} ${name}`),
    );
    expect(few).toEqual([]);
  });

  it.each(patterns)('asks well with the pattern of %s, %s: %s', (_kind, _class, pattern) => {
    const slots = [...pattern.matchAll(SLOT)].map((slot) => slot[1] ?? '');
    expect(
      slots.filter((slot) => !['topic', 'do', 'doing', 'whether'].includes(slot) && !pack.questions.agreements[slot]),
    ).toEqual([]);
    for (const number of [0, 1] as const) {
      const question = pattern.replace(
        SLOT,
        (_slot, name: string) => pack.questions.agreements[name]?.[number] ?? 'xyz',
      );
      expect(tools.check(question, { topic: 'xyz', item: 'xyz', head: 'xyz' })).toEqual([]);
    }
  });

  it('has the patterns that any topic can fall back on', () => {
    const lacking = Object.entries(pack.questions.patterns)
      .filter(([, classes]) => !classes.statement)
      .map(([kind]) => kind);
    expect(lacking).toEqual([]);
  });
});

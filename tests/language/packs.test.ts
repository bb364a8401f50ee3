import { compileAgenda } from '../../src/agenda/compile';
import { SLOT } from '../../src/agenda/questions';
import { PACKS, packFor } from '../../src/language/packs';
import type { LanguagePack } from '../../src/language/pack';
import { ITEM_KINDS } from '../../src/model/report';

/** What stands more than once. */
function repeated(list: readonly string[]): readonly string[] {
  return list.filter((one, at) => list.indexOf(one) !== at);
}

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('The agenda pack of %s', (_id, pack: LanguagePack) => {
  const { agenda } = pack;
  const tools = compileAgenda(agenda);

  it('names no section twice', () => {
    expect(repeated(agenda.labels.entries.flatMap(({ phrases }) => phrases))).toEqual([]);
  });

  it('finds each of its labels with the role that it has', () => {
    const lost = agenda.labels.entries.flatMap(({ role, phrases }) =>
      phrases.filter((phrase) => tools.labels.read(phrase)?.role !== role),
    );
    expect(lost).toEqual([]);
  });

  it('writes every word and phrase small, and holds no empty one', () => {
    const phrases = [...agenda.labels.entries, ...agenda.kinds].flatMap((entry) => entry.phrases);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.trim() === '')).toEqual([]);
  });

  it('has each cue once', () => {
    const cues = agenda.kinds.flatMap(({ kind, at, phrases }) => phrases.map((phrase) => `${kind} ${at} ${phrase}`));
    expect(repeated(cues)).toEqual([]);
  });

  it('has at least three patterns for every kind and class that it serves, and some that any topic can fall back on', () => {
    for (const kind of ITEM_KINDS) {
      const classes = agenda.questions.patterns[kind];
      expect([kind, classes.statement !== undefined]).toEqual([kind, true]);
      for (const [name, patterns] of Object.entries(classes))
        expect([kind, name, new Set(patterns).size >= 3]).toEqual([kind, name, true]);
    }
  });

  it('asks with patterns that pass the rubric', () => {
    const patterns = Object.values(agenda.questions.patterns).flatMap((classes) => Object.values(classes).flat());
    const faults = patterns.flatMap((pattern) => {
      const question = pattern.replace(SLOT, (_slot, name: string) => agenda.questions.agreements[name]?.[0] ?? 'xyz');
      return tools.check(question, { topic: 'xyz', item: 'xyz', head: 'xyz' }).map((fault) => [pattern, fault]);
    });
    expect(faults).toEqual([]);
  });
});

describe('The choice of a pack', () => {
  const choose = (properties: Record<string, unknown>, text: string) => {
    const choice = packFor(properties, text, PACKS);
    return 'pack' in choice ? choice.pack.id : choice;
  };
  const GERMAN = 'Wir haben über das Dach und die Heizung gesprochen, und es ist nicht klar, ob wir das Geld haben.';

  it('goes by the words of the note', () => {
    expect(choose({}, GERMAN)).toBe('de');
    expect(choose({}, 'We have to talk about the roof and what it is for.')).toBe('en');
  });

  it.each(['de', 'de-AT', 'German', 'Deutsch', ' DE '])('goes by the property "%s" first', (value) => {
    expect(choose({ language: value }, 'We have to talk about the roof and what it is for.')).toBe('de');
    expect(choose({ lang: value }, '')).toBe('de');
  });

  it('leaves a note alone whose property names a language without a pack', () => {
    expect(choose({ lang: 'fr' }, GERMAN)).toEqual({ foreign: 'fr' });
  });

  it.each(['Rust', 'TypeScript', 'xx', '', 7, null])('does not take the property %p for a language', (value) => {
    expect(choose({ language: value }, GERMAN)).toBe('de');
  });

  it('takes the first pack where nothing tells', () => {
    expect(choose({}, 'Budget\nRoof\nHeating')).toBe('en');
  });

  it('tells the shortest of German agendas', () => {
    expect(choose({}, 'Tagesordnung\nBegrüßung\nHaushalt 2027\nVerschiedenes')).toBe('de');
  });
});

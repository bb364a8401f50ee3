import { texts as english } from '../../src/texts/en';
import { LANGUAGES, textsFor, type Texts } from '../../src/texts/texts';

type Leaf = string | ((...given: readonly unknown[]) => string);

/** What these functions take is neither a number nor words. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'panel.foreign': ['nl'],
  'panel.lacks': ['nl', ['stance', 'reflection']],
  'panel.turns.largest': [0.37],
  'panel.turns.spread': ['‹one›', 0.37],
  'panel.marks.group': ['‹one›', '‹two›'],
  'panel.marks.place': ['‹one›', '‹two›', '‹three›', 89],
};

/** Words that are the same in another language: names, terms of the app, and words that both languages have. */
const SHARED: readonly string[] = ['Agenda', 'PDF', 'Problem', 'Question', 'Questions', 'Tag', 'questions'];

/** Every text by its place: `panel.agenda.title`. */
function leavesOf(value: unknown, place = ''): readonly (readonly [string, Leaf])[] {
  if (typeof value === 'string' || typeof value === 'function') return [[place, value as Leaf]];
  if (Array.isArray(value)) return [[place, value.join(', ')]];
  const entries = Object.entries(value as Record<string, unknown>);
  return entries.flatMap(([key, inner]) => leavesOf(inner, place === '' ? key : `${place}.${key}`));
}

function textLeaves(texts: Texts): ReadonlyMap<string, Leaf> {
  const { format: _, ...rest } = texts;
  return new Map(leavesOf(rest));
}

/** What the text says of these; a plain text says the same of anything. */
function say(place: string, leaf: Leaf, given: readonly unknown[]): string {
  return typeof leaf === 'string' ? leaf : leaf(...(SAMPLES[place] ?? given));
}

const NUMBERS = [23, 41, 67, 89];
const WORDS = ['‹one›', '‹two›', '‹three›', '‹four›'];
const ENGLISH = textLeaves(english);
const OTHERS = Object.keys(LANGUAGES).filter((language) => language !== 'en');

describe.each(OTHERS)('The texts in %s', (language) => {
  let own: ReadonlyMap<string, Leaf>;
  beforeAll(async () => {
    own = textLeaves(await textsFor(language));
  });

  it('say everything that English says, and nothing besides', () => {
    expect([...own.keys()]).toEqual([...ENGLISH.keys()]);
  });

  it('are never empty where English is not', () => {
    for (const given of [NUMBERS, WORDS, [0, 0, 0, 0], [1, 1, 1, 1]]) {
      const empty = [...own].filter(([place, leaf]) => say(place, leaf, given).trim() === '').map(([place]) => place);
      expect(empty.filter((place) => say(place, ENGLISH.get(place)!, given) !== '')).toEqual([]);
    }
  });

  it('name what English names: every placeholder is there', () => {
    const named = (place: string, leaf: Leaf, given: readonly unknown[]): readonly unknown[] => {
      const said = say(place, leaf, given);
      return given.filter((one) => said.includes(String(one)));
    };
    for (const given of [NUMBERS, WORDS]) {
      for (const [place, leaf] of own) {
        expect([place, named(place, leaf, given)]).toEqual([place, named(place, ENGLISH.get(place)!, given)]);
      }
    }
    expect(named('panel.agenda.asking', ENGLISH.get('panel.agenda.asking')!, NUMBERS)).toEqual([23, 41]);
  });

  it('are translated', () => {
    const same = [...own].filter(([place, leaf]) => typeof leaf === 'string' && leaf === ENGLISH.get(place));
    const words = same
      .map(([place, leaf]) => [place, leaf] as const)
      .filter(([, leaf]) => /\p{L}{2}/u.test(String(leaf)));
    // Phrases to mark are English ones: marks are made in English only.
    const isExample = (place: string): boolean => /^settings\.\w+\.example$/.test(place);
    expect(words.filter(([place, leaf]) => !SHARED.includes(String(leaf)) && !isExample(place))).toEqual([]);
  });

  it('end as English ends: a sentence is a sentence, a label is a label', () => {
    const ends = (place: string, leaf: Leaf): string => /[.…:?]?$/.exec(say(place, leaf, NUMBERS))?.[0] ?? '';
    for (const [place, leaf] of own) {
      // An abbreviation may end with a full stop of its own.
      if (!place.startsWith('panel.minutes'))
        expect([place, ends(place, leaf)]).toEqual([place, ends(place, ENGLISH.get(place)!)]);
    }
  });
});

describe('textsFor', () => {
  it('takes the language of a region, and English where there is none', async () => {
    const { panel } = await textsFor('de-AT');
    expect(panel.title).toBe('Reflexion');
    expect(await textsFor('ja')).toBe(english);
    expect(await textsFor('toString')).toBe(english);
  });
});

describe('Counts', () => {
  it('are right in English', () => {
    expect(english.panel.stanceSummary(0, 1)).toBe('No wonderings and 1 knowing');
    expect(english.panel.marks.count(1200)).toBe('1,200 marks');
  });

  it('are right in German', async () => {
    const { panel, rewrite, trends, format } = await textsFor('de');
    expect(panel.stanceSummary(1, 2)).toBe('1 fragende Stelle und 2 wissende');
    expect(panel.turns.balance(3, 1, 1200, 'etwa gleich viel')).toBe(
      '3 Personen mit 1 Beitrag und 1.200 Wörtern: etwa gleich viel.',
    );
    expect(rewrite.itemsDone(1)).toBe('Aus 1 Punkt wurde eine Frage.');
    expect(trends.listed(200, 1234)).toContain('1.234');
    expect([format.percent(0.4).replace(/\s/u, ' '), format.decimal(7.5), format.day('2026-03-14')]).toEqual([
      '40 %',
      '7,5',
      '14. März 2026',
    ]);
  });

  it('are right in French, where zero is singular and marks stand off', async () => {
    const { panel } = await textsFor('fr');
    expect(panel.turns.asked(1, 1, 0)).toBe('1 question, et personne n’a répondu.');
    expect(panel.turns.asked(2, 1, 2)).toBe('2 questions, posées par 1 personne, avec une réponse de 2 personnes.');
    expect(panel.agenda.restore('Budget')).toBe('Rétablir «\u00a0Budget\u00a0»');
  });

  it('are right in Spanish and Dutch', async () => {
    const [spanish, dutch] = await Promise.all([textsFor('es'), textsFor('nl')]);
    expect(spanish.panel.stanceSummary(1, 0)).toBe('1 interrogante y ninguna certeza');
    expect(spanish.panel.turns.silent(2)).toBe(
      '2 personas que asistieron no tienen ninguna intervención en estas notas.',
    );
    expect(dutch.panel.agendaSummary(3, 1, 45)).toBe('3 agendapunten, 1 als open vraag, 45 minuten gepland.');
    expect(dutch.rewrite.restoreTopics(1)).toBe('1 onderwerp herstellen');
  });
});

import { VERB_FORMS, type Ending, type GrammarPack, type RegularForm, type VerbForm } from './grammar';

/** A word read as a form of a verb. */
export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
}

/** Verb forms both ways, for one language. Words go in and come out in lower case. */
export interface Inflector {
  /** Any form of any verb, also of one that the pack does not list. */
  readonly inflect: (base: string, form: VerbForm) => string;
  /** Every form that `word` may be of a listed verb; "put" is base, past and participle. Empty for no verb. */
  readonly readings: (word: string) => readonly VerbReading[];
}

export function inflectorOf(pack: GrammarPack): Inflector {
  const irregular = new Map(pack.irregular.map((verb) => [verb.base, verb]));
  const endings = {
    third: compile(pack.endings.third),
    past: compile(pack.endings.past),
    gerund: compile(pack.endings.gerund),
  };

  const inflect = (base: string, form: VerbForm): string => {
    if (form === 'base') return base;
    const listed = irregular.get(base)?.[form];
    if (listed !== undefined) return listed;
    const regular: RegularForm = form === 'participle' ? 'past' : form;
    return applyEnding(base, endings[regular]);
  };

  const index = indexForms(pack, inflect);
  return { inflect, readings: (word) => index.get(word) ?? [] };
}

function indexForms(pack: GrammarPack, inflect: Inflector['inflect']): ReadonlyMap<string, readonly VerbReading[]> {
  const index = new Map<string, VerbReading[]>();
  const bases = new Set([...pack.irregular.map((verb) => verb.base), ...pack.verbs.trim().split(/\s+/)]);
  for (const base of bases) {
    for (const form of VERB_FORMS) {
      const word = inflect(base, form);
      const readings = index.get(word);
      if (readings) readings.push({ base, form });
      else index.set(word, [{ base, form }]);
    }
  }
  return index;
}

interface CompiledEnding {
  readonly fits: RegExp;
  readonly drop: number;
  readonly add: string;
}

function compile(endings: readonly Ending[]): readonly CompiledEnding[] {
  return endings.map(({ fits, drop, add }) => ({ fits: new RegExp(fits), drop, add }));
}

function applyEnding(base: string, endings: readonly CompiledEnding[]): string {
  const ending = endings.find(({ fits }) => fits.test(base));
  if (!ending) return base;
  return base.slice(0, base.length - ending.drop) + ending.add.replace('*', base.slice(-1));
}

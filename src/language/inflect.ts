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
  /** That form of every listed verb. */
  readonly all: (form: VerbForm) => ReadonlySet<string>;
}

// A pure function's memory: several layers inflect the same verbs, and listing their forms takes a millisecond.
const known = new WeakMap<GrammarPack, Inflector>();

export function inflectorOf(pack: GrammarPack): Inflector {
  let inflector = known.get(pack);
  if (!inflector) known.set(pack, (inflector = makeInflector(pack)));
  return inflector;
}

function makeInflector(pack: GrammarPack): Inflector {
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

  const { words, forms } = indexForms(pack, inflect);
  return { inflect, readings: (word) => words.get(word) ?? NONE, all: (form) => forms[form] };
}

const NONE: readonly VerbReading[] = [];

interface Index {
  readonly words: ReadonlyMap<string, readonly VerbReading[]>;
  readonly forms: Readonly<Record<VerbForm, ReadonlySet<string>>>;
}

function indexForms(pack: GrammarPack, inflect: Inflector['inflect']): Index {
  const words = new Map<string, VerbReading[]>();
  const forms: Record<VerbForm, Set<string>> = {
    base: new Set(),
    third: new Set(),
    past: new Set(),
    participle: new Set(),
    gerund: new Set(),
  };
  const bases = new Set([...pack.irregular.map((verb) => verb.base), ...pack.verbs.trim().split(/\s+/)]);
  for (const base of bases) {
    for (const form of VERB_FORMS) {
      const word = inflect(base, form);
      forms[form].add(word);
      const readings = words.get(word);
      if (readings) readings.push({ base, form });
      else words.set(word, [{ base, form }]);
    }
  }
  return { words, forms };
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

import { inflectorOf, type Inflector } from '../language/inflect';
import { VERB_FORMS } from '../language/grammar';
import type { StancePack, SyntaxPack } from '../language/stance';
import { remembered } from '../model/remembered';
import { WordNumbers, type NumberSet } from './numbers';
import { patternReader, type Part, type Vocabulary } from './pattern';
import { wordReader, type ReadWords } from './words';

/** A pack made ready for questions such as "is this a negation?". */
export interface Language {
  readonly read: ReadWords;
  /** Of the words that phrases hold. */
  readonly numbers: WordNumbers;
  readonly inflector: Inflector;
  readonly syntax: SyntaxPack;
  readonly pattern: (pattern: string) => readonly Part[];
  readonly isOpener: (word: string) => boolean;
  readonly isFiller: (word: string) => boolean;
  readonly isKeptFiller: (word: string) => boolean;
  readonly skipped: NumberSet;
  readonly isNegator: (word: string) => boolean;
  readonly breaksClause: (word: string) => boolean;
  readonly joinsClauses: (word: string) => boolean;
  readonly isConditional: (word: string) => boolean;
  readonly isSelf: (word: string) => boolean;
  readonly isOther: (word: string) => boolean;
  readonly isReporter: (word: string) => boolean;
  readonly isVoice: (word: string) => boolean;
  readonly isSaying: (word: string) => boolean;
  readonly isBe: (word: string) => boolean;
  readonly isHave: (word: string) => boolean;
  readonly isDo: (word: string) => boolean;
  readonly isModal: (word: string) => boolean;
  /** Any of these four. */
  readonly isAuxiliary: (word: string) => boolean;
  readonly isDeterminer: (word: string) => boolean;
  readonly isPreposition: (word: string) => boolean;
  readonly isRelative: (word: string) => boolean;
  readonly isPronoun: (word: string) => boolean;
  readonly takesPlural: (word: string) => boolean;
  readonly isQuestionWord: (word: string) => boolean;
  readonly isPlural: (word: string) => boolean;
  readonly isSingularVerb: (word: string) => boolean;
  readonly isAdverb: (word: string) => boolean;
  readonly keepsCapital: (word: string) => boolean;
  readonly isConcession: (word: string) => boolean;
  readonly isCatenative: (word: string) => boolean;
  /** An adjective by which a question asks whether something is good, right or ready. */
  readonly isAppraised: (word: string) => boolean;
  /** A form of a verb that says how something appears. */
  readonly isSeeming: (word: string) => boolean;
  /** Whether the word begins what a phrase before it is about. */
  readonly isLead: (word: string) => boolean;
  readonly isLetters: (word: string) => boolean;
  /** Whether a word with a capital letter may be a name: no word that the language knows begins sentences. */
  readonly mayBeName: (word: string) => boolean;
}

/** Marks that separate clauses in any language written with them. */
const CLAUSE_MARKS = [',', ';', ':', '.', '?', '!', '(', ')', '—', '–'];

export function languageOf(pack: StancePack): Language {
  const { syntax } = pack;
  const inflector = inflectorOf(pack.grammar);
  const numbers = new WordNumbers();
  const read = wordReader(pack.spelling, numbers);
  const vocabulary = vocabularyOf(pack, inflector, read);
  const known = knownWords(syntax);
  const endings = syntax.commonEndings;
  return {
    read,
    numbers,
    inflector,
    syntax,
    pattern: patternReader(vocabulary),
    isOpener: holds(syntax.openers),
    isFiller: holds(syntax.fillers),
    isKeptFiller: holds(syntax.keptFillers),
    skipped: numbers.setOf(new Set(syntax.skipped), syntax.skipped),
    isNegator: holds(syntax.negators),
    breaksClause: holds([...syntax.clauseBreaks, ...CLAUSE_MARKS]),
    joinsClauses: holds(syntax.clauseJoins),
    isConditional: holds(syntax.conditionals),
    isSelf: holds(syntax.selves),
    isOther: holds(syntax.others),
    isReporter: holds(syntax.reporters),
    isVoice: holds(syntax.voices),
    isSaying: holds(syntax.saying),
    isBe: holds(syntax.be),
    isHave: holds(syntax.have),
    isDo: holds(syntax.do),
    isModal: holds(syntax.modals),
    isAuxiliary: holds([...syntax.be, ...syntax.have, ...syntax.do, ...syntax.modals]),
    isDeterminer: holds(syntax.determiners),
    isPreposition: holds(syntax.prepositions),
    isRelative: holds(syntax.relatives),
    isPronoun: holds(syntax.pronouns),
    takesPlural: holds(syntax.plurals),
    isQuestionWord: holds(syntax.questionWords),
    isPlural: (word) => syntax.pluralEndings.some((ending) => word.endsWith(ending)),
    isSingularVerb: holds(syntax.singularVerbs),
    isAdverb: (word) => syntax.adverbEndings.some((ending) => word.endsWith(ending)),
    keepsCapital: holds(syntax.capitals),
    isConcession: holds(syntax.concessions),
    isCatenative: holds(syntax.catenatives),
    isAppraised: holds(syntax.appraised),
    isSeeming: holds(syntax.seeming),
    isLead: holds(syntax.leads),
    isLetters: (word) => /[\p{L}\p{N}]/u.test(word),
    mayBeName: remembered(
      (word) =>
        !known.has(word) && inflector.readings(word).length === 0 && !endings.some((ending) => word.endsWith(ending)),
    ),
  };
}

function holds(words: readonly string[]): (word: string) => boolean {
  const set = new Set(words);
  return (word) => set.has(word);
}

function knownWords(syntax: SyntaxPack): ReadonlySet<string> {
  const lists = [...Object.values<unknown>({ ...syntax }), ...Object.values(syntax.classes)].filter(isList);
  return new Set([...lists.flat(), ...Object.keys(syntax.objects)].flatMap((words) => words.split(' ')));
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function vocabularyOf(pack: StancePack, inflector: Inflector, read: ReadWords): Vocabulary {
  const { classes, ...closed } = pack.syntax;
  const lists = Object.entries(closed).flatMap(([name, words]) => (isList(words) ? [[name, words] as const] : []));
  const inflected = [
    ['verb', inflector.all('base')],
    ['gerund', inflector.all('gerund')],
    ['third', inflector.all('third')],
    ['participle', inflector.all('participle')],
  ] as const;
  return {
    spell: (word) => read(word, { from: 0, to: word.length }).text,
    forms: (base) => [...new Set(VERB_FORMS.map((form) => inflector.inflect(base, form)))],
    classes: new Map([
      ...inflected,
      ...[...lists, ...Object.entries(classes)].map(([name, words]) => [name, new Set(words)] as const),
    ]),
  };
}

import type { LackedLayer } from '../../model/report';
import { sentence } from '../formats';
import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, percent } = format;
const people = (many: number): string => count(many, 'niemand', '# Person', '# Personen');
const byPeople = (many: number): string => `von ${count(many, 'niemandem', 'einer Person', '# Personen')}`;
const turns = (many: number): string => count(many, 'keine Beiträge', '# Beitrag', '# Beiträge');
const words = (many: number): string => count(many, 'keine Wörter', '# Wort', '# Wörter');
const questions = (many: number): string => count(many, 'keine Fragen', '# Frage', '# Fragen');
const minutes = (many: number): string => count(many, 'keine Minuten', '# Minute', '# Minuten');
const wonderings = (many: number): string =>
  count(many, 'keine fragende Stelle', '# fragende Stelle', '# fragende Stellen');
const knowings = (many: number): string => count(many, 'keine wissende', '# wissende', '# wissende');
const speak = (many: number): string => count(many, 'niemand spricht', '# Person spricht', '# Personen sprechen');

const LACKED: Readonly<Record<LackedLayer, string>> = {
  stance: 'Wissendes und Fragendes markieren',
  reflection: 'Fragen zum Nachdenken anbieten',
};

export const panel: Texts['panel'] = {
  title: 'Reflexion',
  open: 'Reflexion öffnen',
  noNote: 'Öffne das Protokoll oder die Tagesordnung einer Besprechung, um hier darüber nachzudenken.',
  leftAlone: 'Diese Notiz bleibt unberührt, wie ihre Eigenschaften oder die Einstellungen es wünschen.',
  waiting: 'Die Notiz wird gelesen …',
  foreign: (language) =>
    `Diese Notiz ist in einer Sprache geschrieben (${format.languageName(language)}), die Wonderings noch nicht lesen kann. Sie bleibt unberührt.`,
  noMeeting:
    'Das liest sich nicht wie die Notizen einer Besprechung. Wenn es welche sind, sag es in den Eigenschaften:',
  isMeeting: 'Es ist eine Besprechung',
  lacks: (language, layers) =>
    `Von dieser Notiz (${format.languageName(language)}) werden Tagesordnung und Beiträge gelesen. Noch nicht möglich: ${layers.map((layer) => LACKED[layer]).join('; ')}.`,
  bare: 'In dieser Notiz fällt noch nichts auf. Schreib weiter, die Leiste folgt.',
  fault: (message) => `Ein Teil dieser Notiz konnte nicht gelesen werden: ${message}`,

  minutes,
  minutesShort: (many) => `${number(many)} Min.`,
  noItems: 'Keine Tagesordnungspunkte gefunden.',
  agendaSummary: (all, asking, planned) => {
    const points = count(all, 'Keine Punkte', '# Tagesordnungspunkt', '# Tagesordnungspunkte');
    const every = asking === 1 ? 'eine Frage' : 'alle als Frage';
    const some = asking === 0 ? 'noch keiner als Frage' : `${number(asking)} als offene Frage`;
    const time = planned === null ? '' : `, ${minutes(planned)} geplant`;
    return `${points}, ${asking === all ? every : some}${time}.`;
  },
  stances: (wondering, knowing) => `${wonderings(wondering)}, ${knowings(knowing)}`,
  stanceSummary: (wondering, knowing) => sentence(`${wonderings(wondering)} und ${knowings(knowing)}`),
  speakersSummary: (speakers, spread) => `${speak(speakers)}, ${spread}`,
  evennessShort: { even: 'ausgeglichen', fair: 'recht ausgeglichen', uneven: 'ungleich' },
  evennessLong: {
    even: 'etwa gleich viel',
    fair: 'einigermaßen gleich viel',
    uneven: 'manche viel mehr als andere',
  },

  welcome: {
    title: 'Willkommen bei Wonderings',
    close: 'Begrüßung schließen',
    about:
      'Das Plugin liest die Notizen deiner Besprechungen, nur auf diesem Gerät, und hilft zu fragen, statt zu sagen. Drei Dinge zum Ausprobieren:',
    rewrite: 'Aus einem Thema eine Frage machen',
    mark: 'Sehen, wo Worte wissen oder fragen, und es anders sagen',
    reflect: 'Eine Minute für eine Frage nehmen',
    act: 'Ausprobieren',
    again: 'Noch einmal',
    nothing: 'Öffne die Notizen einer Besprechung, in denen es all das gibt, oder nimm ein Beispiel.',
    sample: 'An einer Beispielnotiz ausprobieren',
    sampleName: 'Beispielbesprechung',
    end: 'Das ist alles. Die Leiste folgt der Notiz, in der du bist, und die Befehlspalette führt jeden Befehl unter „Wonderings“ auf.',
    done: 'Fertig',
  },
  agenda: {
    title: 'Agenda',
    rewriteAll: 'Alle Punkte umformulieren …',
    rewrite: (topic) => `„${topic}“ umformulieren …`,
    restore: (topic) => `„${topic}“ wiederherstellen`,
    rewritten: 'umformuliert',
    before: 'Vor der Besprechung',
    wouldMeet: (question) => `Eine Frage würde eine Besprechung daraus machen: „${question}“`,
    picture: (all, asking, updates) =>
      `Von ${count(all, '0 Punkten', 'einem Punkt', '# Punkten')} der Tagesordnung: ${number(asking)} als Frage, ${number(updates)} als Bericht`,
    updates: (many) => count(many, 'keine Berichte', '# Bericht', '# Berichte'),
    asking: (asking, all) => `${number(asking)} von ${number(all)} als Frage`,
  },
  questions: {
    title: 'Fragen',
    open: (open, all) => `${number(open)} von ${number(all)} offen`,
    picture: (open, all) => `${number(open)} von ${questions(all)} offen`,
  },
  turns: {
    title: 'Beiträge',
    picture: (shares) => `Anteile an den Wörtern, der größte zuerst: ${shares}`,
    balance: (speakers, many, said, spread) =>
      `${sentence(people(speakers))} mit ${count(many, 'keinem Beitrag', '# Beitrag', '# Beiträgen')} und ${count(said, 'keinem Wort', '# Wort', '# Wörtern')}: ${spread}.`,
    largest: (share) => `Wer am meisten sagte, hatte ${percent(share)} der Wörter.`,
    longest: (many) => `Der längste Beitrag hatte ${words(many)}.`,
    asked: (many, askers, answerers) => {
      const by = `gestellt ${byPeople(askers)}, beantwortet ${byPeople(answerers)}`;
      return `${sentence(questions(many))}, ${answerers === 0 ? 'und niemand hat geantwortet' : by}.`;
    },
    followedUp: (many) => `${number(many)} davon ${many === 1 ? 'griff' : 'griffen'} auf, was gerade gesagt war.`,
    unanswered: (many) => `Auf ${number(many)} davon folgte keine Antwort.`,
    silentNamed: (named) => `Noch nicht gehört: ${named}.`,
    silent: (many) =>
      `${sentence(people(many))}, ${many === 1 ? 'die dabei war, hat' : 'die dabei waren, haben'} in diesen Notizen keinen Beitrag.`,
    reported: (speakers, many, said) => `${sentence(speak(speakers))}, ${turns(many)}, ${words(said)}.`,
    spread: (spread, share) => `Verteilung der Wörter: ${spread}; der größte Anteil ist ${percent(share)}.`,
  },
  keys: {
    title: 'Die vier Schlüssel',
    reflect: 'Nachdenken',
    reflectOn: (key) => `Über „${key}“ nachdenken`,
  },
  marks: {
    title: 'Wissend und fragend',
    previous: 'Vorige Markierung',
    next: 'Nächste Markierung',
    fewer: 'Weniger zeigen',
    more: (many) => `${number(many)} weitere zeigen`,
    all: (many) => `Alle ${number(many)} zeigen`,
    along: 'Markierungen entlang der Notiz',
    count: (many) => count(many, 'keine Markierungen', '# Markierung', '# Markierungen'),
    group: (stance, category) => `${stance}: ${category}`,
    place: (stance, category, cue, line) => `${stance}, ${category}: „${cue}“, Zeile ${number(line)}`,
  },
  reflect: {
    title: 'Nachdenken',
    insertAll: 'Alle einfügen: eine Frage zu jedem Schlüssel',
    placeholder: 'Schreibend denken …',
    save: 'Speichern',
    another: 'Andere',
    skip: 'Überspringen',
    skipped: 'Übersprungen.',
    kept: 'Entwurf auf diesem Gerät',
    bringBack: 'Übersprungene Fragen zurückholen',
    none: 'Für diese Notiz wartet keine Frage.',
    saved: (heading) => `In der Notiz unter „${heading}“ gespeichert.`,
    answered: (prompt) => `Beantwortet: ${prompt}`,
    progress: (answered) => `${number(answered)} beantwortet`,
    progressOf: (answered, enough) => `${number(answered)} von ${number(enough)} beantwortet`,
  },
};

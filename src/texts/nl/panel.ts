import type { LackedLayer } from '../../model/report';
import { sentence } from '../formats';
import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, percent } = format;
const people = (many: number): string => count(many, 'niemand', '# persoon', '# mensen');
const turns = (many: number): string => count(many, 'geen beurten', '# beurt', '# beurten');
const words = (many: number): string => count(many, 'geen woorden', '# woord', '# woorden');
const questions = (many: number): string => count(many, 'geen vragen', '# vraag', '# vragen');
const minutes = (many: number): string => count(many, 'geen minuten', '# minuut', '# minuten');
const items = (many: number): string => count(many, 'geen agendapunten', '# agendapunt', '# agendapunten');
const wonderings = (many: number): string => count(many, 'geen verwonderingen', '# verwondering', '# verwonderingen');
const knowings = (many: number): string => count(many, 'geen zekerheden', '# zekerheid', '# zekerheden');
const speak = (many: number): string => count(many, 'niemand spreekt', '# persoon spreekt', '# mensen spreken');

const LACKED: Readonly<Record<LackedLayer, string>> = {
  stance: 'zekerheden en verwonderingen markeren',
  reflection: 'vragen om op te reflecteren aanbieden',
};

export const panel: Texts['panel'] = {
  title: 'Reflectie',
  open: 'Reflectie openen',
  noNote: 'Open de notities van een vergadering, of de agenda, om er hier op te reflecteren.',
  leftAlone: 'Deze notitie wordt niet gelezen, zoals haar eigenschappen of de instellingen vragen.',
  waiting: 'De notitie wordt gelezen…',
  foreign: (language) =>
    `Deze notitie is geschreven in een taal (${format.languageName(language)}) die Wonderings nog niet kan lezen. Ze blijft zoals ze is.`,
  noMeeting: 'Dit leest niet als de notities van een vergadering. Zijn ze dat wel, zeg het dan in de eigenschappen:',
  isMeeting: 'Het is een vergadering',
  lacks: (language, layers) =>
    `Van deze notitie (${format.languageName(language)}) worden de agenda en de stemmen gelezen. Wonderings kan er nog niet in: ${layers.map((layer) => LACKED[layer]).join('; ')}.`,
  bare: 'In deze notitie valt nog niets op. Schrijf verder; het paneel volgt.',
  fault: (message) => `Een deel van deze notitie kon niet worden gelezen: ${message}`,

  minutes,
  minutesShort: (many) => `${number(many)} min`,
  noItems: 'Geen agendapunten gevonden.',
  agendaSummary: (all, asking, planned) => {
    const every = asking === 1 ? 'een vraag' : 'allemaal als vraag';
    const some = asking === 0 ? 'nog geen als vraag' : `${number(asking)} als open vraag`;
    const time = planned === null ? '' : `, ${minutes(planned)} gepland`;
    return `${sentence(items(all))}, ${asking === all ? every : some}${time}.`;
  },
  stances: (wondering, knowing) => `${wonderings(wondering)}, ${knowings(knowing)}`,
  stanceSummary: (wondering, knowing) => sentence(`${wonderings(wondering)} en ${knowings(knowing)}`),
  speakersSummary: (speakers, spread) => `${speak(speakers)}, ${spread}`,
  evennessShort: { even: 'in evenwicht', fair: 'redelijk gelijk', uneven: 'ongelijk' },
  evennessLong: { even: 'ongeveer evenveel', fair: 'redelijk evenveel', uneven: 'sommigen veel meer dan anderen' },

  welcome: {
    title: 'Welkom bij Wonderings',
    close: 'Welkom sluiten',
    about:
      'Het leest de notities van je vergaderingen, alleen op dit apparaat, en helpt vragen in plaats van vertellen. Drie dingen om te proberen:',
    rewrite: 'Van een onderwerp een vraag maken',
    mark: 'Zien waar woorden weten of zich verwonderen, en het anders zeggen',
    reflect: 'Een minuut nemen voor één vraag',
    act: 'Proberen',
    again: 'Nog eens',
    nothing: 'Open de notities van een vergadering waarin dit alles staat, of neem een voorbeeld.',
    sample: 'Proberen met een voorbeeldnotitie',
    sampleName: 'Voorbeeldvergadering',
    end: 'Dat is alles. Het paneel volgt de notitie waar je bent, en het opdrachtenpalet toont elke opdracht onder “Wonderings”.',
    done: 'Klaar',
  },
  agenda: {
    title: 'Agenda',
    rewriteAll: 'Alle punten herschrijven…',
    rewrite: (topic) => `“${topic}” herschrijven…`,
    restore: (topic) => `“${topic}” herstellen`,
    rewritten: 'herschreven',
    before: 'Voor de vergadering',
    wouldMeet: (question) => `Met een vraag wordt het een vergadering: “${question}”`,
    picture: (all, asking, updates) =>
      `Van ${items(all)} ${number(asking)} als vraag en ${number(updates)} als mededeling`,
    updates: (many) => count(many, 'geen mededelingen', '# mededeling', '# mededelingen'),
    asking: (asking, all) => `${number(asking)} van ${number(all)} als vraag`,
  },
  questions: {
    title: 'Vragen',
    open: (open, all) => `${number(open)} van ${number(all)} open`,
    picture: (open, all) => `${number(open)} van ${questions(all)} open`,
  },
  turns: {
    title: 'Beurten',
    picture: (shares) => `Aandelen in de woorden, het grootste eerst: ${shares}`,
    balance: (speakers, many, said, spread) =>
      `${sentence(people(speakers))}, ${turns(many)} en ${words(said)}: ${spread}.`,
    largest: (share) => `Wie het meest zei, had ${percent(share)} van de woorden.`,
    longest: (many) => `De langste beurt telde ${words(many)}.`,
    asked: (many, askers, answerers) => {
      const by = `gesteld door ${people(askers)} en beantwoord door ${people(answerers)}`;
      return `${sentence(questions(many))}, ${answerers === 0 ? 'en niemand antwoordde' : by}.`;
    },
    followedUp: (many) => `${number(many)} ${many === 1 ? 'ging' : 'gingen'} in op wat net was gezegd.`,
    unanswered: (many) => `${number(many)} ${many === 1 ? 'kreeg' : 'kregen'} geen antwoord.`,
    silentNamed: (named) => `Nog niet gehoord: ${named}.`,
    silent: (many) =>
      `${sentence(people(many))} die erbij ${many === 1 ? 'was, heeft' : 'waren, hebben'} geen beurt in deze notities.`,
    reported: (speakers, many, said) => `${sentence(speak(speakers))}, ${turns(many)}, ${words(said)}.`,
    spread: (spread, share) => `Verdeling van de woorden: ${spread}; het grootste aandeel is ${percent(share)}.`,
  },
  keys: {
    title: 'De vier sleutels',
    reflect: 'Reflecteren',
    reflectOn: (key) => `Reflecteren op “${key}”`,
  },
  marks: {
    title: 'Zekerheden en verwonderingen',
    previous: 'Vorige markering',
    next: 'Volgende markering',
    fewer: 'Minder tonen',
    more: (many) => `Nog ${number(many)} tonen`,
    all: (many) => `Alle ${number(many)} tonen`,
    along: 'Markeringen langs de notitie',
    count: (many) => count(many, 'geen markeringen', '# markering', '# markeringen'),
    group: (stance, category) => `${stance}, ${format.inside(category)}`,
    place: (stance, category, cue, line) => `${stance}, ${format.inside(category)}: “${cue}”, regel ${number(line)}`,
  },
  reflect: {
    title: 'Reflecteren',
    insertAll: 'Alles invoegen: één vraag per sleutel',
    placeholder: 'Denk al schrijvend…',
    save: 'Opslaan',
    another: 'Andere',
    skip: 'Overslaan',
    skipped: 'Overgeslagen.',
    kept: 'Concept bewaard op dit apparaat',
    bringBack: 'Overgeslagen vragen terughalen',
    none: 'Voor deze notitie wacht geen vraag.',
    saved: (heading) => `Opgeslagen in de notitie onder “${heading}”.`,
    answered: (prompt) => `Beantwoord: ${prompt}`,
    progress: (answered) => `${number(answered)} beantwoord`,
    progressOf: (answered, enough) => `${number(answered)} van ${number(enough)} beantwoord`,
  },
};

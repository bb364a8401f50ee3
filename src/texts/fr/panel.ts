import type { LackedLayer } from '../../model/report';
import { sentence } from '../formats';
import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, percent } = format;
const people = (many: number): string => count(many, 'personne', '# personne', '# personnes');
const turns = (many: number): string =>
  count(many, 'aucune prise de parole', '# prise de parole', '# prises de parole');
const words = (many: number): string => count(many, 'aucun mot', '# mot', '# mots');
const questions = (many: number): string => count(many, 'aucune question', '# question', '# questions');
const minutes = (many: number): string => count(many, 'aucune minute', '# minute', '# minutes');
const wonderings = (many: number): string =>
  count(many, 'aucun questionnement', '# questionnement', '# questionnements');
const knowings = (many: number): string => count(many, 'aucune certitude', '# certitude', '# certitudes');
const speak = (many: number): string => count(many, 'personne ne parle', '# personne parle', '# personnes parlent');

const LACKED: Readonly<Record<LackedLayer, string>> = {
  stance: 'marquer certitudes et questionnements',
  reflection: 'proposer des questions de réflexion',
};

export const panel: Texts['panel'] = {
  title: 'Réflexion',
  open: 'Ouvrir la réflexion',
  noNote: 'Ouvrez les notes d’une réunion, ou son ordre du jour, pour y réfléchir ici.',
  leftAlone: 'Cette note n’est pas lue, comme le demandent ses propriétés ou les paramètres.',
  waiting: 'Lecture de la note…',
  foreign: (language) =>
    `Cette note est écrite dans une langue (${format.languageName(language)}) que Wonderings ne sait pas encore lire. Elle reste telle quelle.`,
  noMeeting: 'Cela ne ressemble pas aux notes d’une réunion. Si c’en est une, indiquez-le dans les propriétés\u00a0:',
  isMeeting: 'C’est une réunion',
  lacks: (language, layers) =>
    `De cette note (${format.languageName(language)}) sont lus l’ordre du jour et les voix. Wonderings ne peut pas encore y ${format.either(layers.map((layer) => LACKED[layer]))}.`,
  bare: 'Rien ne ressort encore dans cette note. Continuez à écrire, le panneau suit.',
  fault: (message) => `Une partie de cette note n’a pas pu être lue\u00a0: ${message}`,

  minutes,
  minutesShort: (many) => `${number(many)} min`,
  noItems: 'Aucun point à l’ordre du jour.',
  agendaSummary: (all, asking, planned) => {
    const points = count(all, 'Aucun point', '# point à l’ordre du jour', '# points à l’ordre du jour');
    const every = asking === 1 ? 'une question' : 'tous sous forme de question';
    const some = asking === 0 ? 'aucun sous forme de question' : `${number(asking)} sous forme de question ouverte`;
    const time = planned === null ? '' : `, pour ${minutes(planned)} prévues`;
    return `${points}, ${asking === all ? every : some}${time}.`;
  },
  stances: (wondering, knowing) => `${wonderings(wondering)}, ${knowings(knowing)}`,
  stanceSummary: (wondering, knowing) => sentence(`${wonderings(wondering)} et ${knowings(knowing)}`),
  speakersSummary: (speakers, spread) => `${speak(speakers)}, ${spread}`,
  evennessShort: { even: 'équilibré', fair: 'assez équilibré', uneven: 'inégal' },
  evennessLong: { even: 'à peu près autant', fair: 'assez également', uneven: 'certaines bien plus que d’autres' },

  welcome: {
    title: 'Bienvenue dans Wonderings',
    close: 'Fermer l’accueil',
    about:
      'Le module lit les notes de vos réunions, sur cet appareil seulement, et aide à demander plutôt qu’à affirmer. Trois choses à essayer\u00a0:',
    rewrite: 'Transformer un sujet en question',
    mark: 'Voir où les mots savent ou s’interrogent, et le dire autrement',
    reflect: 'Prendre une minute pour une question',
    act: 'Essayer',
    again: 'Encore une fois',
    nothing: 'Ouvrez les notes d’une réunion qui contiennent tout cela, ou prenez un exemple.',
    sample: 'Essayer sur une note d’exemple',
    sampleName: 'Réunion d’exemple',
    end: 'C’est tout. Le panneau suit la note où vous êtes, et la palette de commandes liste toutes les commandes sous «\u00a0Wonderings\u00a0».',
    done: 'Terminé',
  },
  agenda: {
    title: 'Ordre du jour',
    rewriteAll: 'Reformuler tous les points…',
    rewrite: (topic) => `Reformuler «\u00a0${topic}\u00a0»…`,
    restore: (topic) => `Rétablir «\u00a0${topic}\u00a0»`,
    rewritten: 'reformulé',
    before: 'Avant la réunion',
    wouldMeet: (question) => `Une question en ferait une réunion\u00a0: «\u00a0${question}\u00a0»`,
    picture: (all, asking, updates) =>
      `Sur ${count(all, '0 point', '# point', '# points')} à l’ordre du jour, ${number(asking)} sous forme de question et ${number(updates)} d’information`,
    updates: (many) => count(many, 'aucune information', '# information', '# informations'),
    asking: (asking, all) => `${number(asking)} sur ${number(all)} en question`,
  },
  questions: {
    title: 'Questions',
    open: (open, all) => `${number(open)} sur ${number(all)} ouvertes`,
    picture: (open, all) => `${number(open)} ouvertes sur ${questions(all)}`,
  },
  turns: {
    title: 'Prises de parole',
    picture: (shares) => `Parts des mots, la plus grande d’abord\u00a0: ${shares}`,
    balance: (speakers, many, said, spread) =>
      `${sentence(people(speakers))}, ${turns(many)} et ${words(said)}\u00a0: ${spread}.`,
    largest: (share) => `La personne qui a le plus parlé a dit ${percent(share)} des mots.`,
    longest: (many) => `La plus longue prise de parole compte ${words(many)}.`,
    asked: (many, askers, answerers) => {
      const plural = many === 1 ? '' : 's';
      const by = `posée${plural} par ${people(askers)}, avec une réponse de ${people(answerers)}`;
      return `${sentence(questions(many))}, ${answerers === 0 ? 'et personne n’a répondu' : by}.`;
    },
    followedUp: (many) => `${number(many)} ${many === 1 ? 'reprenait' : 'reprenaient'} ce qui venait d’être dit.`,
    unanswered: (many) => `${number(many)} ${many === 1 ? 'est restée' : 'sont restées'} sans réponse.`,
    silentNamed: (named) => `Pas encore entendu\u00a0: ${named}.`,
    silent: (many) =>
      `${sentence(people(many))} ${many === 1 ? 'présente n’a' : 'présentes n’ont'} aucune prise de parole dans ces notes.`,
    reported: (speakers, many, said) => `${sentence(speak(speakers))}, ${turns(many)}, ${words(said)}.`,
    spread: (spread, share) =>
      `Répartition des mots\u00a0: ${spread}\u00a0; la plus grande part est de ${percent(share)}.`,
  },
  keys: {
    title: 'Les quatre clés',
    reflect: 'Réfléchir',
    reflectOn: (key) => `Réfléchir à «\u00a0${key}\u00a0»`,
  },
  marks: {
    title: 'Certitudes et questionnements',
    previous: 'Marque précédente',
    next: 'Marque suivante',
    fewer: 'Afficher moins',
    more: (many) => `Afficher ${number(many)} de plus`,
    all: (many) => `Afficher les ${number(many)}`,
    along: 'Marques le long de la note',
    count: (many) => count(many, 'aucune marque', '# marque', '# marques'),
    group: (stance, category) => `${stance}, ${format.inside(category)}`,
    place: (stance, category, cue, line) =>
      `${stance}, ${format.inside(category)}\u00a0: «\u00a0${cue}\u00a0», ligne ${number(line)}`,
  },
  reflect: {
    title: 'Réfléchir',
    insertAll: 'Tout insérer\u00a0: une question pour chaque clé',
    placeholder: 'Penser en écrivant…',
    save: 'Enregistrer',
    another: 'Une autre',
    skip: 'Passer',
    skipped: 'Passée.',
    kept: 'Brouillon gardé sur cet appareil',
    bringBack: 'Reprendre les questions passées',
    none: 'Aucune question n’attend pour cette note.',
    saved: (heading) => `Enregistré dans la note sous «\u00a0${heading}\u00a0».`,
    answered: (prompt) => `Répondu\u00a0: ${prompt}`,
    progress: (answered) => count(answered, 'aucune réponse', '# réponse', '# réponses'),
    progressOf: (answered, enough) => `${number(answered)} réponses sur ${number(enough)}`,
  },
};

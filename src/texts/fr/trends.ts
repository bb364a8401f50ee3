import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const meetings = (many: number): string => count(many, 'aucune réunion', '# réunion', '# réunions');
const ofNotes = (many: number): string => `sur ${count(many, '0 note', '# note', '# notes')}`;

export const trends: Texts['trends'] = {
  title: 'Évolution des réunions',
  heading: 'Les réunions au fil du temps',
  by: 'Séries par',
  series: 'Série',
  period: 'Période',
  all: 'Toutes',
  folder: 'Dossier',
  tag: 'Tag',
  property: (name) => `Propriété\u00a0: ${name}`,
  ofMany: (series, many) => `${series} (${number(many)})`,
  periods: { all: 'Tout', year: '12 derniers mois', quarter: '3 derniers mois' },
  showAll: 'Afficher toutes les réunions',
  saveCsv: 'Enregistrer en CSV',
  copyTable: 'Copier en tableau',
  summary: (many) => `${meetings(many)}. On y voit comment le langage de vos réunions évolue, non ce qu’elles valent.`,
  undated: (many) => `Sans date et donc absentes\u00a0: ${number(many)}. Une propriété «\u00a0date\u00a0» l’indique.`,
  reading: (done, all) => `Lecture\u00a0: ${number(done)} ${ofNotes(all)}…`,
  stopped: (done, all) => `Arrêt après ${number(done)} ${ofNotes(all)}.`,
  stop: 'Arrêter',
  goOn: 'Reprendre',
  first: 'C’est la première réunion ici. Une ligne apparaît avec la suivante.',
  noneFits: 'Aucune réunion ne correspond à votre choix.',
  stillReading: 'Vos notes sont en cours de lecture. Vous pouvez continuer à travailler.',
  noneDated: (many) =>
    `${meetings(many)} sans date. Donnez aux notes une propriété «\u00a0date\u00a0» ou une date dans leur nom.`,
  none: 'Pas encore de notes de réunion. Elles se reconnaissent à leur titre, à leur dossier ou à leur ordre du jour\u00a0; dans les paramètres, vous pouvez indiquer les dossiers et les tags de vos réunions.',

  measures: {
    asking: {
      title: 'Points sous forme de question',
      about: 'Part de l’ordre du jour, sans accueil ni pauses',
    },
    'open-questions': { title: 'Questions ouvertes', about: 'Pour 1\u00a0000 mots' },
    wonderings: { title: 'Questionnements', about: 'Marques pour 1\u00a0000 mots' },
    knowings: { title: 'Certitudes', about: 'Marques pour 1\u00a0000 mots' },
    evenness: {
      title: 'Équilibre des prises de parole',
      about: 'Répartition des mots, là où les prises de parole sont notées',
    },
    answered: { title: 'Réflexions répondues', about: 'Questions avec une réponse dans la note' },
  },
  latest: (value) => `Dernière\u00a0: ${value}`,
  noFigures: 'Pas de chiffres',
  nothing: 'Aucune de ces réunions ne le dit.',
  figures: 'Tous les chiffres',
  caption: 'Tous les chiffres. Les taux sont pour 1\u00a0000 mots\u00a0; un tiret signifie que la note ne le dit pas.',
  day: 'Jour',
  meeting: 'Réunion',
  listed: (shown, all) =>
    `Les ${number(shown)} dernières réunions sont listées\u00a0; un export contient les ${number(all)}.`,
  saved: (path) => `Enregistré dans le coffre sous «\u00a0${path}\u00a0».`,
  notSaved: (reason) => `Les chiffres n’ont pas pu être enregistrés\u00a0: ${reason}`,
  tableCopied: 'Le tableau est dans le presse-papiers.',
};

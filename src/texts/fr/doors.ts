import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, quoted } = format;

export const doors: Texts['doors'] = {
  noNote: (name) => `Il n’y a pas de note ${quoted(name)} dans ce coffre.`,
  noMarkdown: (path) => `${quoted(path)} n’est pas une note Markdown.`,
  noPeriod: (period, periods) => `La période ${quoted(period)} n’existe pas\u00a0; c’est ${periods}.`,
  noWay: (by, ways) => `On ne forme pas de séries par ${quoted(by)}\u00a0; c’est ${ways}.`,
  noSeries: (series) => `Aucune réunion datée n’appartient à une série ${quoted(series)}.`,
  stopped:
    'La lecture du coffre est arrêtée\u00a0; la commande «\u00a0Reprendre la lecture du coffre\u00a0» la poursuit.',
  stillReading: (done, total) =>
    `Le coffre est encore en cours de lecture, ${number(done)} sur ${count(total, '0 note', '# note', '# notes')} jusqu’ici. Redemandez dans un moment.`,
  link: (why) => `Ce lien vers Wonderings ne mène nulle part\u00a0: ${why}`,
  noPlace: (place, places) => `${quoted(place)} ne peut pas s’ouvrir\u00a0; c’est ${places}.`,
  block: {
    noOption: (line, options) =>
      `${quoted(line)} n’est pas une option. Une option est une ligne comme «\u00a0series: Conseil\u00a0»\u00a0; ce peut être ${options}.`,
    twice: (option) => `L’option ${quoted(option)} est donnée deux fois.`,
    noValue: (option) => `L’option ${quoted(option)} n’a pas de valeur.`,
    both: 'Un bloc dessine une note ou une série, pas les deux.',
    noFigure: (name, names) => `Le chiffre ${quoted(name)} n’existe pas\u00a0; c’est ${names}.`,
    needsSeries: (option) => `L’option ${quoted(option)} va avec une série.`,
    nowhere: 'Ce bloc n’est dans aucune note, il doit donc nommer une note ou une série.',
    leftAlone: (note) => `${quoted(note)} n’est pas lue, comme le demandent ses propriétés ou les paramètres.`,
    noMeeting: (note) => `${quoted(note)} n’a pas de chiffres\u00a0: elle ne ressemble pas aux notes d’une réunion.`,
    noneIn: (series) => `Aucune réunion de ${quoted(series)} ne tombe dans cette période.`,
    reading: 'Vos notes sont en cours de lecture\u00a0; les chiffres apparaissent ici dans un instant.',
    own: 'Cette réunion en chiffres',
    meetings: (many) => count(many, 'aucune réunion', '# réunion', '# réunions'),
    rate: (value) => `${value} pour 1\u00a0000 mots`,
    notTold: '– (la note ne le dit pas)',
    tooShort: '– (trop peu de mots)',
  },
};

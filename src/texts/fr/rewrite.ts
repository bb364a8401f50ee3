import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const links = (many: number): string => count(many, 'aucun lien', '# lien', '# liens');
const files = (many: number): string => count(many, 'aucun fichier', '# fichier', '# fichiers');

export const rewrite: Texts['rewrite'] = {
  title: 'Transformer l’ordre du jour en questions',
  itemTitle: 'Reformuler en question',
  choose: 'Questions au choix',
  asItWas: 'Comme avant',
  ownWords: 'Avec vos propres mots',
  willRead: 'La ligne deviendra',
  cancel: 'Annuler',
  rewrite: 'Reformuler',
  restore: 'Rétablir',
  keeps: 'Les sujets restent dans la note, hors de vue, et peuvent être rétablis à tout moment.',
  keepsNone: 'Les sujets ne restent pas dans la note\u00a0: seule l’annulation les ramène.',
  all: 'Tous les points',
  rewriteItems: (many) => `Reformuler ${count(many, 'aucun point', '# point', '# points')}`,
  questionFor: (topic) => `Question pour «\u00a0${topic}\u00a0»`,
  previous: 'Question précédente',
  next: 'Question suivante',
  yours: 'la vôtre',
  place: (at, all) => `${number(at)} sur ${number(all)}`,
  changedMeanwhile: 'La note a changé entre-temps. Voici ce qu’elle dit maintenant.',

  links,
  carried: (many, inFiles) => `${links(many)} dans ${files(inFiles)}`,
  willUpdate: (carried) => `Sera aussi mis à jour\u00a0: ${carried}.`,
  updated: (carried) => `Mis à jour aussi\u00a0: ${carried}.`,
  stay: (many) => count(many, '', '# lien reste tel quel', '# liens restent tels quels'),
  staying: 'Liens qui restent tels quels\u00a0:',
  reasons: {
    unresolved: 'ne mène à aucun titre',
    ambiguous: 'un autre titre sera identique',
    stale: 'son fichier a changé entre-temps',
    unreadable: 'son fichier ne peut pas être lu',
  },
  left: (link, path, reason) => `${link === '' ? path : `${link} dans ${path}`}\u00a0: ${reason}.`,
  more: (many) => `Et ${number(many)} de plus.`,

  itemDone: 'Le point est devenu une question.',
  itemsDone: (many) =>
    count(
      many,
      'Aucun point n’est devenu une question.',
      '# point est devenu une question.',
      '# points sont devenus des questions.',
    ),
  restoredItem: 'Le sujet est de nouveau tel qu’il était.',
  restored: (many) =>
    count(
      many,
      'Aucun sujet n’est rétabli.',
      '# sujet est de nouveau tel qu’il était.',
      '# sujets sont de nouveau tels qu’ils étaient.',
    ),
  revert: 'Revenir en arrière',
  revertAll: 'Revenir en arrière dans tous les fichiers',
  reverted: (many) => `Retour en arrière dans ${files(many)}.`,
  undoneHere: (inFiles) =>
    `Cette note est comme avant, mais des liens dans ${count(inFiles, '', 'un autre fichier', '# autres fichiers')} suivent encore la modification.`,
  asBefore: 'Tout est déjà comme avant.',
  notReverted: 'Rien n’a été modifié.',
  leftAsIs: (paths) => `Modifié entre-temps et donc laissé tel quel\u00a0: ${paths}`,

  gone: 'Ce point n’est plus dans la note.',
  itemGoneKept: 'Ce point n’est plus dans la note. Vos mots restent ici jusqu’à ce que vous fermiez cette fenêtre.',
  noteGoneKept: (note) =>
    `«\u00a0${note}\u00a0» n’existe plus. Vos mots restent ici jusqu’à ce que vous fermiez cette fenêtre.`,
  stillReading: 'L’application lit encore cette note. Veuillez réessayer dans un instant.',
  noItems: 'Aucun point à l’ordre du jour n’a été trouvé dans cette note.',
  noOriginal: 'La note ne garde pas l’original de ce point.',
  noOriginals: 'Cette note ne garde aucun original à rétablir.',
  lineGone: 'La ligne à laquelle cet original appartenait n’existe plus.',
  notRestored: 'La note a changé entre-temps, donc rien n’a été rétabli. Veuillez réessayer.',

  changedTitle: (many) => (many === 1 ? 'Cette question a été modifiée' : 'Des questions ont été modifiées'),
  changedOne: 'Quelqu’un y a travaillé après sa rédaction. Rétablir le sujet efface ces mots.',
  changedSome: 'Quelqu’un y a travaillé après leur rédaction. Cochez celles qui cèdent la place à leur sujet.',
  keepQuestion: 'Garder la question',
  restoreTopics: (many) => `Rétablir ${count(many, 'aucun sujet', '# sujet', '# sujets')}`,
  insteadOf: (question) => `au lieu de\u00a0: ${question}`,
};

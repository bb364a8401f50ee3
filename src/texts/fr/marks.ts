import type { Texts } from '../texts';

export const marks: Texts['marks'] = {
  question: 'Question',
  questionWhy: 'Posée ouvertement, elle invite à dire ce que d’autres pensent.',
  otherwise: 'Le dire autrement',
  notHere: 'Pas ici',
  neverPhrase: 'Jamais cette tournure',
  aboutRule: 'À propos de cette règle',
  changedMeanwhile: 'Cette phrase a changé entre-temps\u00a0; elle est restée telle quelle.',
  offerSign: 'En faire une question',
  openSign: 'Déjà une question ouverte\u00a0; l’approfondir',
  original: (topic) => `Avant d’être une question\u00a0: ${topic}`,
  changedTo: (words) => `Remplacé par\u00a0: ${words}`,
  at: (stance, cue, why) => `${stance}\u00a0: «\u00a0${cue}\u00a0». ${why}`,
  ignored: (cue) => `«\u00a0${cue}\u00a0» n’est plus marqué ici.`,
  neverMarked: (phrase) =>
    `«\u00a0${phrase}\u00a0» n’est plus marqué. Les paramètres listent les tournures que vous avez choisies.`,
  rule: {
    seen: (stance, cue) => `${stance}, à voir dans «\u00a0${cue}\u00a0».`,
    name: (rule) => `La règle s’appelle ${rule}. Une règle désactivée peut être réactivée dans les paramètres.`,
    off: 'Désactiver cette règle',
    isOff: (rule) => `La règle «\u00a0${rule}\u00a0» est désactivée. Les paramètres listent les règles désactivées.`,
  },
};

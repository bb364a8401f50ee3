import type { Texts } from '../texts';

export const marks: Texts['marks'] = {
  question: 'Pregunta',
  questionWhy: 'Hecha de forma abierta, invita a decir lo que otros piensan.',
  otherwise: 'Dilo de otra manera',
  notHere: 'Aquí no',
  neverPhrase: 'Esta expresión nunca',
  aboutRule: 'Sobre esta regla',
  changedMeanwhile: 'Esa frase ha cambiado entretanto, así que se dejó como está.',
  offerSign: 'Plantearlo como pregunta',
  openSign: 'Ya es una pregunta abierta; preguntar más a fondo',
  original: (topic) => `Antes de ser una pregunta: ${topic}`,
  changedTo: (words) => `Cambiado por: ${words}`,
  at: (stance, cue, why) => `${stance}: «${cue}». ${why}`,
  ignored: (cue) => `«${cue}» ya no se marca aquí.`,
  neverMarked: (phrase) => `«${phrase}» ya no se marca. Los ajustes muestran las expresiones que elegiste.`,
  rule: {
    seen: (stance, cue) => `${stance}, visto en «${cue}».`,
    name: (rule) => `La regla se llama ${rule}. Una regla desactivada se puede volver a activar en los ajustes.`,
    off: 'Desactivar esta regla',
    isOff: (rule) => `La regla «${rule}» está desactivada. Los ajustes muestran las reglas que desactivaste.`,
  },
};

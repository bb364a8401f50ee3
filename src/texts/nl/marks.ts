import type { Texts } from '../texts';

export const marks: Texts['marks'] = {
  question: 'Vraag',
  questionWhy: 'Open gesteld nodigt ze uit te zeggen wat anderen denken.',
  otherwise: 'Zeg het anders',
  notHere: 'Hier niet',
  neverPhrase: 'Deze uitdrukking nooit',
  aboutRule: 'Over deze regel',
  changedMeanwhile: 'Die zin is intussen veranderd en bleef daarom zoals hij is.',
  offerSign: 'Stel het als vraag',
  openSign: 'Al een open vraag; vraag dieper door',
  original: (topic) => `Voordat het een vraag was: ${topic}`,
  changedTo: (words) => `Veranderd in: ${words}`,
  at: (stance, cue, why) => `${stance}: “${cue}”. ${why}`,
  ignored: (cue) => `“${cue}” is hier niet meer gemarkeerd.`,
  neverMarked: (phrase) =>
    `“${phrase}” wordt niet meer gemarkeerd. De instellingen tonen de uitdrukkingen die je koos.`,
  rule: {
    seen: (stance, cue) => `${stance}, te zien in “${cue}”.`,
    name: (rule) => `De regel heet ${rule}. Een regel die uit staat, kan in de instellingen weer aan.`,
    off: 'Deze regel uitzetten',
    isOff: (rule) => `De regel “${rule}” staat uit. De instellingen tonen de regels die je uitzette.`,
  },
};

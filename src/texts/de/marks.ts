import type { Texts } from '../texts';

export const marks: Texts['marks'] = {
  question: 'Frage',
  questionWhy: 'Offen gestellt, lädt sie ein zu sagen, was andere denken.',
  otherwise: 'Anders gesagt',
  notHere: 'Hier nicht',
  neverPhrase: 'Diese Wendung nie',
  aboutRule: 'Über diese Regel',
  changedMeanwhile: 'Dieser Satz hat sich inzwischen geändert und bleibt daher, wie er ist.',
  offerSign: 'Als Frage stellen',
  openSign: 'Schon eine offene Frage; tiefer fragen',
  original: (topic) => `Bevor es eine Frage war: ${topic}`,
  changedTo: (words) => `Geändert in: ${words}`,
  at: (stance, cue, why) => `${stance}: „${cue}“. ${why}`,
  ignored: (cue) => `„${cue}“ ist hier nicht mehr markiert.`,
  neverMarked: (phrase) =>
    `„${phrase}“ wird nicht mehr markiert. Die Einstellungen führen die Wendungen auf, die du gewählt hast.`,
  rule: {
    seen: (stance, cue) => `${stance}, zu sehen an „${cue}“.`,
    name: (rule) =>
      `Der Name der Regel ist ${rule}. Eine ausgeschaltete Regel lässt sich in den Einstellungen wieder einschalten.`,
    off: 'Diese Regel ausschalten',
    isOff: (rule) => `Die Regel „${rule}“ ist aus. Die Einstellungen führen die ausgeschalteten Regeln auf.`,
  },
};

import type { RubricPack } from '../../agenda';

/** What makes a question an inquiry question, in words that can be checked. */
export const rubric: RubricPack = {
  faults: {
    'no topic': '{topic} dort einsetzen, wo das Thema stehen soll.',
    'unknown slot': 'In geschweiften Klammern kann nur {topic} stehen.',
    opener: 'Mit „Was“, „Wie“ oder „Welche“ beginnen, damit die Frage das Gespräch öffnet.',
    narrow: 'Darauf genügt eine Zahl oder ein Name. Lieber nach dem Was oder Wie fragen.',
    culprit: 'Das sucht nach Schuld. Lieber fragen, was dazu beigetragen hat.',
    leading: 'Das enthält schon seine Antwort. Wörter wie „sollte“ oder „etwa“ weglassen.',
    judging: 'Das urteilt vor dem Gespräch. Wörter wie „beste“ oder „falsch“ weglassen.',
    inclusive: '„Wir“, „uns“ oder „unser“ verwenden, damit alle gemeint sind.',
    'one question mark': 'Mit einem Fragezeichen enden und kein weiteres verwenden.',
    length: 'Neben dem Thema höchstens 18 Wörter verwenden.',
    head: 'Das Thema lassen, wie es ist.',
    names: 'Das Thema lassen, wie es ist.',
    'doubled word': 'Ein Wort steht zweimal hintereinander.',
    'one line': 'Die Frage in eine Zeile schreiben.',
  },
  openers: ['was', 'wie', 'welche', 'welcher', 'welches', 'welchen', 'welchem', 'wovon', 'woran', 'worauf', 'worin', 'wofür', 'worüber', 'womit', 'wodurch', 'wozu', 'inwiefern', 'an welchen', 'in welchen'], // prettier-ignore
  culprits: ['warum hat', 'warum haben', 'warum ist', 'warum sind', 'wieso hat', 'wer hat', 'wer ist', 'schuld', 'schuldig', 'versagt', 'verantwortlich für'], // prettier-ignore
  leading: ['nicht wahr', 'sollte', 'sollten', 'müssen', 'muss', 'natürlich', 'selbstverständlich', 'offensichtlich', 'doch', 'ja wohl', 'etwa', 'nicht besser', 'nicht auch'], // prettier-ignore
  judging: ['beste', 'besten', 'besser', 'schlecht', 'schlechter', 'schlechteste', 'falsch', 'richtig', 'dumm', 'furchtbar', 'unmöglich', 'hervorragend', 'perfekt', 'faul', 'lächerlich', 'inakzeptabel', 'gescheitert'], // prettier-ignore
  inclusive: ['wir', 'uns', 'unser', 'unsere', 'unserer', 'unserem', 'unseren', 'unseres'],
  narrow: ['wie viel', 'wie viele', 'wie lange', 'wie oft', 'wie hoch', 'wie groß', 'wie alt', 'wie weit', 'welcher tag', 'welches datum', 'wer', 'wann', 'wo'], // prettier-ignore
};

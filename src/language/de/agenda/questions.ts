import type { QuestionPack } from '../../agenda';

/**
 * What a good facilitator would ask for each kind. A topic stands in quotation marks, where no case bends it; nobody is
 * addressed as "du" or "Sie".
 */
export const questions = (): QuestionPack => ({
  agreements: {},
  patterns: {
    update: {
      statement: [
        'Was hat sich bei {topic} verändert, das uns betrifft?',
        'Was möchten wir zu {topic} noch besser verstehen?',
        'Was bedeutet {topic} für unsere nächsten Schritte?',
        'Was lernen wir gerade beim Thema {topic}?',
      ],
    },
    decision: {
      statement: [
        'Was müsste eine gute Entscheidung zu {topic} für uns leisten?',
        'Welche Möglichkeiten haben wir bei {topic}, und wovon gehen sie jeweils aus?',
        'Was müssten wir über {topic} wissen, um mit gutem Gefühl zu entscheiden?',
        'Was ist uns bei der Entscheidung über {topic} am wichtigsten?',
      ],
    },
    problem: {
      statement: [
        'Was trägt aus unserer jeweiligen Sicht zu {topic} bei?',
        'Wie erleben wir {topic} jeweils, und was können wir daraus lernen?',
        'Was haben wir bei {topic} noch nicht versucht?',
        'Was würde sich für uns ändern, wenn {topic} kein Thema mehr wäre?',
      ],
    },
    planning: {
      statement: [
        'Was ist uns bei {topic} am wichtigsten?',
        'Was könnten wir bei {topic} übersehen, und wie könnten wir vorsorgen?',
        'Was brauchen wir voneinander, damit {topic} gelingt?',
        'Was würde {topic} für uns alle lohnend machen?',
      ],
    },
    review: {
      statement: [
        'Was hat uns an {topic} überrascht?',
        'Was sagt uns {topic} darüber, was wir beibehalten oder ändern wollen?',
        'Was sehen wir bei {topic}, womit wir nicht gerechnet hatten?',
        'Wie stellt sich {topic} aus unseren verschiedenen Blickwinkeln dar?',
      ],
    },
    discussion: {
      statement: [
        'Was würden wir bei {topic} gern besser verstehen?',
        'Was wollen wir zu {topic} gemeinsam klären?',
        'Wovon geht bei {topic} jeder von uns aus?',
        'Welche Fragen zu {topic} sind für uns noch offen?',
        'Was an {topic} verdient gerade unsere Aufmerksamkeit?',
      ],
    },
    approval: {
      statement: [
        'Was müssten wir sehen, um {topic} mittragen zu können?',
        'Welche Bedenken zu {topic} haben wir noch nicht gehört?',
        'Woran werden wir merken, dass sich unser Ja zu {topic} bewährt hat?',
        'Was an {topic} braucht noch unsere Aufmerksamkeit?',
      ],
    },
    procedural: {
      statement: [
        'Wofür möchten wir bei {topic} Raum schaffen?',
        'Was würde {topic} für uns alle hilfreich machen?',
        'Wie könnten wir {topic} nutzen, damit alle zu Wort kommen?',
        'Was könnte {topic} zu unserer Zusammenarbeit beitragen?',
      ],
    },
    'closed-question': {
      doable: [
        'Was müsste gegeben sein, damit wir {do}?',
        'Was könnten wir gewinnen und was verlieren, wenn wir {do}?',
        'Was spricht aus unserer Sicht dafür und was dagegen, dass wir {do}?',
        'Welche anderen Wege könnten wir prüfen, bevor wir {do}?',
      ],
      whether: [
        'Was würde uns helfen einzuschätzen, {whether}?',
        'Was würde sich für uns ändern, je nachdem, {whether}?',
        'Was bringt uns zu der Frage, {whether}?',
        'Wie schätzen wir jeweils ein, {whether}?',
      ],
      statement: [
        'Was würde uns helfen, die Frage {topic} zu beantworten?',
        'Was bringt uns gerade jetzt zu der Frage {topic}?',
        'Was würde sich für uns ändern, je nachdem, wie wir die Frage {topic} beantworten?',
      ],
    },
    'open-question': {
      statement: [
        'Was wissen wir schon zur Frage {topic}, und was fragen wir uns noch?',
        'Was würde sich für uns ändern, wenn wir die Frage {topic} beantworten könnten?',
        'Was fällt uns jeweils als Erstes auf, wenn wir uns die Frage {topic} stellen?',
      ],
    },
  },
});

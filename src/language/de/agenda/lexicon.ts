import type { LexiconPack } from '../../agenda';
import { lexicon as english } from '../../en/agenda/lexicon';
import { emptied } from '../../noWords';

/** Topics are quoted as they stand, so these are only the words that tell topics, notes and questions apart. */
export const lexicon = (): LexiconPack => ({
  ...emptied(english),
  script: 'Latin',
  determiners: `der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer kein keine keinen
    diese dieser dieses diesen jede jeder alle mehr weitere`,
  prepositions: `an am auf aus bei beim bis durch für gegen im in ins mit nach ohne seit trotz um unter über vom von vor während
    wegen zu zum zur zwischen`,
  conjunctions: 'und oder sowie aber & +',
  versus: 'vs vs. oder versus',
  subjectPronouns: 'ich du er sie es wir ihr man alle niemand jemand',
  pronouns: 'ich du er sie es wir ihr man alle niemand jemand uns euch ihnen das dies',
  auxiliaries: `ist sind war waren hat haben hatte hatten wird werden wurde wurden bin habe wäre wären gibt braucht`,
  modals: `soll sollen sollte sollten kann können konnte konnten könnte könnten muss müssen müsste müssten darf dürfen dürfte
    will wollen möchte möchten`,
  negatives: 'nicht kein keine keinen keinem keiner nie niemals nichts niemand weder ohne',
  openWords: `was wie warum weshalb wieso welche welcher welches welchen welchem wozu wofür woran worauf worüber womit wodurch
    wovon wovor worin inwiefern inwieweit`,
  factWords: 'wer wen wem wessen wann wo wohin woher',
  subordinators: 'dass ob wenn falls weil damit nachdem bevor sobald solange obwohl',
  reportNouns: 'bericht rückmeldung neuigkeit',
  irregularPlurals: [
    ['berichte', 'bericht'],
    ['rückmeldungen', 'rückmeldung'],
    ['neuigkeiten', 'neuigkeit'],
  ],
  actNouns: 'diskussion besprechung beratung aussprache austausch thema frage info',
  adverbs: 'morgen gestern schon denn nun dann daran davon wann eben oben unten hinten vorn außen innen gern allein',
  ideaNouns: '',
  speaker: '',
  referring: '',
  joinsTwo: 'und',
  we: 'wir',
  whether: 'ob',
});

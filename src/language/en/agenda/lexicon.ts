import type { LexiconPack } from '../../agenda';
import { massNouns, nouns, singularS } from './lexicon/nouns';
import { nounsFirst, verbsFirst } from './lexicon/nounVerbs';
import { adjectives, adverbs } from './lexicon/qualities';

/**
 * Words as the grammar of topics needs them: enough to tell a noun from a verb, one from many, and a common word from
 * a name. A topic's words are few, so short lists go far; what stands in none is taken for a name and left as it is.
 */
export const lexicon: LexiconPack = {
  determiners: `the a an this that these those all any each every some no both either another other such more most several many
    few next last one two three four five six seven eight nine ten our your my their his her its whose what which
    same own various first second third final`,
  possessives: `our your my their his her its`,
  prepositions: `of on in for to from with about at by into over under between against through during before after around across
    per via without within toward towards since until among upon as regarding concerning re than like w/ beyond near
    off out up onto behind beside besides despite excluding including versus`,
  conjunctions: `and or but nor so yet plus & +`,
  versus: `vs vs. versus or v.`,
  pronouns: `i we you they he she it us them me him there this that these those everyone everybody someone somebody anyone
    anybody nobody who`,
  subjectPronouns: `i we you they he she it there everyone everybody someone anyone anybody nobody`,
  ideaNouns: 'idea suggestion',
  speaker: 'i me my mine',
  referring: 'it them',
  auxiliaries: `is are was were am be been do does did has have had isn't aren't wasn't weren't don't doesn't didn't hasn't
    haven't hadn't`,
  modals: `can could should would will shall may might must can't cannot couldn't shouldn't wouldn't won't`,
  negatives: `not no never cannot isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't
    shouldn't wouldn't won't mustn't nobody nothing none neither without`,
  openWords: `what how why which what's how's why's`,
  factWords: `who whom whose when where`,
  nounsFirst,
  verbsFirst,
  compoundHeads: `process meeting meetings cycle date dates schedule policy policies team committee group form plan period session
    sessions queue guidelines status list board notes format template calendar items results report reports page
    system procedure procedures criteria day week log cadence strategy strategies feedback request requests tool
    tools party event events fund funds night time times account accounts package center centre office manager
    officer budget drive application applications documentation code coverage suite suites environment fair market
    project projects candidate candidates train trains tracker pipeline model models`,
  aboutVerbs: `ask identify discuss review consider explore examine evaluate assess present share report talk debate approve ratify
    endorse accept adopt vote decide agree plan prepare announce brainstorm analyse analyze recap
    summarize summarise revisit confirm finalize finalise propose demo show read check note triage look cover
    address receive acknowledge clarify reflect debrief sync think chat continue demonstrate resolve investigate
    describe explain overview walk go need want`,
  greetingVerbs: 'greet introduce thank welcome',
  ideaVerbs: 'brainstorm',
  actNouns: `discussion discussions review approval update updates report planning overview status vote
    presentation consideration ratification adoption acceptance confirmation announcement summary recap debrief demo
    proposal proposals question questions thoughts input report-out readout brainstorm
    brainstorming walkthrough walk-through analysis evaluation`,
  reportNouns: `update updates report reports news announcement announcements demo demos presentation presentations recap
    summary summaries status overview briefing readout read-out minutes newsletter highlights statistics stats metrics
    figures results findings correspondence takeaways take-aways reports-back notes reminder
    reminders retrospective feedback survey standup stand-up roundtable round`,
  particles: `up out off on over in down through back away about along around into at`,
  adverbialParticles: `up out off down back away`,
  topicLeads: [
    'regarding',
    'need',
    'concerning',
    'about',
    're',
    'more about',
    'more on',
    'something about',
    'a word on',
    'a few words on',
  ],
  suggestions: ["why don't we", 'why not', 'how about', 'what about'],
  negatedAuxiliaries: [
    ["isn't", 'is'],
    ["aren't", 'are'],
    ["wasn't", 'was'],
    ["weren't", 'were'],
    ["don't", 'do'],
    ["doesn't", 'does'],
    ["didn't", 'did'],
    ["hasn't", 'has'],
    ["haven't", 'have'],
    ["hadn't", 'had'],
    ["can't", 'can'],
    ["couldn't", 'could'],
    ["shouldn't", 'should'],
    ["wouldn't", 'would'],
    ["won't", 'will'],
  ],
  leadIns: [
    'we need to', 'we have to', 'we should', 'we must', 'we want to', 'we would like to', 'we will', 'need to',
    'needs to', 'want to', 'would like to', 'i would like to', "i'd like to", 'i want to', 'i need to', "let's",
    'lets', 'time to', 'how to', 'please', 'remember to', 'please remember to', 'reminder to', 'ways to', 'request to', 'proposal to',
    'plan to', 'plans to', 'option to', 'opportunity to', 'motion to', 'decision to', 'ready to', 'maybe', 'probably', 'possibly', 'either',
    'perhaps', 'potentially', 'further', 'to',
  ], // prettier-ignore
  nouns,
  massNouns,
  singularS,
  pluralEndings: [
    { fits: '..ies$', drop: 3, add: 'y' },
    { fits: '(?:s|x|z|ch|sh|o)es$', drop: 2, add: '' },
    { fits: ".{2}[^su'i]s$", drop: 1, add: '' },
    { fits: '..ies$', drop: 1, add: '' },
  ],
  verbEndings: ['ise', 'ize'],
  possessiveEndings: ["'s", "s'"],
  irregularPlurals: [
    ['people', 'person'],
    ['children', 'child'],
    ['men', 'man'],
    ['women', 'woman'],
    ['criteria', 'criterion'],
    ['phenomena', 'phenomenon'],
    ['indices', 'index'],
    ['vertices', 'vertex'],
    ['matrices', 'matrix'],
    ['feet', 'foot'],
    ['mice', 'mouse'],
    ['lice', 'louse'],
    ['teeth', 'tooth'],
    ['alumni', 'alumnus'],
    ['media', 'medium'],
    ['bylaws', 'bylaw'],
    ['analyses', 'analysis'],
    ['crises', 'crisis'],
  ],
  adjectives,
  adverbs,
  commonEndings: ['tion', 'sion', 'ment', 'ness', 'ance', 'ence', 'ship', 'ability', 'ities', 'ity', 'ings', 'ing', 'tions', 'sions', 'ments', 'ances', 'ences', 'ism', 'able', 'ible', 'ful', 'ous', 'ive', 'ally', 'isation', 'ization'], // prettier-ignore
  countEndings: ['tion', 'sion', 'ment', 'ist', 'ian', 'eer'],
  article: 'the',
  articles: 'the a an',
  names: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december`,
  sought: 'for',
  moving: 'into onto across',
  prepositionalVerbs: `agree ask catch chat check comment consult decide deliberate dig dive focus go look reflect speak
    talk think touch vote walk zoom`,
  aspectNouns: `agenda aspect benefit budget challenge cost date deadline detail draft fee finding format goal
    idea issue key learning lesson location logistics naming next number option outcome outline owner plan price
    priority problem progress quality question reason result risk role scope start status step takeaway theme thought time
    timeline timing title topic update venue`,
  changes: 'up down',
  definiteNouns: 'minutes bylaws by-laws',
  timedVerbs: `arrive begin break close collapse crash decline decrease double drop end expire fail fall finish go grow
    halve improve increase launch leak open rise run slip slow stall start stop triple`,
  indefinite: 'any anything anyone anybody',
  makingVerbs: `add appoint book build buy commission create develop design draft employ establish find form get hire host
    implement invite invent introduce install launch make need offer order organise organize plan produce propose
    provide publish purchase recruit request set start try use want write`,
  eventNouns: `anniversary assembly auction barbecue bbq breakfast camp celebration ceremony clean-up conference concert
    congress day demo dinner drill drive evening event exhibition expo fair festival fundraiser gala gathering
    hackathon hike launch lunch marathon market meetup night offsite off-site outing party picnic play prom quiz race
    raffle rehearsal retreat sale seminar service session show showcase sleepover summit supper swap tour tournament
    training trip visit wedding week weekend workshop`,
  definiteAdjectives: `ongoing previous prior next last remaining upcoming current existing following outstanding latest first second third
    same aforementioned forthcoming`,
  qualifiers: `preliminary new old next better bigger more other proposed draft final updated revised possible potential quick short
    brief general open initial first further continued`,
  timeNouns: `minute hour weekend week month year quarter term semester season sprint spring summer autumn winter fall monday tuesday wednesday
    thursday friday saturday sunday night time`,
  subordinators: `once if when because since unless until while although though so`,
  support: 'do',
  infinitive: 'to',
  wishes: 'want need going plan wish intend like have',
  joinsTwo: 'and',
  specifying: 'of from with to on about at by',
  partitive: 'of',
  aboutPrepositions: 'of on about for regarding around concerning re',
  we: 'we',
  otherLanguages: `aan alla au aus aux avec beim bij con da das de dei del della dem den der des di din du een ein
    eine el ella em en es et för für gli het il im ist la las le les los med met mit nach nous och og om où
    para per por pour que sur till um una und une uno van vom von voor wie wij wir y zu zum zur über`,
  script: 'Latin',
  whether: 'whether',
  that: 'that',
};

import { list } from '../../list';
import type { SyntaxPack } from '../../stance';

/** English function words, and the classes that the rules' patterns share. */
export const syntax: SyntaxPack = {
  openers: list(`
    so | well | ok | okay | and | but | or | yes | yeah | yep | no | nope | hmm | hm | um | uh | ah | oh | er
    also | then | now | anyway | actually | basically | essentially | honestly | frankly | really | like
    right | sorry | cool | sure | because | eg | e.g | i.e | first | second | finally | again | still | maybe
    perhaps | question | q | i mean | guess | hey | hi | thanks | please | plus | though | however
    otherwise | instead | therefore | thus | hence | wow | ooh | ha | haha | lol | alright | seriously | true
    yup | exactly | agreed | indeed | unfortunately | agree | personally | if so | therefore | overall
    generally
  `),
  fillers: list(`
    just | simply | really | definitely | certainly | clearly | obviously | absolutely | totally | actually
    basically | literally | surely | undoubtedly | also | only | merely | probably | honestly | essentially
    always | still | already | generally | usually
  `),
  keptFillers: ['also', 'only', 'always', 'still', 'already', 'generally', 'usually'],
  skipped: list(`
    also | really | actually | honestly | personally | still | basically | even | quite | just | totally | um
    uh | er
  `),
  negators: list(`
    not | never | no | none | neither | nor | hardly | barely | rarely | nothing
  `),
  clauseBreaks: list(`
    but | because | although | though | while | whereas | since | so | and | or | then | as
  `),
  clauseJoins: ['and', 'or'],
  concessions: ['but', 'however', 'although', 'though', 'yet'],
  closers: list(`
    end of story | end of discussion | full stop | period | what else | simple as that | case closed
    that is that | i think | i assume | i guess | i suppose | i believe | i mean | imo | imho | to be honest
  `),
  conditionals: list(`
    if | whether | unless | until | when | whenever | once | maybe | perhaps | imply | suggest | suggesting
    pretend | suppose | hope | hoping | prefer | concern | concerned | worried | fear
  `),
  selves: ['i', 'we', 'me', 'us', 'my', 'our'],
  others: list(`
    you | they | he | she | people | users | your | their | customers | someone | anyone
  `),
  reporters: list(`
    he | she | they | who | everyone | someone | people | members | folks
  `),
  saying: list(`
    said | says | say | mentioned | mentions | asked | asks | noted | notes | thinks | thought | argued
    argues | suggested | suggests | explained | explains | believes | believed | feels | felt | claimed
    claims | stated | states | reported | reports | commented | comments | replied | replies | pointed
    proposed | proposes | wanted | wants | told | expressed | raised | confirmed | reminded | insisted
    wondered | decided | agreed | agrees | concluded | complained | complains | prefers | prefer | hopes | wonders
  `),
  voices: ['survey', 'poll', 'questionnaire', 'quiz', 'template', 'quote', 'quotes'],
  be: list(`
    is | are | was | were | am | be | been | being
  `),
  have: ['have', 'has', 'had'],
  do: ['do', 'does', 'did'],
  modals: list(`
    can | could | will | would | shall | should | may | might | must
  `),
  pronouns: list(`
    i | we | you | he | she | it | they | this | that | these | those | there | everyone | someone | anyone
    people | nothing | everything | something
  `),
  plurals: list(`
    i | we | you | they | these | those | people | folks
  `),
  questionWords: list(`
    what | how | why | when | where | who | which | whose | whom
  `),
  determiners: list(`
    the | a | an | this | that | these | those | my | our | your | his | her | its | their | some | any
    every | each | all | both | no | more | most | many | another | such
  `),
  prepositions: list(`
    of | in | on | at | by | for | with | from | to | into | about | over | under | between | through
    across | within | without | against | around | before | after | per | via | during | towards | toward
    upon | like | than | behind | beyond | inside | outside
  `),
  catenatives: ['need', 'have', 'go'],
  appraised: list(`
    good | better | best | worth | worthwhile | useful | helpful | important | ready | possible | safe
    fair | clear | realistic | feasible | necessary | sustainable | acceptable | appropriate | ok | okay | fine
    sufficient | relevant | viable | reasonable | comfortable | happy | able | willing
  
  `),
  seeming: ['seem', 'seems', 'seemed', 'sound', 'sounds', 'look', 'looks', 'feel', 'feels', 'appears'],
  link: 'to',
  genitive: 'of',
  leads: list(`
    the | a | an | our | my | his | its | their | if | whether | i | we | they | he | she | there
  `),
  relatives: ['who', 'which', 'that', 'whose', 'whom', 'where'],
  objects: { i: 'me', we: 'us', he: 'him', she: 'her', they: 'them' },
  hortative: ['let', 'us'],
  singularVerbs: ['is', 'was', 'has', 'does'],
  pluralEndings: ['s'],
  adverbEndings: ['ly'],
  capitals: ['i'],
  common: list(`
    i | it | you | he | she | we | they | there | here | everyone | someone | anyone | one | nothing
    something | anything | everything | people | not | what | how | why | when | who | let | us | thing
    things | if | only | very | too | much | other | others | new | old | next | last | sometimes | often
    currently | today | tomorrow | yesterday | tests | meeting | team | project | users | agenda | code
    note | notes | action | decision | discussion | thoughts | idea | ideas | printers | meetings | documents
    documentation | software | developers | customers | folks | teams | months | weeks | days | years
  `),
  commonEndings: list(`
    ware | age | ism | ship | hood | ure | ty | tion | tions | ment | ments | ness | ing | ings | ly | ers
    ors | ies | ity | ance | ences
  `),
  classes: {
    it: ['it', 'this', 'that', 'these', 'those', 'which'],
    demo: ['this', 'that', 'it'],
    who: list(`
    we | you | they | i | he | she | it | this | that | these | those | there | people | anyone | everyone
    someone | one | folks
  `),
    number: list(`
    0 | 2 | 100 | one | two | three | four | five | six | ten | dozens | half
  `),
    persons: list(`
    we | you | they | people | one | anyone | everyone | someone | folks | users | implementers | developers
    authors | maintainers | parents | teachers | members | customers | clients | staff | teams | team
    managers | management | board | contributors | reviewers | volunteers | students | companies | projects
    she | he | editors | owners | organizers | organisers | libraries | vendors
  `),
    crowd: list(`
    we | you | they | people | users | folks | everyone | customers | developers
  `),
    very: list(`
    very | really | quite | pretty | so | too | just | simply | totally | completely | absolutely | utterly
    plain | rather | kind | bit | super | truly | extremely | frankly | clearly | obviously | literally
    entirely | basically | effectively | essentially | practically | downright | increasingly | currently
    much | mostly | almost | utter | inherently | fundamentally
  `),
    flatly: list(`
    just | simply | totally | completely | absolutely | utterly | plain | plainly | flat-out | clearly
    obviously | entirely | literally
  `),
    surely: list(`
    definitely | certainly | absolutely | undoubtedly | surely | clearly | obviously | unquestionably
    totally | 100%
  `),
    them: list(`
    they | he | she | people | others | everyone | customers | clients | parents | teachers | members
    volunteers | students | kids | children | managers | management | council | board | committee | staff
    residents | tenants | neighbours | neighbors | donors | players | fans | doctors | nurses | patients
    surgeons | families | leadership | sales | marketing | finance | ops | support | hr | legal | procurement
    facilities | elders | vendors | suppliers | politicians | men | women | bosses | union
  `),
    wh: list(`
    what | how | why | who | when | where | which | whose | whom
  `),
    aux: list(`
    is | are | was | were | am | do | does | did | has | have | had | can | could | will | would | shall
    should | may | might | must
  `),
    silly: list(`
    useless | pointless | ridiculous | silly | nonsense | stupid | absurd | crazy | insane | worthless
    meaningless | unacceptable | terrible | awful | horrible | dumb | ludicrous | laughable | hopeless
    unworkable | nonsensical | idiotic | foolish | futile | unrealistic | overkill | bogus | rubbish
    garbage | naive | irresponsible | incompetent | clueless | lazy | sloppy | doomed | pathetic
    embarrassing | outrageous | unprofessional | untenable | indefensible | atrocious | disastrous
    counterproductive | misguided | childish | insulting | hypocritical | abysmal | non-issue | no-go
    non-starter | nonstarter | farce | joke | disaster | nightmare | shambles | fiasco | catastrophe
    charade | travesty | madness | lunacy | reckless | brutal | draconian | shameful | dishonest
    disingenuous | inexcusable | intolerable | unjust | amateurish | bonkers | preposterous | nuts | bullshit
    crap | scam | disgrace | cop-out | farcical | needless | non-argument | appalling | horrendous | toxic
    unfounded | baseless | moronic | delusional | tone-deaf | half-assed | hogwash | idiocy | stupidity | insanity
  `),
    poor: list(`
    bad | problematic | painful | annoying | confusing | brittle | tedious | excessive | misleading | clunky
    bizarre | weird | odd | unfair | suboptimal | inefficient | inadequate | dangerous | fragile | insane
    horrible | terrible | awful | unreasonable | impractical | counterintuitive | frustrating | cumbersome
    unusable | unwieldy | heavy-handed | sketchy | rude | detrimental | harmful
  `),
    judged: list(`
    idea | plan | proposal | decision | choice | argument | reason | excuse | design | abstraction | approach
    name | solution | api | way | precedent | move | strategy | question | rule | policy | process | practice
    compromise | habit | fit | example | experience | hack | job | attitude | request | demand | suggestion
    claim | complaint | thing | tool | pattern | sign | practice | outcome | mess | trend | place
  `),
    attitude: list(`
    wants | cares | uses | needs | reads | likes | understands | believes | listens | bothers | notices
    remembers | trusts | enjoys | helps | volunteers | does | pays | sees | follows | checks | answers
    maintains | looks | expects | asks | tests | watches | minds | complains | gives | gets | takes
    thinks | works | buys | fixes | updates | writes | reviews | touches | respects
  `),
    better: list(`
    better | easier | simpler | nicer | best | wiser | safer | cleaner | faster | smarter | quicker | cheaper
    more | great | nice | good
  `),
    intensely: list(`
    very | really | so | super | quite | still | also | just | always | pretty | particularly | especially
    genuinely | a | bit
  `),
    quite: list(`
    honestly | genuinely | frankly | just | also | really | quite | entirely | totally | completely | 100%
    so | too | yet | very | exactly | super | fully | still | absolutely | overly | terribly | at | all
    even | personally | always | actually
  `),
    asking: list(`
    if | whether | what | how | why | who | when | where | which
  `),
    good: list(`
    good | great | fair | valid | excellent | interesting | important | helpful | useful | thoughtful
    strong | solid
  `),
  },
};

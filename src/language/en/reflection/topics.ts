import type { TopicWords } from '../../reflection';

const openEnds = `
a an the of to for and or nor with without by from per in on at as into onto than if whether because since via my our
your his her their its is are was were be been will would can could should may might must has have had do does did not
`;

/** Verbs that make a clause of what stands round them, and no agenda item otherwise. */
const finite = `
held need is isn't are aren't was wasn't were weren't has hasn't have haven't had hadn't will won't would wouldn't can can't could
couldn't should shouldn't might must does doesn't did didn't don't got gets went said says thinks asked wants wanted
needs needed seems sends adds makes made gave given told i'm we're it's that's there's they're he's she's i've we've
i'll we'll let's
`;

/** What every meeting has. */
const plain = `
about above action actions active add added addition adding additional after afternoon again agenda ahead all also
annual announcement annually answer any anything approval approve approved apology arrival attendance attendee back
backlog before below between bi-weekly biweekly board both brief briefly broad business call case chair change chat
check check-in checkin checklist clarification close closing co-chair comment committee complete consent continue
continued continuing council current currently daily date day demo detail director director-at-large discuss discussed
discussion draft early either end event every everyone everything facilitator feedback final finally first five fix
follow follow-up followup form four free friday full further future general get go good group guest guideline
highlight host hour how idea important in-person info information initiative input intro introduce introduction issue
item its join kickoff large last late later lead leader left let link list live local long look main many matter me
meet meeting member membership mention message minute misc miscellaneous monday month monthly more morning most
move much near new news next nine no non non-verbal note nothing now number off officer official old one ongoing only
open opening option order other others our out over own page part people person plan planning please point possible
post pr present presentation president previous prior proceed process program progress project proposal pull question
quick quickly read ready recap recent record recording recurring regular reminder report request response rest result
review right roll roundtable round run schedule second secretary section see session set seven share short show side
six small some someone something soon special sponsor stand-up standing standup start state status still story
strategic sub-team subcommittee subteam suggestion summary sunday sure sync table task tbd team ten test thing this
three thursday ticket time times today todo together tomorrow topic treasurer triage tuesday two under until up upcoming
update us use various verbal vice vote wait walk-through walkthrough wednesday week week's weekly welcome what when
where which while who why word work working workshop yearly year yes yesterday you zoom here actionable assign identify confirm define create prepare finalize finalise organize organise fair concern opinion
content admin administration registration registering organisation organization logistic context intention list
running pick minuting scheduling suggested way forward
remark individual roster celebration particular template calendar deliverable
abstract background preamble overview appendix transcript submit attend attending instruction anyone anybody nobody closure outstanding pending reflection
blocker formal version january february march april may june july august september october november december am pm
kickoff catching catch keeping went didn't mention moderator notetaker note-taker scribe talk objection then than obviously clearly certainly definitely surely really maybe perhaps probably simply there very just well much
situation activity role assigned assignment
following major list to-do to-dos atendee attendant thanks thank thx coming joining see attended primary secondary problem feature initial implementation stuff team
goal fall spring summer winter autumn semester quarter season order priority side objective known status remaining agreement type jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun past potential outcome decision challenge takeaway
step thing consider brainstorm briefing reflection reflect preparation prepare participant feedback wrap wrap-up checkpoint
adjourn adjourned adjournment signature arrangement house keeping housekeeping rundown logistics header footer misc
back over need want take give put say tell know think like make
that this these those such being having doing done going been many few lot bit still already even same each thus
accomplished achieved focus ask asking log name shipped release version moved yet try tried sort kind stand help xyz minister chief ref reference recognition nonverbal staff several approach guide aob hear hello hi arising conclusion breakout meetup quote prefer blocked waiting input
`;

/** After them, a sentence goes on about what was said before it. */
const danglers = `
this|that|these|those|they|them|their|he|she|him|her|his|its|which is|which was|which means|which would|which will|then|not|still|just|feel|feels|probably|maybe|perhaps|so|but|and|or|nor|because|also|too
please|learn more|consequently|additionally|furthermore|moreover|of course|oh|ah|yeah|yes|yep|no|nope|ok|okay|well|hmm|like|however|though|although|anyway|thus|hence|therefore|otherwise|instead
since|because|both|neither|same|such|it seems|it has|it had|it does|it did|it can|it will|it hasn't|it doesn't|it didn't|it won't
it can't|it works|it just|it'll|on the other hand|for example|for instance|in addition|in particular|alternatively|similarly|likewise|meanwhile
other|another
`;

const past = `
was wasn't were weren't had hadn't did didn't said told went came made gave got took asked thought felt knew saw found met
left brought kept put ran sent spent sold wrote chose began held led lost paid read stood spoke became
`;

const askers = `
who what which when where why how whose whom is isn't are aren't am was wasn't were do does did don't doesn't didn't can
could can't couldn't should shouldn't would wouldn't will won't shall may might must have has had any anyone anybody
anything
`;

const negators = `
no not without any never if unless until whether less don't doesn't didn't won't can't isn't aren't wasn't weren't nothing
`;

const conditions = 'if unless whether';

const fillers = "it it's there there's i i'm i've i'd i'll";

const pointers = 'this these those it them they there';

const acts = `
said says thinks believes believe proposed proposes suggested suggests explained noted mentioned mentions asked asks reported
shared raised wants wanted offered offers volunteered feels felt stated presented confirmed stressed added argued
`;

const owes = 'to will shall is has';

const persons = 'he she him her his hers himself herself';

export const topics: TopicWords = {
  plain,
  finite,
  danglers,
  openEnds,
  askers,
  negators,
  conditions,
  fillers,
  pointers,
  acts,
  owes,
  persons,
  past,
  pastEnding: 'ed',
};

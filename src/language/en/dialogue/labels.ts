/** Words that open a line before a colon and are no person's name, lower-case; one suffices in a label of several. */
export const notNames = `
a aa abstract ac accept accepted access accessibility accomplished accomplishments account accountable accounting
achieved acknowledgements act action actionable actions activity add added addendum additional additionally
additions address adjourned adjournment adjournments admin advantages advice advocacy afaik against age agenda
agendas agreed agreement agreements ahead ai aim aims aka alert all also alternative alternatives amazon 
amendment amendments amount analysis analytics and android announcement announcements annual another answer answers
any anyone anything aob api apologies app appendix applause apple approach approaches approval approvals approve
approved approver approvers april archive archived area areas arguments around article articles as aside ask asks
assessment assessments assigned assignee assignees assignment assignments assumption assumptions at attached
attachment attachments attendance attendee attendees attending audience audio august auth authentication author
authorization authors autumn available average aws ayes azure babel back backend background backlog bad balance
ballot bank banter based basement basic basically basics bcc because before begin behavior behaviour benefit
benefits best bikeshed bill billing blocked blocker blockers blocking blog blue blurb board bonus book bookkeeping
both bottom branch branding break breakfast breaking brief bring btw bud budget bug bugs build business but by
bylaws caching cadence calendar call called campaign cancelled capacity career carried case cases cash category
catering caution cc celebration celebrations center central ceo cfo challenge challenges champion change changed
changelog changes channel chapter chapters charter chat check check-in check-out checkin checklist checkout chore
chores churn ci ci/cd clarification class classes classroom clean cleaning cleanup cli close closed closing cloud
coaching code coffee collab collaborators column comment comments commit commits committee committees common
communication communications community company compared complete completed compliance components concern concerns
conclusion conclusions condition conditions conf conference config confirmed cons consensus consequence consequences
considerations consulted contact contacts container content contents context continue continued contract
contributions contributor contributors coo coordination copy copyright core correction corrections correspondence
cost costs council counterexample country course coverage cpc cr created criteria crosspost crypto css cto currency
current currently curriculum customer customers cybersecurity daily dashboard data database date dates day days db
deadline deadlines debate debrief dec december decided decision decisions default defeated deferred definition
definitions delayed deliverable deliverables demo demos department dependencies dependency deploy deployment
deprecated deps description design desired detail details dev development devops devrel diagram dial did difference
dinner discord discuss discussed discussion discussions diversity dns doc docker docs document documentation
documents domain donations done donts download draft drafts driver due duration during e.g each early ec ecosystem
edit edited editor editorial editors education effort eg either election elections electricity email emails
encryption end ended ends energy engagement engineering enhancement ensure enums epic equipment equity error errors
essentially estimate eta etc ethics evaluation event events everybody everyone evidence ex exam example examples
exams excerpt excused executive exercise existing expected expense expenses experience experiment experiments
explanation exploration export extra facebook facilities fact facts fail failed fall false family faq faqs fault
feat feature features feb february feedback fees field figma figure file files final finally finance finances
financial findings finish finished firewall first fitness fix fixed fixes fixme flow focus folder follow follow-up
followup followups food footnote for forecast form format forum found foundation framework free friday from frontend
ftp full fun function funding fundraising furniture further furthermore future fyi gap gaps garden general generally
gift git github gitlab given global go goal goals going golang good google governance grade grants graph graphql
gratitude green grounds group groups growth guidance guide guideline guidelines guiding had half handout happened
hardware has have header headline health heating held help here hidden high highlight highlights hint hiring history
hold holiday home homework honorary host hosting hour hours housekeeping housing how however hr html http https
hypothesis i.e ice-breaker icebreaker id ide idea ideas ids ie if iirc image images imho imo impact impediment
impediments implementation implications import important improvement improvements in incident incidents inclusion
income incoming info information informed infra infrastructure initial initiative initiatives input inputs insight
insights install instructions insurance integration intent interest interested interesting internal internally
interview interviews into intro introduction introductions inventory invoice invoices ios ip irc is issue issues
item items its january java javascript jira job jobs join js json jul july jun june just keep key keynote keys
keyword keywords kind kitchen kotlin kpi kpis kubernetes kudos label labels laptop last lastly late latency later
latest launch law lead leader leaders leads learned learning learnings learnt legal legend lesson lessons level lgtm
lib library license lighting limit limitations line lines link linked links linux list literacy live local location
locations lodging log logged logistics logo logs long look lot low lowlights lunch machine mail mailing mailto main
maintainer maintenance major make making man manager mar march marketing material materials math maths matter
matters maximum may maybe meals meanwhile media medical meeting meetings member members membership memberships memo
memory mentoring menu merge merged message messages method methods metric metrics microsoft migration milestone
milestones minimum minor minute minuted minutes misc miscellaneous missing mission mitigation mobile model module
modules monday monitoring month monthly months mood more morning most motion motions motto move moved movement mp4
music must n.b n/a name names naming navigation nay nays nb need needed needs negative network neutral new news
newsletter next nextup nice nit no nobody node nominated nomination nominations nominee none not notable note
note-taker note-takers noted notes notetaker notetakers nothing notice notices notion noun nov november now npm null
number numbers nutrition objective objectives obs observability observation observations oct october of off office
officers offline ok okay okr okrs old on onboarding once one ongoing online only ooo open opened opening operation
operations opinion opportunities opportunity opposed option optional options or orange order org organisation
organization organizer organizers original os other others otherwise our out outage outcome outcomes outdoor outline
output outputs outreach outside outstanding over overall overview owner owners ownership p.s package packages
packaging page pages paper paragraph parents parking parser part participation partners parts pass passcode passed
password past patch path pause payments payroll pending people per percent perf performance period permission
personal pets phase phone phones photo photos physics pilot pin pinned pipeline place plan planned planning plans
platform playground please plumbing plus pm point points policies policy politics poll positive possible possibly
post posted postgres posts power pr pre-read prep preparation preread prerequisite prerequisites present
presentation presentations presenter presenters presenting press prev previous previously price prices pricing
printer printing prior priorities priority privacy private pro problem problems procedure procedures process
procurement produced product production products profile profit program programme programs progress project projects
promise prompt proposal proposals propose proposed proposer pros prototype proverb proxy prs ps pto public
publication published purple purpose put python q q&a q1 q2 q3 q4 qa quality quarter quarterly query question
question-1 questions quick quiz quorum quote quotes raised random rate ratio rationale re react read reading readme
ready reason reasoning reasons recap received recent recommendation recommendations recommended record recorded
recorder recording recordings red ref refactor reference references reflection reflections refs regarding region
registration regrets reimbursements reject rejected related release released releases remaining remark remarks
remember reminder reminders remote repo report reported reporting reports repository request requested requester
requests require required requirement requirements research resolution resolutions resolve resolved resource
resources response responses responsibilities responsibility responsible rest result results resume retention retro
retrospective return returns revenue revert review reviewed reviewer reviewers reviews revised revision rfc rfcs
risk risks roadblocks roadmap roll rollback room root rose round round-table roundtable rsvp rule rules run rundown
running runway rust safeguarding sales same sample saturday schedule scheduled scope score screenshot scribe scribes
script scripts sdk search second seconded seconder secretariat section security see seeking select selected
semantics sep sept september series server service services session sessions set setting settings setup several
share shared shares shell should shout-outs shoutouts show side sidenote signed similarly simple since site size
skip skipped slack slate slide slides small snack snacks so social software solution solutions solved some somebody
someone something soon source sources speakers spec special specific specifically specification specifications specs
spent sponsor sponsored sponsors spring sprint sql src ssh staff stage stakeholders stand-up standard standards
standing standup start started starting starts state statement statements stats status step steps still stop stopped
storage story strategic strategy streams strength strengths stretch structure stuff style sub subcommittee subgroup
subject submitted subtotal success successes suggested suggestion suggestions summary summary-end summary-start
summer summit sunday support survey swift sync synopsis syntax system systems table tabled tag tags take takeaway
takeaways talk talking tangent target targets task tasks taxes tba tbc tbd tbh tech technical template templates
term terms test tested testing tests text thanks that theme themes then there therefore these thing things this
thorn thought thoughts thread threat threats thursday thus ticket tickets time timebox timeframe timekeeper timeline
times timestamp timetable timezone timings tip tips title titles tl;dr tldr to to-do today todays todo todos
together tomorrow tonight tool tooling tools top topic topics total totals toward track tracking traction training
traits transcript transcription translation travel treasury trend trends triage trivia troubleshooting true ts tsc
tuesday tutorial two type types typescript ui unanimous unassigned unclaimed undefined understanding unfinished
uniform unit until up upcoming update updated updates upside uri url urls usage use user users using ux vacancies
vacation value values variant various venue version versioning versions via vibe video videos view views vision
visitors visual volunteer volunteers vote voted votes voting vpn vs warning warnings was way ways weakness
weaknesses webpack website wednesday week weekend weekly weeks welcome well went were wfh wg what when where whether
which while white whiteboard who why wifi wiki win wins winter wip with without wontfix word wording words work
workaround worked workflow working workshop workstream wrap wrap-up www x xxx yaml yarn yay yea yellow yes yesterday
yet you your youtube zoom
`;

/** How words end that are names only where they are common ones: a label with such an end is less likely a speaker. */
export const endings = `
ing ings tion tions sion sions ment ments ness ity ities ally ingly edly wise ism isms ships able ables ology ance ances
ence ences ics ware base ful less ists ers ors ures ages ives ouse ouses ency ancy
`;

/** Words too common for a question to take up, lower-case; words of three letters and fewer never count. */
export const common = `
about above actually after again against ahead almost already also although always among anyone anything around
asked away back basically because become been before being best better between both call came cannot come comes
could currently days deal didn't different does doesn't doing don't done down during each either else enough even
ever every everyone everything fair feel find fine first from gets getting give given goes going gone good great
guess happen happens happy have haven't having hear heard hello help here hers high himself hold hope idea important
interesting into isn't it's itself just keep kind knew know known knows last later least left less let's like liked
likely little long look looking looks made make makes making many matter maybe mean means meant meeting might mind
mine more most much must myself need needed needs never next nice nobody none nothing okay once only onto open other
others otherwise ought over part people perhaps place please point possible pretty probably problem quick quite
rather ready really right said same saying says seem seems seen send several shall should show side similar simply
since some somebody someone something soon sorry sort sound sounds start still stuff such sure take taken takes talk
talking tell than thank thanks that that's their them then there there's these they they're thing things think
thinking this those though thought through time times today together told tomorrow took totally tried true trying
turn under understand until upon used using usual usually very want wanted wants wasn't ways we'll we're we've week
weeks welcome well went were weren't what what's whatever when where whether which while who's whole whom whose will
wish with within without won't wonder wondering word work works would wouldn't yeah year years yesterday you're
you've your yours yourself
`;

/** Words that open a line before a colon and are no person's name, lower-case; one suffices in a label of several. */
export const notNames = `
a aa abstain abstained abstract ac accept accepted access accessibility accomplished accomplishments account
accountable accounting achieved acknowledgements act action actionable actions activity add added addendum additional
additionally additions address adjourned adjournment adjournments admin advantages advice advocacy afaik after
afternoon against age agenda agendas agreed agreement agreements ahead ai aim aims aka alarm alert all also
alternative alternatives amazon amendment amendments amount analysis analytics and android announcement announcements
annual another answer answers any anyone anything aob api apologies app apparently appendix applause apple approach
approaches approval approvals approve approved approver approvers april archive archived area areas arguments around
article articles as aside ask asks assessment assessments assigned assignee assignees assignment assignments
assumption assumptions at attached attachment attachments attendance attendee attendees attending audience audio
august auth authentication author authorization authors autumn available average aws aye ayes azure babel back backend
background backlog bad balance ballot bank banter based baseline basement basic basically basics bcc because before
begin behavior behaviour benefit benefits best better bid bikeshed bill billing blocked blocker blockers blocking blog
blue blurb board bonus book bookkeeping both bottom branch branding break breakfast breaking brief bring btw bud
budget bug bugs build business but by bylaws cache caching cadence cake calendar call called campaign cancelled
capacity career carried case cases cash category catering cause causes caution caveat caveats cc celebration
celebrations center central ceo cfo challenge challenges champion change changed changelog changes channel chapter
chapters charter chat check check-in check-out checkin checklist checkout choice choices chore chores churn ci ci/cd
claim clarification class classes classroom clean cleaning cleanup clear clearly cli close closed closing cloud
coaching code coffee collab collaborators column comment comments commit commits committee committees common
communication communications community company compared complaint complaints complete completed compliance components
concern concerns concert conclusion conclusions condition conditions conf conference config confirmed congrats cons
consensus consequence consequences considerations constraint constraints consulted contact contacts container content
contents context continue continued contract contributions contributor contributors coo cool coordination copy
copyright core correction corrections correspondence cost costs council counterexample country course coverage cpc cr
created crew criteria crosspost crypto css cto currency current currently curriculum customer customers cybersecurity
daily dashboard data database date dates day days db deadline deadlines debate debrief debt dec december decided
decision decisions deck default defeated deferred definition definitions delayed deliverable deliverables delta demo
demos department dependencies dependency deploy deployment deprecated deps description design desired desktop detail
details dev development devops devrel diagram dial did difference digest dinner discord discuss discussed discussion
discussions diversity dns doc docker docs document documentation documents doing domain donations done donts download
downside draft drafts drawbacks dream drinks driver drop due duration during e.g each early ec ecosystem edit edited
editor editorial editors education effect effects effort eg either election elections electricity email emails
encryption end ended ends energy engagement engineering enhancement ensure enums epic equipment equity erratum error
errors essentially estimate eta etc ethics evaluation event events everybody everyone evidence ex exam example
examples exams excerpt excused executive exercise existing expected expense expenses experience experiment experiments
explanation exploration export extra facebook facilities fact facts fail failed failure fair fall false family faq
faqs fault fear fears feat feature features feb february fee feedback fees festival field figma figure file files
final finally finance finances financial findings fine finish finished firewall first fitness fix fixed fixes fixme
flights flow focus folder follow follow-up followup followups food footnote for forecast form format forum found
foundation framework free friday from frontend ftp full fun function funding fundraising furniture further furthermore
future fyi game gap gaps garden general generally gift git github gitlab given glad global go goal goals going golang
good google governance grade grants graph graphql gratitude great green gripe grounds group groups growth guidance
guide guideline guidelines guiding had half handout happened hardware has have header headline health heating held
help here hidden high highlight highlights highs hint hints hiring history hold holiday home homework honestly
honorary hopefully hopes host hosting hotel hotfix hour hours housekeeping housing how however hr html http https
hypothesis i.e ice-breaker icebreaker id ide idea ideally ideas ids ie if iirc image images imho imo impact impediment
impediments implementation implications import important improvement improvements in incident incidents inclusion
income incoming info information informed infra infrastructure initial initiative initiatives input inputs insight
insights install instructions insurance integration intent interest interested interesting internal internally
interview interviews into intro introduction introductions inventory invoice invoices ios ip irc is issue issues item
items its january java javascript jira job jobs join js json jul july jun june just keep key keynote keys keyword
keywords kind kitchen kotlin kpi kpis kubernetes kudos label labels lacked laptop last lastly late latency later
latest launch law lead leader leaders leads learned learning learnings learnt legal legend less lesson lessons level
lgtm lib library license lighting liked likely limit limitations line lines link linked links linux list literacy live
local location locations lodging log logged logistics logo logs long look loss lot low lowlights lows luckily lunch
machine mad mail mailing mailto main maintainer maintenance major make making man manager mar march marketing match
material materials math maths matter matters maximum may maybe meals meanwhile media medical meet meeting meetings
member members membership memberships memo memory mentoring menu merge merged message messages method methods metric
metrics microsoft migration milestone milestones minimum minor minute minuted minutes misc miscellaneous missing
mission mitigation mobile model module modules monday monitoring month monthly months mood more morning most motion
motions motto move moved movement mp4 music must myth n.b n/a name names naming navigation nay nays nb need needed
needs negative network neutral new news newsletter next nextup nice night nit no nobody node nominated nomination
nominations nominee none not notable note note-taker note-takers noted notes notetaker notetakers nothing notice
notices notion noun nov november now npm null number numbers nutrition objective objectives obs observability
observation observations obvious obviously oct october of off offer office officers offline ok okay okr okrs old on
onboarding once one ongoing online only ooo open opened opening operation operations opinion opportunities opportunity
opposed ops option optional options or orange order org organisation organization organizer organizers original os
other others otherwise our out outage outcome outcomes outdoor outline output outputs outreach outro outside
outstanding over overall overview owner owners ownership p.s package packages packaging page pages paper paragraph
parents parking parser part participation partners parts party pass passcode passed password past patch path pause
payments payroll pending people per percent perf performance period permission personal pets phase phone phones photo
photos physics pilot pin pinned pipeline place plan planned planning plans platform playground please plumbing plus pm
point points policies policy politics poll positive possible possibly post posted postgres postponed posts postscript
power pr praise pre-read preamble preface prep preparation preread prerequisite prerequisites present presentation
presentations presenter presenters presenting press presumably prev previous previously price prices pricing printer
printing prior priorities priority privacy private pro probably problem problems procedure procedures process
procurement produced product production products profile profit program programme programs progress project projects
promise prompt proposal proposals propose proposed proposer pros prototype proverb proxy prs ps pto public publication
published pupils purple purpose put python q q&a q1 q2 q3 q4 qa quality quarter quarterly query question question-1
questions queue quick quiz quorum quote quotes race raised random rate ratio rationale re react read reading readme
ready reality reason reasoning reasons rebuttal recap received recent recommendation recommendations recommended
record recorded recorder recording recordings red ref refactor reference references reflection reflections refs
regarding region registration regrets reimbursements reject rejected related release released releases remaining
remark remarks remember reminder reminders remote reply repo report reported reporting reports repository request
requested requester requests require required requirement requirements research resolution resolutions resolve
resolved resource resources response responses responsibilities responsibility responsible rest result results resume
retention retreat retro retrospective return returns revenue revert review reviewed reviewer reviewers reviews revised
revision rfc rfcs risk risks roadblocks roadmap roll rollback room root rose round round-table roundtable roundup rsvp
rule rules run rundown running runway rust sad sadly safeguarding sales same sample saturday schedule scheduled scope
score screenshot scribe scribes script scripts sdk search second seconded seconder secretariat section security see
seeking select selected semantics sep sept september series server service services session sessions set setting
settings setup several share shared shares shell should shout-outs shoutout shoutouts show side sidenote signed
similarly simple since site size skip skipped slack slate slide slides small snack snacks so social software solution
solutions solved some somebody someone something soon sorry source sources speakers spec special specific specifically
specification specifications specs spent spoiler sponsor sponsored sponsors sport spring sprint sql src ssh staff
stage stakeholders stance stand-up standard standards standing standup start started starting starts state statement
statements stats status step steps still stop stopped storage story strategic strategy streams strength strengths
stretch structure students stuff style sub subcommittee subgroup subject submitted subtotal success successes
suggested suggestion suggestions summary summary-end summary-start summer summit sunday support sure survey swift
symptom symptoms sync synopsis syntax system systems table tabled tag tags take takeaway takeaways talk talking
tangent target targets task tasks taxes tba tbc tbd tbh tea teams tech technical template templates term terms test
tested testing tests text thanks that theme themes then theory there therefore these thing things this thorn thought
thoughts thread threat threats thursday thus ticket tickets time timebox timeframe timekeeper timeline times timestamp
timetable timezone timings tip tips title titles tl;dr tldr to to-do today todays todo todos together tomorrow tonight
tool tooling tools top topic topics total totals toward track tracking traction tradeoffs training traits transcript
transcription translation transport travel treasury trello trend trends triage trick trivia troubleshooting true truth
ts tsc tuesday tutorial twitter two type types typescript ugly ui unanimous unassigned unclaimed unclear undefined
understanding unfinished uniform unit unknown unsure until up upcoming update updated updates upshot upside uri url
urls usage use user users using ux vacancies vacation value values variant variants various venue verdict version
versioning versions via vibe video videos view views vision visitors visual volunteer volunteers vote voted votes
voting vpn vs warning warnings was way ways weakness weaknesses weather web webpack website wednesday week weekend
weekly weeks welcome well went were wfh wg what when where whether which while white whiteboard who why wifi wiki win
wins winter wip wish wishes with without wontfix word wording words work workaround worked workflow working workshop
workstream worries worry worse worst wrap wrap-up www x xxx yaml yarn yay yea year yellow yes yesterday yet you your
youtube zoom
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

import type { LexiconPack } from '../../agenda';

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
  auxiliaries: `is are was were am be been do does did has have had isn't aren't wasn't weren't don't doesn't didn't hasn't
    haven't hadn't`,
  modals: `can could should would will shall may might must can't cannot couldn't shouldn't wouldn't won't`,
  negatives: `not no never cannot isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't
    shouldn't wouldn't won't mustn't nobody nothing none neither without`,
  openWords: `what how why which what's how's why's`,
  factWords: `who whom whose when where`,
  nounsFirst: `access account advance address appeal approach board balance bank base batch benchmark benefit block book
    brainstorm break broadcast budget bug build bump bundle cache call care cause challenge charge chat claim class
    clean coach code comment commit complaint concern conduct contact content contract control copy cost count court
    cover crash credit cross cut date deal debate debug default delay demand demo deposit design display document
    download draft drive drop email end estimate event exchange exercise exhibit experience experiment export
    extract face facility fall feature feed field figure file filter fine finance fire fit fix flag flow focus food
    force fork form format forward frame free function fund game gap gift goal grade grant group guarantee guide
    hand harm head heat help host house impact import increase index influence input insert interest interview
    inventory invite issue item job judge key kit label lack land launch lead leave lesson level license light
    limit line link list load loan lock log logo look loop love lunch mail majority map mark market master match
    matter measure meeting member memory mentor menu message milestone mind minute mix mock model monitor
    mount move music name need network note notice number object offer office open order outline output overlap
    override own pack package page paint paper parent park part partner party pass patch path patient pause pay peer
    people permit phase phone phrase picture piece pilot pin place play point poll pool port position post power
    practice present press price print process produce product profile program progress project promise promotion
    prompt proposal protest prototype provision public pull pump purchase push quality query question queue quote
    race range rank rate read reading record reform refund register regret release remote rent repair repeat replay
    reply request research reserve resource respect response rest result retreat return reveal revenue reward right
    risk role roll room root rotation round route rule run rush safety salary sale sample scale scan scene school
    scope score screen script search season seat second security seed segment sense series serve service session set
    setting shape shift show side sign signal site size skill slide slip slot smoke snack snapshot social
    solution sort sound source space spec speech spend split sponsor sport spot spread spring sprint squad stack
    staff stage stake stand standard start state status step stick stock stop storage store stream stress stretch
    strike strip structure struggle study style subject summary supply support surface surprise survey suspect
    switch sync syntax system table tag talk target task tax team technique template term test text theme
    thing thread threat ticket tie time title toilet tone tool top topic total touch tour track trade traffic
    train transfer transition transport travel treat treatment trend trial trigger trim trip trouble trust turn
    type uniform unit upgrade upload use user value variable vendor venue version video view visit voice volume
    volunteer walk wall warning waste watch water wave way website week weight welcome word work workshop
    worry wrap yard year zone human complete separate clear secure long short slow fast live dry double express last
    like net regular native thank`,
  verbsFirst: `refactor revert merge try review update plan schedule vote discuss set share present fix change measure rename improve decide pick
    name close open move run build use start stop end add cut reset reduce increase approve get keep hold switch
    upgrade make document draft deploy launch hire appoint elect invite promote request
    brainstorm finish
    summarize`,
  compoundHeads: `process meeting meetings cycle date dates schedule policy policies team committee group form plan period session
    sessions queue guidelines status list board notes format template calendar items results report reports page
    system procedure procedures criteria day week log cadence strategy strategies feedback request requests tool
    tools party event events fund funds night time times account accounts package center centre office manager
    officer budget drive application applications documentation code coverage suite suites environment fair market
    project projects candidate candidates train trains tracker pipeline model models`,
  aboutVerbs: `discuss review consider explore examine evaluate assess present share report talk debate approve ratify
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
    summary summaries status overview briefing readout minutes newsletter highlights statistics stats metrics
    figures results findings correspondence takeaways take-aways reports-back notes reminder
    reminders retrospective feedback survey`,
  particles: `up out off on over in down through back away about along around into at`,
  adverbialParticles: `up out off down back away`,
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
    'lets', 'time to', 'how to', 'please', 'remember to', 'please remember to', 'ways to', 'request to', 'proposal to',
    'plan to', 'plans to', 'option to', 'opportunity to', 'motion to', 'decision to', 'ready to', 'maybe', 'probably', 'possibly', 'either',
    'perhaps', 'potentially', 'to',
  ], // prettier-ignore
  nouns: `hop keg taproom beer cab fare subtitle clash fraud bee novice pit diver ballet berth barcode midterm burial icon dome telescope eclipse burn scrap louse microchip macro chatbot advisor transcript listener microphone material conductor monorepo doc recall drug youth win check-in follow-up sign-up catch-up girl boy lady chore chief police freelancer consent ordinance by-law county town parish borough district union charter treasurer
    president secretary chairperson chairman chairwoman principal pastor priest mayor clerk superintendent
    coordinator rector warden captain governor headteacher nurse counsellor counselor librarian deacon dean
    caretaker custodian accountant auditor ombudsman roundup update rfc pr wg api faq sdk kpi okr mvp liaison
    walk-through walkthrough revert draft reading meetup rebrand refactoring abstract academy accident
    account achievement act action activity actor addition address adjustment advance advantage advert advice-line
    age agency agenda agent agreement aim alarm album alert algorithm alternative amendment amount analysis
    anniversary announcement answer apology app appeal application appointment approach approval architect archive
    area argument array art article aspect assembly assessment asset assignment assistant association assumption
    attempt attendee attribute auction audience audit author award backlog badge balance ball bank banner bar
    barrier base baseline basement basis batch bathroom bed behaviour behavior benchmark benefit bid bill bin
    blocker block blog board body bonus book booking bot bottleneck boundary box branch brand break breakfast bridge
    brief browser budget bug build building bus business button bylaw cache calendar call camera camp campaign
    candidate capability capital car card career case cause ceiling center centre ceremony certificate chair
    challenge champion change channel chapter charge charity chart checklist child choice choir church circuit city
    claim class classroom clause client clinic club coach code cohort collaboration collaborator collection college
    column comment committee community company comparison competition complaint component computer concept concern
    concert condition conference conflict connection consequence consideration constraint contact container content
    contest context contract contribution contributor controller convention conversation cookie corner correction
    cost council country course court cover crash credit crisis criterion culture currency curriculum customer cut
    cycle dashboard database dataset date day deadline deal death debate debt decision deck default definition
    degree delay deliverable delivery demand demo department deployment deposit description design desk detail
    device diagram dialogue diet difference dinner direction director directory discount discussion display
    distribution document dog dollar domain donation donor door dress drill drive driver drop duty edge edition
    editor effect effort election element email employee employer end engine engineer enhancement entry environment
    error estimate evaluation evening event example exam exception exchange exercise exhibition expense experience
    experiment expert export expression extension facility factor factory failure fair family fan farm feature fee
    fellowship fence festival field figure file filter fire flag floor flow folder form format forum foundation
    framework freeze function fund fundraiser funeral future game gap garden gate gateway generator gift goal grade
    graduation grant graph grid group guarantee guest guide guideline gym habit hackathon hall hand handbook handler
    handover head header heating height hire history hold holiday home hook hospital hotel hour house idea
    identifier identity image impact implementation import improvement incident income index indicator industry
    initiative injury inspection installation instance institution instruction instrument insurance integration
    interaction interest interface interval interview introduction inventory investigation investment invitation
    invoice issue item job journal journey key kitchen laboratory lab landlord language laptop launch law lawyer
    layer layout leader leadership league lease lecture legacy lesson letter level library licence license limit
    limitation line link list load loan location lock log logo loop loss lot lunch machine magazine mail maintainer
    majority manager mandate map march margin mark marathon market mask match matter meal measure measurement
    mechanism meeting member membership memo memory menu mentor merger message method metric migration milestone
    minister ministry minute mission mistake mode model module moment month mortgage motion move movement museum
    name narrative need negotiation neighbour network newsletter night nomination norm note notice notification
    number objective obligation offer office officer official one opening operation operator opinion opportunity
    option order organisation organization orientation outage outcome outing outline outlook output overview owner
    package page pair panel paper paragraph parameter parent park parser part participant partner partnership party
    pass password patch path pattern payment peer pension people percent performance period permission permit person
    perspective petition phase phone photo picnic picture piece pilot pipeline place plan plane plant platform play
    player playground plugin point policy poll pool population port portal portfolio position post poster power
    practice preference presence presentation price principle print priority prize problem procedure process
    procurement producer product profile program programme project prom promise promotion prompt proof property
    proposal prototype provider provision publication pull pupil purchase purpose queue question questionnaire quote
    raffle range rate ratio reaction reader reason receipt recipe recommendation record redesign reduction reference
    referendum refactor reform refresh refund region register registration registry regulation relation relationship
    release remark reminder renewal rental repair replacement report repository representative request requirement
    reserve resignation resolution resource response responsibility restriction result retention retreat
    retrospective return revamp revenue review reviewer revision reward right risk road roadmap robot role rollout
    roof room root rota rotation round route routine row rubric rule run runner runtime salary sale sample sanctuary
    scale scenario schedule scheme scholarship school scope score screen script season seat section sector seed
    segment selection seminar sensor sequence series server service session set setting setup shape share shed shelf
    shift shop show shower side sign signature site situation size skill slide slot snapshot society solution source
    space speaker spec specification speech spending sponsor spot spreadsheet spring sprint squad stack staff stage
    stakeholder standard start state statement station statute step stock stop store story strategy stream street
    structure student study style subcommittee subgroup submission subscription substance suggestion suite summary
    summit supplier supply surface survey swimming switch symbol symptom syllabus system table tag talk target task
    tax teacher team technique technology template tenant term test text theme theory thing thread threat ticket
    time timeline timetable title toilet token tool toolkit topic total tournament tour track tracker trade
    tradition trail train trainer transaction transfer transition translation transport trend trial tribute trip
    trustee try turn tutorial type umbrella uniform unit university upgrade use user utility vacancy value van
    variable variant variety vehicle vendor venue version vestry video view village vision visit visitor voice
    volunteer vote voucher wage wait wall warehouse warning way wedding week weekend website wiki window winner wish
    word work workaround workflow workload workplace workshop year yearbook zone allocation takedown handoff kickoff
    standup retro epic sync crossing roundabout bench allotment dropdown login signup checkout outreach playbook
    guidebook logbook boiler roster
    admission afternoon airport aisle allergy allowance ambulance appraisal apprentice apprenticeship arrangement
    arrival artist atmosphere attitude audiobook auditorium average bag bakery baptism basket bath battery bay beach
    bell bequest bestseller bike blanket blurb boat bollard bond bonfire booster bottle bottom broker bucket buddy
    buffet burden bureau bursar bursary cabin cabinet cable cafe cake canal canopy canteen caravan carnival carpet
    catalogue cemetery chapel chaplain character chef chicken chorus churchwarden cinema clubhouse coalition
    colleague colloquium colour commission commodity communion companion congregation consultant consultation
    consumer contractor cook cooler cooperative corporation councillor counter couple courier craft crane crew crop
    crowd cup cupboard cyclist debtor defect defibrillator dentist depot diploma disability discharge dispatch
    dispute dissertation diversion doctor drain driveway drought ecosystem elevator emergency encounter enquiry
    ensemble enterprise essay estate evaluator examiner excavator excursion executive exit fabric facilitator
    failover farmer favourite firework fixture fleet flight flood floodlight flower flyer foodbank foot footpath
    forecast foreman forest forklift fountain foyer freezer freight friend frontage fruit funder gala gallery garage
    gardener gender genre greenhouse grievance grocery ground groundsman guardian guild hallway handrail harvest
    hazard headcount headhunter headline heatwave hedge helmet helper herd hill inbox incentive infection inhaler
    inheritance inspector instructor intake intern internship intersection joint jumble junction junior keeper kiosk
    kitten knife ladder lane leaflet leak leaver lender life linter lockdown lounge lunchbox maid mailbox mailing
    mainland mall manual manufacturer manuscript marquee mattress mealtime mentee merchant midwife minibus minority
    mockup moderator mood mosque motor mould musical narrator neighbourhood noon noticeboard nursery obstacle
    optician orchard orchestra organ organiser organizer overdraft overrun overspend paddle painter pallet pandemic
    panic parade parcel parliament passenger passport patrol pavement pavilion payslip paywall pedestrian penalty
    pharmacy photographer physiotherapist pianist piano picker pickup pie pilgrimage pipe pitch pivot placement
    plaque playgroup playlist pledge plumber porch porter portrait postmortem pothole potluck pour prayer precept
    preprint preschool prescription pride profession professor projector prospect protocol pulse quota radiator
    radio ramp ranger receptionist recovery recruiter referee referral refreshment refugee refurb refurbishment
    registrar rehearsal rejection relay rep reputation reservation residence resident respondent retailer retiree
    rival rucksack runbook runoff runway sabbatical saving scaffold scanner schoolboy scientist screening secondment
    seller sermon serving sheet shipment shortlist shuttle sitemap slope socket solicitor song specimen speedwatch
    stadium stair staircase stairwell steward stockroom storyline streetlight studio subcontractor substitute subway
    supermarket supervisor surplus surveyor taxi technician teenager telephone television tenure territory textile
    thesis toolbox townhall trailer tram translator tyre underspend upsell upset vaccine variation vault vet vicar
    ward wardrobe warranty washer washroom webhook wheelchair worker workforce workout writer lift novel
    allergen alley altar antibody antisocial apron arch assay audition ballot bandstand banquet barn barrel belfry
    biscuit bouquet bowl brick bulb bundle bush butt bypass calf candle carpark cart casework cast cat catheter cell
    centrifuge chain chalk chargeback chimney cladding clamp classmate climate cloud coat coffin coin comfort
    complement compost consortium convener conveyor copier corridor costume cottage couch coupon creche crypt curate
    curtain cushion dairy dam dancer daughter delegate democracy detention dialysis diary digger dish ditch dock
    doorway dose drainage drama drawer drum dust e-book egg elder elevation embassy embryo endowment enemy envelope
    epilogue eucharist excerpt explosion eye facade faith fashion father feast ferry fertiliser fever fiction finger
    firewall firm fish formwork fouling fracture fridge fuse garment generation gentleman glitch glove goalkeeper
    goalpost gown gradebook grandparent grave gravel groundskeeper gutter hair hangar harbour hashtag headset heater
    hob hoist hole honey honour horizon horn horse hose hostel hotfix hut hydration hymn ice immigrant increment
    infant influencer infusion ingredient ink inn instalment interpreter intruder invasion inverter island jacket
    jam jar jersey jet jewellery joiner joke kettle kid kiln knee lake lamb lamp lantern latch lawn layby leaf leg
    lid linen linesman lintel litter liturgy loft lorry lung mammal marriage mascot mat matron meadow meat medal
    medicine melody memoir metal meter microscope mile milk mill miner mirror mist mob morning mosquito mother mound
    mountain mouse mouth mower mug mural muscle myth nail nanny nap nappy navy nominee nut oak oath oboe ocean odour
    opera opponent opposition organist outbreak outfit outlet oven overflow oxygen pace padlock panto pantomime
    pantry paperback paralegal partition paste pastry patient peace peak pen pencil persona pest pet physio pig
    pilgrim pill pillar pillow pizza placebo plagiarism planter plaster plasterboard plate playtest playtesting
    pleasure plot pocket podcast poem poet poetry pole polytunnel pond pony pot potato pottery powder precedent
    preceptor predator pregnancy premise printer prison prisoner privilege prognosis prologue prop propeller protein
    province pub puddle puppet puzzle quarry quiz rabbit rail rash rat reagent rebar rebate recital recorder
    recording recruit reel regression rehab reign relief religion reopening repertoire rescue resort rice rider
    ridge rifle ring ripple ritual river robbery robe rock rocket rod rope router rug rumour sack sacristan sadness
    sail salad sand sandwich satellite sauce scar scarf scholar scoreboard scout screw sculpture sea seal seatbelt
    secret senate senator sentence sequel servant settlement sewage sewer shade shadow shareholder sheep shelter
    shield shock shoe shopper shore shoulder sibling sickness silver singer sink sister skate ski skin skip skirt
    sky slab sleep sleeve slogan slug sluice smell snag snake soap sock soil son soup spade spider spine spirit
    spoiler spoon spouse spray spreader sprinkler squash stagehand stain stall stamp star statue steeple stem
    stipend stitch stomach stone stool storm stove stranger strap straw stretcher string stroke subs subscriber
    suburb sugar suicide suit sun sunlight supper surgeon sweat sweater synagogue tablet tail tailor tanker tap tape
    tarmac taste teen temperature tenancy tenor tent terrace terror textbook theatre therapist thermostat thief tide
    tile till timber tin tip tissue tobacco toddler toe tomato tombola tongue tooth torch tower toy tractor trap
    trash tray treasure tree trench trespass triangle trophy trouser truancy truck trunk truth tub tube tunnel
    turbine turf tutor twin twist umpire usher valley valve vase vegetable vein velocity ventilator verge verger
    vest victim victory villa violence violin vocabulary voltage wagon waiter walker wallet warmth wasp watchdog
    waterfall webinar weed wheel whistle whiteboard wife wing wire wireframe woman wood workbook worm wound wrist
    yarn zoo`,
  massNouns: `sourdough flour pricing building housing branding billing budgeting advertising lighting timing tracking reporting shopping
    shipping packaging printing booking listing rating ranking learning teaching coaching messaging logging caching
    routing styling typing parsing rendering indexing hosting licensing financing drawing painting fundraising
    wiring plumbing roofing flooring fencing clothing bookkeeping housekeeping safeguarding wellbeing access
    accessibility accommodation accounting adoption advice attendance authentication automation awareness bandwidth
    behaviour behavior burnout business capacity care catering childcare cleaning collaboration communication
    compensation compliance concurrency confidence content coordination copyright coverage criteria data debt
    deconstruction deforestation development diversity documentation education employment encryption engagement
    engineering entertainment equipment equity ethics evidence expertise facilitation feedback finance food fun
    funding furniture gardening governance growth hardware health healthcare heating help hiring history homework
    hospitality inclusion inclusivity inflation information infrastructure innovation insurance integrity
    interoperability inventory knowledge labour leadership legislation literature logistics maintenance management
    marketing mathematics maths media membership mentoring mentorship merchandise money monitoring morale music
    networking news observability onboarding outreach ownership paperwork parking participation pay payroll
    performance personnel pinning planning power press privacy procurement productivity progress promotion publicity
    quality recognition recruitment recruiting recycling redundancy research retention safety sanitation scheduling
    science security seating serialization software spending sponsorship staff staffing storage stuff succession
    support sustainability swag technology testing tooling traffic training transparency transport transportation
    travel triage turnover usability vandalism visibility volunteering waste water weather well-being welfare wifi
    wildlife wording work writing hygiene fragmentation nullability mutability
    admin aid air asbestos attainment bullying cash churn coffee concrete coursework damage danger dementia downtime
    fieldwork flytipping fuel goods grass hardship heritage hoarding hockey juice laundry maternity medication noise
    nutrition obesity overtime petrol phonics playtime pollution poultry poverty praise pressure probation profit
    racism rain rainfall replication retirement rubbish rugby scaffolding sepsis slippage snagging snow snowfall
    soccer steel surgery takings tea tennis therapy tuition vaccination worship yoga`,
  singularS: `news status process progress business access address class pass loss press express series analysis basis crisis
    emphasis thesis hypothesis axis bus campus census consensus virus corpus focus bonus syllabus apparatus
    menus-bar atlas canvas bias gas lens chaos ethos pathos kudos kubernetes js css aws dns tls https os ios jenkins
    ipfs ipns rss sms gps sdks-kit politics economics ethics mathematics maths physics logistics athletics mess
    stress success excess recess fitness wellness readiness awareness illness witness happiness cross boss mass
    glass grass compass distress congress this its his us as is was has does yes thus plus versus previous various
    across unless less always perhaps sometimes headquarters means species`,
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
  adjectives: `void rude damp antisocial miscellaneous further racist sexist near changing landing parental paternal maternal closing opening working standing living voting wet dry muddy icy snowy rainy noisy quieter bright dark dim cheap expensive brief calm crowded dirty tidy dusty
    empty faulty flaky fragile funny gentle grateful heated hidden honest humid inner itchy joint keen kind lively
    loose lost loud lucky mild neat nervous northern southern eastern western painful plain polite proud rare raw
    rusty scary shiny shy sick silent skilled slim spare steep sticky stiff surplus swift tall thick tired unpaid
    vague vast weird wise able academic accessible active actual additional adequate administrative advanced
    aggregate agile annual appropriate asynchronous automatic available bad basic better big biannual broken capital
    central certain clean clear closed cold collective common communal complete complex complicated compulsory
    concrete confidential consistent constant contemporary continuous convenient cool core corporate correct
    creative critical cross-team cultural current custom daily dead deep default definite democratic dependent
    different difficult digital direct disciplinary discriminated domestic double due dynamic early easy economic
    editorial educational effective efficient electronic eligible environmental equal essential ethical existing
    experimental extended external extra extraordinary false familiar fast federal financial flat flexible formal
    free fresh frequent friendly full functional fundamental general generic global good great green hard healthy
    heavy high historic historical holistic hot huge human hybrid ideal identical immediate implicit important
    improved inactive incoming inclusive incompatible inconsistent independent indirect individual industrial
    informal inherent initial innovative intellectual interested interesting interim intermediate internal
    international interpolated invalid key large late lazy legal light limited linear little live local logical lone
    long long-term low lower main major mandatory manual maximum meaningful medical mental minimal minimum minor
    missing mixed mobile modern modest monthly moral multiple municipal mutual narrow national native natural
    necessary negative new nice nominal non-nullable normal null nullable numeric obvious occasional odd offline old
    ongoing online open operational optimal optional ordinary organizational organisational original outdoor outer
    outgoing outstanding overall overdue parallel partial past pastoral peaceful pending permanent personal physical
    planned political poor popular positive possible potential practical predictable preliminary previous primary
    prior private proactive productive professional proper proposed prospective public quarterly quick quiet random
    rapid ready real realistic reasonable recent recurring red redundant regional regular related relative relevant
    reliable religious remaining remote repeated required reserved residential responsible rich rough round rural
    safe same sanitary satisfied secondary secure selective senior sensible sensitive separate serious severe sexual
    shared sharp short short-term significant similar simple single slow small smart smooth social soft solar solid
    sound spatial special specific spiritual stable standalone standard static statistical steady strategic strict
    strong structural structured stuck sub substantial successful sudden suitable super supplementary supposed
    sustainable sweet synchronous systematic technical temporary tentative terrible thematic thin tight timely tiny
    top total tough traditional transparent true typical ultimate unclear unconstrained unfair uniform unique
    universal unknown unlimited unresolved unsafe unstable unusual upcoming upper urban urgent useful usual valid
    valuable variable various verbal viable virtual visible visual vital voluntary vulnerable warm weak weekly
    welcome whole wide wild willing wrong yearly young
    absent adult advisory aged alcoholic alternate amateur angry artistic associated athletic autistic aware awful
    awkward bilingual blank brilliant busy casual chemical chronic civic civil classic classical clever clinical
    coastal commercial competent confident controversial criminal crucial damaged delicate dental detailed
    disappointed disused diverse dramatic eco elderly elite emotional enclosed entire equestrian ethnic evident
    excellent explicit extreme favorite federated fiscal folk foreign genetic genuine giant gradual graphic handmade
    herbal homeless homemade honorary ill illegal inadequate incomplete incorrect inpatient insufficient
    intermittent irregular laminated leafy legitimate liberal literary livestock managerial marginal mechanical
    merry messy middle military monetary multilingual nearby needy neglected neutral nuclear obsolete occupational
    organic orthodox outpatient outright overgrown oversized paediatric paperless pedagogical perfect perinatal
    peripheral persistent pharmaceutical plastic postal postgraduate postnatal pregnant prepaid psychiatric
    psychological renowned respiratory robust scientific seasonal slippery smelly suburban surgical sustained
    talented theatrical therapeutic thorough tricky tropical unable uncertain underage undergraduate underground
    uneven unexpected unfinished unhealthy unpleasant unrealistic unrestricted unused unwanted upstairs usable vegan
    vegetarian veteran vintage vocational volatile widespread`,
  adverbs: `forever again already also always currently directly early eventually fully generally here immediately jointly just
    later likely maybe mostly never now often only outside overall perhaps possibly potentially previously properly
    quickly rather really recently regularly still soon then there together too usually very well yet inside ahead
    abroad off instead not how when where why north south east west`,
  commonEndings: ['tion', 'sion', 'ment', 'ness', 'ance', 'ence', 'ship', 'ability', 'ities', 'ity', 'ings', 'ing', 'tions', 'sions', 'ments', 'ances', 'ences', 'ism', 'able', 'ible', 'ful', 'ous', 'ive', 'ally', 'isation', 'ization'], // prettier-ignore
  countEndings: ['tion', 'sion', 'ment', 'ist', 'ian', 'eer'],
  article: 'the',
  articles: 'the a an',
  names: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december`,
  prepositionalVerbs: `agree catch chat check comment consult decide deliberate dig dive focus go look reflect speak
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
  definiteAdjectives: `previous prior next last remaining upcoming current existing following outstanding latest first second third
    same aforementioned forthcoming`,
  qualifiers: `new old next better bigger more other proposed draft final updated revised possible potential quick short
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

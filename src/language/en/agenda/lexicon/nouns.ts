/** Countable nouns in the singular. */
export const nouns = `hop keg taproom beer cab fare subtitle clash fraud bee novice pit diver ballet berth barcode midterm burial icon dome telescope eclipse burn scrap louse microchip macro chatbot advisor transcript listener microphone material conductor monorepo doc recall drug youth win check-in follow-up sign-up catch-up girl boy lady chore chief police freelancer consent ordinance by-law county town parish borough district union charter treasurer
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
    interaction interest interface interval interview intro introduction inventory investigation investment invitation
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
    yarn zoo`;

/** Nouns without a plural. */
export const massNouns = `sourdough flour pricing building housing branding billing budgeting advertising lighting timing tracking reporting shopping
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
    interoperability inventory protection knowledge labour leadership legislation literature logistics maintenance management
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
    soccer steel surgery takings tea tennis therapy tuition vaccination worship yoga`;

/** Nouns that end like a plural and are none. */
export const singularS = `news status process progress business access address class pass loss press express series analysis basis crisis
    emphasis thesis hypothesis axis bus campus census consensus virus corpus focus bonus syllabus apparatus
    menus-bar atlas canvas bias gas lens chaos ethos pathos kudos kubernetes js css aws dns tls https os ios jenkins
    ipfs ipns rss sms gps sdks-kit politics economics ethics mathematics maths physics logistics athletics mess
    stress success excess recess fitness wellness readiness awareness illness witness happiness cross boss mass
    glass grass compass distress congress this its his us as is was has does yes thus plus versus previous various
    across unless less always perhaps sometimes headquarters means species`;

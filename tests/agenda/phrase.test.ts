import { ITEM_KINDS } from '../../src/model/report';
import { itemOf, itemsOf } from '../support/agenda';

/** All questions that a line gets, as one text. */
const asked = (line: string) => itemOf(line).questions.join('\n');

describe('A noun phrase in a question', () => {
  it.each([
    ['Budget', 'the budget'],
    ['Garden', 'the garden'],
    ['Hiring', 'hiring'],
    ["Corvin Zuber's letter on parking", "Corvin Zuber's letter"],
    ['Team slides (3 minutes per team)', 'about team slides?'],
    ['Membership fees Q3', 'the Q3 membership fees'],
    ['Evacuation drill Friday', 'the evacuation drill Friday'],
    ['Reports', 'the reports'],
    ['The new logo', 'the new logo'],
    ['Our values', 'our values'],
    ['Parents evening', 'parents evening'],
    ['2027 budget', 'the 2027 budget'],
    ['3 new laptops', '3 new laptops'],
    ["Treasurer's ledger", "the treasurer's ledger"],
    ['Treasurer’s ledger', 'the treasurer’s ledger'],
    ["Zora's garden", "Zora's garden"],
    ["Next week's concert", "next week's concert"],
    ['Previous notes', 'the previous notes'],
    ['GraphQL conference', 'the GraphQL conference'],
    ['macOS fonts', 'macOS fonts'],
    ['Board Handbook', 'the Board Handbook'],
    ['Partnership with Acme', 'the partnership with Acme'],
    ['Reading to Children', 'Reading to Children'],
    ['Roofs and Gutters in spring', 'Roofs and Gutters in spring'],
    ['Back room wall', 'the back room wall'],
    ['GARDEN WALL', 'the garden wall'],
    ['`deploy.sh` cleanup', 'the `deploy.sh` cleanup'],
    ['[[Falcon]] garden', 'the [[Falcon]] garden'],
    ['**Garden** wall', 'the **garden** wall'],
    ['<u>Garden</u> wall', 'the <u>garden</u> wall'],
    ['Discussion of the garden', 'the garden'],
    ['Regarding the garden', 'about the garden'],
    ['More about the garden', 'about the garden'],
    ['Plan B for rain', 'Plan B for rain'],
    ['12.04 upgrade', 'the 12.04 upgrade'],
    ['Support tickets', 'support tickets'],
    ['Test results', 'the test results'],
    ['Thoughts on school uniforms', 'school uniforms'],
    ['Native plants (first list)', 'native plants (first list)'],
    ['Grass contract 2027', 'the 2027 grass contract'],
    ['Budget 2027', 'the 2027 budget'],
    ['Kompass 2027', 'Kompass 2027'],
    ['Q1 targets', 'the Q1 targets'],
    ['Targets for next term', 'the targets for next term'],
    ['Review previous sprint', 'the previous sprint'],
    ['[Roof repair](#roof): get a second quote', 'the [roof repair](#roof)'],
    ['Mending Costs', 'Mending Costs'],
    ['Review of complaints', 'the complaints'],
    ['(left over) Roof repair', 'the roof repair'],
    ['(Maybe the roof repair', 'the roof repair'],
    ['Year 6 trip', 'the Year 6 trip'],
    ['Sunday lunches', 'Sunday lunches'],
    ['[[Budget 2027|Budget]]', '[[Budget 2027|Budget]]'],
    ['[[BUDGET]]', '[[BUDGET]]'],
    ['Near misses', 'near misses'],
    ['Minutes of last meeting', 'the minutes of the last meeting'],
    ['Notes from previous session', 'the notes from the previous session'],
    ['Minutes from last week', 'the minutes from last week'],
    ['0.12.1 release', 'the 0.12.1 release'],
    ['Promotion case – timeline', 'the timeline of the promotion case'],
    ['Bed 14 – discharge planning', 'Bed 14 (discharge planning)'],
    ['Harvest supper - 3 May - who does what', 'the harvest supper (who does what)'],
    ['Hiring: second cook – shortlist', 'the second cook (shortlist)'],
    ['Group to group mentoring', 'the group to group mentoring'],
    ['#11 vs #12', 'choosing between #11 and #12'],
    ['#11 and #12', '#11 and #12'],
    ['Lessons learned', 'lessons learned'],
    ['Splitting group expenses', 'splitting group expenses'],
    ['Move or sale of the piano', 'the move or sale of the piano'],
    ['Refactor plan', 'the refactor plan'],
    ['\\_\\_init hook', '\\_\\_init hook'],
    ['Changing room refurb', 'the changing room refurb'],
    ['Landing page copy', 'landing page copy'],
  ])('of "%s" is "%s"', (line, phrase) => {
    expect(asked(line)).toContain(` ${phrase}`);
  });

  it.each([
    ['School uniforms', 'do school uniforms'],
    ['School uniform', 'does the school uniform'],
    ['Homework', 'does homework'],
    ['Garden and kitchen', 'do garden and kitchen'],
    ['Criteria', 'do criteria'],
    ['Weekly news', 'does the weekly news'],
    ['Q3 OKRs', 'do the Q3 OKRs'],
    ['Project SUNRISES', 'does Project SUNRISES'],
    ['Painting the walls', 'does painting the walls'],
    ['Relaxing noise rules', 'does relaxing noise rules'],
  ])('agrees in number: "%s" → "%s"', (line, clause) => {
    const ownQuestions = Object.fromEntries(ITEM_KINDS.map((kind) => [kind, ['What {does} {topic} mean to us?']]));
    const [item] = itemsOf(`## Agenda\n\n- ${line}\n`, { ownQuestions });
    expect(item?.questions[0]).toContain(clause);
  });
});

describe('What is to be done becomes', () => {
  it.each([
    ['Rename the hall', 'renaming the hall'],
    ['Get new chairs', 'getting new chairs'],
    ['Run a book swap', 'running a book swap'],
    ['Tie up loose ends', 'tying up loose ends'],
    ['Draft and send the letter', 'drafting and sending the letter'],
    ['We need to mend the fence', 'mending the fence'],
    ["Let's paint the shed", 'painting the shed'],
    ['How to welcome new families', 'welcoming new families'],
    ['Choosing a caterer', 'choosing a caterer'],
    ['Look at the fence', 'the fence'],
    ['Discuss the fence', 'the fence'],
    ['Review Q3 results', 'Q3 results'],
    ['Decide on trade show', 'decision on the trade show'],
    ['Talk about parking', 'about parking'],
    ['Look at [[#Budget]]', 'in [[#Budget]]'],
    ['Opening a second shop', 'opening a second shop'],
    ['Add --verbose flag', 'adding --verbose flag'],
    ['Localise into Polish', 'localising into Polish'],
    ['Kill the free tier', 'killing the free tier'],
    ['Fix flaky test', 'fix the flaky test'],
    ['Hire caretaker', 'hire caretaker'],

    ["Add 'allergies' to the form", "adding 'allergies' to the form"],
    ['Rename "hall" to "room"', 'renaming "hall" to "room"'],
    ['Ask for more chairs', 'asking for more chairs'],
    ['Move rota proposal to June', 'moving the rota proposal to June'],
    ['Refactor Election Calendar', 'refactoring the Election Calendar'],
    ['Try mob programming', 'trying mob programming'],
    ['Approve PR #12', 'PR #12'],
    ["List everyone's allergies", "listing everyone's allergies"],
    ['Confirm the old lease is over', 'confirming the old lease is over'],
    ['Clarify whether we need the form', 'the question of whether we need the form'],
    ['Discuss which caterer we use', 'the question of which caterer we use'],
    ['Decide who hosts', 'deciding who hosts'],
    ['Review what we baked', 'stands out to each of us in what we baked'],
    ['Review survey results', 'surprised us in the survey results'],
    ['Guiding principles, dues, general upkeep', 'guiding principles, dues, general upkeep'],
    ['build(kiosk): add pictures #4', 'adding pictures'],
    ['Approve hiring a cook', 'support hiring a cook'],
    ['Welcome new families', 'welcoming new families'],
    ['Light the hall', 'lighting the hall'],
    ['Check for leaks', 'checking for leaks'],
    ['Check the leaks', 'in the leaks'],
    ['Move the archive upstairs and make room for guests', 'moving the archive upstairs and making room for guests'],
    ['Add chairs and paint the hall', 'adding chairs and painting the hall'],
    ['Allow the club to take and keep a deposit', 'allowing the club to take and keep a deposit'],
    ['Further formalising the rules of the house', 'formalising the rules of the house'],
    ['Welcome 3 new stewards', 'welcoming 3 new stewards'],
    ['Standardise on blue chairs', 'standardising on blue chairs'],
    ['Need caretaker for the hall', 'about the caretaker for the hall'],
  ])('a verb phrase or its matter: "%s" → "%s"', (line, phrase) => {
    expect(asked(line)).toContain(phrase);
  });

  it.each([
    ['Q3 review', 'the Q3 review'],
    ['Budget review', 'the budget review'],
    ['Update on the roof', 'the roof'],
    ['Review process', 'the review process'],
    ['Report cards', 'report cards'],
    ['Plan for the garden', 'the plan for the garden'],
    ['Open positions', 'open positions'],
    ['Remaining budget', 'the remaining budget'],
    ['Training material', 'training material'],
    ['Address form', 'the address form'],
    ['Staffing over Easter', 'about staffing over Easter'],
    ['Deploys on Friday', 'the deploys on Friday'],
    ['Need a plan for the hall', 'about a plan for the hall'],
    ['Fuzzing report', 'the fuzzing report'],
    ['Waiting list for families', 'about waiting list for families'],
    ['Reviews on Google', 'in the reviews on Google'],
    ['Use of tablets', 'the use of tablets'],
    ['Election of officers', 'the election of officers'],
    ['Controlled drugs audit', 'the controlled drugs audit'],
    ['Runtime checks for parents', 'runtime checks for parents'],
    ['Record players', 'record players'],
    ['Support tickets', 'support tickets'],
    ['Waiting times in winter', 'about waiting times in winter'],
    ['Wins this week', 'the wins this week'],
    ['Website relaunch', 'the website relaunch'],
    ['Price increase in spring', 'the price increase in spring'],
  ])('a noun where it only looks like a verb: "%s" → "%s"', (line, phrase) => {
    expect(asked(line)).toContain(phrase);
    expect(asked(line)).not.toMatch(/reviewing|updating|reporting|opening|addressing|remaining the/);
  });
});

describe('A closed question becomes', () => {
  it.each([
    ['Should we move to Fridays?', 'for us to move to Fridays'],
    ['Do we want to keep the bell?', 'for us to keep the bell'],
    ['Are we going to paint the shed?', 'for us to paint the shed'],
    ['Move to Fridays?', 'for us to move to Fridays'],
    ['Vendor contract: renew or not?', 'for us to renew the vendor contract'],
    ['Ready to open the hall?', 'for us to open the hall'],
    ['Is it safe?', 'whether it is safe'],
    ['Is the new process working?', 'whether the new process is working'],
    ['Does anyone have a key?', 'whether anyone has a key'],
    ['Did they answer us?', 'whether they answered us'],
    ['A second site?', 'a second site'],
    ['Fence, or should we wait?', 'for us to wait'],
    ['Did the twist work?', 'whether the twist worked'],
    ['Does the budget cover training?', 'whether the budget covers training'],
    ['Trade fair in May - go or skip?', 'whether to go or skip (the trade fair in May)'],
    ['Website: keep, change or drop?', 'whether to keep, change or drop the website'],
    ['Library fines: scrap or keep?', 'whether to scrap or keep library fines'],
    ['Christmas party – yes or no?', 'the Christmas party'],
    ['New logo: keep or drop?', 'whether to keep or drop the new logo'],
    ['Either mend the fence or buy a new one', 'whether to mend the fence or buy a new one'],
    ['Renew the lease or find a second hall', 'whether to renew the lease or find a second hall'],
    ['Open data?', 'open data'],
    ['Maybe the note on the door is too long?', 'answer “Maybe the note on the door is too long”'],
    ['We spoke of the lease, what about the deposit?', 'answer “We spoke of the lease, what about the deposit”'],
    ['Solar panels: buy or lease?', 'whether to buy or lease solar panels'],
    ['Product range: too wide?', 'answer “Product range: too wide”'],
    ['Fines: abolish?', 'answer “Fines: abolish”'],
    ['Merge with St Mary?', 'for us to merge with St Mary'],
    ["Shouldn't we close the shop?", 'for us to close the shop'],
    ["Isn't the fence too low?", 'whether the fence is too low'],
    ["Don't they need a key?", 'whether they need a key'],
    ["Why don't we move to Fridays?", 'for us to move to Fridays'],
    ['Why not paint the shed?', 'for us to paint the shed'],
    ['How about a second site?', 'a second site'],
    ['Any objections?', '“Any objections”'],
    ['Outing ideas?', 'Which outing ideas could we imagine?'],
    ['Should we ban smartphones on site?', 'for us to ban smartphones'],
    ['Should plots be let to groups', 'whether plots should be let to groups'],
    ['Are the new ramps safe for wheelchairs', 'whether the new ramps are safe for wheelchairs'],
    ['Weekly digest by post - good idea?', 'the weekly digest by post'],
  ])('an open one: "%s" → "%s"', (line, clause) => {
    expect(itemOf(line).kind).toBe('closed-question');
    expect(asked(line)).toContain(clause);
  });
});

describe('An open question is turned round for its deepening question', () => {
  it.each([
    ['How do we pay for it?', 'how we pay for it'],
    ['Why are families leaving?', 'why families are leaving'],
    ['Who should chair?', 'who should chair'],
    ['What has changed?', 'what has changed'],
    ['What went well?', 'what went well'],
    ['What slowed us down', 'what slowed us down'],
    ["What's on your mind", "what's on your mind"],
    ['Who updates the board?', 'who updates the board'],
    ['Who hosts in March', 'who hosts in March'],
    ['Who has admin rights?', 'who has admin rights'],
    ['Who still needs a key?', 'who still needs a key'],
    ['What is our remit?', 'what our remit is'],
    ['Sick days are up: why?', 'answer “Sick days are up: why”'],
    ['What was the plan for May', 'what the plan for May was'],
    ['Ski trip – who is going?', 'who is going (the ski trip)'],
  ])('"%s" → "%s"', (line, clause) => {
    expect(itemOf(line).kind).toBe('open-question');
    expect(asked(line)).toContain(clause);
  });
});

describe('What has no grammar to work with is quoted', () => {
  it.each([
    "Don't forget the calendar",
    'Office closed on Monday',
    'Demo laptop keeps crashing',
    'Bookings down by half',
    'Room 12 still open',
    'Login not working',
    'Delivery van lease ends',
    'Steel deliveries late',
    'The new handbook came out',
    'Shift Node.js to yearly releases',
    'Archive kontor/site in favour of the wiki',
    'That the annual fee be raised',
    'Zuzo 4.2 to replace the old kiln',
    'Support for me',
    'Volunteers needed',
    'Rooms booked for the fair',
    'Freelance budget exhausted',
    'It’s that time of the year again',
    'Not sure about the roof',
    'Review/set dates',
    'Store DVD kaput',
    'Address stale entries',
    'Support generics',
    'Clean up attic',
    'Test new kiln',
    'Balance shifts across halls',
    'Zuzana Kowalczyk to show the kiln',
    'Chairman to sign the lease',
    'When the alarm rings, leave the hall',
    'Miscellaneous',
    'Kari presenting the plan',
    'Support tickets doubled',
    'Electricity bill went up',
    'Giving down 8%',
    'Stuck on the migration',
    'Thank you to the night team',
  ])('"%s"', (line) => {
    expect(asked(line)).toContain(`“${line}”`);
  });
});

describe('What a short statement says is asked about', () => {
  it.each([
    ['Customer churn is going up', 'customer churn going up'],
    ['The roof needs a repair', 'the roof needing a repair'],
    ['Youth worker contract ends in August', 'the youth worker contract ending in August'],
    ['Code reviews take too long', 'code reviews taking too long'],
    ['The heating is still too loud', 'the heating being still too loud'],
    ['Parents want a later start', 'parents wanting a later start'],
  ])('"%s" → "%s"', (line, noun) => {
    expect(asked(line)).toContain(noun);
  });

  it.each(['We are late again', 'The roof is not ours', 'Bookings doubled', 'Everyone likes the new hall'])(
    'unless it is about somebody, denied or past: "%s"',
    (line) => {
      expect(itemsOf(`## Agenda\n\n- ${line} (5 min)\n`)[0]?.questions[0] ?? '“').toContain('“');
    },
  );
});

describe('A choice of what to do', () => {
  it.each([
    'Old piano – keep it or sell it',
    'Old piano – keep, lend or sell',
    'Old piano: keep or sell',
    'Old piano, keep or scrap',
  ])('is a decision on what stands in front: "%s"', (line) => {
    expect(itemOf(line).kind).toBe('decision');
    expect(asked(line)).toContain('the old piano');
  });

  it('is none between things', () => {
    expect(itemOf('Old piano – tuner or dealer').kind).not.toBe('decision');
  });
});

describe('A clause that asks behind its matter', () => {
  it('stays with it', () => {
    expect(asked('Newsletter: who writes it')).toContain('the newsletter (who writes it)');
    expect(itemOf('Newsletter: who writes it').topic).toBe('Newsletter: who writes it');
  });
});

describe('A question behind its matter', () => {
  it.each([
    ['Garden plan: what do we drop?', 'what we drop (the garden plan)'],
    ['Hall lease: should we renew it?', 'renew it (the hall lease)'],
  ])('keeps it: "%s"', (line, phrase) => {
    expect(asked(line)).toContain(phrase);
  });

  it('leaves out who asks, and a word that only says that one does', () => {
    expect(asked('Bartholomew: what do we drop?')).not.toContain('Bartholomew');
    expect(asked('Question: what do we drop?')).not.toContain('uestion:');
  });
});

describe('A question that asks twice', () => {
  it('is quoted when it is open', () => {
    expect(asked('What is our name and what do we do?')).toContain('“What is our name and what do we do”');
  });

  it('is quoted', () => {
    expect(asked('Did the trial work and how did we tell?')).toContain('“Did the trial work and how did we tell”');
  });
});

describe('What is called as in every meeting', () => {
  it('is no name, whatever its capitals, and is asked about without its brackets', () => {
    expect(asked('Any Other Business')).toContain('any other business');
    expect(asked('Blockers (from the async update)')).toContain('contributing to blockers,');
    expect(itemOf('Blockers (from the async update)').topic).toBe('Blockers');
  });
});

describe('One of the motions of a meeting', () => {
  it('is asked about by its name', () => {
    expect(asked('Check-in: how is everyone?')).toContain('the check-in');
  });
});

describe('What is to be thought up', () => {
  it('is asked for', () => {
    expect(asked('Brainstorm themes for the fair')).toContain('Which themes for the fair could we imagine?');
  });
});

describe('What is written in another language is quoted', () => {
  it.each([
    ['## Tagesordnung', 'Raumfrage', '“Raumfrage”'],
    ['## Agenda', 'Budget für das Sommerfest', '“Budget für das Sommerfest”'],
    ['## Agenda', '¿Cuándo es la próxima reunión?', '“Cuándo es la próxima reunión”'],
    ['## Agenda', '予算案', '“予算案”'],
    ['## Agenda', 'Бюджет 2027', '“Бюджет 2027”'],
  ])('under "%s": "%s"', (heading, line, words) => {
    expect(itemsOf(`${heading}\n\n- ${line}\n`)[0]?.questions.join('\n')).toContain(words);
  });

  it.each(['Rio de Janeiro office', 'Visit of Dr. van Dyke', 'Café rota'])('but not "%s"', (line) => {
    expect(asked(line)).not.toContain('“');
  });
});

describe('A topic of parts', () => {
  it.each([
    ['Security: rotate keys', 'rotating keys', 'Security:'],
    ['Youth group: trip to Iona', 'the trip to Iona', 'Youth group:'],
    ['Ideas for the hall - could we rent it out?', 'rent it out', 'Ideas for the hall -'],
  ])('is asked about by its second: "%s"', (line, phrase, front) => {
    const item = itemOf(line);
    expect(item.questions[0]).toContain(phrase);
    expect(item.raw.slice(0, item.topicSpan.from - item.from)).toContain(front);
  });

  it.each([
    ['Remote voting:', 'remote voting'],
    ['Update on the lease: signed by both', 'the lease'],
    ['Elections: open for nominations', 'elections (open for nominations)'],
    ['Open evening: format and dates', 'about the format and dates of the open evening'],
    ['Roadmap for spring — scope, dates, who', 'the roadmap for spring'],
    ['Proposal for a bike shed. I would like to build it with the pupils.', 'bike shed'],
    ['Review open issues if there is time left', 'open issues'],
    ['Review the rules and find out what is unclear', 'to each of us in the rules?'],
  ])('is asked about by its first: "%s"', (line, phrase) => {
    expect(itemOf(line).questions[0]).toContain(phrase);
    expect(itemOf(line).questions[0]).not.toMatch(/scope|pupils|time left/);
  });

  it.each([
    ['Bus vs train', 'between bus and train?'],
    ['Ongoing discussion on bus vs train', 'between bus and train?'],
    ['Territory: North vs South', 'between North and South?'],
    ['Next book: Emma or Ulysses?', 'between Emma and Ulysses (the next book)?'],
  ])('is asked about by both when they are a choice: "%s"', (line, both) => {
    expect(itemOf(line).questions[0]).toContain(both);
  });

  it('is asked about by its reference when it has nothing else', () => {
    expect(itemOf('#123').questions[0]).toContain('#123');
    expect(itemOf('[[Falcon]]').questions[0]).toContain('[[Falcon]]');
    expect(itemOf('`index.md`').questions[0]).toContain('`index.md`');
  });
});

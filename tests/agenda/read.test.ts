import { readAgenda } from '../../src/agenda/read';
import { english } from '../../src/language/en/pack';
import { itemOf, itemsOf, topicsOf } from '../support/agenda';
import { note } from '../support/note';

describe('An agenda', () => {
  it.each([
    'Agenda', 'AGENDA', 'Agenda:', '📋 Agenda', '2. Agenda', "Today's agenda", 'Proposed agenda items', 'Topics', 'To discuss',
    'Order of business', 'Talking points', 'Items for discussion', 'Agenda for Monday', 'Agenda (draft)', "Kim's topics",
    'To discuss after', 'To discuss next time', 'Discuss later', 'Tagesordnung', 'Ordre du jour', 'Orden del día', 'Pauta',
    'Ordine del giorno', '議題', 'Повестка дня',
  ])('stands under the heading "%s"', (heading) => {
    expect(topicsOf(`## ${heading}\n\n- School trip\n- Parking\n`)).toEqual(['School trip', 'Parking']);
  }); // prettier-ignore

  it.each(['Shopping', 'Ingredients', 'Reading list'])('does not stand under the heading "%s"', (heading) => {
    expect(topicsOf(`# Notes\n\n## ${heading}\n\n- Apples\n- Pears\n`)).not.toContain('Apples');
  });

  it('stands under a bold line, a label with a colon and a bare word', () => {
    for (const label of ['**Agenda**', 'Agenda:', 'AGENDA', '*Agenda*:'])
      expect(topicsOf(`${label}\n\n- School trip\n`)).toEqual(['School trip']);
  });

  it('stands under a callout and its title', () => {
    expect(topicsOf('> [!info] Agenda\n> - School trip\n> - Parking\n')).toEqual(['School trip', 'Parking']);
  });

  it('stands under a title that only names who meets', () => {
    expect(topicsOf('# Team\n\n- Roof repair\n- Summer fair\n- Parking\n')).toHaveLength(3);
    expect(topicsOf('# Club\n\n## Team\n\n- Roof repair\n- Summer fair\n- Parking\n')).toEqual([]);
  });

  it('has no topic in what somebody is to do', () => {
    expect(
      topicsOf(
        '## Agenda\n\n- Zora to rename the list\n- Board to meet on Monday\n- Bartholomew, get the keys\n- Bartholomew, if we wait\n- Freedom to speak up\n',
        {},
        ['Zora Park'],
      ),
    ).toEqual(['Freedom to speak up']);
  });

  it('has no topic in a name where people report', () => {
    expect(topicsOf('## Agenda\n\n### Updates\n\n- Zora\n- New boiler\n')).toEqual(['Updates', 'New boiler']);
  });

  it('is not read from a quotation', () => {
    expect(topicsOf('> ## Agenda\n> - School trip\n')).toEqual([]);
  });

  it('is read from plain lines with numbers that Markdown takes for text', () => {
    expect(topicsOf('Agenda:\n\n7) Boiler\n   a) Quote\n   b) Date\n')).toContain('Boiler');
  });

  it('is read from lines that are numbered by name', () => {
    expect(topicsOf('# Club\n\nItem 1: Roof\nItem 2: Fence\nItem 2.1: Gate\n')).toEqual(['Roof', 'Fence', 'Gate']);
  });

  it('is read from lines with a clock', () => {
    expect(topicsOf('# Editorial\n\n9:30 – Spring issue\n9:40 – Photo budget\n')).toEqual([
      'Spring issue',
      'Photo budget',
    ]);
  });

  it('has no item in when and where it is held', () => {
    expect(topicsOf('# Board meeting\n\n10:00 – 10:45, Studio\n\n## Agenda\n\n- Roof\n')).toEqual(['Roof']);
  });

  it('has the motions that close it as lines with a clock', () => {
    expect(itemsOf('## Agenda\n\n- 9:30 Roof\n- 9:45 Next steps\n').map(({ kind }) => kind)).toEqual([
      'discussion',
      'planning',
    ]);
  });

  it('is not read from a timeline of what happened', () => {
    expect(topicsOf('# Outage postmortem meeting\n\n## Timeline\n\n- 09:12 first errors\n- 09:31 rollback\n')).toEqual(
      [],
    );
    expect(topicsOf('# Club call\n\n[10:02:11] Zora Parkova: Hello\n[10:02:15] Milo Brankov: Hello\n')).toEqual([]);
  });

  it('has no topic in what was said below a line without a marker of its own', () => {
    const items = itemsOf('## Agenda\n\n6. Roof\nZora found a roofer for us.\n\n7. AOB\nThanks to the choir.\n');
    expect(items.map(({ topic, kind }) => [topic, kind])).toEqual([
      ['Roof', 'discussion'],
      ['AOB', 'procedural'],
    ]);
  });

  it('ends where the lines of a paragraph are what is to be done', () => {
    expect(topicsOf('# Club call\n\nAgenda:\n1. Roof\n2. Fence\n\nActions\nMilo – key\nZora – roofer\n')).toEqual([
      'Roof',
      'Fence',
    ]);
  });

  it('is not read from a transcript with a clock', () => {
    expect(topicsOf('# Log\n\n9:30 Ana: hello\n9:31 Bo: hi there\n9:32 Ana: shall we\n')).toEqual([]);
  });

  it('is not read from the clock of what happened', () => {
    const log = '# Review meeting\n\n- 09:12 first alarm\n- 09:19 support sees it\n- 09:31 server restarted\n';
    expect(topicsOf(log)).toEqual([]);
    const minuted = log.replace('server restarted\n', 'Roof repair\n    - Kim knows a dealer\n');
    expect(topicsOf(minuted)).toContain('Roof repair');
  });

  it('is not read from who speaks in a transcript', () => {
    const talk = ['Ana Lima', 'Ben Ode'].map((name) => `**${name}** 0:05\nThe door is blue, I think.\n\n`).join('');
    const text = `# Site call\n\n${talk.repeat(6)}`;
    const { items } = readAgenda(
      note(text),
      english.agenda,
      { asMeeting: true },
      { cast: ['Ana Lima', 'Ben Ode'], turns: 12 },
    );
    expect(items).toEqual([]);
  });

  it('is read from a table with a column of topics', () => {
    const [item] = itemsOf('| Time | Topic | Owner |\n|--|--|--|\n| 10 min | Roof repair | Kim |\n');
    expect(item).toMatchObject({ topic: 'Roof repair', source: 'table', owner: 'Kim', minutes: 10 });
  });

  it('takes the kind of a topic from the column that says what it is for', () => {
    const items = itemsOf(
      '| Item | Who | Purpose |\n|--|--|--|\n| Attendance figures | Kim | information |\n| Hall hire | Bo | decide |\n',
    );
    expect(items.map(({ kind }) => kind)).toEqual(['update', 'decision']);
  });

  it('is read from a table of minutes', () => {
    const text =
      '# Parents, 4 May\n\n| Item | Discussion | Action |\n|--|--|--|\n| Roof repair | It leaks. | Kim asks |\n';
    expect(topicsOf(text)).toEqual(['Roof repair']);
  });

  it('is read from a callout that is called so by its type alone', () => {
    expect(topicsOf('## 4 May, site\n\n> [!agenda]\n> - Roof repair\n> - Wall paint\n')).toEqual([
      'Roof repair',
      'Wall paint',
    ]);
  });

  it('stands below a heading that says of what it is', () => {
    expect(topicsOf('## Cross-team topics\n\n- Roof repair\n- Wall paint\n')).toEqual(['Roof repair', 'Wall paint']);
    expect(topicsOf('## From the May agenda\n\n- Tom bought paint and was paid for it\n')).not.toContain(
      'Tom bought paint and was paid for it',
    );
  });

  it('ends at a label that is glued to its last line', () => {
    expect(topicsOf('# Roof\n\nTopics\n- Slates\n- Grant\nNotes\n- Scaffolding\n')).toEqual(['Slates', 'Grant']);
  });

  it('is announced by a table, which shows a meeting and which topics its headings name', () => {
    const table =
      '| # | Topic | Owner | Min |\n|--|--|--|--|\n| 1 | Roof repair | Kim | 10 |\n| 2 | Wall paint | Bo | 5 |\n';
    const text = `# Site – weekly\n\n10:00 – 10:45, Zoom\n\n${table}\n## Roof repair\n\nKim: the slates are here.\nBo: good.\n`;
    expect(topicsOf(text)).toEqual(['Roof repair', 'Wall paint', 'Roof repair']);
  });

  it('is not read from any table', () => {
    expect(topicsOf('| Name | Age |\n|--|--|\n| Kim | 40 |\n')).toEqual([]);
  });

  it('has its sub-headings as topics', () => {
    expect(topicsOf('## Agenda\n\n### Roof repair\n\nThe roof leaks.\n')).toEqual(['Roof repair']);
  });

  it('sorts its topics under groups that are none, or are items of their own', () => {
    const items = itemsOf('## Agenda\n\n### Other topics\n\n- Roof\n\n### New business\n\n- Fence\n');
    expect(items.map(({ topic, kind }) => [topic, kind])).toEqual([
      ['Roof', 'discussion'],
      ['New business', 'procedural'],
      ['Fence', 'discussion'],
    ]);
  });
});

describe('Headings without an agenda', () => {
  it('are topics with their notes below', () => {
    expect(topicsOf('# Staff meeting\n\n## Budget 2027\n\n- it is tight\n\n## Parking\n')).toEqual([
      'Budget 2027',
      'Parking',
    ]);
  });

  it('are topics when they are bold lines', () => {
    expect(topicsOf('# Staff meeting\n\n**Budget**\nIt is tight.\n\n**Parking**\n')).toEqual(['Budget', 'Parking']);
  });

  it('are topics when they are underlined', () => {
    expect(topicsOf('# Staff meeting\n\nBudget\n------\n\nIt is tight.\n')).toEqual(['Budget']);
  });

  it.each([
    'Attendees', 'Apologies', 'Action items', 'Decisions', 'Links', 'Recording', 'Next meeting', 'References', 'Goals', 'Notes',
    '2026-05-03', 'May 3, 2026', 'May 3 (afternoon)', 'acme/website', 'Notes and actions', 'Meeting log -- afternoon',
  ])('are left alone when they only order the note: "%s"', (heading) => {
    expect(topicsOf(`# Staff meeting\n\n## ${heading}\n\n- something\n`)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Items discussed',
    'Breakout A (north)',
    'TL;DR',
    'Join us!',
    'Previous action items',
    'Parking lot',
    'Discussion highlights',
    'Learnings',
    'Moderator checklist',
    'During the meeting',
    'Team members',
    '29 May 2026 1600 Pacific time',
  ])('are left alone when they only sort the note: "%s"', (heading) => {
    expect(topicsOf(`# Staff meeting\n\n## ${heading}\n\nText.\n`)).toEqual([]);
  });

  it('are left alone when the first of them names who meets', () => {
    expect(topicsOf('# Allotment working group\n\nText.\n\n# Water butts\n\nText.\n')).toEqual(['Water butts']);
  });

  it('are left alone when they are the names of who reports', () => {
    expect(topicsOf('# Stand-up\n\n## Zora\n\n- done\n\n## Milo\n\n- done\n')).toEqual([]);
  });

  it.each(['What went well', "What didn't", 'Kudos'])('are left alone when they sort a look back: "%s"', (heading) => {
    expect(topicsOf(`# Retro\n\n## ${heading}\n\n- the new rota\n`)).toEqual([]);
  });

  it('are left alone when they collect links', () => {
    expect(
      topicsOf('# Staff meeting\n\n## Papers and data\n\n- [Charter](https://example.org/a)\n\n## Agenda\n\n- Roof\n'),
    ).toEqual(['Roof']);
  });

  it('are topics when they carry over what the agenda has', () => {
    const text =
      '# Club sync\n\n## Agenda\n\n- Carry over from March\n- Roof\n\n## Carry over from March\n\n- Milo waits for the key\n';
    expect(topicsOf(text)).toEqual(['Carry over from March', 'Roof', 'Carry over from March']);
  });

  it('are the title of the meeting when an agenda is named below', () => {
    expect(topicsOf('# Garden club agenda\n\n### Conveners\n\n- Zora Park\n\n## Agenda\n\n- Roof\n')).toEqual(['Roof']);
  });

  it('are no names of speakers with the time', () => {
    expect(
      topicsOf('# Club call\n\n**Zora Parkova** 0:03\n\nHello.\n\n**Milo Brankov** 1:09\n\nHello to you.\n'),
    ).toEqual([]);
  });

  it('are topics with a number even when they have a date', () => {
    expect(topicsOf('# Board meeting\n\n### 1. Roof\n\nDry.\n\n### 2. Minutes of 12 March\n\nAgreed.\n')).toEqual([
      'Roof',
      'Minutes of 12 March',
    ]);
  });

  it('are topics with a number even when they name a meeting', () => {
    expect(topicsOf('# Board meeting\n\n**1. Minutes of the spring meeting**\n\nAgreed.\n\n**2. Roof**\n')).toEqual([
      'Minutes of the spring meeting',
      'Roof',
    ]);
  });

  it('are topics with nothing below when others stand beside them', () => {
    expect(topicsOf('# Leads sync\n\n### Roof\n\nIt leaks.\n\n### Fence\n### Parking lot\n\n- snacks\n')).toEqual([
      'Roof',
      'Fence',
    ]);
  });

  it('are left alone when they are fields that nobody filled in', () => {
    expect(topicsOf('# Staff meeting\n\n**Timing:**\n\n**Scribing:**\n\n## Roof\n')).toEqual(['Roof']);
  });

  it('are left alone when they sort the notes of a topic', () => {
    expect(topicsOf('# Staff meeting\n\n## Roof\n\n**What we heard:**\n\n- it leaks\n')).toEqual(['Roof']);
  });

  it('hold what hinders as notes', () => {
    expect(topicsOf('# Stand-up\n\n## Blockers\n\n- Waiting for the roofer\n')).toEqual(['Blockers']);
  });

  it('are left alone under the heading of saved answers', () => {
    const text = '# Meeting\n\n## Reflections of ours\n\n### What surprised us?\n';
    expect(topicsOf(text, { answersHeading: 'Reflections of ours' })).toEqual([]);
  });

  it('are left alone two levels below a topic', () => {
    expect(topicsOf('# Meeting\n\n## Roof\n\n### Quotes\n\n#### Second quote\n')).toEqual(['Roof', 'Quotes']);
  });
});

describe('Lines of an agenda', () => {
  it.each([
    'Date: 4 May', 'Notetaker: Kim', 'ACTION: Kim to call', 'https://example.org/doc', '*ADD YOUR ITEM HERE*', 'None', 'Nothing new this month',
    '@kim', '[your name and what you would like to raise]', '_Write here what you would like to raise_', 'Others?', 'Done', 'Passes by consensus', 'Svenka added hooks', 'No sync this week', 'No staff updates', '@zora: we could wait until spring', 'Released version 2 of the handbook', 'We talked about the fence for a while.', 'Kim Lee (secretary)', 'Send them to the clerk', 'Extended the deadline of the raffle', 'Bartholomew - we could wait until spring', 'We will be looking for helpers', 'TBD', '...',
  ])('are no items when they name no topic: "%s"', (line) => {
    expect(topicsOf(`## Agenda\n\n- ${line}\n`)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Roof', 'Date of the summer fair', 'Action plan for the garden', 'No-smoking policy', 'Reading time for teachers', 'We need to talk about the fence',
    'To confirm the minutes of the last general meeting of all the members.', 'SRE CLI', '*Roof repair*', 'Background', 'General discussion', 'Build speed is still slow', 'Goals for the spring term', 'Next steps', 'Apologies', '~~Parking~~', 'https://example.org/x - new fence', 'https://example.org/issues/7 (Zora Park)', 'Roof (5-10 mins.)',
  ])('are items when they name one: "%s"', (line) => {
    expect(topicsOf(`## Agenda\n\n- ${line}\n`)).toHaveLength(1);
  }); // prettier-ignore

  it('are notes when they hang under a topic', () => {
    expect(topicsOf('## Agenda\n\n- Roof\n  - it leaks\n  - Kim knows a roofer\n')).toEqual(['Roof']);
  });

  it('are items under a topic when they ask, have a time or lead to their notes', () => {
    const text =
      '## Agenda\n\n- Roof\n  - Who pays for it?\n  - Quotes (5 min)\n  - [Insurance](#insurance)\n  - it leaks\n';
    expect(topicsOf(text)).toEqual(['Roof', 'Who pays for it?', 'Quotes', 'Insurance']);
  });

  it('are items with a time under one of the motions of a meeting', () => {
    expect(topicsOf('## Agenda\n\n### Opening\n\n- Check-in (2 min)\n- Ground rules\n')).toEqual([
      'Opening',
      'Check-in',
    ]);
  });

  it('are notes when a question was answered, or asked in the middle of what was said', () => {
    expect(topicsOf('## Agenda\n\n- Roof\n  - Who pays?\n    - the council does\n')).toEqual(['Roof']);
    expect(topicsOf('## Agenda\n\n- Roof\n  - It rained in. Do we move out?\n')).toEqual(['Roof']);
    expect(topicsOf('## Agenda\n\n- Roof\n  - Who pays?\n  - The council said that it would pay half\n')).toEqual([
      'Roof',
    ]);
  });

  it('are notes of who reports when a name leads them', () => {
    expect(topicsOf('## Agenda\n\n- Roof\n- Zora:\n  - mended the gate\n')).toEqual(['Roof']);
  });

  it('are items under a group', () => {
    expect(topicsOf('## Agenda\n\n- Other topics:\n  - Roof\n  - Fence\n')).toEqual(['Roof', 'Fence']);
  });

  it('have an owner in front of an arrow', () => {
    expect(itemsOf('## Agenda\n\n- Svenka -> Roof repair\n')[0]).toMatchObject({
      owner: 'Svenka',
      topic: 'Roof repair',
    });
  });

  it('are counted from 1 and quoted whole', () => {
    const text = '## Agenda\r\n\r\n  - [ ] Roof (5 min)\r\n';
    const [item] = itemsOf(text);
    expect(item).toMatchObject({ line: 3, raw: '  - [ ] Roof (5 min)', source: 'task' });
    expect(item && text.slice(item.from, item.to)).toBe(item?.raw);
  });
});

describe('An item', () => {
  it('is asked about in its own words', () => {
    expect(itemOf('School trip').questions[0]).toContain('school trip');
  });

  it('says what decided its kind', () => {
    expect(itemOf('Review the fire drill').kindReason).toBe('the verb "review"');
  });

  it.each([
    'Check-in: how is everyone?',
    'Approval of the agenda - any additions?',
    'Opening, welcome and roll call',
    'Opening by the chair',
    'Find a scribe for today',
    'Introduce Zora',
    'Thank Zora and Milo',
  ])('is procedural when it is one of the motions of a meeting: "%s"', (line) => {
    expect(itemOf(line).kind).toBe('procedural');
  });

  it.each(['Opening of the new wing', 'Check-in desk: who is there on Sundays?', 'Introduce a booking fee'])(
    'is not procedural: "%s"',
    (line) => {
      expect(itemOf(line).kind).not.toBe('procedural');
    },
  );

  it('is left alone by a rewrite of the note when it is procedural or open', () => {
    expect(itemOf('Any other business').rewritable).toBe(false);
    expect(itemOf('How do we welcome new families?').rewritable).toBe(false);
    expect(itemOf('School trip').rewritable).toBe(true);
  });

  it('differs in its question from the next of its kind', () => {
    const items = itemsOf(`## Agenda\n\n${['Roof', 'Fence', 'Garden', 'Kitchen'].map((one) => `- ${one}\n`).join('')}`);
    const shapes = items.map(({ topic, questions }) => questions[0]?.toLowerCase().replace(topic.toLowerCase(), ''));
    expect(new Set(shapes).size).toBe(4);
  });
});

describe('A note that is no meeting', () => {
  it('has no items unless it was asked for', () => {
    const text = '# Soup\n\n## Carrots\n\n- peel\n';
    expect(topicsOf(text, { asMeeting: false })).toEqual([]);
    expect(topicsOf(text)).toEqual(['Carrots']);
  });
});

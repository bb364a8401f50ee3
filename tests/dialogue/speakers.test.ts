import { dialogue, speakers, turns } from './dialogue';

const CONVERSATION = 'Ana: Hello to all of you.\n\nBen: Good morning to you.\n\n';

describe('labels that are no speakers', () => {
  it.each([
    'Note: remember the milk and the bread.',
    'TODO: call Ana about the hall.',
    'URL: https://example.org/x',
    'https://example.org/hall',
    'Decision: we meet on Monday again.',
    'Time: 10:00',
    'Recording: https://example.org/v',
    'Obvious cause: the lid is loose again.',
    'Cause: the lid is loose again.',
    'Obviously: the lid is loose again.',
    'Action item: Ana writes to the school.',
    'Next steps: we ask the parents too.',
    '**Location:** the old hall, first floor.',
    'Question: who brings the chairs there?',
    'soup-kitchen: fix the lid of the pot',
    'Cooking: we need more pots for it.',
    'Ana and I went there: it was shut.',
    'ACTION_ITEM: ask for the key again.',
    '`Ana: hello there, all of you`',
    'Facilitator: Ana',
    'Due: 2026-03-01',
    'class Ana: hello',
  ])('stays silent at %s', (line) => {
    expect(speakers(`${CONVERSATION}${line}\n`)).toEqual(['Ana', 'Ben']);
  });

  it.each(['12:04 Kitchen Update: we need more pots for it.', 'Unit Price: we pay nine for each of them.'])(
    'takes a thing with a word of families behind it for no speaker: %s',
    (line) => {
      expect(speakers(`${CONVERSATION}${line}\n`)).toEqual(['Ana', 'Ben']);
    },
  );

  it('takes no owner of an action item for a speaker', () => {
    expect(turns('## Action items\n\n- Ana: write to the school.\n- Ben: buy four chairs.\n')).toEqual([]);
  });

  it('takes a line of links above a list for no label of it', () => {
    const text = (above: string): string =>
      `${above}\n\n- Ana: we hope to have it by the end of May.\n- Ben: so do we all.\n`;
    expect(speakers(text('See also [#12](https://example.org/12)'))).toEqual(['Ana', 'Ben']);
    expect(speakers(text('See also:'))).toEqual([]);
  });

  it('takes no owner of an agenda item for a speaker', () => {
    expect(turns('## Agenda\n\n- Ana: the budget for the spring\n- Ben: who opens the hall\n')).toEqual([]);
  });

  it('takes a conversation under the agenda for one', () => {
    const text = '## Agenda\n\n- Ana: the hall is shut today\n- Ben: since when is it?\n- Ana: since it rained\n';
    expect(speakers(text)).toEqual(['Ana', 'Ben', 'Ana']);
  });

  it('takes no heading that goes on after the name for a speaker', () => {
    expect(turns('## Ana: the budget\n\nIt is small.\n')).toEqual([]);
  });

  it('reads nothing in comments, frontmatter and HTML', () => {
    expect(turns('---\nAna: hello\n---\n%% Ana: hello to all. %%\n\n<!-- Ben: hello to all. -->\n')).toEqual([]);
  });

  it('takes the elements of HTML for no nicks', () => {
    expect(turns('<small> so it is\n\n<details> and more\n')).toEqual([]);
  });

  it('leaves saved answers out', () => {
    const text = `${CONVERSATION}## Reflection\n\nAna: This is an answer.\n`;
    expect(turns(text, { answersHeading: '## Reflection' })).toEqual(['Ana 5', 'Ben 4']);
  });

  it('takes a role for a speaker only where it speaks again and again', () => {
    expect(speakers(`${CONVERSATION}Moderator: Ana\n`)).toEqual(['Ana', 'Ben']);
  });
});

describe('labels of one person', () => {
  const HEAD = 'Attendees: Ana Lima (AL), Ben Ode @bode, Cy Park\n\n';

  it.each(['Ana Lima', 'Ana', 'AL', 'Lima', 'Ana L.', 'ALima', 'ANA'])('finds the attendee behind %s', (label) => {
    expect(speakers(`${HEAD}${label}: Hello to all of you.\n`)).toEqual(['Ana Lima']);
  });

  it('finds the attendee behind a handle', () => {
    expect(speakers(`${HEAD}@bode: hello to all of you\n`)).toEqual(['Ben Ode']);
  });

  it('finds the attendee behind a nickname', () => {
    expect(speakers(`${HEAD}Benny: hello to all of you\n`)).toEqual(['Ben Ode']);
  });

  it('takes initials of nobody for somebody else', () => {
    expect(speakers(`${HEAD}AL: Hello to all of you.\nXY: Good morning.\nXY: So it is.\nXY: And so on.\n`)).toContain(
      'XY',
    );
  });

  it('joins full names and first names without a list of attendees', () => {
    expect(speakers('Ana Lima: Hello to all.\n\nBen: Good morning.\n\nAna: So it is.\n')).toEqual([
      'Ana Lima',
      'Ben',
      'Ana Lima',
    ]);
  });

  it('keeps a first name that two people have apart from both', () => {
    const { turns: found, balance } = dialogue(
      'Attendees: Ana Lima, Ana Ruiz\n\nAna: Hello to all.\nBen: Good morning.\n',
    );
    expect(found[0]?.speaker).toBe('Ana');
    expect(balance.silent).toEqual([]);
  });

  it('knows a name that is a common word from the list of attendees', () => {
    expect(speakers('Attendees: Paula Summer, Ben Ode\n\nSummer: Hello to all.\n')).toEqual(['Paula Summer']);
  });

  it('knows a surname that is a common word from the time before it and how often it speaks', () => {
    const talk = ['Ana Lima', 'Ben Price']
      .map((name) => `[10:00:0${name.length % 10}] ${name}: The door is blue now.\n`)
      .join('');
    expect(new Set(speakers(talk.repeat(3)))).toEqual(new Set(['Ana Lima', 'Ben Price']));
    expect(speakers('Total Price: we pay it in May.\n')).toEqual([]);
  });

  it('gives joint speakers one turn', () => {
    expect(turns(`${CONVERSATION}Ana/Ben: We agree on this.\n`)).toEqual(['Ana 5', 'Ben 4', 'Ana / Ben 4']);
  });
});

describe('labels without a colon', () => {
  const HEAD = '## Present\n\n- Ana Lima\n- Ben Ode\n- Cy Park\n\n## Notes\n\n';

  it('reads names before a dash where several lines have them', () => {
    const text = `${HEAD}- the hall\n  - AL - it is shut today\n  - BO - since when is that\n  - AL - since it rained\n`;
    expect(speakers(text)).toEqual(['Ana Lima', 'Ben Ode', 'Ana Lima']);
  });

  it('reads names before a comma where several lines have them', () => {
    const text = `${HEAD}- Ana, it is shut today\n- Ben, since when is that\n- Ana, since it rained\n`;
    expect(speakers(text)).toEqual(['Ana Lima', 'Ben Ode', 'Ana Lima']);
  });

  it('takes one such line for prose', () => {
    expect(speakers(`${HEAD}- Ana, it is shut today\n`)).toEqual([]);
  });

  it('takes a list of names for nobody’s speech', () => {
    const text = `${HEAD}- Ana, Ben and Cy will come\n- Ben, Cy and Ana will not\n- Cy, Ana and Ben may\n`;
    expect(speakers(text)).toEqual([]);
  });
});

describe('speakers whose family is called like a thing', () => {
  it('are speakers behind a given name, or where times stand beside them', () => {
    const said = (at: number): string => `[10:0${at}:11] Hollis Price: The pots are in the shed, all of them.`;
    const other = (at: number): string => `[10:0${at}:31] Mira Lund: And who has the key to the shed?`;
    expect(speakers([1, 2, 3].map((at) => `${said(at)}\n${other(at)}\n`).join('')).slice(0, 2)).toEqual([
      'Hollis Price',
      'Mira Lund',
    ]);
    expect(
      speakers(`${CONVERSATION}Grace Page: the pots are in the shed.\n\nGrace Page: so are the cups.\n`),
    ).toContain('Grace Page');
  });
});

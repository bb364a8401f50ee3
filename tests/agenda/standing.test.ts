import { standingOf, type TopicSigns } from '../../src/agenda/standing';
import { topicsOf } from '../support/agenda';

const NONE: TopicSigns = {
  isAnnotated: false,
  isInAgenda: false,
  isUnderNotes: false,
  isTold: false,
  isAsked: false,
  isFilled: false,
  isOneOfMany: false,
  isWithoutAgenda: false,
  isFirst: false,
  isBesideAgenda: false,
  isOfMeeting: false,
  isMeeting: false,
  isTimed: false,
  isLoose: false,
  isDated: false,
  isField: false,
  isDocumentPart: false,
  isOfPeople: false,
  isOfLinks: false,
};

describe('A heading outside any agenda', () => {
  it('is no topic without any sign of one', () => {
    expect(standingOf(NONE)).toBe('notes');
  });

  it.each<keyof TopicSigns>(['isAnnotated', 'isInAgenda', 'isUnderNotes', 'isAsked', 'isWithoutAgenda'])(
    'may be one by the sign %s alone',
    (sign) => {
      expect(standingOf({ ...NONE, [sign]: true })).toBe('topic');
    },
  );

  it.each<keyof TopicSigns>(['isDocumentPart', 'isOfPeople'])('is none with the sign %s, filled or not', (sign) => {
    const filled = { ...NONE, isFilled: true, isOneOfMany: true };
    expect(standingOf(filled)).toBe('topic');
    expect(standingOf({ ...filled, [sign]: true })).toBe('part');
  });

  it.each<keyof TopicSigns>(['isOfMeeting', 'isMeeting', 'isDated', 'isFirst'])(
    'is the title of a meeting where the sign %s outweighs the others',
    (sign) => {
      expect(standingOf({ ...NONE, [sign]: true })).toBe('title');
    },
  );
});

const AGENDA = '# Club\n\n## Agenda\n\n1. Roof fund\n2. Summer fete and parking\n\n';

describe('Beside an agenda', () => {
  it('a heading is a topic that the agenda has', () => {
    expect(topicsOf(`${AGENDA}## Parking and summer fete\n\nFull by ten.\n`)).toContain('Parking and summer fete');
  });

  it('a heading is a topic that is timed', () => {
    expect(topicsOf(`${AGENDA}## Kitchen (10 min)\n\nThe oven is old.\n`)).toContain('Kitchen');
  });

  it('a heading that only sorts the document is none', () => {
    expect(topicsOf(`${AGENDA}## Ground rules for guests\n\nBe on time.\n`)).not.toContain('Ground rules for guests');
    expect(topicsOf(`${AGENDA}## Quick decisions\n\nNone.\n`)).not.toContain('Quick decisions');
  });

  it('a heading is a topic when the agenda names nothing', () => {
    expect(topicsOf('# Club\n\n## Agenda\n\nEverybody came.\n\n# Kitchen\n\nThe oven is old.\n')).toEqual(['Kitchen']);
  });
});

describe('Without an agenda', () => {
  const MINUTES = '# Club meeting, 4 May\n\n';

  it('headings with notes below them are topics', () => {
    expect(topicsOf(`${MINUTES}## Kitchen\n\nThe oven is old.\n\n## Roof fund\n\nHalf is there.\n`)).toEqual([
      'Kitchen',
      'Roof fund',
    ]);
  });

  it('a heading above names alone is none, however it is spelt', () => {
    expect(topicsOf(`${MINUTES}## Atendees\n\n- Zora Park\n- Milo Reyes\n\n## Kitchen\n\nOld oven.\n`, {}, ['Zora Park', 'Milo Reyes'])).toEqual(['Kitchen']); // prettier-ignore
  });

  it('a heading that speaks of the meeting itself is none', () => {
    expect(topicsOf(`${MINUTES}## Call is at noon each Tuesday\n\n## Kitchen\n\nOld oven.\n`)).toEqual(['Kitchen']);
  });

  it('a heading of a day or of the meeting as a whole is none', () => {
    expect(topicsOf('# Log of the choir meeting\n\n## 04.05.26 - more voices\n\nWe sang.\n')).toEqual([]);
    expect(topicsOf(`${MINUTES}**During the call**\n\nBe kind.\n\n**Kitchen**\n\nOld oven.\n`)).toEqual(['Kitchen']);
    expect(topicsOf('## Choir call\n\nBy Zora.\n\n# Altos\n\n**4 May 2026**\n\n## Robes\n\nTorn.\n')).toEqual(['Robes']); // prettier-ignore
  });

  it('a heading that tells something needs other signs', () => {
    expect(topicsOf(`${MINUTES}## We were told that it rains\n`)).toEqual([]);
  });
});

describe('A note without an agenda has no topic in', () => {
  const MINUTES = '# Club meeting, 4 May\n\n## Kitchen\n\nThe oven is old.\n\n';

  it.each([
    ['a column of a form', '## What I baked\n\nRye.\n'],
    ['a heading that opens with a small word', '### From them\n\nMore flour.\n'],
    ['what parts of documents are called', '## Key facts\n\nTwelve loaves.\n'],
    ['a place to fill in', '## [Topic]\n\nText.\n'],
    ['a numbered place to fill in', '## Item 2: [Description]\n\nText.\n'],
  ])('%s', (_what, section) => {
    expect(topicsOf(MINUTES + section)).toEqual(['Kitchen']);
  });

  it('what stands under the note’s first heading, if that is all that speaks for it', () => {
    expect(topicsOf('# Minutes\n\n## Key facts\n\nTwelve loaves.\n')).toEqual([]);
    expect(topicsOf('# Club\n\n## Minutes\n\n### Kitchen\n\nThe oven is old.\n')).toEqual(['Kitchen']);
  });
});

describe('Numbered lines on their own', () => {
  it('stand beside each other, also below one that is no topic', () => {
    expect(
      topicsOf('Club meeting, 4 May\n\n1\\. Apologies for absence\n\nZora\n\n2\\. Roof fund\n\nHalf is there.\n\n3\\. Kitchen\n\nOld oven.\n'),
    ).toEqual(['Roof fund', 'Kitchen']); // prettier-ignore
  });
});

describe('An agenda of links', () => {
  it('has no topic in a register of meetings', () => {
    expect(topicsOf('- [Agenda](#agenda)\n  - [Board meeting 4 May](#board)\n  - [Roof fund](#roof)\n')).toEqual([
      'Roof fund',
    ]);
  });
});

describe('An introduction', () => {
  it('is one of the motions where an agenda has it, and otherwise a part of a document', () => {
    expect(topicsOf('## Agenda\n\n1. Introduction\n2. Kitchen\n')).toEqual(['Introduction', 'Kitchen']);
    expect(topicsOf('# Club meeting, 4 May\n\n## Introduction\n\nWe met.\n\n## Kitchen\n\nOld.\n')).toEqual(['Kitchen']); // prettier-ignore
  });
});

describe('A section', () => {
  it('of people does not swallow a deeper heading that opens topics', () => {
    expect(topicsOf('# Club\n\n## Attendees\n\n- Zora Park\n\n### New topics\n\n- Kitchen\n')).toEqual(['Kitchen']);
  });

  it('for the time after is an item of an agenda where it has a time of its own', () => {
    expect(topicsOf('# Club\n\n## Agenda\n\n### 1. Kitchen\n\n### 2. Next steps (10 min)\n\n- Zora: ask around\n')).toEqual(['Kitchen', 'Next steps']); // prettier-ignore
  });
});

describe('A list of questions', () => {
  it('under "Discussion" is what is to be discussed', () => {
    expect(topicsOf('# Club call\n\n## Discussion\n\n- What do guests like?\n- How do we reach them?\n')).toHaveLength(
      2,
    );
  });

  it('is none where most lines tell something', () => {
    expect(
      topicsOf('# Club call\n\n## Discussion\n\n- The oven is old\n- Why was that?\n- Milo repaired it in June\n'),
    ).toEqual([]);
  });

  it('below an item that asks everybody for the same is none', () => {
    expect(topicsOf('## Agenda\n\n- Updates, please say:\n  - What did you do?\n  - What holds you up?\n')).toEqual([
      'Updates, please say',
    ]);
  });
});

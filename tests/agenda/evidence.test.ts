import { mayBeMeeting } from '../../src/agenda/evidence';
import { analyze } from '../../src/analyze';
import { english } from '../../src/language/en/pack';
import type { EngineOptions } from '../../src/model/options';

const may = (text: string, options: EngineOptions = {}): boolean => mayBeMeeting(text, english.agenda, options);

describe('mayBeMeeting', () => {
  const MEETINGS: readonly (readonly [string, string, EngineOptions])[] = [
    ['a folder and a date', 'Some words.', { path: 'Meetings/2026-03-14.md' }],
    ['a title', 'Some words.', { path: 'Team sync.md' }],
    ['a folder of the user', 'Some words.', { path: 'Work/Calls/a.md', meetingFolders: ['Work/Calls'] }],
    ['a property', '---\ntype: meeting\n---\nSome words.', {}],
    ['a property that only meetings have', '---\nattendees: [Ana, Bo]\n---\n# Weekly notes', {}],
    ['a title among the properties', '---\ntitle: "Board meeting"\n---\n# Roof\n\nSome words.', {}],
    ['a type that is a kind of meeting', '---\ntype: council\n---\n# Roof\n\nSome words.', {}],
    ['a tag', 'Some words. #meeting/board', {}],
    ['a tag of the user', 'Some words. #work/jour-fixe', { meetingTags: ['work/jour-fixe'] }],
    ['a heading', '# Minutes of the board meeting\n\nSome words.', {}],
    ['a first line', 'Board meeting\n\nSome words.', {}],
    ['an underlined heading', 'Board meeting, 3 May\n=======\n\nSome words.', {}],
    ['a heading behind code', '```\n# Sourdough\n```\n\n# Team sync 2026-03-14', {}],
    ['labels', 'Intro.\n\n**Agenda:**\n- Budget\n- Hiring', {}],
    [
      'a label that is a link',
      '## [Agenda](https://example.org/a-very-long-address-that-goes-on-and-on-and-on-and-on)\n- Budget',
      {},
    ],
    [
      'a transcript with times',
      ['Speaker A', 'Speaker B']
        .map((who) => `02:58 ${who}: I hear you well.\n`)
        .join('')
        .repeat(6),
      {},
    ],
    [
      'the log of a chat',
      Array.from({ length: 12 }, (_, at) => `17:0${at % 10} <${at % 2 ? 'ana' : 'ben'}> I hear you well.\n`).join(''),
      {},
    ],
    ['labels joined by a sign', '## Agenda & notes\n- Budget', {}],
    ['a label behind brackets', '## (Draft) agenda [v2]\n- Budget', {}],
    ['a label of somebody', "## Zora's topics for discussion\n- Budget", {}],
    ['a label before a link', '## Agenda: https://example.org/agenda\n- Budget', {}],
  ];

  it.each(MEETINGS)('sees a meeting that is told by %s', (_by, text, options) => {
    expect(analyze(text, options).meeting).toBe(true);
    expect(may(text, options)).toBe(true);
  });

  it.each([
    ['# Sourdough\n\n- Feed the starter\n- Bake at 230 degrees', 'Notes/Sourdough.md'],
    [
      'A long letter about the summer.\n\nWe talked about the agenda of the party all day long, until everybody had said all that there was to say about it.',
      'a.md',
    ],
    ['# Install\n\nRun the script.\n\n## Usage\n\nCall `run()`.', 'README.md'],
    ['', 'Daily/2026-03-14.md'],
    [
      '# Kettle\n\nSize: 2\nColour: red\nWeight: 1\nLid: yes\nCord: no\nPrice: 20\n\nSee [the shop](https://example.org/actions/notes) for `other` matters, or ask what is next.',
      'Kettle.md',
    ],
  ])('passes over what is plainly none: %j', (text, path) => {
    expect(may(text, { path })).toBe(false);
  });
});

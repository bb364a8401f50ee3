import { isMeeting } from '../support/agenda';

describe('A note is one of a meeting', () => {
  it.each([
    ['by its property', '---\ntype: meeting\n---\n# Roof\n'],
    ['by a type that is a kind of meeting', '---\ntype: "1:1"\n---\n# Ana and Ben\n'],
    ['by a type of several words', '---\ntype: Board meeting\n---\n# Roof\n'],
    ['by a gathering and its topics', '# Sprint 31 Planning\n\n### Topics\n\n- [ ] Flaky tests\n'],
    ['by its tag in the frontmatter', '---\ntags: [work, meeting/board]\n---\n# Roof\n'],
    ['by its tag in the text', '# Roof\n\n#meeting\n'],
    ['by the first line of a note without headings', 'Minutes of the garden club meeting\n\nText.\n'],
    ['by its title among the properties', '---\ntitle: Board meeting\n---\n# Roof\n'],
    ['by its title', '# Board meeting\n\nText.\n'],
    ['by its title with a date', '# Retro – Sprint 42\n\n## Actions\n\n- split the build\n'],
    ['by its agenda', '# Roof\n\n## Agenda\n\n- Quotes\n'],
    ['by attendees and minutes', '# Roof\n\n## Attendees\n\n- Kim\n\n## Minutes\n\nText.\n'],
  ])('%s', (_name, text) => {
    expect(isMeeting(text)).toBe(true);
  });

  it.each([
    'Roof board 4/11',
    '1:1 Zora',
    'Check-in with Zora',
    'Roof – weekly sync',
    'All-hands Q2',
    'Staff meeting 4/11',
  ])('by its title %j with a date', (title) => {
    expect(isMeeting(`# ${title}, 4 May\n\nText.\n`)).toBe(true);
  });

  it('by the subject of a mail', () => {
    const mail = (subject: string): string => `From: Zora\nTo: Roof team\nSubject: ${subject}\n\nHi all, see below.\n`;
    expect(isMeeting(mail('Roof catch-up – Mon 9 Feb'))).toBe(true);
    expect(isMeeting(mail('Your order of 9 Feb'))).toBe(false);
  });

  it('by what stands over a date in its first lines', () => {
    expect(isMeeting('Roof Runners Club\n**Annual general meeting**\nThursday 22 January\n\nText.\n')).toBe(true);
    expect(isMeeting('Roof Runners Club\nWe run.\nThursday 22 January\n\nText.\n')).toBe(false);
  });

  it('by a gathering with a schedule', () => {
    const list = (times: string): string =>
      times
        .split(' ')
        .map((time) => `- ${time} Roof talk\n`)
        .join('');
    expect(isMeeting(`# Vision workshop, day one\n\n${list('09:00 09:15 10:30 12:00')}`)).toBe(true);
    expect(isMeeting(`# Vision workshop, day one\n\n${list('09:02 09:14 10:31 12:07')}`)).toBe(false);
    expect(isMeeting(`# Tuesday\n\n${list('09:00 09:15 10:30 12:00')}`)).toBe(false);
  });

  it('by a transcript with numbers and times between what is said', () => {
    const talk = Array.from(
      { length: 10 },
      (_, at) => `${at}\n00:0${at} --> 00:0${at}\n<v Ana>The door is blue.\n\n`,
    ).join('');
    expect(isMeeting(talk, {}, ['Ana', 'Ben'], 10)).toBe(true);
  });

  it('by its folder and date', () => {
    expect(isMeeting('# Roof\n', { path: 'work/Meetings/2026-03-04.md' })).toBe(true);
    expect(isMeeting('# Roof\n', { path: 'work/Ideas/2026-03-04.md' })).toBe(false);
  });

  it('by a transcript, whatever it is called', () => {
    const talk = (turns: number): string =>
      Array.from(
        { length: turns },
        (_, at) => `${at % 2 ? 'Ana' : 'Ben'}: The door is blue, and the gate is red.\n\n`,
      ).join('');
    expect(isMeeting(talk(20), {}, ['Ana', 'Ben'], 20)).toBe(true);
    expect(isMeeting(`${talk(20)}${'The door is blue.\n\n'.repeat(80)}`, {}, ['Ana', 'Ben'], 20)).toBe(false);
  });

  it('by a conversation under something to talk about', () => {
    const text = '# Ana and Ben\n\n## To talk about\n\n- Holidays\n';
    expect(isMeeting(text, {}, ['Ana', 'Ben'], 8)).toBe(true);
    expect(isMeeting(text, {}, ['Ana', 'Ben'], 1)).toBe(false);
  });

  it('by a table of topics and who brings them, with people who speak', () => {
    const table = (topic: string): string => `# Site\n\n| ${topic} | Owner | Min |\n|--|--|--|\n| Roof | Kim | 10 |\n`;
    expect(isMeeting(table('Topic'), {}, ['Kim', 'Bo'], 2)).toBe(true);
    expect(isMeeting(table('Topic'))).toBe(false);
    expect(isMeeting(table('Product'), {}, ['Kim', 'Bo'], 2)).toBe(false);
  });

  it("by the user's own folders and tags", () => {
    expect(isMeeting('# Roof\n', { path: 'Koor/Roof.md', meetingFolders: ['koor'] })).toBe(true);
    expect(isMeeting('# Roof\n', { path: 'Roof.md', meetingFolders: [''] })).toBe(true);
    expect(isMeeting('# Roof\n\n#koor/2026\n', { meetingTags: ['koor'] })).toBe(true);
    expect(isMeeting('# Roof\n\n#koorts\n', { meetingTags: ['koor'] })).toBe(false);
  });
});

describe('A note is none of a meeting', () => {
  it.each([
    ['a recipe', '# Soup\n\n## Ingredients\n\n- carrots\n'],
    ['notes on a book', '# On Liberty\n\n## Summary\n\nText.\n\n## Notes\n\nText.\n\n## Questions\n\n- why?\n'],
    ['a page about meeting rooms', '# Meeting room booking redesign\n\n## Ideas\n\n- calendar\n'],
    ['a page about meetings', '# How we run meetings\n\n## Before\n\n- Write an agenda.\n'],
    ['an empty note', ''],
    ['a letter', 'We had a long board meeting.\n\nText.\n'],
    ['a page of a diary', '# 2026-03-04\n\n- [ ] call Sam\n\n## Log\n\n- 10:00 meeting with Ana\n'],
    ['a project with topics', '---\ntags: project\npeople: Ana\n---\n# Website\n\n## Topics\n\n- Fonts\n'],
    ['a to-do list', '# Home\n\n## Tasks\n\n- [ ] fix the tap\n'],
  ])('when it is %s', (_name, text) => {
    expect(isMeeting(text)).toBe(false);
  });

  it('says no more by saying the same twice, in its title and its name', () => {
    expect(isMeeting('# Choir session planning\n\nSome words.', { path: 'choir-session-planning.md' })).toBe(false);
    expect(isMeeting('# Choir committee\n\nSome words.', { path: 'minutes-2026-05-04.md' })).toBe(true);
  });

  it('speaks of agendas without being one of a meeting', () => {
    expect(isMeeting('# Project work\n\n- Agenda: take notes each time and send them round\n')).toBe(false);
    expect(isMeeting('# Project work\n\nAgenda: https://example.org/agenda\n')).toBe(true);
  });
});

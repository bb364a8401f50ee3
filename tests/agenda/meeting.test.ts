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

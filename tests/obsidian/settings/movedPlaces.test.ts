import { movedPlaces } from '../../../src/obsidian/settings/movedPlaces';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings';

function settings(parts: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...parts };
}

describe('movedPlaces', () => {
  it.each([
    ['the folder itself', 'Work/Meetings', 'Work/Calls', 'Work/Calls'],
    ['a folder above it', 'Work', 'Archive/Work', 'Archive/Work/Meetings'],
    ['the folder, whatever its case', 'work/meetings', 'Work/Calls', 'Work/Calls'],
  ])('follows %s', (_name, from, to, now) => {
    const moved = movedPlaces(settings({ meetingPlaces: ['Work/Meetings', '#standup'] }), from, to);
    expect(moved?.meetingPlaces).toEqual([now, '#standup']);
  });

  it('follows a folder that was written with slashes round it', () => {
    expect(movedPlaces(settings({ excludedFolders: ['/Templates/'] }), 'Templates', 'Forms')?.excludedFolders).toEqual([
      'Forms',
    ]);
  });

  it.each([
    ['with its ending', 'Prompts.md', 'Prompts.md'],
    ['without its ending', 'Prompts', 'Prompts.md'],
    ['in a folder that is renamed', 'Work/Prompts', 'Work'],
  ])('follows the note of one’s own prompts %s', (_name, promptsNote, from) => {
    const to = from === 'Work' ? 'Old' : 'Our prompts.md';
    expect(movedPlaces(settings({ promptsNote }), from, to)?.promptsNote).toBe(
      from === 'Work' ? 'Old/Prompts.md' : 'Our prompts.md',
    );
  });

  it.each([
    ['another folder whose name begins alike', { meetingPlaces: ['Work/Meetings'] }, 'Work/Meet', 'X'],
    ['a tag that is called like the folder', { meetingPlaces: ['#Work'] }, '#Work', 'X'],
    ['a folder that is called like the note', { promptsNote: 'Prompts' }, 'Prompts', 'X'],
    ['a note that is called like the folder', { excludedFolders: ['Work'] }, 'Work.md', 'X.md'],
    ['no setting', {}, 'Work', 'X'],
  ])('leaves everything as it is for %s', (_name, parts, from, to) => {
    expect(movedPlaces(settings(parts), from, to)).toBeNull();
  });

  it('leaves the other places as they were written', () => {
    const moved = movedPlaces(settings({ meetingPlaces: ['/Work/', 'Board'] }), 'Board', 'Council');
    expect(moved?.meetingPlaces).toEqual(['/Work/', 'Council']);
  });
});

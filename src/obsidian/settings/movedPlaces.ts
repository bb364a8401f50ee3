import { barePath, type Settings } from '../../settings';
import { movedPath } from '../movedPath';

/**
 * The settings that name a place in the vault, as they read once the note or folder at `from` stands at `to`; null when
 * none of them names it or what is in it.
 */
export function movedPlaces(
  settings: Settings,
  from: string,
  to: string,
): Pick<Settings, 'promptsNote' | 'meetingPlaces' | 'excludedFolders'> | null {
  const isNote = from.endsWith('.md');
  const moved = (folder: string): string => {
    const bare = barePath(folder);
    const now = movedPath(bare, from, to);
    return now === bare ? folder : now;
  };
  const place = (each: string): string => (isNote || each.startsWith('#') ? each : moved(each));
  const { promptsNote, meetingPlaces, excludedFolders } = settings;
  // The ending need not be written; a folder of that name is another thing.
  const whole = promptsNote === '' || promptsNote.endsWith('.md') ? promptsNote : `${promptsNote}.md`;
  const note = movedPath(whole, from, to);
  const change = {
    promptsNote: note === whole ? promptsNote : note,
    meetingPlaces: meetingPlaces.map(place),
    excludedFolders: excludedFolders.map(place),
  };
  const isSame =
    change.promptsNote === promptsNote &&
    meetingPlaces.every((each, index) => each === change.meetingPlaces[index]) &&
    excludedFolders.every((each, index) => each === change.excludedFolders[index]);
  return isSame ? null : change;
}

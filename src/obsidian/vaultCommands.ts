import { createMeetingsBase, writeFigures } from './figureProperties';
import type { NamelessCommand } from './namelessCommand';
import { readableNote } from './notes';
import type { Shell } from './shell';
import { openTrends, TRENDS_ICON } from './trendsView';

/** The commands that look beyond one note. */
export function vaultCommands(shell: Shell): readonly NamelessCommand[] {
  const { index } = shell;
  const whileIn = (state: string, act: () => void): ((checking: boolean) => boolean) => {
    return (checking) => {
      if (index.progress.state !== state) return false;
      if (!checking) act();
      return true;
    };
  };
  return [
    { id: 'open-trends', icon: TRENDS_ICON, callback: () => void openTrends(shell) },
    {
      id: 'write-figures',
      icon: 'archive',
      checkCallback: (checking) => {
        const note = readableNote(shell);
        if (note && !checking) void writeFigures(shell, note.file, true);
        return note !== null;
      },
    },
    {
      id: 'create-base',
      icon: 'table',
      callback: () => void createMeetingsBase(shell),
    },
    {
      id: 'stop-index',
      icon: 'pause',
      checkCallback: whileIn('reading', () => index.reading.stop()),
    },
    {
      id: 'resume-index',
      icon: 'play',
      checkCallback: whileIn('stopped', () => index.reading.start()),
    },
    {
      id: 'rebuild-index',
      icon: 'refresh-cw',
      checkCallback: whileIn('ready', () => index.rebuild()),
    },
  ];
}

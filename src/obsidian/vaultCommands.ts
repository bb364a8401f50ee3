import type { Command } from 'obsidian';
import { createMeetingsBase, writeFigures } from './figureProperties';
import { readableNote } from './notes';
import type { Shell } from './shell';
import { openTrends, TRENDS_ICON } from './trendsView';

/** The commands that look beyond one note. */
export function vaultCommands(shell: Shell): readonly Command[] {
  const { index } = shell;
  const whileIn = (state: string, act: () => void): ((checking: boolean) => boolean) => {
    return (checking) => {
      if (index.progress.state !== state) return false;
      if (!checking) act();
      return true;
    };
  };
  return [
    { id: 'open-trends', name: 'Open trends', icon: TRENDS_ICON, callback: () => void openTrends(shell) },
    {
      id: 'write-figures',
      name: 'Write figures to properties',
      icon: 'archive',
      checkCallback: (checking) => {
        const note = readableNote(shell);
        if (note && !checking) void writeFigures(shell, note.file, true);
        return note !== null;
      },
    },
    {
      id: 'create-base',
      name: 'Create base of meetings',
      icon: 'table',
      callback: () => void createMeetingsBase(shell),
    },
    {
      id: 'stop-index',
      name: 'Stop reading the vault',
      icon: 'pause',
      checkCallback: whileIn('reading', () => index.reading.stop()),
    },
    {
      id: 'resume-index',
      name: 'Go on reading the vault',
      icon: 'play',
      checkCallback: whileIn('stopped', () => index.reading.start()),
    },
    {
      id: 'rebuild-index',
      name: 'Read all meetings again',
      icon: 'refresh-cw',
      checkCallback: whileIn('ready', () => index.rebuild()),
    },
  ];
}

import { Notice, type ObsidianProtocolData, type Plugin } from 'obsidian';
import { openPanel } from '../obsidian/panelView';
import type { Shell } from '../obsidian/shell';
import { openTrends } from '../obsidian/trendsView';
import { clipped, indexReady, noteNamed, refuse, trendChoice, type Asked } from './requests';

/** The action is the plugin's id, which no other plugin can have. */
const ACTION = 'wonderings';

/**
 * Follows `obsidian://wonderings?open=panel&file=…` and `?open=trends&series=…`. A link can only show something: it
 * changes no note and no setting, whoever wrote it.
 */
export function addLinks(plugin: Plugin, shell: Shell): void {
  plugin.registerObsidianProtocolHandler(ACTION, (params) => {
    // A link may start the app.
    shell.app.workspace.onLayoutReady(() => void follow(shell, params));
  });
}

async function follow(shell: Shell, params: ObsidianProtocolData): Promise<void> {
  const { doors, format } = shell.texts;
  const { open = 'panel' } = params;
  const followed =
    open === 'panel'
      ? await showPanel(shell, params)
      : open === 'trends'
        ? await showTrends(shell, params)
        : refuse(doors.noPlace(clipped(open), format.either(['panel', 'trends'])));
  if (!followed.ok) new Notice(doors.link(followed.message));
}

async function showPanel(shell: Shell, { file, path }: ObsidianProtocolData): Promise<Asked<null>> {
  const named = path ?? file;
  if (named !== undefined) {
    const note = noteNamed(shell.app, shell.texts, named);
    if (!note.ok) return note;
    await shell.app.workspace.getLeaf(false).openFile(note.value);
  }
  await openPanel(shell);
  return { ok: true, value: null };
}

async function showTrends(shell: Shell, { series, by, period }: ObsidianProtocolData): Promise<Asked<null>> {
  await openTrends(shell);
  if (series === undefined && by === undefined && period === undefined) return { ok: true, value: null };
  // What a series is called is known when the vault has been read; the tab shows how far that is.
  const ready = await indexReady(shell, shell.texts);
  if (!ready.ok) return ready;
  const choice = trendChoice(shell, shell.texts, { series, by, period });
  if (!choice.ok) return choice;
  await openTrends(shell, choice.value);
  return { ok: true, value: null };
}

import type { App } from '../host/app';
import { MarkdownView } from '../host/markdownView';
import { Platform } from '../host/platform';

const KEY = 'playground-layout';

interface Layout {
  readonly notes: readonly Readonly<Record<string, unknown>>[];
  readonly side: readonly { readonly type: string; readonly title: string; readonly icon: string }[];
  readonly sideOpen: boolean;
}

/** The notes and panels of last time; those that are asked for in the address come first. */
export async function restoreLayout(app: App, options: URLSearchParams): Promise<void> {
  const { workspace, vault } = app;
  await workspace.ensureSideLeaf('file-explorer', 'left', { reveal: !Platform.isPhone });
  const kept = app.loadLocalStorage(KEY) as Layout | null;
  const mode = modeState(options.get('mode'));
  if (mode) workspace.rememberMode(mode);
  const asked = options.get('open');
  const first = asked ?? (kept?.notes[0]?.file as string | undefined) ?? vault.getMarkdownFiles().sort(byPath)[0]?.path;
  const file = first === undefined ? null : vault.getFileByPath(first);
  const leaf = workspace.getLeaf();
  if (file)
    await leaf.openFile(file, { state: mode ?? (asked === null ? { ...kept?.notes[0], file: file.path } : {}) });
  workspace.setActiveLeaf(leaf);
  for (const { type, title, icon } of kept?.side ?? []) {
    const side = workspace.getRightLeaf(false);
    await side.defer({ type }, title, icon);
    if (kept?.sideOpen && !Platform.isPhone) await workspace.revealLeaf(side);
  }
}

export function saveLayoutOf(app: App): void {
  app.workspace.on('save-layout', () => {
    const notes: Record<string, unknown>[] = [];
    app.workspace.iterateRootLeaves(({ view }) => {
      if (view instanceof MarkdownView) notes.push(view.getState());
    });
    const side = app.workspace.rightSplit.leaves().map((leaf) => ({
      type: leaf.view.getViewType(),
      title: leaf.getDisplayText(),
      icon: leaf.getIcon(),
    }));
    const layout: Layout = { notes, side, sideOpen: !app.workspace.rightSplit.collapsed };
    app.saveLocalStorage(KEY, layout);
  });
}

function modeState(mode: string | null): Readonly<Record<string, unknown>> | null {
  if (mode === 'preview') return { mode: 'preview', source: false };
  if (mode === 'source') return { mode: 'source', source: true };
  return mode === 'live' ? { mode: 'source', source: false } : null;
}

/** What lies nearest to the root comes first. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  const depth = (path: string): number => path.split('/').length;
  return depth(a.path) - depth(b.path) || a.path.localeCompare(b.path);
}

import { MarkdownView, type App, type TFile } from 'obsidian';
import { applyEdits, type Edit } from '../model/edit';

/**
 * A note's text wherever it is truest: in an editor that shows it, which may be ahead of the file, or in the file.
 * A view that is deferred or in Reading view has no editor to write through.
 */
export async function readNoteText(app: App, file: TFile): Promise<string> {
  return viewWithEditor(app, file)?.editor.getValue() ?? app.vault.read(file);
}

/** Writes what an open editor holds to its file now rather than when the app gets round to it. */
export async function saveNote(app: App, file: TFile): Promise<void> {
  await viewWithEditor(app, file)?.save();
}

/**
 * Applies the edits if the note still reads `expected`: in an open editor as one transaction and so one undo step,
 * else atomically in the file. False, and nothing changed, when it reads otherwise.
 */
export async function editNote(app: App, file: TFile, expected: string, edits: readonly Edit[]): Promise<boolean> {
  const applied = applyEdits(expected, edits);
  if (!applied.ok) return false;
  const editor = viewWithEditor(app, file)?.editor;
  if (editor) {
    if (editor.getValue() !== expected) return false;
    const changes = edits.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    }));
    const head = headAfter(edits, editor.posToOffset(editor.getCursor()));
    // With an origin of its own it is never joined with what was typed right before.
    editor.transaction({ changes }, 'wonderings');
    if (head !== null) editor.setCursor(editor.offsetToPos(head));
    return true;
  }
  let isFresh = false;
  await app.vault.process(file, (text) => {
    isFresh = text === expected;
    return isFresh ? applied.text : text;
  });
  return isFresh;
}

/** Where a cursor in words that are replaced goes: behind what stands in their place; null where it stays as it is. */
function headAfter(edits: readonly Edit[], head: number): number | null {
  const around = edits.find(({ from, to }) => from < to && from <= head && head <= to);
  if (!around || around.insert === '') return null;
  const before = edits.filter(({ from }) => from < around.from);
  const moved = before.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
  return around.from + moved + around.insert.length;
}

function viewWithEditor(app: App, file: TFile): MarkdownView | null {
  const active = app.workspace.getActiveViewOfType(MarkdownView);
  const views = app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
  const shows = (view: unknown): view is MarkdownView =>
    view instanceof MarkdownView && view.file?.path === file.path && view.getMode() === 'source';
  return [active, ...views].find(shows) ?? null;
}

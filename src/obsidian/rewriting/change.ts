import { Notice, type App } from 'obsidian';
import type { Texts } from '../../texts/texts';
import { changeFiles, revertFiles, type FileChange } from '../../vault/change';
import type { LinkPlan } from '../../vault/headingLinks';
import { offerNotice } from '../offerNotice';
import { carriedWords, leftWords } from './words';

/**
 * Makes a plan real, tells what was done and offers to take it back in all files by `revert`. Null, and nothing done,
 * when the note is no longer what the plan was made from.
 */
export async function makeChange(
  app: App,
  plan: LinkPlan,
  what: string,
  texts: Texts,
  revert: (changes: readonly FileChange[]) => void,
): Promise<readonly FileChange[] | null> {
  const done = await changeFiles(app, plan.files);
  if (!done) return null;
  const skipped = done.left.map((path) => ({ path, original: '', why: 'stale' as const }));
  const left = leftWords([...plan.left, ...skipped], texts);
  const carried = carriedWords(plan, texts);
  const lines = [carried === '' ? what : `${what} ${texts.rewrite.updated(carried)}`];
  if (left.length > 0) lines.push(texts.rewrite.staying, ...left);
  const { changes } = done;
  offerNotice(lines, changes.length > 1 ? texts.rewrite.revertAll : texts.rewrite.revert, () => revert(changes));
  return changes;
}

/** Takes a change back in every file that still reads as the change left it, and names the others. */
export async function revertChange(app: App, changes: readonly FileChange[], { rewrite }: Texts): Promise<void> {
  const { changes: reverted, left } = await revertFiles(app, changes);
  const done =
    reverted.length > 0
      ? rewrite.reverted(reverted.length)
      : left.length === 0
        ? rewrite.asBefore
        : rewrite.notReverted;
  const kept = left.length > 0 ? `\n${rewrite.leftAsIs(left.join(', '))}` : '';
  new Notice(done + kept, kept === '' ? undefined : 0);
}

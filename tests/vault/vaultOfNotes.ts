import { readCache } from '../../playground/host/cache';
import { applyEdits, editOf, type Edit } from '../../src/model/edit';
import { planHeadingLinks, type LinkedNote, type LinkPlan } from '../../src/vault/headingLinks';
import { HEADING_RULES } from '../../src/vault/headingRules';
import { headingsOf } from '../../src/vault/headings';
import { followLinks } from '../../src/vault/linkWays';
import { linksInCanvas, linksInNote } from '../../src/vault/linkSources';

/** `Note.md` with the links to it from itself and from other files, whose links to a `Note` count as links to it. */
export function linkedNote(text: string, others: Readonly<Record<string, string>> = {}): LinkedNote {
  const headings = headingsOf(text, readCache(text));
  if (!headings) throw new Error('the index and the text differ');
  const files = { 'Note.md': text, ...others };
  const links = Object.entries(files).flatMap(([path, content]) => {
    const found = path.endsWith('.canvas')
      ? (linksInCanvas(path, content) ?? [])
      : linksInNote(path, content, readCache(content)).links;
    return found.filter(
      (link) => /^(?:Note(?:\.md)?)$/.test(link.linkpath) || (link.linkpath === '' && path === 'Note.md'),
    );
  });
  return {
    path: 'Note.md',
    text,
    headings,
    links: followLinks(links, headings, HEADING_RULES),
    texts: new Map(Object.entries(files)),
    left: [],
  };
}

/** The edit that replaces the first `old` of the text. */
export function replace(text: string, old: string, by: string): Edit {
  const from = text.indexOf(old);
  if (from < 0) throw new Error(`no “${old}”`);
  return editOf(text, { from, to: from + old.length }, by);
}

export function plan(note: LinkedNote, ...edits: readonly Edit[]): LinkPlan {
  return planHeadingLinks(note, edits, HEADING_RULES);
}

/** What a file reads after the plan; undefined when the plan does not touch it. */
export function textAfter(made: LinkPlan, path: string): string | undefined {
  const file = made.files.find((each) => each.path === path);
  const applied = file && applyEdits(file.text, file.edits);
  return applied?.ok ? applied.text : undefined;
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCache } from '../../../playground/host/cache';
import { findOriginals } from '../../../src/agenda/restore';
import { bestQuestion } from '../../../src/agenda/rewrite';
import { analyze } from '../../../src/analyze';
import { planRestore, planRewrite } from '../../../src/obsidian/rewriting/plan';
import type { LinkedNote, LinkPlan } from '../../../src/vault/headingLinks';
import { HEADING_RULES } from '../../../src/vault/headingRules';
import { linkedNote, textAfter } from '../../vault/vaultOfNotes';

const VAULT = path.resolve(__dirname, '../../../playground/sample-vault');
const paths = readdirSync(VAULT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));

/** A note with links to each of its headings, in itself and in another note. */
function withLinks(file: string): { readonly note: string; readonly other: string } {
  const text = readFileSync(path.join(VAULT, file), 'utf8');
  const headings = (readCache(text).headings ?? []).map(({ heading }) => HEADING_RULES.stripForLink(heading));
  const encoded = headings.map((heading) =>
    encodeURIComponent(heading).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  );
  return {
    note: `${text}\n\n${headings.map((heading) => `[[#${heading}]]`).join(' ')}\n`,
    other: `${headings.map((heading) => `[[Note#${heading}|x]]`).join('\n')}\n${encoded.map((heading) => `[x](Note.md#${heading})`).join('\n')}\n`,
  };
}

function rewrite(linked: LinkedNote): LinkPlan {
  return planRewrite(
    linked,
    analyze(linked.text, { path: 'Meetings/Note.md' }).agenda,
    bestQuestion,
    true,
    HEADING_RULES,
  );
}

/** Which heading each link opens. */
function opened({ links }: LinkedNote): readonly number[] {
  return links.map(({ way }) => way.at(-1) ?? -1);
}

describe.each(paths)('the sample note %s', (file) => {
  const { note, other } = withLinks(file);
  const before = linkedNote(note, { 'Other.md': other });
  const plan = rewrite(before);
  const after = linkedNote(textAfter(plan, 'Note.md') ?? note, { 'Other.md': textAfter(plan, 'Other.md') ?? other });

  it('keeps every link to its headings when it is rewritten', () => {
    expect(plan.left.filter((link) => link.why !== 'unresolved')).toEqual([]);
    expect(opened(after)).toEqual(opened(before));
  });

  it('is not changed by a second rewrite', () => {
    expect(rewrite(after).files[0]?.edits).toEqual([]);
  });

  it('is restored byte for byte, and its links with it', () => {
    const restored = planRestore(after, findOriginals(after.text), HEADING_RULES);
    expect(textAfter(restored, 'Note.md')).toBe(note);
    expect(
      opened(
        linkedNote(textAfter(restored, 'Note.md') ?? '', { 'Other.md': textAfter(restored, 'Other.md') ?? other }),
      ),
    ).toEqual(opened(before));
  });
});

it('the sample vault has headings that become questions, so that all this is put to the test', () => {
  const carried = paths.map((file) => {
    const { note, other } = withLinks(file);
    return rewrite(linkedNote(note, { 'Other.md': other })).carried;
  });
  expect(carried.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
});

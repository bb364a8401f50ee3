import { findOriginals, restoreAll } from '../../../src/agenda/restore';
import { rewriteAll } from '../../../src/agenda/rewrite';
import { applyEdits } from '../../../src/model/edit';
import type { AgendaItem } from '../../../src/model/report';
import { planRestore, planRewrite } from '../../../src/obsidian/rewriting/plan';
import type { LinkPlan } from '../../../src/vault/headingLinks';
import { HEADING_RULES } from '../../../src/vault/headingRules';
import { linkedNote, textAfter } from '../../vault/vaultOfNotes';
import { itemOf } from './items';

/** Rewrites the topics given, in `Note.md` and by its links in the others. */
function rewrite(
  text: string,
  questions: Readonly<Record<string, readonly [string, AgendaItem['source']]>>,
  others: Readonly<Record<string, string>> = {},
): LinkPlan {
  const items = Object.entries(questions).map(([topic, [, source]]) => itemOf(text, topic, { source }));
  const choose = (item: AgendaItem): string | null => questions[item.topic]?.[0] ?? null;
  return planRewrite(linkedNote(text, others), items, choose, true, HEADING_RULES);
}

describe('planRewrite', () => {
  it('rewrites the item, keeps its topic and carries its links along, all in one', () => {
    const plan = rewrite('## Budget\n\nSee [[#Budget]].\n', { Budget: ['What of the budget?', 'heading'] });
    const after = textAfter(plan, 'Note.md') ?? '';
    expect(after.replace(/%%.*?%%/, '%%…%%')).toBe('## What of the budget?\n%%…%%\n\nSee [[#What of the budget?]].\n');
    expect(plan.carried).toBe(1);
  });

  it('counts no link for an item that is no heading', () => {
    expect(rewrite('- Budget\n\n[[#Budget]]\n', { Budget: ['What of the budget?', 'list'] })).toMatchObject({
      carried: 0,
      left: [],
    });
  });
});

describe('a rewrite whose questions hold links to headings that become questions too', () => {
  const note = '## Money\n\n- Look at [[#Money]]\n';
  const plan = rewrite(note, {
    Money: ['What of money?', 'heading'],
    'Look at [[#Money]]': ['What is in [[#Money]]?', 'list'],
  });
  const after = textAfter(plan, 'Note.md') ?? '';

  it('writes the links as the headings will read', () => {
    expect(after).toContain('- What is in [[#What of money?]]?');
    expect(plan.carried).toBe(1);
  });

  it('keeps originals that count as unchanged', () => {
    expect(findOriginals(after).map((kept) => kept.changed)).toEqual([false, false]);
  });

  it('is restored byte for byte', () => {
    const restored = planRestore(linkedNote(after), findOriginals(after), HEADING_RULES);
    expect(textAfter(restored, 'Note.md')).toBe(note);
  });
});

describe('a question that was written before its links were carried along', () => {
  const first =
    textAfter(
      rewrite('- Look at [[#Money]]\n\n## Money\n', { 'Look at [[#Money]]': ['What is in [[#Money]]?', 'list'] }),
      'Note.md',
    ) ?? '';

  it('still counts as unchanged, so that a restore does not ask', () => {
    const money = {
      ...itemOf(first, '## Money', { source: 'heading' }),
      topicSpan: { from: first.indexOf('## Money') + 3, to: first.indexOf('## Money') + 8 },
    };
    const plan = planRewrite(linkedNote(first), [money], () => 'What of money?', true, HEADING_RULES);
    const after = textAfter(plan, 'Note.md') ?? '';
    expect(after).toContain('What is in [[#What of money?]]?');
    expect(findOriginals(after).map((kept) => kept.changed)).toEqual([false, false]);
    expect(applyEdits(after, restoreAll(after))).toMatchObject({
      ok: true,
      text: '- Look at [[#Money]]\n\n## Money\n',
    });
  });

  it('still counts as unchanged in another note', () => {
    const topic = 'Look at [[Note#Money]]';
    const before = `- ${topic}\n`;
    const written = applyEdits(
      before,
      rewriteAll(before, [itemOf(before, topic)], true, () => `What is in [[Note#Money]]?`),
    );
    const other = written.ok ? written.text : '';
    const plan = rewrite('## Money\n', { Money: ['What of money?', 'heading'] }, { 'Other.md': other });
    const after = textAfter(plan, 'Other.md') ?? '';
    expect(after).toContain('What is in [[Note#What of money?]]?');
    expect(findOriginals(after).map((kept) => kept.changed)).toEqual([false]);
  });
});

describe('planRestore', () => {
  it('carries the links back', () => {
    const rewritten = rewrite(
      '## Budget\n',
      { Budget: ['What of the budget?', 'heading'] },
      { 'Other.md': 'x [[Note#Budget|b]]' },
    );
    const [note, other] = [textAfter(rewritten, 'Note.md') ?? '', textAfter(rewritten, 'Other.md') ?? ''];
    const restored = planRestore(linkedNote(note, { 'Other.md': other }), findOriginals(note), HEADING_RULES);
    expect(textAfter(restored, 'Note.md')).toBe('## Budget\n');
    expect(textAfter(restored, 'Other.md')).toBe('x [[Note#Budget|b]]');
  });
});

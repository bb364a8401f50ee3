import { reportOf, setReport } from '../../src/editor/extension';
import { findingOf, itemOf, reportWith } from '../support/reports';
import { insert, stateWith } from './builders';

const text = 'First.\nObviously it is the cache.\n- Budget';
const obviously = findingOf(text, 'Obviously');

describe('the report of the note', () => {
  it('is what was set', () => {
    expect(reportOf(stateWith(text, { findings: [obviously] }))?.findings).toEqual([obviously]);
  });

  it('moves with text typed before', () => {
    const state = insert(stateWith(text, { findings: [obviously] }), 0, 'One\ntwo ');
    const [finding] = reportOf(state)?.findings ?? [];
    expect(finding).toMatchObject({ from: obviously.from + 8, line: 3 });
    expect(state.sliceDoc(finding?.sentence.from, finding?.sentence.to)).toBe('Obviously it is the cache.');
  });

  it('forgets what was deleted', () => {
    const state = stateWith(text, { findings: [obviously] });
    const { state: after } = state.update({ changes: { from: obviously.from, to: obviously.to } });
    expect(reportOf(after)?.findings).toEqual([]);
  });

  it('keeps what stands elsewhere when something is deleted', () => {
    const state = stateWith(text, { findings: [obviously] });
    expect(reportOf(state.update({ changes: { from: 0, to: 5 } }).state)?.findings).toHaveLength(1);
  });

  it('lets an agenda item grow with what is typed at its end', () => {
    const item = itemOf(text, 'Budget');
    const state = insert(stateWith(text, { agenda: [item] }), item.to, ' 2027');
    const [moved] = reportOf(state)?.agenda ?? [];
    expect(state.sliceDoc(moved?.from, moved?.to)).toBe('- Budget 2027');
  });

  it('is taken away when the note is to be left alone', () => {
    const state = stateWith(text, { findings: [obviously] });
    expect(reportOf(state.update({ effects: setReport.of(null) }).state)).toBeNull();
  });

  it('does not take what was read from an older document', () => {
    const before = stateWith(text, {});
    const after = insert(before, 0, 'New ');
    const stale = { doc: before.doc, report: reportWith({ findings: [obviously] }), originals: [] };
    expect(reportOf(after.update({ effects: setReport.of(stale) }).state)?.findings).toEqual([]);
  });

  it('takes what was read from the document that stands', () => {
    const state = insert(stateWith(text, {}), 0, 'New ');
    const fresh = { doc: state.doc, report: reportWith({ meeting: false }), originals: [] };
    expect(reportOf(state.update({ effects: setReport.of(fresh) }).state)?.meeting).toBe(false);
  });
});

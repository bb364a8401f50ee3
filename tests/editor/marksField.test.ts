import fc from 'fast-check';
import { markAt, marksOf } from '../../src/editor/extension';
import { redrawMarks } from '../../src/editor/marksField';
import type { MarksShown } from '../../src/marks/choice';
import { findingOf } from '../support/reports';
import { insert, stateWith } from './builders';

const text = 'Obviously it is the cache. I wonder why.\nPerhaps we just wait.';
const knowing = findingOf(text, 'Obviously');
const wondering = findingOf(text, 'I wonder', { stance: 'wondering' });
const slight = findingOf(text, 'Perhaps', { stance: 'wondering', strength: 'slight' });
const findings = [knowing, wondering, slight];

function shownWith(shown: MarksShown, isSlight = true): readonly string[] {
  const state = stateWith(text, { findings }, { choice: () => ({ shown, slight: isSlight }) });
  return marksOf(state).map((mark) => state.sliceDoc(mark.from, mark.to));
}

describe('marks', () => {
  it.each<[MarksShown, readonly string[]]>([
    ['both', ['Obviously', 'I wonder', 'Perhaps']],
    ['knowing', ['Obviously']],
    ['wondering', ['I wonder', 'Perhaps']],
    ['agenda', []],
    ['none', []],
  ])('drawn for the choice “%s” are those alone', (shown, words) => {
    expect(shownWith(shown)).toEqual(words);
  });

  it('of slight strength are hidden when only clear ones are wanted', () => {
    expect(shownWith('both', false)).toEqual(['Obviously', 'I wonder']);
  });

  it('that are ignored are not drawn', () => {
    const isIgnored = (finding: { readonly text: string }, sentence: string): boolean =>
      finding.text === 'I wonder' && sentence === 'I wonder why.';
    expect(marksOf(stateWith(text, { findings }, { isIgnored })).map((mark) => mark.finding.text)).toEqual([
      'Obviously',
      'Perhaps',
    ]);
  });

  it('come and go with the choice without a new reading', () => {
    let shown: MarksShown = 'none';
    const state = stateWith(text, { findings }, { choice: () => ({ shown, slight: true }) });
    shown = 'both';
    expect(marksOf(state.update({ effects: redrawMarks.of(null) }).state)).toHaveLength(3);
  });

  it('stay on their words when text is typed before', () => {
    const state = insert(stateWith(text, { findings }), 0, 'Well. ');
    expect(marksOf(state).map((mark) => state.sliceDoc(mark.from, mark.to))).toEqual([
      'Obviously',
      'I wonder',
      'Perhaps',
    ]);
  });

  it('stay on their words when several cursors type at once', () => {
    const changes = [0, wondering.from, slight.from].map((from) => ({ from, insert: 'Hm, ' }));
    const { state } = stateWith(text, { findings }).update({ changes });
    expect(marksOf(state).map((mark) => state.sliceDoc(mark.from, mark.to))).toEqual([
      'Obviously',
      'I wonder',
      'Perhaps',
    ]);
  });

  it('keep their sentence when text is typed before it', () => {
    const [mark] = marksOf(insert(stateWith(text, { findings: [wondering] }), 0, 'Well. '));
    expect(mark?.sentence).toEqual({ from: wondering.sentence.from + 6, to: wondering.sentence.to + 6 });
  });

  it('go when their cue is typed into', () => {
    const state = insert(stateWith(text, { findings: [knowing] }), knowing.from + 3, 'x');
    expect(marksOf(state)).toEqual([]);
  });

  it('go when the cue becomes part of a longer word', () => {
    const state = insert(stateWith(text, { findings: [wondering] }), wondering.to, 'ed');
    expect(marksOf(state)).toEqual([]);
  });

  it('stay when a space is typed after the cue', () => {
    const state = insert(stateWith(text, { findings: [wondering] }), wondering.to, ' ');
    expect(marksOf(state)).toHaveLength(1);
  });

  it('do not come back by a redraw once their cue was changed', () => {
    const state = insert(stateWith(text, { findings: [knowing] }), knowing.from + 3, 'x');
    expect(marksOf(state.update({ effects: redrawMarks.of(null) }).state)).toEqual([]);
  });

  it('can be asked for by stance', () => {
    expect(marksOf(stateWith(text, { findings }), 'knowing')).toHaveLength(1);
  });

  it('give the shortest first where they overlap', () => {
    const long = findingOf(text, 'Obviously it is');
    expect(markAt(stateWith(text, { findings: [long, knowing] }), 2)?.finding.text).toBe('Obviously');
  });

  it('are not found where nothing is marked', () => {
    expect(markAt(stateWith(text, { findings }), text.indexOf('cache'))).toBeNull();
  });

  it('are back once a word that was joined to their cue is complete', () => {
    let state = stateWith(text, { findings });
    const steps = [...'So, '].map((letter, at) => {
      state = insert(state, at, letter);
      return markAt(state, at + 3)?.finding.text ?? null;
    });
    expect(steps).toEqual([null, null, 'Obviously', 'Obviously']);
  });

  it('are, after any edits, those that a redraw would show', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(12), text: fc.stringMatching(/^[a-zé .\n]{0,6}$/) });
    const long = findingOf(text, 'Obviously it is the');
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (transactions) => {
        let state = stateWith(text, { findings: [knowing, long, wondering, slight] });
        for (const edits of transactions) {
          const { length: end } = state.doc;
          const changes = edits.map(({ at, length, text: insertion }) => {
            const from = at % (end + 1);
            return state.changes({ from, to: Math.min(end, from + length), insert: insertion });
          });
          const both = changes.reduce((all, one) => all.compose(one.map(all)));
          state = state.update({ changes: both }).state;
        }
        const shown = marksOf(state);
        for (const mark of shown) expect(state.sliceDoc(mark.from, mark.to)).toBe(mark.finding.text);
        expect(shown).toEqual(marksOf(state.update({ effects: redrawMarks.of(null) }).state));
      }),
    );
  });
});

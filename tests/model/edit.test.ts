import { applyEdits, editOf } from '../../src/model/edit';

describe('applyEdits', () => {
  const text = 'one two three';

  it('applies edits in any order, offsets counting in the text handed in', () => {
    const edits = [editOf(text, { from: 8, to: 13 }, '3'), editOf(text, { from: 0, to: 3 }, 'first')];
    expect(applyEdits(text, edits)).toEqual({ ok: true, text: 'first two 3' });
  });

  it('applies none when the text at one place has changed, and names it', () => {
    const stale = { from: 4, to: 7, insert: '2', was: 'TWO' };
    expect(applyEdits(text, [stale, editOf(text, { from: 0, to: 3 }, '1')])).toEqual({ ok: false, stale: [stale] });
  });

  it('lets two edits touch', () => {
    const edits = [editOf(text, { from: 0, to: 3 }, 'a'), editOf(text, { from: 3, to: 4 }, '-')];
    expect(applyEdits(text, edits)).toEqual({ ok: true, text: 'a-two three' });
  });

  it('refuses edits that overlap', () => {
    const edits = [editOf(text, { from: 0, to: 5 }, 'a'), editOf(text, { from: 4, to: 7 }, 'b')];
    expect(() => applyEdits(text, edits)).toThrow(RangeError);
  });
});

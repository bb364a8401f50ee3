import { english } from '../../src/language/en/pack';
import { minutesOf } from '../../src/reflection/length';
import { note } from '../support/note';

function minutes(text: string): number | null {
  return minutesOf(note(text), text.length, english.reflection);
}

describe('the length of a meeting', () => {
  it.each([
    ['# Board\n\nMonday, 15:30–16:30, long room\n', 60],
    ['# Board\n\n**Time:** 11:30 am to 1:00 pm\n', 90],
    ['# Board\n\n9.00 - 10.15\n', 75],
    ['---\nduration: 45\n---\n# Board\n', 45],
    ['---\nduration: 1.5 h\n---\n# Board\n', 90],
    ['---\nlength: 50 min\n---\n# Board\n', 50],
    ['---\ntime: 14:00-14:25\n---\n# Board\n', 25],
  ])('is read from %p', (text, expected) => {
    expect(minutes(text)).toBe(expected);
  });

  it.each([
    '# Board\n\nMonday, 15:30\n',
    '# Board\n\n10:05 Ana spoke at length, until 10:20\n',
    '---\ntime: 14:00\n---\n# Board\n',
    '---\ndate: 2026-03-02\n---\n# Board\n',
    '---\nduration: 3\n---\n# Board\n',
    '',
  ])('is not known from %p', (text) => {
    expect(minutes(text)).toBeNull();
  });

  it('is not read from the items', () => {
    const text = '# Board\n\n- 10:00–10:15 The budget\n';
    expect(minutesOf(note(text), text.indexOf('-'), english.reflection)).toBeNull();
  });
});

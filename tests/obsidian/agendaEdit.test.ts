import { applyEdits } from '../../src/model/edit';
import { agendaEdit } from '../../src/obsidian/agendaEdit';

describe('agendaEdit', () => {
  const AGENDA = '## Agenda\n\n1. What about Budget?\n';

  /** The note with the agenda in it; `|` is the cursor. */
  function insertedInto(note: string): string {
    const text = note.replace('|', '');
    const applied = applyEdits(text, [agendaEdit(text, note.indexOf('|'), AGENDA)]);
    return applied.ok ? applied.text : '';
  }

  it('fills an empty note', () => {
    expect(insertedInto('|')).toBe(AGENDA);
  });

  it('takes the place of a blank line', () => {
    expect(insertedInto('# Planning\n\n|')).toBe(`# Planning\n\n${AGENDA}`);
    expect(insertedInto('# Planning\n\n  |\n\nNotes')).toBe(`# Planning\n\n${AGENDA}\nNotes`);
  });

  it('parts no words: it goes below their line', () => {
    expect(insertedInto('Some |words here')).toBe(`Some words here\n\n${AGENDA}`);
    expect(insertedInto('- item| one\n- item two\n')).toBe(`- item one\n\n${AGENDA}\n- item two\n`);
  });

  it('parts itself from what stands around a blank line', () => {
    expect(insertedInto('Above\n|\nBelow')).toBe(`Above\n\n${AGENDA}\nBelow`);
  });

  it('leaves the properties whole', () => {
    expect(insertedInto('|---\ntype: meeting\n---\n')).toBe(`---\ntype: meeting\n---\n\n${AGENDA}`);
    expect(insertedInto('---\nty|pe: meeting\n---')).toBe(`---\ntype: meeting\n---\n\n${AGENDA}`);
  });
});

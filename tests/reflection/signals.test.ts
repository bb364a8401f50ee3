import { agenda, conversation, notes } from './fixtures';
import { keys, signal } from './keys';

describe('signals', () => {
  it('count what the note shows and say where', () => {
    const text = notes([], ['Obviously the oven is the cause of it.', 'Clearly it is the door that sticks.']);
    const found = signal(text, 'certain');
    expect(found?.label).toBe('Two statements sound certain');
    expect(found?.spans.map(({ from, to }) => text.slice(from, to))).toEqual(['Obviously', 'Clearly']);
  });

  it('write one as one', () => {
    expect(signal(notes([], ['Obviously the oven is the cause of it.']), 'certain')?.label).toBe(
      'One statement sounds certain',
    );
  });

  it('say what a long note lacks', () => {
    const found = signal(notes(['planning'], [], 500), 'invitation');
    expect(found).toMatchObject({ count: 0, spans: [], label: 'No invitation found to say what one thinks' });
  });

  it('say nothing of what a short note lacks', () => {
    expect(signal(notes([], ['The door is blue.']), 'invitation')).toBeUndefined();
  });

  it('take no heading for something that was said', () => {
    expect(signal('---\ntype: meeting\n---\n\n# Obviously the oven\n\nThe door is blue.\n', 'certain')).toBeUndefined();
  });

  it('take no list of people for names that were called', () => {
    expect(
      signal('---\ntype: meeting\n---\n\nAttendees: Ana, Ben, Clara\n\nThe door is blue.\n', 'naming'),
    ).toBeUndefined();
  });

  it('ask whether it could be an email where nothing on the agenda asks for anything', () => {
    const text = agenda(['Update on the kitchen', 'Update on the garden']);
    expect(signal(text, 'email')?.label).toMatch(/^Could this be an email\?/);
  });

  it('do not ask so where something is to be decided', () => {
    expect(signal(agenda(['Update on the kitchen', 'Decide on the venue']), 'email')).toBeUndefined();
  });

  it('show what went by without a question', () => {
    const text = notes(['discussion'], [], 200);
    const spans = signal(text, 'one-way')?.spans ?? [];
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(['Discuss the shape of the garden']);
  });

  it('say how many of those who were there have no turn, and not who', () => {
    const found = signal(conversation(9, 12), 'silent');
    expect(found?.label).toBe('One of those who were there has no turn in the notes');
  });

  it('stand under their key', () => {
    const read = keys(conversation(9, 12));
    expect(read.safe.signals.map(({ id }) => id)).toContain('silent');
    expect(read.dialogue.signals.map(({ id }) => id)).not.toContain('silent');
  });
});

import { usePlayground } from '../support/browser';

const { open } = usePlayground();

describe('the playground', () => {
  it('opens a note of the vault in the editor', async () => {
    const pg = await open({ files: { 'Note.md': '# Agenda\n\n- Budget\n' }, note: 'Note.md' });
    expect(await pg.text()).toBe('# Agenda\n\n- Budget\n');
  });

  it('saves what is typed', async () => {
    const pg = await open({ files: { 'Note.md': 'one' }, note: 'Note.md' });
    await pg.cursorAt('one', 3);
    await pg.page.keyboard.type(' two');
    expect(await pg.saved('Note.md')).toBe('one two');
  });
});

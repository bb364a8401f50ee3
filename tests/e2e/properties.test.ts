import { usePlayground } from '../support/browser';
import { MEETING } from './meeting';

const { open } = usePlayground();
const NOTE = 'Product weekly.md';

describe('figures in properties', () => {
  it('are written by a command, and again with what has changed', async () => {
    const pg = await open({ files: { [NOTE]: MEETING }, note: NOTE });
    await pg.page.locator('.wonderings-mark >> visible=true').first().waitFor();
    await pg.command('wonderings:write-figures');
    await pg.page.locator('.notice', { hasText: 'The figures stand in the properties.' }).waitFor();
    const first = await pg.saved(NOTE);
    expect(first).toMatch(/^wonderings-words: \d+$/m);
    expect(first).toMatch(/^wonderings-asking: [\d.]+$/m);
    expect(first.match(/^wonderings-words:/gm)).toHaveLength(1);
    await pg.command('wonderings:write-figures');
    await pg.page.locator('.notice').nth(1).waitFor();
    expect(await pg.saved(NOTE)).toBe(first);
  });

  it('are not written to a note that is no meeting', async () => {
    const text = '# Sourdough\n\nMore salt.\n';
    const pg = await open({ files: { 'Sourdough.md': text }, note: 'Sourdough.md' });
    await pg.command('wonderings:write-figures');
    await pg.page.locator('.notice', { hasText: 'does not read like the notes of a meeting' }).waitFor();
    expect(await pg.saved('Sourdough.md')).toBe(text);
  });

  it('can be listed by a base, which takes nothing away that is there', async () => {
    const pg = await open({ files: { [NOTE]: MEETING, 'Meetings.base': 'mine' }, note: NOTE });
    await pg.command('wonderings:create-base');
    await pg.page.locator('.notice', { hasText: '“Meetings 2.base” lists' }).waitFor();
    expect(await pg.saved('Meetings.base')).toBe('mine');
    expect(await pg.saved('Meetings 2.base')).toContain('file.hasProperty("wonderings-words")');
  });
});

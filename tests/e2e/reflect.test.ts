import { usePlayground, type Playground } from '../support/browser';
import { DIARY, MEETING } from './meeting';
import { FILES, NOTE, openPanel } from './panelOf';

const { open } = usePlayground();

const promptOf = (pg: Playground): Promise<string> => pg.page.locator('.wonderings-prompt-text').innerText();

/** Every prompt that the panel offers now. */
async function allPrompts(pg: Playground): Promise<ReadonlySet<string>> {
  const another = pg.page.getByRole('button', { name: 'Another', exact: true });
  const seen = new Set<string>();
  for (let prompt = await promptOf(pg); !seen.has(prompt); prompt = await promptOf(pg)) {
    seen.add(prompt);
    await another.click();
  }
  return seen;
}

/** Types an answer and saves it; gives the prompt that it answers. */
async function answer(pg: Playground, text: string): Promise<string> {
  const prompt = await promptOf(pg);
  await pg.page.locator('.wonderings-answer').fill(text);
  await pg.page.getByRole('button', { name: 'Save', exact: true }).click();
  await pg.page.locator('.wonderings-said', { hasText: 'Saved in the note' }).waitFor();
  return prompt;
}

describe('answering a prompt', () => {
  it('writes prompt and answer into the open note, in one step to undo', async () => {
    const pg = await openPanel(open);
    const prompt = await answer(pg, 'We measured the cold start.\n\nIt was the log.');
    const expected = `${MEETING}\n## Reflection\n\n### ${prompt}\n\nWe measured the cold start.\n\nIt was the log.\n`;
    expect(await pg.text()).toBe(expected);
    expect(await pg.saved(NOTE)).toBe(expected);
    await pg.evaluate(() => window.app.workspace.activeEditor?.editor.undo());
    expect(await pg.text()).toBe(MEETING);
  });

  it('shows it as answered and goes on to another prompt', async () => {
    const pg = await openPanel(open);
    const prompt = await answer(pg, 'The log.');
    await pg.page.getByRole('button', { name: `Answered: ${prompt}` }).waitFor();
    expect(await promptOf(pg)).not.toBe(prompt);
    await pg.screenshot('panel-answered');
  });

  it('writes into a note that is in Reading view', async () => {
    const pg = await openPanel(open, { mode: 'preview' });
    const prompt = await answer(pg, 'The log.');
    expect(await pg.saved(NOTE)).toBe(`${MEETING}\n## Reflection\n\n### ${prompt}\n\nThe log.\n`);
  });

  it('writes into the note as it is by then, not as it was when the prompt was shown', async () => {
    const pg = await openPanel(open, { mode: 'preview' });
    await pg.page.locator('.wonderings-answer').fill('The log.');
    await pg.page.evaluate(async (path) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.vault.process(file, (text) => `${text}\nAdded by somebody else.\n`);
    }, NOTE);
    await answer(pg, 'The log.');
    const saved = await pg.saved(NOTE);
    expect(saved).toContain('Added by somebody else.\n\n## Reflection\n');
    expect(saved.split('The log.')).toHaveLength(2);
  });

  it('writes once when it is asked twice', async () => {
    const pg = await openPanel(open);
    await pg.page.locator('.wonderings-answer').fill('The log.');
    await pg.page.getByRole('button', { name: 'Save', exact: true }).evaluate((button) => {
      (button as HTMLButtonElement).click();
      (button as HTMLButtonElement).click();
    });
    await pg.page.locator('.wonderings-said', { hasText: 'Saved in the note' }).waitFor();
    expect((await pg.saved(NOTE)).split('The log.')).toHaveLength(2);
  });

  it('keeps the answer when the note is gone', async () => {
    const pg = await openPanel(open);
    await pg.page.locator('.wonderings-answer').fill('The log.');
    await pg.page.evaluate((path) => {
      const getFileByPath = window.app.vault.getFileByPath.bind(window.app.vault);
      window.app.vault.getFileByPath = (wanted) => (wanted === path ? null : getFileByPath(wanted));
    }, NOTE);
    await pg.page.getByRole('button', { name: 'Save', exact: true }).click();
    await pg.page.locator('.notice', { hasText: 'What you wrote is kept.' }).waitFor();
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('The log.');
  });

  it('keeps a draft through another note, a closed panel and a crash', async () => {
    const pg = await openPanel(open);
    const prompt = await promptOf(pg);
    await pg.page.locator('.wonderings-answer').fill('Half a thou');
    await pg.openNote('Tuesday.md');
    await pg.page.getByText('This does not read like').waitFor();
    await pg.openNote(NOTE);
    await pg.page.locator('.wonderings-prompt-text', { hasText: prompt }).waitFor();
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('Half a thou');
    // A restart without any farewell is what a crash is.
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-prompt-text', { hasText: prompt }).waitFor();
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('Half a thou');
  });

  it('keeps a draft, with its prompt, that the note no longer calls for', async () => {
    const pg = await openPanel(open);
    const prompt = await promptOf(pg);
    await pg.page.locator('.wonderings-answer').fill('Half a thou');
    await pg.page.evaluate(async (path) => {
      const file = window.app.vault.getFileByPath(path);
      if (file) await window.app.vault.process(file, () => '---\ntype: meeting\n---\n# Product weekly\n\nWe met.\n');
    }, NOTE);
    await pg.reload();
    await pg.openNote(NOTE);
    await pg.command('wonderings:open-panel');
    await pg.page.locator('.wonderings-prompt-text', { hasText: prompt }).waitFor();
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('Half a thou');
    await answer(pg, 'Half a thought');
    expect(await pg.saved(NOTE)).toContain(`### ${prompt}\n\nHalf a thought\n`);
  });

  it('keeps what was typed when a prompt is skipped', async () => {
    const pg = await openPanel(open);
    const prompt = await promptOf(pg);
    await pg.page.locator('.wonderings-answer').fill('Half a thou');
    const skip = pg.page.getByRole('button', { name: 'Skip', exact: true });
    while (await skip.isVisible()) await skip.click();
    await pg.page.getByRole('button', { name: 'Bring back skipped prompts' }).click();
    expect(await promptOf(pg)).toBe(prompt);
    expect(await pg.page.locator('.wonderings-answer').inputValue()).toBe('Half a thou');
  });

  it('writes into the note it answers, also when another is opened before it is written', async () => {
    const pg = await openPanel(open);
    await pg.page.locator('.wonderings-answer').fill('The log.');
    await pg.page.evaluate(async () => {
      const { vault, workspace } = window.app;
      [...document.querySelectorAll('button')].find((button) => button.textContent === 'Save')?.click();
      const file = vault.getFileByPath('Tuesday.md');
      if (file) await workspace.getLeaf(false).openFile(file);
    });
    await pg.page.getByText('This does not read like').waitFor();
    expect((await pg.saved(NOTE)).split('The log.')).toHaveLength(2);
    expect(await pg.saved('Tuesday.md')).toBe(DIARY);
  });

  it('has an answer in the file before its draft is forgotten', async () => {
    const pg = await openPanel(open);
    await answer(pg, 'The log.');
    await pg.reload();
    await pg.openNote(NOTE);
    expect(await pg.text()).toContain('The log.');
  });

  it('offers a prompt again whose answer was undone', async () => {
    const pg = await openPanel(open);
    const prompt = await answer(pg, 'The log.');
    await pg.evaluate(() => window.app.workspace.activeEditor?.editor.undo());
    await pg.page.getByRole('button', { name: `Answered: ${prompt}` }).waitFor({ state: 'detached' });
    const another = pg.page.getByRole('button', { name: 'Another', exact: true });
    for (let turns = 0; turns < 30 && (await promptOf(pg)) !== prompt; turns += 1) await another.click();
    expect(await promptOf(pg)).toBe(prompt);
  });

  it('begins the next notes of a series with other prompts', async () => {
    const notes = ['1', '2', '3'].map((day) => `Weekly/2026-03-0${day} Product weekly.md`);
    const files = Object.fromEntries(notes.map((note) => [note, MEETING]));
    const pg = await openPanel(open, { files, note: notes[0] ?? '' });
    const first = [await promptOf(pg)];
    for (const note of notes.slice(1)) {
      await pg.openNote(note);
      await pg.page.locator('.wonderings-title', { hasText: note.slice(7, -3) }).waitFor();
      first.push(await promptOf(pg));
    }
    expect(new Set(first).size).toBe(3);
    await pg.openNote(notes[0] ?? '');
    await pg.page.locator('.wonderings-prompt-text', { hasText: first[0] ?? '' }).waitFor();
  });

  it('offers the prompts of a note of one’s own', async () => {
    const data = JSON.stringify({ promptsNote: 'Prompts.md' });
    const files = {
      ...FILES,
      'Prompts.md': '## Learning leader\n- What would our founder ask?\n',
      '.obsidian/plugins/wonderings/data.json': data,
    };
    const pg = await openPanel(open, { files });
    expect(await allPrompts(pg)).toContain('What would our founder ask?');
  });

  it('follows the note of one’s own prompts as it is made, renamed, changed and deleted', async () => {
    const data = JSON.stringify({ promptsNote: 'Prompts' });
    const pg = await openPanel(open, { files: { ...FILES, '.obsidian/plugins/wonderings/data.json': data } });
    const until = async (wanted: string, there: boolean): Promise<void> => {
      while ((await allPrompts(pg)).has(wanted) !== there) await pg.page.waitForTimeout(50);
    };
    await pg.page.evaluate(() => window.app.vault.create('Prompts.md', '- What would our founder ask?\n'));
    await until('What would our founder ask?', true);
    await pg.page.evaluate(async () => {
      const { vault, fileManager } = window.app;
      const file = vault.getFileByPath('Prompts.md');
      if (!file) throw new Error('No note');
      await fileManager.renameFile(file, 'Our prompts.md');
      await vault.modify(file, '- What would our neighbours ask?\n');
    });
    await until('What would our neighbours ask?', true);
    await pg.page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Our prompts.md');
      if (file) await window.app.vault.delete(file);
    });
    await until('What would our neighbours ask?', false);
  });

  it('skips a prompt and brings it back', async () => {
    const pg = await openPanel(open);
    const first = await promptOf(pg);
    const skip = pg.page.getByRole('button', { name: 'Skip', exact: true });
    while (await skip.isVisible()) await skip.click();
    await pg.page.getByRole('button', { name: 'Bring back skipped prompts' }).click();
    expect(await promptOf(pg)).toBe(first);
  });

  it('inserts a prompt of each key, and answers one of them where it stands', async () => {
    const pg = await openPanel(open);
    await pg.page.getByRole('button', { name: 'Insert all' }).click();
    await pg.page.locator('.notice', { hasText: 'The prompts stand under “Reflection”.' }).waitFor();
    const inserted = await pg.text();
    const prompt = await answer(pg, 'The log.');
    expect(await pg.text()).toBe(inserted.replace(`### ${prompt}\n`, `### ${prompt}\n\nThe log.\n`));
  });
});

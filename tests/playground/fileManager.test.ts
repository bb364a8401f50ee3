import type { App, TFile } from 'obsidian';
import { createTestApp } from '../support/app';

function fileOf(app: App, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`No file at ${path}`);
  return file;
}

describe('the host’s file manager', () => {
  it('changes properties and leaves the note below them as it was', async () => {
    const app = await createTestApp({ 'N.md': '---\na: 1\n---\n# Body\r\n' });
    await app.fileManager.processFrontMatter(fileOf(app, 'N.md'), (properties: Record<string, unknown>) => {
      properties.b = ['x'];
    });
    expect(await app.vault.read(fileOf(app, 'N.md'))).toBe('---\na: 1\nb:\n  - x\n---\n# Body\r\n');
  });

  it('adds properties to a note without any', async () => {
    const app = await createTestApp({ 'N.md': 'text' });
    await app.fileManager.processFrontMatter(fileOf(app, 'N.md'), (properties: Record<string, unknown>) => {
      properties.done = true;
    });
    expect(await app.vault.read(fileOf(app, 'N.md'))).toBe('---\ndone: true\n---\ntext');
  });

  it('leaves a note alone whose YAML cannot be read', async () => {
    const app = await createTestApp({ 'N.md': '---\na: [\n---\n' });
    const fails = app.fileManager.processFrontMatter(fileOf(app, 'N.md'), () => undefined);
    await expect(fails).rejects.toThrow();
    expect(await app.vault.read(fileOf(app, 'N.md'))).toBe('---\na: [\n---\n');
  });

  it('carries links along when a note is renamed', async () => {
    const app = await createTestApp({ 'Old.md': '', 'N.md': '[[Old#A|x]] ![[Old]] [t](Old.md) [[Older]]' });
    await app.fileManager.renameFile(fileOf(app, 'Old.md'), 'New.md');
    expect(await app.vault.read(fileOf(app, 'N.md'))).toBe('[[New#A|x]] ![[New]] [t](New.md) [[Older]]');
  });

  it('writes a link by name, and by path where the name is taken twice', async () => {
    const app = await createTestApp({ 'a/N.md': '', 'b/N.md': '', 'b/M.md': '' });
    expect(app.fileManager.generateMarkdownLink(fileOf(app, 'b/M.md'), 'a/N.md', '#H', 'x')).toBe('[[M#H|x]]');
    expect(app.fileManager.generateMarkdownLink(fileOf(app, 'b/N.md'), 'a/N.md')).toBe('[[b/N]]');
  });
});

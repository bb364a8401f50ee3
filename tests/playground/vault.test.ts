import { TFile, type TAbstractFile, type Vault } from 'obsidian';
import { createTestApp } from '../support/app';

async function vaultOf(files: Readonly<Record<string, string>>): Promise<Vault> {
  return (await createTestApp(files)).vault;
}

function fileAt(vault: Vault, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`No file at ${path}`);
  return file;
}

describe('the host’s vault', () => {
  it('knows files and the folders that hold them', async () => {
    const vault = await vaultOf({ 'a/b/Note.md': 'x' });
    expect(vault.getFolderByPath('a')?.children.map((child) => child.path)).toEqual(['a/b']);
    expect(fileAt(vault, 'a/b/Note.md')).toMatchObject({ basename: 'Note', extension: 'md', name: 'Note.md' });
  });

  it('does not list what lies in a hidden folder', async () => {
    const vault = await vaultOf({ '.obsidian/app.json': '{}', 'Note.md': '' });
    expect(vault.getFiles().map((file) => file.path)).toEqual(['Note.md']);
  });

  it('reads a hidden file through its adapter', async () => {
    const vault = await vaultOf({ '.obsidian/app.json': '{"a":1}' });
    expect(await vault.adapter.read('.obsidian/app.json')).toBe('{"a":1}');
  });

  it('processes two changes of one file one after the other', async () => {
    const vault = await vaultOf({ 'Note.md': '' });
    const file = fileAt(vault, 'Note.md');
    await Promise.all(['a', 'b', 'c'].map((letter) => vault.process(file, (text) => text + letter)));
    expect(await vault.read(file)).toBe('abc');
  });

  it('leaves a file as it was when the change throws', async () => {
    const vault = await vaultOf({ 'Note.md': 'kept' });
    const file = fileAt(vault, 'Note.md');
    const fails = vault.process(file, () => {
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(await vault.read(file)).toBe('kept');
  });

  it('triggers no modify event when a change changes nothing', async () => {
    const vault = await vaultOf({ 'Note.md': 'same' });
    const seen: TAbstractFile[] = [];
    vault.on('modify', (file) => seen.push(file));
    await vault.process(fileAt(vault, 'Note.md'), (text) => text);
    expect(seen).toEqual([]);
  });

  it('keeps carriage returns, a byte order mark and emoji', async () => {
    const text = '\uFEFFa\r\nb 👩‍🚀\r\n';
    const vault = await vaultOf({ 'Note.md': text });
    expect(await vault.read(fileAt(vault, 'Note.md'))).toBe(text);
  });

  it('refuses to create a file that exists', async () => {
    const vault = await vaultOf({ 'Note.md': '' });
    await expect(vault.create('Note.md', 'other')).rejects.toThrow('File already exists.');
  });

  it('refuses to create a file in a folder that does not exist', async () => {
    const vault = await vaultOf({});
    await expect(vault.create('none/Note.md', '')).rejects.toThrow('none');
  });

  it('moves what a renamed folder holds and tells each old path', async () => {
    const vault = await vaultOf({ 'old/Note.md': 'x' });
    const moves: string[] = [];
    vault.on('rename', (file, oldPath) => moves.push(`${oldPath} → ${file.path}`));
    const folder = vault.getFolderByPath('old');
    if (folder) await vault.rename(folder, 'new');
    expect(moves).toEqual(['old → new', 'old/Note.md → new/Note.md']);
    expect(await vault.read(fileAt(vault, 'new/Note.md'))).toBe('x');
  });

  it('forgets a deleted file', async () => {
    const vault = await vaultOf({ 'Note.md': '' });
    await vault.delete(fileAt(vault, 'Note.md'));
    expect(vault.getFiles()).toEqual([]);
  });

  it('gives the same class that a plugin imports', async () => {
    const vault = await vaultOf({ 'Note.md': '' });
    expect(vault.getAbstractFileByPath('Note.md')).toBeInstanceOf(TFile);
  });
});

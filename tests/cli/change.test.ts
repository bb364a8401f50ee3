import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { run, useFolder } from './terminal';

const NOTE = '# Team meeting\n\n## Agenda\n- Budget for the library\n- Security review\n\nAttendees: Ana, Ben\n';
const folder = useFolder();

function note(text: string, name = 'a.md'): string {
  writeFileSync(folder(name), text);
  return folder(name);
}

describe('rewrite', () => {
  it('prints the note with questions for items and changes no file', async () => {
    const { status, out, err } = await run(['rewrite', note(NOTE)]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^- .*library.*\?/m);
    expect(out).toMatch(/\n\nAttendees: Ana, Ben\n$/);
    expect(readFileSync(folder('a.md'), 'utf8')).toBe(NOTE);
  });

  it('replaces the note with --write, says so, and leaves nothing else behind', async () => {
    const printed = (await run(['rewrite', note(NOTE)])).out;
    const { status, out, err } = await run(['rewrite', folder('a.md'), '--write']);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toContain('now asks 2 questions');
    expect(readFileSync(folder('a.md'), 'utf8')).toBe(printed);
    expect(readdirSync(folder())).toEqual(['a.md']);
  });

  it('keeps permissions, and a link stays a link', async () => {
    chmodSync(note(NOTE), 0o640);
    symlinkSync(folder('a.md'), folder('link.md'));
    await run(['rewrite', folder('link.md'), '--write']);
    expect(lstatSync(folder('link.md')).isSymbolicLink()).toBe(true);
    expect(statSync(folder('a.md')).mode & 0o777).toBe(0o640);
    expect(readFileSync(folder('a.md'), 'utf8')).not.toBe(NOTE);
  });

  it('changes nothing the second time', async () => {
    const once = (await run(['rewrite', note(NOTE)])).out;
    expect((await run(['rewrite', '-'], { stdin: once })).out).toBe(once);
  });

  it('keeps no originals with --no-originals', async () => {
    const { out } = await run(['rewrite', note(NOTE), '--no-originals']);
    expect(out).not.toContain('%%');
    expect(out).toMatch(/^- .*library.*\?$/m);
  });

  it('says when there is nothing to rewrite, and does not write the note', async () => {
    const path = note('Just a thought.\n');
    const before = statSync(path).mtimeMs;
    const { status, err } = await run(['rewrite', path, '--write']);
    expect(status).toBe(0);
    expect(err).toContain('has no agenda item to rewrite');
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it('names a note that cannot be read', async () => {
    expect(await run(['rewrite', folder('gone.md')])).toEqual({
      status: 1,
      out: '',
      err: `${folder('gone.md')} does not exist.\n`,
    });
  });
});

describe('restore', () => {
  it.each([
    ['line feeds', NOTE],
    ['carriage returns', NOTE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${NOTE}`],
  ])('gives back the very bytes that a rewrite changed, with %s', async (_what, text) => {
    const path = note(text);
    await run(['rewrite', path, '--write']);
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    const { status, err } = await run(['restore', path, '--write']);
    expect(status).toBe(0);
    expect(err).toContain('has 2 original items again');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('leaves a question that somebody changed since, and says so', async () => {
    const rewritten = (await run(['rewrite', note(NOTE)])).out;
    const changed = rewritten.replace(/^- (.*library.*?)\?/m, '- Whose library is it?');
    const path = note(changed, 'changed.md');
    const { err } = await run(['restore', path, '--write']);
    expect(err).toContain('line 4: the question was changed since “Budget for the library”');
    expect(readFileSync(path, 'utf8')).toContain('- Whose library is it?');
    expect(readFileSync(path, 'utf8')).toContain('- Security review\n');
  });

  it('restores it too with --all', async () => {
    const rewritten = (await run(['rewrite', note(NOTE)])).out;
    const changed = rewritten.replace(/^- (.*library.*?)\?/m, '- Whose library is it?');
    expect((await run(['restore', '-', '--all'], { stdin: changed })).out).toBe(NOTE);
  });

  it('says when a note keeps no originals', async () => {
    const { out, err } = await run(['restore', note(NOTE)], { watched: true });
    expect(out).toBe(NOTE);
    expect(err).toContain('keeps no originals');
  });
});

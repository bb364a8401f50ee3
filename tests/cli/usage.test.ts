import { version } from '../../manifest.json';
import { run } from './terminal';

describe('The command line', () => {
  it('shows its help with every command', async () => {
    const { status, out, err } = await run(['--help']);
    expect(status).toBe(0);
    expect(err).toBe('');
    for (const command of ['report', 'rewrite', 'restore']) expect(out).toContain(`wonderings ${command}`);
  });

  it('shows its version alone on a line', async () => {
    expect(await run(['-v'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    ['no command', [], 'Which command?'],
    ['an unknown command', ['improve'], 'no command “improve”'],
    ['an unknown format', ['report', '--format', 'xml'], 'no format “xml”'],
    ['an unknown option', ['report', '--loud'], '--loud'],
    ['an option of another command', ['report', '--write'], 'report takes no --write'],
    ['two notes to rewrite', ['rewrite', 'a.md', 'b.md'], 'one note at a time'],
    ['no note to restore', ['restore'], 'one note at a time'],
    ['standard input to be replaced', ['rewrite', '-', '--write'], 'cannot be replaced'],
  ])('refuses %s with status 2 and says why', async (_what, args, message) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('wonderings --help');
  });
});

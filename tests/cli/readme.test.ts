import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, useFolder } from './terminal';

const inFolder = useFolder();
const README = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
const COMMANDS = [...README.matchAll(/^npx wonderings ([^#\n]+?)\s*(?:#|$)/gm)].map(([, command = '']) => command);
const NOTE = '# Team meeting\n\n## Agenda\n\n- Budget\n- Hiring a cook\n';

describe('The terminal commands of the README', () => {
  it('run as they stand there, one after the other, and bring the note back', async () => {
    mkdirSync(inFolder('notes'));
    writeFileSync(inFolder('notes/team.md'), NOTE);
    writeFileSync(inFolder('meeting.md'), NOTE);
    const states: string[] = [];
    for (const command of COMMANDS) {
      const args = command.split(' ').map((arg) => (/^(?:notes\/|meeting\.md)$/.test(arg) ? inFolder(arg) : arg));
      expect(await run(args)).toMatchObject({ status: 0 });
      states.push(readFileSync(inFolder('meeting.md'), 'utf8'));
    }
    expect(COMMANDS).toHaveLength(3);
    expect(states[0]).toBe(NOTE);
    expect(states[1]).not.toBe(NOTE);
    expect(states[2]).toBe(NOTE);
  });
});

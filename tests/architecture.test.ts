import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preProcessFile } from 'typescript';

const root = path.join(__dirname, '..');

interface Room {
  readonly rooms: readonly string[] | 'anything';
  readonly packages: readonly string[];
}

const rooms = readRooms(readFileSync(path.join(root, 'docs/architecture.md'), 'utf8'));
const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

describe('The table of rooms in docs/architecture.md', () => {
  it('names every room of src/ and none that is not there', () => {
    expect([...rooms.keys()].sort()).toEqual([...new Set(files.map(roomOf))].sort());
  });

  it('names as allowed only rooms that it has', () => {
    const named = [...rooms.values()].flatMap((room) => (room.rooms === 'anything' ? [] : room.rooms));
    expect(named.filter((name) => !rooms.has(name))).toEqual([]);
  });

  it.each([...rooms.keys()])('holds for the imports of %s', (room) => {
    const own = files.filter((file) => roomOf(file) === room);
    expect(own.flatMap((file) => forbiddenImports(file, rooms.get(room)!))).toEqual([]);
  });

  it('would notice an import that it does not allow', () => {
    const strict: Room = { rooms: [], packages: [] };
    expect(forbiddenImports('markdown/parse.ts', strict)).toContain('markdown/parse.ts → mdast-util-from-markdown');
    expect(forbiddenImports('analyze.ts', strict)).toContain('analyze.ts → model/');
  });
});

describe('What the table cannot say', () => {
  it('no file of src/ imports by a path with a suffix', () => {
    const suffixed = files.flatMap((file) => importsOf(file).filter((name) => /^\..*\.(ts|js)$/.test(name)));
    expect(suffixed).toEqual([]);
  });

  it('no package is imported at run time that users would not be given', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const given = new Set([...Object.keys(dependencies), 'obsidian', '@codemirror/state', '@codemirror/view', 'mdast']);
    const used = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.'))
        .map(packageOf),
    );
    expect([...new Set(used)].filter((name) => !given.has(name))).toEqual([]);
  });
});

function readRooms(text: string): ReadonlyMap<string, Room> {
  const table = text.slice(text.indexOf('<!-- rooms')).split('\n\n')[1] ?? '';
  const rows = table.split('\n').slice(2);
  return new Map(
    rows.map((row) => {
      const [, name = '', , allowed = '', packages = ''] = row.split('|').map((cell) => cell.trim());
      const named = names(allowed);
      return [
        names(name)[0] ?? '',
        { rooms: allowed === 'anything' ? 'anything' : named, packages: names(packages) },
      ] as const;
    }),
  );
}

/** What stands in backticks. */
function names(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** The first folder of a file of `src/` with its slash, or the file's own name at the top. */
function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/') + 1) : file;
}

function importsOf(file: string): readonly string[] {
  return preProcessFile(readFileSync(path.join(root, 'src', file), 'utf8')).importedFiles.map(
    ({ fileName }) => fileName,
  );
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function forbiddenImports(file: string, room: Room): readonly string[] {
  return importsOf(file)
    .map((name) => {
      if (!name.startsWith('.')) return room.packages.includes(packageOf(name)) ? null : packageOf(name);
      const target = path.posix.join(path.posix.dirname(file), name);
      const targetRoom = roomOf(target.includes('/') ? target : `${target}.ts`);
      const isAllowed = targetRoom === roomOf(file) || room.rooms === 'anything' || room.rooms.includes(targetRoom);
      return isAllowed ? null : targetRoom;
    })
    .filter((forbidden) => forbidden !== null)
    .map((forbidden) => `${file} → ${forbidden}`);
}

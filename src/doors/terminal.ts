import { requireApiVersion, type CliData, type CliFlags, type CliHandler, type Plugin, type TFile } from 'obsidian';
import { activeNote } from '../obsidian/notes';
import type { Shell } from '../obsidian/shell';
import { trendState } from '../obsidian/trendData';
import { engineOptions } from '../settings';
import { textsFor, type Texts } from '../texts/texts';
import { jsonLine } from '../terminal/json';
import { readable } from '../terminal/readable';
import { trendsCsv, trendsTable } from '../trends/exports';
import { chosenMeetings } from '../trends/state';
import { readNoteText } from '../vault/noteText';
import { clipped, indexReady, noteNamed, refuse, trendChoice, type Asked } from './requests';
import { topicQuestions } from './topic';

const NOTE_FLAGS: CliFlags = {
  file: { value: '<name>', description: 'Note by its name, as in a link; the open note without' },
  path: { value: '<path>', description: 'Note by its path in the vault' },
};

interface CliCommand {
  readonly id: string;
  readonly description: string;
  readonly flags: CliFlags;
  readonly run: (shell: Shell, params: CliData, texts: Texts) => Promise<Asked<string>>;
}

const COMMANDS: readonly CliCommand[] = [
  {
    id: 'wonderings',
    description: 'What a meeting note shows: agenda, marks, questions, voices, prompts',
    flags: { ...NOTE_FLAGS, format: { value: 'text|json', description: 'For people, or one JSON object for scripts' } },
    run: report,
  },
  {
    id: 'wonderings:questions',
    description: 'The inquiry questions that agenda items could become',
    flags: {
      topic: { value: '<text>', description: 'One topic or agenda line, in place of a note' },
      ...NOTE_FLAGS,
      format: { value: 'text|json', description: 'For people, or JSON for scripts' },
    },
    run: questions,
  },
  {
    id: 'wonderings:trends',
    description: 'The figures of the meetings in this vault over time',
    flags: {
      series: { value: '<name>', description: 'Only the meetings of this folder, tag or property value' },
      by: { value: '<way>', description: 'What makes a series: folder, tag or a property' },
      period: { value: 'all|year|quarter', description: 'How far back' },
      format: { value: 'csv|markdown', description: 'A table for spreadsheets, or for a note' },
    },
    run: trends,
  },
];

/** Adds our commands to Obsidian's own command line, where the app has one. */
export function addCliCommands(plugin: Plugin, shell: Shell): void {
  for (const { id, description, flags, run } of COMMANDS) {
    const handler: CliHandler = (params) => answer(shell, params, flags, run);
    if (requireApiVersion('1.12.2')) plugin.registerCliHandler(id, description, flags, handler);
  }
}

/** What is printed. Whatever goes wrong is said there, in a line that begins with "Error:". */
async function answer(shell: Shell, params: CliData, flags: CliFlags, run: CliCommand['run']): Promise<string> {
  const [unknown] = Object.keys(params).filter((key) => !(key in flags) && key !== 'vault');
  if (unknown !== undefined) {
    return `Error: There is no “${clipped(unknown)}” here; there are ${Object.keys(flags).join(', ')}.`;
  }
  try {
    // In English, whatever the app speaks, as is all of its command line.
    const answered = await run(shell, params, await textsFor('en'));
    return answered.ok ? answered.value.replace(/\n$/, '') : `Error: ${answered.message}`;
  } catch (error) {
    return `Error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function report(shell: Shell, params: CliData, texts: Texts): Promise<Asked<string>> {
  const format = formatIn(params, ['text', 'json']);
  if (!format.ok) return format;
  const note = noteIn(shell, params, texts);
  if (!note.ok) return note;
  const { path } = note.value;
  const text = await readNoteText(shell.app, note.value);
  const said = await shell.reports.read(path, text);
  return { ok: true, value: format.value === 'json' ? jsonLine(path, said) : readable(path, text, said, false) };
}

async function questions(shell: Shell, params: CliData, texts: Texts): Promise<Asked<string>> {
  const format = formatIn(params, ['text', 'json']);
  if (!format.ok) return format;
  const asked = await itemsIn(shell, params, texts);
  if (!asked.ok) return asked;
  const items = asked.value.map(({ topic, kind, questions: all }) => ({ topic, kind, questions: all }));
  if (format.value === 'json') return { ok: true, value: JSON.stringify(items) };
  const lines = items.flatMap(({ topic, kind, questions: all }) => [
    `${topic} (${kind})`,
    ...all.map((question) => `  ${question}`),
  ]);
  return { ok: true, value: lines.length > 0 ? lines.join('\n') : 'There are no agenda items in this note.' };
}

interface Item {
  readonly topic: string;
  readonly kind: string;
  readonly questions: readonly string[];
}

async function itemsIn(shell: Shell, params: CliData, texts: Texts): Promise<Asked<readonly Item[]>> {
  const { topic } = params;
  if (topic !== undefined) {
    const found = await topicQuestions(topic, null, engineOptions(shell.settings, ''));
    return found
      ? { ok: true, value: [found] }
      : refuse(`“${clipped(topic)}” names no topic that could become a question.`);
  }
  const note = noteIn(shell, params, texts);
  if (!note.ok) return note;
  const { agenda } = await shell.reports.read(note.value.path, await readNoteText(shell.app, note.value));
  return { ok: true, value: agenda };
}

async function trends(shell: Shell, params: CliData, texts: Texts): Promise<Asked<string>> {
  const format = formatIn(params, ['csv', 'markdown']);
  if (!format.ok) return format;
  const ready = await indexReady(shell, texts);
  if (!ready.ok) return ready;
  const { series, by, period } = params;
  const choice = trendChoice(shell, texts, { series, by, period });
  if (!choice.ok) return choice;
  const meetings = chosenMeetings(trendState(shell, choice.value));
  return { ok: true, value: format.value === 'csv' ? trendsCsv(meetings) : trendsTable(meetings, texts) };
}

function formatIn({ format }: CliData, formats: readonly [string, string]): Asked<string> {
  const found = formats.find((one) => one === (format ?? formats[0]));
  return found === undefined
    ? refuse(`There is no format “${clipped(format ?? '')}”; there are ${formats.join(' and ')}.`)
    : { ok: true, value: found };
}

function noteIn(shell: Shell, { file, path }: CliData, texts: Texts): Asked<TFile> {
  const named = path ?? file;
  const open = named === undefined ? activeNote(shell.app)?.file : null;
  const note = open ? { ok: true as const, value: open } : noteNamed(shell.app, texts, named ?? '');
  if (named === undefined && !open) return refuse('No note is open; say which with file=<name> or path=<path>.');
  if (note.ok && shell.reports.isLeftAlone(note.value)) {
    return refuse(texts.doors.block.leftAlone(note.value.path));
  }
  return note;
}

import type { App } from 'obsidian';
import { KEY_NAMES, PROMPT_AUDIENCES, PROMPT_TIMES, type Prompt } from '../model/report';
import type { Done, Draft, PanelMemory } from '../panel/state';
import type { Spelling } from '../vault/spellings';
import { isOneSeries } from './series';

/** What is kept of one note on this device. */
interface NoteMemory {
  readonly drafts: readonly Draft[];
  readonly done: Readonly<Record<string, Done>>;
  /** Marks that the person said "not here" to, as `markId` names them. */
  readonly ignored: readonly string[];
  /** How links to its headings were written before these became questions. */
  readonly spellings: readonly Spelling[];
}

/** The prompts that a note began with. */
interface Began {
  readonly path: string;
  readonly prompts: readonly string[];
}

const FOLDED = 'wonderings-folded';
const BEGAN = 'wonderings-began';
const TOURED = 'wonderings-toured';
/** How many notes are remembered in all, and how many of one series count. */
const BEGAN_KEPT = 60;
const SERIES_KEPT = 3;

/**
 * What stays on this device and follows no sync: unsaved answers, folded sections, marks that are ignored, how
 * links were written before a rewrite. Written with every change, so that a crash loses nothing.
 */
export class DeviceMemory implements PanelMemory {
  /** Read once a note: marks are drawn far more often than anything here changes. */
  #notes = new Map<string, NoteMemory>();

  #isFull = false;

  constructor(
    readonly app: App,
    /** Called once, when the device takes no more: what is remembered then lives as long as the app runs. */
    readonly whenFull: () => void = () => {},
  ) {}

  isFolded(section: string): boolean {
    return stringsOf(this.app.loadLocalStorage(FOLDED)).includes(section);
  }

  setFolded(section: string, folded: boolean): void {
    const others = stringsOf(this.app.loadLocalStorage(FOLDED)).filter((one) => one !== section);
    this.#save(FOLDED, folded ? [...others, section] : others);
  }

  drafts(path: string): readonly Draft[] {
    return this.#note(path).drafts;
  }

  setDraft(path: string, prompt: Prompt, text: string): void {
    const { drafts } = this.#note(path);
    const known = drafts.some((draft) => draft.prompt.id === prompt.id);
    if (text === '') this.#change(path, { drafts: drafts.filter((draft) => draft.prompt.id !== prompt.id) });
    else if (!known) this.#change(path, { drafts: [...drafts, { prompt, text }] });
    else this.#change(path, { drafts: drafts.map((one) => (one.prompt.id === prompt.id ? { ...one, text } : one)) });
  }

  done(path: string): Readonly<Record<string, Done>> {
    return this.#note(path).done;
  }

  setDone(path: string, promptId: string, done: Done): void {
    this.#change(path, { done: { ...this.#note(path).done, [promptId]: done } });
  }

  toured(): readonly string[] {
    return stringsOf(this.app.loadLocalStorage(TOURED));
  }

  setToured(step: string): void {
    this.#save(TOURED, [...new Set([...this.toured(), step])]);
  }

  bringBack(path: string): void {
    const answered = Object.entries(this.#note(path).done).filter(([, done]) => done === 'answered');
    this.#change(path, { done: Object.fromEntries(answered) });
  }

  setBegan(path: string, prompts: readonly string[]): void {
    const began = this.#began();
    // A note that is opened again keeps its place, and with it what it begins with.
    if (began.some((one) => one.path === path)) return;
    this.#save(BEGAN, [...began, { path, prompts }].slice(-BEGAN_KEPT));
  }

  /** What the last notes of the series before this one began with. */
  recentPrompts(path: string): readonly string[] {
    const began = this.#began();
    const at = began.findIndex((one) => one.path === path);
    const before = at < 0 ? began : began.slice(0, at);
    const series = before.filter((one) => isOneSeries(one.path, path));
    return series.slice(-SERIES_KEPT).flatMap((one) => one.prompts);
  }

  /** The marks of the note that the person said "not here" to; the same list until that changes. */
  ignored(path: string): readonly string[] {
    return this.#note(path).ignored;
  }

  isIgnored(path: string, mark: string): boolean {
    return this.ignored(path).includes(mark);
  }

  ignore(path: string, mark: string): void {
    if (!this.isIgnored(path, mark)) this.#change(path, { ignored: [...this.#note(path).ignored, mark] });
  }

  unignore(path: string, mark: string): void {
    this.#change(path, { ignored: this.#note(path).ignored.filter((one) => one !== mark) });
  }

  spellings(path: string): readonly Spelling[] {
    return this.#note(path).spellings;
  }

  setSpellings(path: string, spellings: readonly Spelling[]): void {
    if (spellings.length > 0 || this.#note(path).spellings.length > 0) this.#change(path, { spellings });
  }

  /** Follows a note to its new path. */
  move(from: string, to: string): void {
    const began = this.#began();
    if (began.some((one) => one.path === from)) {
      const moved = began.map((one) => (one.path === from ? { ...one, path: to } : one));
      this.#save(BEGAN, moved);
    }
    const note = this.#note(from);
    this.#notes.delete(from);
    if (isEmpty(note)) return;
    this.#save(keyOf(from), null);
    const spellings = note.spellings.map((one) => (one.path === from ? { ...one, path: to } : one));
    this.#change(to, { ...note, spellings });
  }

  #began(): readonly Began[] {
    return listOf(this.app.loadLocalStorage(BEGAN)).flatMap(({ path, prompts }) => {
      return typeof path === 'string' ? { path, prompts: stringsOf(prompts) } : [];
    });
  }

  #note(path: string): NoteMemory {
    const known = this.#notes.get(path) ?? readNoteMemory(this.app.loadLocalStorage(keyOf(path)));
    this.#notes.set(path, known);
    return known;
  }

  #save(key: string, value: unknown): void {
    try {
      this.app.saveLocalStorage(key, value);
    } catch {
      if (!this.#isFull) this.whenFull();
      this.#isFull = true;
    }
  }

  #change(path: string, change: Partial<NoteMemory>): void {
    const note = { ...this.#note(path), ...change };
    this.#notes.set(path, note);
    this.#save(keyOf(path), isEmpty(note) ? null : note);
  }
}

/** What a mark is known by when it is ignored: it stays so wherever its sentence moves. */
export function markId(rule: string, sentence: string): string {
  return `${rule} ${sentence.replace(/\s+/g, ' ').trim()}`;
}

function isEmpty({ drafts, done, ignored, spellings }: NoteMemory): boolean {
  return [drafts, done, ignored, spellings].every((part) => Object.keys(part).length === 0);
}

function keyOf(path: string): string {
  return `wonderings-note:${path}`;
}

function readNoteMemory(data: unknown): NoteMemory {
  const given = recordOf(data);
  const done = Object.entries(recordOf(given['done'])).filter(isDone);
  return {
    drafts: listOf(given['drafts']).flatMap(draftOf),
    done: Object.fromEntries(done),
    ignored: stringsOf(given['ignored']),
    spellings: listOf(given['spellings']).flatMap(({ path, is, was }) =>
      typeof path === 'string' && typeof is === 'string' && typeof was === 'string' ? { path, is, was } : [],
    ),
  };
}

function draftOf({ prompt, text }: Record<string, unknown>): readonly Draft[] {
  const { id, text: asked, ...rest } = recordOf(prompt);
  if (typeof text !== 'string' || typeof id !== 'string' || typeof asked !== 'string') return [];
  const key = KEY_NAMES.find((name) => name === rest['key']) ?? 'dialogue';
  const when = PROMPT_TIMES.find((name) => name === rest['when']) ?? 'after';
  const audience = PROMPT_AUDIENCES.find((name) => name === rest['audience']) ?? 'participant';
  const whole: Prompt = { id, key, when, audience, text: asked, signal: '', rank: 0 };
  return [{ prompt: whole, text }];
}

function isDone(entry: [string, unknown]): entry is [string, Done] {
  return entry[1] === 'skipped' || entry[1] === 'answered';
}

function recordOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

function listOf(data: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(data) ? data.map(recordOf) : [];
}

function stringsOf(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((one): one is string => typeof one === 'string') : [];
}

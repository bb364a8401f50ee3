import { MARKS_SHOWN, type MarksShown } from './marks/choice';
import { SENSITIVITIES, type EngineOptions, type Sensitivity } from './model/options';
import { ITEM_KINDS, type ItemKind } from './model/report';

/** Everything that a person can choose, as it stands in the plugin's data. */
export interface Settings {
  /** What the editor and Reading view draw; the panel always lists everything. */
  readonly marks: MarksShown;
  /** Whether marks of slight strength are drawn besides the clear ones. */
  readonly slightMarks: boolean;
  /** Whether marks are kept when a note is exported or printed. */
  readonly marksInExport: boolean;
  readonly sensitivity: Sensitivity;
  /** Whether a rewrite keeps the original topic in the note, so that it can be restored later. */
  readonly keepOriginals: boolean;
  /** Ids of rules that never mark. */
  readonly rulesOff: readonly string[];
  readonly neverMark: readonly string[];
  readonly ownKnowing: readonly string[];
  readonly ownWondering: readonly string[];
  /** Question patterns by kind, with `{topic}` where the topic goes. */
  readonly ownQuestions: Readonly<Partial<Record<ItemKind, readonly string[]>>>;
  /** Folders (`Work/Meetings`) and tags (`#standup`) whose notes are meetings, whatever their form. */
  readonly meetingPlaces: readonly string[];
  /** The heading, without `#`, under which answers are saved. */
  readonly answersHeading: string;
  /** Path of the note that holds prompts of the person's own; empty when there is none. */
  readonly promptsNote: string;
  readonly namesInBalance: boolean;
  /** Whether saving an answer also writes the meeting's figures to its properties. */
  readonly figuresInProperties: boolean;
  /** Folders whose notes are left alone. */
  readonly excludedFolders: readonly string[];
  /** Whether the person is done with the welcome in the panel. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: 'both',
  slightMarks: true,
  marksInExport: false,
  sensitivity: 'balanced',
  keepOriginals: true,
  rulesOff: [],
  neverMark: [],
  ownKnowing: [],
  ownWondering: [],
  ownQuestions: {},
  meetingPlaces: [],
  answersHeading: 'Reflection',
  promptsNote: '',
  namesInBalance: false,
  figuresInProperties: false,
  excludedFolders: [],
  welcomed: false,
};

/** How each setting is read from data: null where the value is none that it can have. */
const READERS: { readonly [Key in keyof Settings]: (value: unknown) => Settings[Key] | null } = {
  marks: (value) => oneOf(MARKS_SHOWN, value),
  slightMarks: truth,
  marksInExport: truth,
  sensitivity: (value) => oneOf(SENSITIVITIES, value),
  keepOriginals: truth,
  rulesOff: list,
  neverMark: list,
  ownKnowing: list,
  ownWondering: list,
  ownQuestions: patterns,
  meetingPlaces: list,
  answersHeading: heading,
  promptsNote: (value) => (typeof value === 'string' ? barePath(value.trim()) : null),
  namesInBalance: truth,
  figuresInProperties: truth,
  excludedFolders: list,
  welcomed: truth,
};

const KEYS = Object.keys(READERS) as readonly (keyof Settings)[];

/**
 * Settings from whatever stands in the data file: what is missing or damaged takes its default, one value at a time.
 * Never throws.
 */
export function upgradeSettings(data: unknown): Settings {
  const given = isRecord(data) ? data : {};
  const read = KEYS.map((key) => [key, READERS[key](given[key]) ?? DEFAULT_SETTINGS[key]] as const);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) };
}

/** The settings in the data whose value is none that they can have, so that `upgradeSettings` takes their default. */
export function unusableSettings(data: unknown): readonly (keyof Settings)[] {
  return isRecord(data) ? KEYS.filter((key) => data[key] !== undefined && READERS[key](data[key]) === null) : [];
}

/** The settings in a text that an export wrote; null when it holds none. */
export function importedSettings(
  text: string,
): { readonly settings: Settings; readonly unusable: readonly string[] } | null {
  let data: unknown = null;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (!isRecord(data) || KEYS.every((key) => data[key] === undefined)) return null;
  return { settings: upgradeSettings(data), unusable: unusableSettings(data) };
}

/**
 * What to write to the data file: the settings over whatever stood there, so that what a newer version (synced from
 * another device) knows and this one does not is kept.
 */
export function settingsData(settings: Settings, stood: unknown): Record<string, unknown> {
  return { ...(isRecord(stood) ? stood : {}), ...settings };
}

/** The engine's options for the note at `path`. */
export function engineOptions(settings: Settings, path: string): EngineOptions {
  return {
    path,
    sensitivity: settings.sensitivity,
    rulesOff: settings.rulesOff,
    neverMark: settings.neverMark,
    ownPhrases: { knowing: settings.ownKnowing, wondering: settings.ownWondering },
    ownQuestions: settings.ownQuestions,
    meetingFolders: settings.meetingPlaces.filter((place) => !place.startsWith('#')).map(barePath),
    meetingTags: settings.meetingPlaces.filter((place) => place.startsWith('#')).map((tag) => tag.slice(1)),
    answersHeading: settings.answersHeading,
  };
}

/** Whether a note is left alone: by its folder, or by its property `wonderings: off`. */
export function isLeftAlone(settings: Settings, path: string, property: unknown): boolean {
  if (property === false || (typeof property === 'string' && /^(?:off|no|false)$/i.test(property.trim()))) return true;
  return settings.excludedFolders.some((folder) => isInFolder(path, folder));
}

/** Whether the file at `path` is in `folder` or below it, however the folder is written. */
function isInFolder(path: string, folder: string): boolean {
  const bare = barePath(folder).toLowerCase();
  return bare === '' || path.toLowerCase().startsWith(`${bare}/`);
}

/** A path as the app writes it, whatever slashes a person put round or in it; empty for the whole vault. */
export function barePath(folder: string): string {
  return folder.replace(/\\/g, '/').replace(/^\/+|\/+$/g, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}

function truth(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function list(value: unknown): readonly string[] | null {
  return Array.isArray(value) || typeof value === 'string' ? lines(value) : null;
}

/** Trimmed, without blanks and repeats. A string is taken as one line each, as the settings tab shows lists. */
export function lines(value: unknown): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
  const texts = given.filter((entry): entry is string => typeof entry === 'string').map((entry) => entry.trim());
  return [...new Set(texts.filter((text) => text !== ''))];
}

function patterns(value: unknown): Settings['ownQuestions'] | null {
  if (!isRecord(value)) return null;
  const entries = ITEM_KINDS.map((kind) => [kind, lines(value[kind])] as const);
  return Object.fromEntries(entries.filter(([, own]) => own.length > 0));
}

function heading(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const bare = value.replace(/[\r\n]+/g, ' ').replace(/^[#\s]+|\s+$/g, '');
  return bare === '' ? null : bare;
}

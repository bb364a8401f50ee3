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
};

/**
 * Settings from whatever stands in the data file: what is missing or damaged takes its default, one value at a time.
 * Never throws.
 */
export function upgradeSettings(data: unknown): Settings {
  const given = isRecord(data) ? data : {};
  const defaults = DEFAULT_SETTINGS;
  return {
    marks: oneOf(MARKS_SHOWN, given['marks'], defaults.marks),
    slightMarks: truth(given['slightMarks'], defaults.slightMarks),
    marksInExport: truth(given['marksInExport'], defaults.marksInExport),
    sensitivity: oneOf(SENSITIVITIES, given['sensitivity'], defaults.sensitivity),
    keepOriginals: truth(given['keepOriginals'], defaults.keepOriginals),
    rulesOff: lines(given['rulesOff']),
    neverMark: lines(given['neverMark']),
    ownKnowing: lines(given['ownKnowing']),
    ownWondering: lines(given['ownWondering']),
    ownQuestions: patterns(given['ownQuestions']),
    meetingPlaces: lines(given['meetingPlaces']),
    answersHeading: heading(given['answersHeading']),
    promptsNote: typeof given['promptsNote'] === 'string' ? given['promptsNote'].trim() : defaults.promptsNote,
    namesInBalance: truth(given['namesInBalance'], defaults.namesInBalance),
    figuresInProperties: truth(given['figuresInProperties'], defaults.figuresInProperties),
    excludedFolders: lines(given['excludedFolders']),
  };
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
    meetingFolders: settings.meetingPlaces.filter((place) => !place.startsWith('#')),
    meetingTags: settings.meetingPlaces.filter((place) => place.startsWith('#')).map((tag) => tag.slice(1)),
    answersHeading: settings.answersHeading,
  };
}

/** Whether a note is left alone: by its folder, or by its property `wonderings: off`. */
export function isLeftAlone(settings: Settings, path: string, property: unknown): boolean {
  if (property === false || (typeof property === 'string' && /^(?:off|no|false)$/i.test(property.trim()))) return true;
  return settings.excludedFolders.some((folder) => isInFolder(path, folder));
}

/** Whether the file at `path` is in `folder` or below it; slashes round the folder do not matter. */
export function isInFolder(path: string, folder: string): boolean {
  const bare = folder.replace(/^\/|\/$/g, '');
  return bare === '' || path.startsWith(`${bare}/`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((candidate) => candidate === value) ?? otherwise;
}

function truth(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** Trimmed, without blanks and repeats. A string is taken as one line each, as the settings tab shows lists. */
export function lines(value: unknown): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
  const texts = given.filter((entry): entry is string => typeof entry === 'string').map((entry) => entry.trim());
  return [...new Set(texts.filter((text) => text !== ''))];
}

function patterns(value: unknown): Settings['ownQuestions'] {
  if (!isRecord(value)) return {};
  const entries = ITEM_KINDS.map((kind) => [kind, lines(value[kind])] as const);
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}

function heading(value: unknown): string {
  if (typeof value !== 'string') return DEFAULT_SETTINGS.answersHeading;
  const bare = value.replace(/[\r\n]+/g, ' ').replace(/^[#\s]+|\s+$/g, '');
  return bare === '' ? DEFAULT_SETTINGS.answersHeading : bare;
}

import { ITEM_KINDS, type ItemKind } from '../model/report';
import { KIND_TITLES } from '../panel/words';
import { lines, type Settings } from '../settings';

/** A setting as the app's own definitions have it, of which this is a part; older apps get it drawn by hand. */
export interface SettingItem {
  readonly name: string;
  readonly desc: string;
  readonly aliases?: string[];
  readonly control: SettingControl;
}

type SettingControl =
  | { readonly type: 'toggle'; readonly key: string }
  | { readonly type: 'dropdown'; readonly key: string; readonly options: Record<string, string> }
  | { readonly type: 'text' | 'file'; readonly key: string; readonly placeholder: string }
  | {
      readonly type: 'textarea';
      readonly key: string;
      readonly placeholder: string;
      readonly rows: number;
      /** What is wrong with a value, in words; undefined when nothing is. */
      readonly validate?: (value: string) => Promise<string | undefined>;
    };

export interface SettingItemGroup {
  readonly type: 'group';
  readonly heading?: string;
  readonly items: SettingItem[];
}

const OWN_QUESTION = 'ownQuestions.';
const ASKED_KINDS = ITEM_KINDS.filter((kind) => kind !== 'procedural' && kind !== 'open-question');

/** Every setting, in the order of the tab. */
export function settingGroups(): SettingItemGroup[] {
  return [
    { type: 'group', items: markItems() },
    { type: 'group', heading: 'Meetings', items: meetingItems() },
    { type: 'group', heading: 'Reflection', items: reflectionItems() },
    { type: 'group', heading: 'Your own words', items: wordItems() },
    { type: 'group', heading: 'Your own questions', items: ASKED_KINDS.map(questionItem) },
  ];
}

function markItems(): SettingItem[] {
  const shown = {
    both: 'Knowing, wondering and agenda items',
    knowing: 'Knowing only',
    wondering: 'Wondering only',
    agenda: 'Agenda items only',
    none: 'Nothing',
  };
  const sensitivity = { gentle: 'Gentle: fewer marks', balanced: 'Balanced', thorough: 'Thorough: more marks' };
  return [
    {
      name: 'Marks in the text',
      desc: 'What is marked while you write and read. The panel lists everything in any case.',
      aliases: ['highlight', 'underline', 'show', 'hide'],
      control: { type: 'dropdown', key: 'marks', options: shown },
    },
    {
      name: 'Slight marks',
      desc: 'Also mark words that lean only a little to one side, with a lighter line.',
      control: { type: 'toggle', key: 'slightMarks' },
    },
    {
      name: 'Marks in exports',
      desc: 'Keep the marks when a note is exported to PDF. Off, others get the words alone.',
      aliases: ['print', 'paper', 'PDF'],
      control: { type: 'toggle', key: 'marksInExport' },
    },
    {
      name: 'Sensitivity',
      desc: 'How readily words are marked.',
      control: { type: 'dropdown', key: 'sensitivity', options: sensitivity },
    },
  ];
}

function meetingItems(): SettingItem[] {
  return [
    {
      name: 'Keep original topics',
      desc: 'When a topic becomes a question, keep the topic in the note as a hidden comment, so that it can be restored.',
      aliases: ['restore', 'undo', 'rewrite', 'comment'],
      control: { type: 'toggle', key: 'keepOriginals' },
    },
    textItem(
      'meetingPlaces',
      'Where meetings are',
      'Folders and #tags whose notes are always read as meetings, one a line.',
      'Work/Meetings\n#standup',
    ),
    textItem(
      'excludedFolders',
      'Folders to leave alone',
      'Notes in these folders are not read, one folder a line. A single note is left alone by its property “wonderings: off”.',
      'Templates',
    ),
  ];
}

function reflectionItems(): SettingItem[] {
  return [
    {
      name: 'Heading for answers',
      desc: 'Answers from the panel are written below this heading in the note.',
      control: { type: 'text', key: 'answersHeading', placeholder: 'Reflection' },
    },
    {
      name: 'Note with your own prompts',
      desc: 'List items there that end in a question mark are offered as prompts. A heading like “Safe to speak” or “Before the meeting” says what they are for.',
      aliases: ['questions'],
      control: { type: 'file', key: 'promptsNote', placeholder: 'Meetings/Prompts.md' },
    },
    {
      name: 'Names in the balance',
      desc: 'Show who said how much. Off, the panel speaks only of the meeting as a whole.',
      aliases: ['speakers', 'turns', 'privacy'],
      control: { type: 'toggle', key: 'namesInBalance' },
    },
    {
      name: 'Figures in properties',
      desc: 'When an answer is saved, also write the figures of the meeting to its properties, for Bases and Dataview. A command does it at any time.',
      aliases: ['frontmatter', 'base', 'dataview', 'trends'],
      control: { type: 'toggle', key: 'figuresInProperties' },
    },
  ];
}

function wordItems(): SettingItem[] {
  return [
    textItem('neverMark', 'Never mark', 'Words and phrases that are never marked, one a line.', 'of course'),
    textItem(
      'ownKnowing',
      'Your own knowing phrases',
      'Phrases to mark as knowing, one a line.',
      'everybody agrees that',
    ),
    textItem(
      'ownWondering',
      'Your own wondering phrases',
      'Phrases to mark as wondering, one a line.',
      'I keep asking myself',
    ),
    textItem(
      'rulesOff',
      'Rules that are off',
      'Names of rules that mark nothing, one a line. The card of a mark tells the name of its rule.',
      'knowing/just',
    ),
  ];
}

function questionItem(kind: ItemKind): SettingItem {
  return {
    name: KIND_TITLES[kind],
    desc: 'Patterns with {topic} where the topic goes, one a line. They are offered before the built-in ones.',
    aliases: ['pattern', 'template', 'inquiry'],
    control: {
      type: 'textarea',
      key: OWN_QUESTION + kind,
      placeholder: 'What would we love to learn about {topic}?',
      rows: 2,
      validate: patternFault,
    },
  };
}

/**
 * What is wrong with the first question pattern that cannot serve, in words for the person. The rubric of the engine
 * decides, that of any language, which is evaluated when it is needed. What is typed is kept: the engine passes over
 * such a pattern.
 */
async function patternFault(patterns: string): Promise<string | undefined> {
  const [{ checkPattern }, { PACKS }] = await Promise.all([import('../agenda/patterns'), import('../language/packs')]);
  for (const pattern of lines(patterns)) {
    const checks = PACKS.map(({ agenda }) => checkPattern(pattern, agenda));
    const [first] = checks;
    if (first && !first.ok && !checks.some(({ ok }) => ok)) return `“${pattern}”: ${first.reason}`;
  }
  return undefined;
}

function textItem(key: keyof Settings, name: string, desc: string, placeholder: string): SettingItem {
  return { name, desc, control: { type: 'textarea', key, placeholder, rows: 3 } };
}

/** The value of a control: lists are one text, an entry a line. */
export function controlValue(settings: Settings, key: string): unknown {
  if (key.startsWith(OWN_QUESTION)) {
    const kind = ITEM_KINDS.find((one) => OWN_QUESTION + one === key);
    return kind ? (settings.ownQuestions[kind] ?? []).join('\n') : '';
  }
  const value: unknown = settings[key as keyof Settings];
  return Array.isArray(value) ? value.join('\n') : value;
}

/** The change of settings that a control's new value is. */
export function settingChange(settings: Settings, key: string, value: unknown): Record<string, unknown> {
  if (!key.startsWith(OWN_QUESTION)) return { [key]: value };
  return { ownQuestions: { ...settings.ownQuestions, [key.slice(OWN_QUESTION.length)]: lines(value) } };
}

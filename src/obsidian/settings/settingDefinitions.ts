import type { Setting } from 'obsidian';
import { ITEM_KINDS, type ItemKind } from '../../model/report';
import { DEFAULT_SETTINGS, lines, type Settings } from '../../settings';
import type { Texts } from '../../texts/texts';

/** A setting as the app's own definitions have it, of which this is a part; older apps get it drawn by hand. */
export interface SettingItem extends Said {
  readonly control: SettingControl;
}

/** A row that does something: its buttons are drawn by `render`, in new and old apps alike. */
export interface ActionItem extends Said {
  readonly render: (setting: Setting) => void;
}

interface Said {
  readonly name: string;
  readonly desc: string;
  readonly aliases?: string[];
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

export interface SettingItemGroup<Item = SettingItem> {
  readonly type: 'group';
  readonly heading?: string;
  readonly items: Item[];
}

const OWN_QUESTION = 'ownQuestions.';
const ASKED_KINDS = ITEM_KINDS.filter((kind) => kind !== 'procedural' && kind !== 'open-question');

/** Every setting, in the order of the tab. */
export function settingGroups(texts: Texts): SettingItemGroup[] {
  const { groups } = texts.settings;
  return [
    { type: 'group', items: markItems(texts) },
    { type: 'group', heading: groups.meetings, items: meetingItems(texts) },
    { type: 'group', heading: groups.reflection, items: reflectionItems(texts) },
    { type: 'group', heading: groups.words, items: wordItems(texts) },
    { type: 'group', heading: groups.questions, items: ASKED_KINDS.map((kind) => questionItem(kind, texts)) },
  ];
}

function markItems({ settings }: Texts): SettingItem[] {
  const { both, knowing, wondering, agenda, none } = settings.marks;
  const { gentle, balanced, thorough } = settings.sensitivity;
  return [
    item(settings.marks, { type: 'dropdown', key: 'marks', options: { both, knowing, wondering, agenda, none } }),
    item(settings.slightMarks, { type: 'toggle', key: 'slightMarks' }),
    item(settings.marksInExport, { type: 'toggle', key: 'marksInExport' }),
    item(settings.sensitivity, { type: 'dropdown', key: 'sensitivity', options: { gentle, balanced, thorough } }),
  ];
}

function meetingItems({ settings }: Texts): SettingItem[] {
  return [
    item(settings.keepOriginals, { type: 'toggle', key: 'keepOriginals' }),
    listItem('meetingPlaces', settings.meetingPlaces),
    listItem('excludedFolders', settings.excludedFolders),
  ];
}

function reflectionItems({ settings }: Texts): SettingItem[] {
  const { answersHeading } = DEFAULT_SETTINGS;
  return [
    item(settings.answersHeading, { type: 'text', key: 'answersHeading', placeholder: answersHeading }),
    item(settings.promptsNote, { type: 'file', key: 'promptsNote', placeholder: settings.promptsNote.example }),
    item(settings.namesInBalance, { type: 'toggle', key: 'namesInBalance' }),
    item(settings.figuresInProperties, { type: 'toggle', key: 'figuresInProperties' }),
  ];
}

function wordItems({ settings }: Texts): SettingItem[] {
  return [
    listItem('neverMark', settings.neverMark),
    listItem('ownKnowing', settings.ownKnowing),
    listItem('ownWondering', settings.ownWondering),
    listItem('rulesOff', { ...settings.rulesOff, example: 'knowing/just' }),
  ];
}

function questionItem(kind: ItemKind, { names, settings }: Texts): SettingItem {
  const { desc, aliases, example, fault } = settings.ownQuestions;
  const validate = (patterns: string): Promise<string | undefined> => patternFault(patterns, fault);
  return item(
    { name: names.kinds[kind], desc, aliases },
    { type: 'textarea', key: OWN_QUESTION + kind, placeholder: example, rows: 2, validate },
  );
}

function item({ name, desc, aliases }: Said, control: SettingControl): SettingItem {
  return { name, desc, ...(aliases && { aliases }), control };
}

function listItem(key: keyof Settings, said: Said & { readonly example: string }): SettingItem {
  return item(said, { type: 'textarea', key, placeholder: said.example, rows: 3 });
}

/**
 * What is wrong with the first question pattern that cannot serve, in words for the person. The rubric of the engine
 * decides, that of any language, which is evaluated when it is needed. What is typed is kept: the engine passes over
 * such a pattern.
 */
async function patternFault(
  patterns: string,
  fault: (pattern: string, reason: string) => string,
): Promise<string | undefined> {
  const [{ checkPattern }, { PACKS }] = await Promise.all([
    import('../../agenda/patterns'),
    import('../../language/packs'),
  ]);
  for (const pattern of lines(patterns)) {
    const checks = PACKS.map(({ agenda }) => checkPattern(pattern, agenda));
    const [first] = checks;
    if (first && !first.ok && !checks.some(({ ok }) => ok)) return fault(pattern, first.reason);
  }
  return undefined;
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

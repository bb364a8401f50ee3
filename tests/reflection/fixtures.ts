import type { PromptEntry } from '../../src/language/reflection';

export const START = '---\ntype: meeting\ndate: 2026-03-02\n---\n\n# Hall meeting\n\n';

/** Agenda lines, each of one kind. */
const LINES: Readonly<Record<string, string>> = {
  decision: 'Decide on the venue for the fair',
  problem: 'Problem: the roof leaks',
  review: 'Review the harvest fair',
  planning: 'Plan the summer party',
  discussion: 'Discuss the shape of the garden',
  approval: 'Approve the new house rules',
  update: 'Update on the kitchen',
  'closed-question': 'Should we buy new chairs?',
  'open-question': 'What do we want the hall to be?',
};

/** Sentences that hold a fact of language. */
const SENTENCES: Readonly<Record<string, string>> = {
  certainty: 'Obviously the old oven is the cause of it.',
  closing: 'There is nothing to discuss about the oven and the pots in the kitchen.',
  telling: 'You really should ask the plumber first.',
  'just-do-it': 'All you have to do is to paint the door.',
  dismissing: 'Keeping two ovens is a waste of time.',
  absolutes: 'We have always done it this way in the hall.',
  blame: 'It is your fault that the kitchen door was open.',
  'leading-questions': "Don't you think that the door should be red?",
  'rhetorical-question': 'Who cares about the colour of the door?',
  wondering: 'I wonder how the neighbours see the garden.',
  tentative: 'It might be that the door sticks because of the rain.',
  'not-knowing': "I don't know why the boiler stops at night.",
  learning: 'I changed my mind about the colour of the door.',
  assumptions: "I'm assuming that the school lends us tables.",
  yet: "We haven't found a good gardener yet.",
  appreciation: 'Thanks to the neighbours for carrying the tables.',
  agreement: 'I agree with that plan for the tables.',
  'working-agreement': 'Our ground rules stand on the wall by the door.',
  acknowledgement: 'I see your point about the noise in the garden at night.',
  disagreement: 'I see it differently where the noise is concerned.',
  mistake: 'I was wrong about the colour of the gate.',
  invitation: 'What do you all think about the gate?',
  naming: 'Over to Ben.',
  decided: 'We decided that the gate stays open at noon.',
  'open-questions': 'What would make the hall a place to stay?',
  'closed-questions': 'Is the gate open at noon?',
  difficulty: 'Nobody was able to use the old oven, which ran out of gas.',
  intention: 'We will paint the door of the shed before the fair.',
  suggestion: 'It would be good to paint the red door of the shed.',
  achieved: 'The painting of the shed was finished before the fair.',
  we: 'We bring our tables, we paint our door and we sweep our floor.',
  they: 'They bring their tables, they paint their door and they sweep their floor.',
  questions: 'Is the gate open at noon?',
};

/** Plain words that show nothing. */
const PLAIN =
  'The tables stand in the long room by the window, next to the shelf with the cups and the plates from the fair. ' +
  'The door of the shed was painted blue in the spring, and the fence along the road was mended with new wood. ';

function talk(sentences: number): string {
  return PLAIN.repeat(sentences);
}

const SECTION_WORDS = 45;

/** Notes of a meeting: a section for each kind, with plain talk of at least so many words below, then the sentences. */
export function notes(kinds: readonly string[], sentences: readonly string[], words = 0): string {
  const below = talk(Math.max(1, Math.ceil(words / SECTION_WORDS / Math.max(1, kinds.length))));
  const sections = kinds.map((kind) => `## ${LINES[kind] ?? kind}\n\n${below}\n\n`).join('');
  const said = sentences.map((sentence) => `${sentence}\n\n`).join('');
  return `${START}${sections}## Notes\n\n${said}${kinds.length === 0 ? below : ''}`;
}

/** An agenda that nobody has talked about. */
export function agenda(items: readonly string[], more = ''): string {
  return `${START}${more}## Agenda\n\n${items.map((item) => `- ${item}\n`).join('')}`;
}

const TURNS = ['Ana', 'Ben', 'Clara', 'David'];

/** A conversation of so many turns, each of so many words, after a list of those who were there. */
export function conversation(turns: number, words: number, more: readonly string[] = [], present = TURNS): string {
  const speech = PLAIN.split(' ');
  const line = (at: number): string => `${TURNS[at % 3] ?? 'Ana'}: ${speech.slice(0, words).join(' ')}.\n\n`;
  const spoken = Array.from({ length: turns }, (_, at) => line(at)).join('');
  return `${START}Attendees: ${present.join(', ')}\n\n${spoken}${more.map((each) => `${each}\n\n`).join('')}`;
}

const ALL_LINES = Object.values(LINES);
const TASKS =
  '## Actions\n\n- [ ] paint the door\n- [ ] Ana mends the gate\n- [ ] sweep the hall\n- [ ] buy four chairs\n- [x] clean the cups\n';

/** For facts that no single sentence or item shows: a note that holds it and one that does not. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  statements: [
    agenda([LINES.planning ?? '', LINES.review ?? '', LINES.discussion ?? '']),
    agenda([LINES['open-question'] ?? '']),
  ],
  'asking-items': [agenda([LINES['open-question'] ?? '']), agenda([LINES.planning ?? ''])],
  'ownerless-items': [agenda(['The budget (Ana)', 'The roof']), agenda(['The budget (Ana)', 'The roof (Ben)'])],
  'timeless-items': [agenda(['The budget (10 min)', 'The roof']), agenda(['The budget (10 min)', 'The roof (5 min)'])],
  minutes: [agenda(['The budget (40 min)', 'The roof (30 min)']), agenda(['The budget (10 min)', 'The roof (5 min)'])],
  'over-time': [
    agenda(['The budget (40 min)', 'The roof (30 min)'], 'Monday, 15:30–16:30\n\n'),
    agenda(['The budget (40 min)', 'The roof (30 min)'], 'Monday, 15:30–17:00\n\n'),
  ],
  'full-agenda': [agenda(ALL_LINES), agenda(ALL_LINES.slice(0, 4))],
  'check-in': [agenda(ALL_LINES.slice(0, 4)), agenda(['Check-in', ...ALL_LINES.slice(0, 4)])],
  cast: [
    agenda(['The budget'], 'Attendees: Ana, Ben, Clara, David, Emma, Felix\n\n'),
    agenda(['The budget'], 'Attendees: Ana, Ben\n\n'),
  ],
  silent: [conversation(9, 12), conversation(9, 12, [], TURNS.slice(0, 3))],
  naming: [conversation(9, 12), conversation(9, 12, ['Ben, what do you think?'])],
  'one-voice': [conversation(9, 6, [`Ana: ${talk(8)}`]), conversation(9, 12)],
  'long-stretch': [conversation(9, 12, [`Ana: ${talk(12)}`]), conversation(9, 12)],
  unanswered: [conversation(9, 12, ['Ben: Who has the key to the shed?']), conversation(9, 12)],
  askers: [
    conversation(9, 12, ['David: Who has it? Where is it? Is it blue?', 'Ana: It is on the wall.']),
    conversation(9, 12, ['David: Who has it?', 'Ana: Where is it?', 'Ben: Is it blue?']),
  ],
  'ownerless-tasks': [conversation(3, 12, [TASKS]), conversation(3, 12, ['- [ ] Ana paints the door'])],
  'done-tasks': [notes([], [TASKS]), notes([], ['- [ ] paint the door'])],
  tasks: [notes([], [TASKS]), notes([], ['- [ ] paint the door'])],
  action: section('Next steps', 'paint the door of the shed'),
  improve: section('What could be better', 'the soup for forty people was late'),
  'went-well': section('What went well', 'soup for forty people'),
  'open-end': section('Open questions', 'the colour of the shed door'),
  said: [
    `${START}## Notes\n\nThe kitchen was full of soup pots and the garden of neighbours. We met, we talked and we planted trees.\n`,
    `${START}## Notes\n`,
  ],
  before: [agenda(['The budget']), notes(['planning'], [], 60)],
  points: [`${START}## Notes\n\n- The leaking roof\n  - ${PLAIN}\n`, agenda(['The budget'])],
};

/** Lines under a name that says what they are, and the same under one that does not. */
function section(name: string, line: string): readonly [string, string] {
  const under = (heading: string): string => `${notes(['planning'], [], 60)}## ${heading}\n\n- ${line}\n`;
  return [under(name), under('Kitchen')];
}

/** A conversation of which no line stands below an item of the agenda. */
const ASIDE = `${conversation(3, 12)}## Agenda\n\n- The budget\n`;

const FOLLOWED = ['Ben: Which window by the shelf do you mean?', 'Clara: Is it the window with the cups?', 'David: What of the window and the plates?', 'Ana: So be it.']; // prettier-ignore
const LOST = ['Ben: Who comes?', 'Ana: So be it.', 'Ben: Since when?', 'Ana: Ever so long.', 'Ben: Who pays?', 'Ana: Nobody does.', 'Ben: Is it far?', 'Ana: It is not.']; // prettier-ignore

/** A note that calls for the prompt, and one that differs from it in little more than what the prompt is about. */
export function fixturesOf(entry: PromptEntry): readonly [string, string] {
  const { fact, count, when } = entry;
  if (fact === 'followed-up') return [conversation(9, 20, FOLLOWED), conversation(9, 4, LOST)];
  if (fact === 'asked') return [conversation(9, 4, LOST), conversation(9, 20, FOLLOWED)];
  const pair = PAIRS[fact];
  if (pair) return pair;
  const talked = notes(['planning'], [], 60);
  if (fact === 'items' || fact === 'brief-items')
    return when === 'before' ? [agenda(['The budget']), talked] : [ASIDE, talked];
  if (fact === 'talked-items') return [talked, ASIDE];
  if (fact === 'words')
    return [conversation(3, 12, ['Ana: We met, we talked and we planted the tree.']), agenda(['The budget'])];
  if (fact === 'email') return emailPair(when);
  const kind = /^(?:talked-|coming-)?(.+)-items$/.exec(fact)?.[1];
  if (kind !== undefined && LINES[kind] !== undefined) return kindPair(kind, fact, when);
  if (fact === 'one-way-items') return [notes(['discussion'], [], 200), notes(['discussion'], [], 30)];
  if (fact === 'unasked-decisions') return [notes(['decision'], [], 60), notes(['discussion'], [], 60)];
  const sentence = SENTENCES[fact] ?? '';
  if (entry.given?.['turns'] !== undefined) return [conversation(9, 12, [`Ben: ${sentence}`]), conversation(9, 12)];
  const kinds = kindsGiven(entry);
  const words = entry.given?.words ?? 0;
  const many = typeof count === 'number' ? Array.from({ length: count }, () => sentence) : [sentence];
  const without = notes(kinds, [], words + 50);
  const within = notes(kinds, many, words + 50);
  return count === 'none' ? [without, within] : [within, without];
}

function emailPair(when: PromptEntry['when']): readonly [string, string] {
  const updates = ['Update on the kitchen', 'Update on the garden'];
  if (when === 'before') return [agenda(updates), agenda([...updates, LINES.decision ?? ''])];
  const told = (more: string): string => `${START}## Update on the kitchen\n\n${talk(2)}\n\n## ${more}\n\n${talk(2)}\n`;
  return [told('Update on the garden'), told(LINES.decision ?? '')];
}

function kindPair(kind: string, fact: string, when: PromptEntry['when']): readonly [string, string] {
  const other = kind === 'planning' ? 'review' : 'planning';
  const line = (of: string): string => LINES[of] ?? '';
  if (when === 'before' || fact.startsWith('coming-')) {
    const twice = kind === 'update' ? ['Update on the garden'] : [];
    return [agenda([line(kind), ...twice]), agenda([line(other)])];
  }
  return [notes([kind], [], 60), notes([other], [], 60)];
}

/** The kinds of items that the prompt wants to have been talked about. */
function kindsGiven(entry: PromptEntry): readonly string[] {
  const kinds = Object.keys(entry.given ?? {}).flatMap((id) => /^talked-(.+)-items$/.exec(id)?.[1] ?? []);
  if (kinds.length > 0) return kinds;
  return (entry.given?.['talked-items'] ?? 0) > 1 ? ['planning', 'discussion'] : ['planning'];
}

import type { Prompt, Report, Turn } from '../../src/model/report';
import { Panel } from '../../src/panel/panel';
import type { Done, Draft, NoteState, PanelActions, PanelMemory } from '../../src/panel/state';
import { texts } from '../../src/texts/en';
import { findingOf, itemOf, reportWith } from '../support/reports';

export const TEXT = [
  '## Agenda',
  '- Q3 results (10 min)',
  '- What would make hiring worthwhile? (20 min)',
  '',
  'Ana: Obviously the cache is slow.',
  'Ben: I wonder whether it is the cold start.',
  'Ana: That will never work.',
].join('\n');

/** The turn that a line of the text is. */
function turnOf(line: number, speaker: string, words: number): Turn {
  const lines = TEXT.split('\n');
  const from = lines.slice(0, line - 1).join('\n').length + 1;
  return { from, to: from + (lines[line - 1] ?? '').length, line, speaker, words };
}

export function promptOf(id: string, key: Prompt['key'], text: string): Prompt {
  return { id, key, when: 'after', audience: 'facilitator', text, signal: 'test', rank: 3 };
}

export const PROMPTS = {
  first: promptOf('first', 'learning', 'What made you question what you knew?'),
  second: promptOf('second', 'safe', 'Who has not been heard?'),
  third: promptOf('third', 'learning', 'Where were you sure too early?'),
};

export const REPORT: Report = reportWith({
  agenda: [
    itemOf(TEXT, 'Q3 results', { minutes: 10, owner: 'Ana', kind: 'review', questions: ['What surprised us in Q3?'] }),
    itemOf(TEXT, 'What would make hiring worthwhile?', {
      minutes: 20,
      kind: 'open-question',
      rewritable: false,
      original: 'Hiring',
    }),
  ],
  findings: [
    findingOf(TEXT, 'Obviously', { category: 'certainty' }),
    findingOf(TEXT, 'I wonder', { stance: 'wondering', category: 'wondering' }),
    findingOf(TEXT, 'never', { category: 'absolutes', strength: 'slight' }),
  ],
  turns: [turnOf(5, 'Ana', 5), turnOf(6, 'Ben', 8), turnOf(7, 'Ana', 4)],
  balance: {
    speakers: 2,
    turns: 3,
    words: 17,
    largestShare: 9 / 17,
    entropy: 0.99,
    longestMonologue: 8,
    silent: ['Cem'],
    asked: 3,
    askers: 2,
    answerers: 1,
    followedUp: 1,
    unanswered: 2,
  },
  keys: {
    learning: {
      signals: [
        { id: 'wondering', label: 'One wondering', count: 1, spans: [{ from: 118, to: 126 }], value: null },
        { id: 'changed', label: 'Nobody changed their mind', count: 0, spans: [], value: null },
      ],
      prompts: [PROMPTS.first, PROMPTS.third],
    },
    growing: { signals: [], prompts: [] },
    safe: { signals: [], prompts: [PROMPTS.second] },
    dialogue: { signals: [], prompts: [] },
  },
});

export function noteState(given: Partial<NoteState> = {}): NoteState {
  return {
    kind: 'note',
    path: 'Weekly.md',
    title: 'Weekly',
    length: TEXT.length,
    report: REPORT,
    slice: ({ from, to }) => TEXT.slice(from, to),
    cursor: 0,
    answers: [],
    answersHeading: 'Reflection',
    names: false,
    ...given,
  };
}

/** A memory of plain maps; `forget` stands for nothing: what a crash leaves is what is in here. */
export function memoryOf(): PanelMemory {
  const folded = new Set<string>();
  const drafts = new Map<string, readonly Draft[]>();
  const done = new Map<string, Record<string, Done>>();
  const toured = new Set<string>();
  return {
    isFolded: (section) => folded.has(section),
    setFolded: (section, isFolded) => void (isFolded ? folded.add(section) : folded.delete(section)),
    drafts: (path) => drafts.get(path) ?? [],
    setDraft: (path, prompt, text) => {
      const others = (drafts.get(path) ?? []).filter((draft) => draft.prompt.id !== prompt.id);
      drafts.set(path, text === '' ? others : [...others, { prompt, text }]);
    },
    done: (path) => done.get(path) ?? {},
    setDone: (path, id, how) => void done.set(path, { ...done.get(path), [id]: how }),
    setBegan: () => undefined,
    toured: () => [...toured],
    setToured: (step) => void toured.add(step),
    bringBack: (path) => void done.delete(path),
  };
}

/** A panel on the page, what it asked the app for, and ways to find things in it as a person does. */
export function openPanel(memory: PanelMemory = memoryOf(), saves = true, welcomed = true) {
  const asked: unknown[][] = [];
  const ask =
    (name: string) =>
    (...given: unknown[]): void =>
      void asked.push([name, ...given]);
  const actions: PanelActions = {
    texts,
    icon: (el, name) => el.setAttribute('data-icon', name),
    goTo: ask('goTo'),
    rewriteItem: ask('rewriteItem'),
    restoreItem: ask('restoreItem'),
    rewriteAll: ask('rewriteAll'),
    showMark: ask('showMark'),
    isWelcomed: () => welcomed,
    endWelcome: () => {
      welcomed = true;
      asked.push(['endWelcome']);
    },
    makeSample: ask('makeSample'),
    markAsMeeting: ask('markAsMeeting'),
    drafted: () => undefined,
    saveAnswer: (...given) => {
      asked.push(['saveAnswer', ...given]);
      return Promise.resolve(saves);
    },
    insertPrompts: (...given) => {
      asked.push(['insertPrompts', ...given]);
      return Promise.resolve();
    },
  };
  document.body.replaceChildren();
  const el = document.body.createDiv();
  const panel = new Panel(el, actions, memory);
  const isShown = (found: Element): boolean => found.closest('[hidden]') === null;
  const button = (name: string): HTMLButtonElement => {
    const named = [...el.querySelectorAll('button')].filter(
      (one) => isShown(one) && (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
    );
    if (!named[0]) throw new Error(`No button “${name}”`);
    return named[0];
  };
  const answer = el.querySelector('textarea');
  if (!answer) throw new Error('No box for an answer');
  return {
    el,
    panel,
    asked,
    answer,
    button,
    /** Whether somebody can see the words somewhere. */
    shows: (text: string): boolean =>
      [...el.querySelectorAll('*')].some((one) => isShown(one) && one.textContent === text),
    section: (id: string): HTMLElement => {
      const found = el.querySelector<HTMLElement>(`[data-section="${id}"]`);
      if (!found) throw new Error(`No section ${id}`);
      return found;
    },
    type: (text: string): void => {
      answer.value = text;
      answer.dispatchEvent(new Event('input'));
    },
  };
}

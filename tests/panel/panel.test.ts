/** @jest-environment jsdom */
import { installObsidianDom } from '../support/dom';
import { findingOf, reportWith } from '../support/reports';
import { memoryOf, noteState, openPanel, PROMPTS, REPORT, TEXT } from './sample';

beforeAll(installObsidianDom);

describe('Panel', () => {
  it('says what to do when no note is open', () => {
    const { panel, shows, section } = openPanel();
    panel.update({ kind: 'no-note' });
    expect(shows('Open the notes of a meeting, or its agenda, to reflect on it here.')).toBe(true);
    expect(section('agenda').closest('[hidden]')).not.toBeNull();
  });

  it('says how to make a meeting of a note that does not read like one', () => {
    const { panel, el } = openPanel();
    panel.update(noteState({ report: reportWith({ meeting: false }) }));
    expect(el.textContent).toContain('does not read like the notes of a meeting');
  });

  it('says that a note in another language is left alone', () => {
    const { panel, el } = openPanel();
    panel.update(noteState({ report: reportWith({ meeting: false, foreign: 'de' }) }));
    expect(el.textContent).toContain('is written in German, which Wonderings cannot read yet');
  });

  it('says what the pack of the note’s language lacks, rather than that there is nothing', () => {
    const { panel, shows } = openPanel();
    panel.update(noteState({ report: reportWith({ language: 'de', lacks: ['stance', 'reflection'] }) }));
    expect(
      shows(
        'This note is read as German: its agenda and its voices. Wonderings cannot yet mark knowing and wondering or offer reflection prompts in it.',
      ),
    ).toBe(true);
  });

  it('says that nothing stands out in a bare meeting', () => {
    const { panel, shows } = openPanel();
    panel.update(noteState({ report: reportWith({}) }));
    expect(shows('Nothing stands out in this note yet. Write on; the panel follows.')).toBe(true);
  });

  it('says that a note is left alone', () => {
    const { panel, el } = openPanel();
    panel.update({ kind: 'left-alone', title: 'Diary' });
    expect(el.textContent).toContain('left alone');
  });

  it('sums the note up in two lines of words', () => {
    const { panel, shows } = openPanel();
    panel.update(noteState());
    expect(shows('2 agenda items, 1 open as a question, 30 minutes planned.')).toBe(true);
    expect(shows('1 wondering and 2 knowings; 2 people speak, about equally.')).toBe(true);
  });

  it('counts no marks in a language whose marks are not read', () => {
    const { panel, shows } = openPanel();
    const report = { ...REPORT, language: 'de', lacks: ['stance', 'reflection'] as const, findings: [] };
    panel.update(noteState({ report }));
    expect(shows('2 people speak, about equally.')).toBe(true);
  });

  it('hides the sections that have nothing to show', () => {
    const { panel, section } = openPanel();
    panel.update(noteState({ report: reportWith({ findings: REPORT.findings }) }));
    expect(section('turns').hidden).toBe(true);
    expect(section('marks').hidden).toBe(false);
  });

  it('folds a section and remembers it', () => {
    const memory = memoryOf();
    const first = openPanel(memory);
    first.panel.update(noteState());
    first.button('Agenda').click();
    expect(first.button('Agenda').getAttribute('aria-expanded')).toBe('false');
    const second = openPanel(memory);
    second.panel.update(noteState());
    expect(second.button('Agenda').getAttribute('aria-expanded')).toBe('false');
    second.button('Agenda').click();
    expect(memory.isFolded('agenda')).toBe(false);
  });

  it('keeps elements, and with them focus, when the note changes', () => {
    const { panel, button, el } = openPanel();
    panel.update(noteState());
    const before = button('Q3 results');
    before.focus();
    const earlier = findingOf(TEXT, 'slow', { category: 'dismissing' });
    panel.update(noteState({ report: { ...REPORT, findings: [earlier, ...REPORT.findings] } }));
    expect(button('Q3 results')).toBe(before);
    expect(el.ownerDocument.activeElement).toBe(before);
  });
});

describe('the agenda in the panel', () => {
  it('shows kind, owner and minutes of an item and the sum of the minutes', () => {
    const { panel, shows, section } = openPanel();
    panel.update(noteState());
    expect(shows('Review · Ana · 10 minutes')).toBe(true);
    expect(section('agenda').textContent).toContain('2 · 30 min');
  });

  it('shows the best question of an item that can become one, and none of one that is open', () => {
    const { panel, el } = openPanel();
    panel.update(noteState());
    const questions = [...el.querySelectorAll<HTMLElement>('.wonderings-panel-item-question')];
    expect(questions.map((one) => (one.hidden ? null : one.textContent))).toEqual(['What surprised us in Q3?', null]);
  });

  it('goes to the topic', () => {
    const { panel, button, asked } = openPanel();
    panel.update(noteState());
    button('Q3 results').click();
    expect(asked).toEqual([['goTo', REPORT.agenda[0]?.topicSpan, true]]);
  });

  it('asks to rewrite one item and all', () => {
    const { panel, button, asked } = openPanel();
    panel.update(noteState());
    button('Rewrite “Q3 results”').click();
    button('Rewrite all').click();
    expect(asked).toEqual([['rewriteItem', REPORT.agenda[0]], ['rewriteAll']]);
  });

  it('offers to restore only an item that was rewritten', () => {
    const { panel, button, asked, el } = openPanel();
    panel.update(noteState());
    const offers = [...el.querySelectorAll<HTMLElement>('button[aria-label^="Restore"]')].filter((one) => !one.hidden);
    expect(offers).toHaveLength(1);
    button('Restore “Hiring”').click();
    expect(asked).toEqual([['restoreItem', REPORT.agenda[1]]]);
  });

  it('says which item the cursor is in', () => {
    const { panel, button } = openPanel();
    panel.update(noteState({ cursor: TEXT.indexOf('results') }));
    expect(button('Q3 results').getAttribute('aria-current')).toBe('true');
    panel.update(noteState({ cursor: TEXT.length }));
    expect(button('Q3 results').getAttribute('aria-current')).toBeNull();
  });
});

describe('the marks in the panel', () => {
  it('are grouped by category, wonderings first, with their sentence', () => {
    const { panel, el } = openPanel();
    panel.update(noteState());
    const titles = [...el.querySelectorAll('[data-section="marks"] .wonderings-group-title')].map(
      (one) => one.textContent,
    );
    expect(titles.slice(0, 3)).toEqual(['Wonders aloud1', 'Sounds certain1', 'Leaves no exception1']);
    expect(el.querySelector('.wonderings-mark-row')?.textContent).toBe('I wonder whether it is the cold start.');
  });

  it('lists a few of a category until all are asked for', () => {
    const text = 'maybe. '.repeat(9);
    const findings = Array.from({ length: 9 }, (_, index) => findingOf(text, 'maybe', { after: index * 7 }));
    const { panel, el, button } = openPanel();
    panel.update(
      noteState({ report: reportWith({ findings }), length: text.length, slice: (s) => text.slice(s.from, s.to) }),
    );
    expect(el.querySelectorAll('.wonderings-mark-row')).toHaveLength(4);
    button('Show all 9').click();
    expect(el.querySelectorAll('.wonderings-mark-row')).toHaveLength(9);
    button('Show fewer').click();
    expect(el.querySelectorAll('.wonderings-mark-row')).toHaveLength(4);
  });

  it('lists very many of a category step by step', () => {
    const text = 'maybe. '.repeat(450);
    const findings = Array.from({ length: 450 }, (_, index) => findingOf(text, 'maybe', { after: index * 7 }));
    const { panel, el, button } = openPanel();
    panel.update(
      noteState({ report: reportWith({ findings }), length: text.length, slice: (s) => text.slice(s.from, s.to) }),
    );
    const counts = ['Show 200 more', 'Show 200 more', 'Show 50 more', 'Show fewer'].map((name) => {
      button(name).click();
      return el.querySelectorAll('.wonderings-mark-row').length;
    });
    expect(counts).toEqual([200, 400, 450, 4]);
  });

  it('steps to the next and previous mark from the cursor, round the ends', () => {
    const { panel, button, asked } = openPanel();
    panel.update(noteState({ cursor: TEXT.indexOf('I wonder') + 2 }));
    button('Next mark').click();
    panel.update(noteState({ cursor: TEXT.indexOf('I wonder') + 3 }));
    button('Previous mark').click();
    panel.update(noteState({ cursor: TEXT.length }));
    button('Next mark').click();
    expect(asked.map(([, span]) => span)).toEqual([REPORT.findings[2], REPORT.findings[0], REPORT.findings[0]]);
  });

  it('steps on from the mark before, also before the cursor is known to be there', () => {
    const { panel, button, asked } = openPanel();
    panel.update(noteState({ cursor: 0 }));
    button('Next mark').click();
    panel.update(noteState({ cursor: 0 }));
    button('Next mark').click();
    button('Previous mark').click();
    expect(asked.map(([, span]) => span)).toEqual([REPORT.findings[0], REPORT.findings[1], REPORT.findings[0]]);
  });
});

describe('the strip', () => {
  it('goes from mark to mark by the arrow keys and says where it is', () => {
    const { panel, el, asked } = openPanel();
    panel.update(noteState());
    const strip = el.querySelector('.wonderings-strip');
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter'])
      strip?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    expect(asked).toEqual([
      ['goTo', REPORT.findings[0], false],
      ['goTo', REPORT.findings[1], false],
      ['goTo', REPORT.findings[1], true],
    ]);
    expect(strip?.getAttribute('aria-valuetext')).toBe('Wondering, wonders aloud: “I wonder”, line 6');
    expect(strip?.getAttribute('aria-valuenow')).toBe('2');
  });

  it('goes to the mark that is nearest to a click', () => {
    const { panel, el, asked } = openPanel();
    panel.update(noteState());
    const strip = el.querySelector<HTMLElement>('.wonderings-strip');
    if (strip) strip.getBoundingClientRect = () => new DOMRect(0, 0, 200, 30);
    strip?.dispatchEvent(new MouseEvent('click', { clientX: 199 }));
    expect(asked).toEqual([['goTo', REPORT.findings[2], true]]);
  });

  it('draws wonderings above the line and knowings below it', () => {
    const { panel, el } = openPanel();
    panel.update(noteState());
    expect(el.querySelector('.wonderings-strip-wondering')?.getAttribute('d')).toMatch(/^M\d+ 14V3$/);
    expect(el.querySelector('.wonderings-strip-knowing')?.getAttribute('d')).toMatch(/^(M\d+ 14V25){2}$/);
  });

  it('is hidden when there are no marks', () => {
    const { panel, el } = openPanel();
    panel.update(noteState({ report: reportWith({ agenda: REPORT.agenda }) }));
    expect(el.querySelector<HTMLElement>('.wonderings-strip')?.hidden).toBe(true);
  });
});

describe('the turns in the panel', () => {
  it('speak of the meeting as a whole and name nobody', () => {
    const { panel, section } = openPanel();
    panel.update(noteState());
    const { textContent } = section('turns');
    expect(textContent).toContain('2 people took 3 turns and said 17 words, about equally.');
    expect(textContent).toContain(
      '3 questions were asked by 2 people and answered by 1 person. 1 took up what was just said. 2 had no answer after them.',
    );
    expect(textContent).toContain('1 person who attended has no turn in these notes.');
    expect(textContent).not.toMatch(/Ana|Ben|Cem/);
  });

  it('name people once the person wants that', () => {
    const { panel, section } = openPanel();
    panel.update(noteState({ names: true }));
    const { textContent } = section('turns');
    expect(textContent).toContain('Ana53%');
    expect(textContent).toContain('Not heard yet: Cem.');
  });
});

describe('the pictures in the panel', () => {
  const labels = (el: HTMLElement): readonly (string | null)[] =>
    [...el.querySelectorAll('.wonderings-glance-row:not([hidden]) svg[role="img"]')].map((one) =>
      one.getAttribute('aria-label'),
    );

  it('say in words what they show', () => {
    const { panel, el } = openPanel();
    panel.update(noteState());
    expect(labels(el)).toEqual([
      'Of 2 agenda items, 1 ask and 0 are updates',
      'Shares of the words, largest first: 53%, 47%',
    ]);
    expect(el.querySelector('.wonderings-glance')?.textContent).toContain('1 of 2 ask');
  });

  it('tell open questions from others', () => {
    const { panel, el } = openPanel();
    const question = { from: 0, to: 3, line: 1, text: 'Why?', type: 'open', openness: 1, reframes: [] } as const;
    const open = { id: 'open-questions', label: 'One open question', count: 1, spans: [], value: null };
    const keys = { ...REPORT.keys, dialogue: { signals: [open], prompts: [] } };
    panel.update(noteState({ report: reportWith({ questions: [question, question], keys }) }));
    expect(labels(el)).toEqual(['1 of 2 questions are open']);
  });

  it('draw parts as wide as their shares', () => {
    const { panel, el } = openPanel();
    panel.update(noteState());
    const turns = [...el.querySelectorAll('.wonderings-glance-row')].at(-1);
    expect([...(turns?.querySelectorAll('rect') ?? [])].map((part) => part.getAttribute('x'))).toEqual(['0', '529']);
  });

  it('show nothing of a note that is no meeting but its marks', () => {
    const { panel, el } = openPanel();
    panel.update(noteState({ report: reportWith({ ...REPORT, meeting: false }) }));
    expect(labels(el)).toEqual([]);
  });
});

describe('the four keys in the panel', () => {
  it('quote the words of a signal', () => {
    const { panel, el } = openPanel();
    panel.update(noteState());
    expect(el.querySelector('.wonderings-signal-words')?.textContent).toBe('“I wonder”');
  });

  it('go to the words of a signal, one place after the other', () => {
    const { panel, button, asked } = openPanel();
    panel.update(noteState());
    button('One wondering').click();
    expect(asked).toEqual([['goTo', { from: 118, to: 126 }, true]]);
  });

  it('show what is missing as plain text', () => {
    const { panel, el, shows } = openPanel();
    panel.update(noteState());
    expect(shows('Nobody changed their mind')).toBe(true);
    const buttons = [...el.querySelectorAll<HTMLElement>('button')].filter((one) => !one.hidden);
    expect(buttons.some((one) => one.textContent === 'Nobody changed their mind')).toBe(false);
  });
});

describe('the agenda in the panel', () => {
  const signalOf = (id: string, label: string) => ({ id, label, count: 1, spans: [], value: null });
  const reportOf = (id: string, label: string, when: 'before' | 'after') =>
    reportWith({
      ...REPORT,
      keys: {
        ...REPORT.keys,
        dialogue: { signals: [signalOf(id, label)], prompts: [{ ...PROMPTS.first, when }] },
        learning: { signals: [], prompts: [] },
        safe: { signals: [], prompts: [] },
      },
    });

  it('is checked before the meeting', () => {
    const { panel, shows } = openPanel();
    panel.update(noteState({ report: reportOf('over-time', 'The items take 10 minutes more', 'before') }));
    expect([shows('Before the meeting'), shows('The items take 10 minutes more')]).toEqual([true, true]);
  });

  it('is not checked any more after it', () => {
    const { panel, shows } = openPanel();
    panel.update(noteState({ report: reportOf('over-time', 'The items take 10 minutes more', 'after') }));
    expect(shows('Before the meeting')).toBe(false);
  });

  it('could be an email, and becomes a meeting by a question', () => {
    const { panel, shows, button, asked } = openPanel();
    panel.update(noteState({ report: reportOf('email', 'Could this be an email? All of it is updates', 'after') }));
    expect(shows('Could this be an email? All of it is updates.')).toBe(true);
    button('A question would make it a meeting: “What surprised us in Q3?”').click();
    expect(asked).toEqual([['rewriteItem', REPORT.agenda[0]]]);
  });
});

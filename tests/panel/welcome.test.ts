/** @jest-environment jsdom */
import { analyze } from '../../src/analyze';
import { SAMPLE_NOTE } from '../../src/texts/sampleNote';
import { installObsidianDom } from '../support/dom';
import { reportWith } from '../support/reports';
import { memoryOf, noteState, openPanel } from './sample';

beforeAll(installObsidianDom);

const STEPS = ['Turn a topic into a question', 'See where the words', 'Take a minute'];

function openWelcome(memory = memoryOf()) {
  const opened = openPanel(memory, true, false);
  const el = opened.el.querySelector<HTMLElement>('.wonderings-welcome');
  if (!el) throw new Error('No welcome');
  const step = (words: string): HTMLButtonElement => {
    const row = [...el.querySelectorAll('li')].find(({ textContent }) => textContent?.includes(words));
    const button = row?.querySelector('button');
    if (!button) throw new Error(`No step ${words}`);
    return button;
  };
  return { ...opened, welcome: el, step };
}

describe('Welcome', () => {
  it('does what each step says, on the note', () => {
    const { panel, step, asked } = openWelcome();
    panel.update(noteState());
    for (const words of STEPS) step(words).click();
    expect(asked.map(([name]) => name)).toEqual(['rewriteItem', 'showMark']);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('offers a sample where the note has nothing for a step', () => {
    const { panel, step, welcome, button, asked } = openWelcome();
    panel.update(noteState({ report: reportWith({}) }));
    expect(STEPS.map((words) => step(words).disabled)).toEqual([true, true, true]);
    button('Try it on a sample note').click();
    expect(asked).toEqual([['makeSample']]);
    panel.update(noteState());
    expect(welcome.textContent).not.toContain('Once more');
  });

  it('does not say that a note has nothing while it is read', () => {
    const { panel, welcome } = openWelcome();
    panel.update({ kind: 'waiting', title: 'Weekly' });
    expect([...welcome.querySelectorAll<HTMLElement>('.wonderings-welcome-sample')].every(({ hidden }) => hidden)).toBe(
      true,
    );
  });

  it('remembers which steps were tried, and ends when it is closed', () => {
    const memory = memoryOf();
    const first = openWelcome(memory);
    first.panel.update(noteState());
    first.step('Take a minute').click();
    const second = openWelcome(memory);
    second.panel.update(noteState());
    expect(second.step('Take a minute').textContent).toBe('Once more');
    second.button('Close the welcome').click();
    second.panel.update(noteState());
    expect(second.welcome.hidden).toBe(true);
  });

  it('is not there for those who were welcomed', () => {
    const { panel, el } = openPanel();
    panel.update(noteState());
    expect(el.querySelector<HTMLElement>('.wonderings-welcome')?.hidden).toBe(true);
  });
});

describe('The sample note', () => {
  const report = analyze(SAMPLE_NOTE);

  it('has something for every step', () => {
    expect(report.meeting).toBe(true);
    expect(report.agenda.filter(({ rewritable }) => rewritable)).toHaveLength(3);
    expect(report.findings.filter(({ reframes }) => reframes.length > 0).length).toBeGreaterThan(0);
    expect(new Set(report.findings.map(({ stance }) => stance))).toEqual(new Set(['knowing', 'wondering']));
    expect(report.balance.speakers).toBe(3);
    expect(Object.values(report.keys).every(({ prompts }) => prompts.length > 0)).toBe(true);
  });
});

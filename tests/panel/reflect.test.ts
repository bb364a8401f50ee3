/** @jest-environment jsdom */
import { installObsidianDom } from '../support/dom';
import { reportWith } from '../support/reports';
import { memoryOf, noteState, openPanel, PROMPTS, promptOf, REPORT } from './sample';

beforeAll(installObsidianDom);

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('reflecting in the panel', () => {
  it('shows the first prompt of the first key', () => {
    const { panel, shows, answer } = openPanel();
    panel.update(noteState());
    expect(shows(PROMPTS.first.text)).toBe(true);
    expect(answer.labels?.[0]?.textContent).toBe(PROMPTS.first.text);
  });

  it('goes through the keys by turns', () => {
    const { panel, button, shows } = openPanel();
    panel.update(noteState());
    button('Another').click();
    expect(shows(PROMPTS.second.text)).toBe(true);
    button('Another').click();
    expect(shows(PROMPTS.third.text)).toBe(true);
    button('Another').click();
    expect(shows(PROMPTS.first.text)).toBe(true);
  });

  it.each(['Another', 'Skip'])('tells screen readers the prompt that “%s” brings', (name) => {
    const { panel, button, el } = openPanel();
    panel.update(noteState());
    const heard = (): string => el.querySelector('.wonderings-heard[role="status"]')?.textContent ?? '';
    expect(heard()).toBe('');
    button(name).click();
    expect(heard()).toBe(PROMPTS.second.text);
  });

  it('saves prompt and answer, and goes on to the next prompt', async () => {
    const { panel, type, button, asked, shows, answer } = openPanel();
    panel.update(noteState());
    type('The cold start.');
    button('Save').click();
    await settled();
    expect(asked).toEqual([['saveAnswer', 'Weekly.md', PROMPTS.first, 'The cold start.']]);
    expect(shows('Saved in the note under “Reflection”.')).toBe(true);
    expect(shows(PROMPTS.second.text)).toBe(true);
    expect(answer.value).toBe('');
    expect(document.activeElement).toBe(answer);
  });

  it.each([
    ['the answer was undone', { answers: [] }],
    ['another note is shown', { path: 'Other.md', title: 'Other' }],
  ])('says no longer that it is saved when %s', async (_when, given) => {
    const { panel, type, button, shows } = openPanel();
    panel.update(noteState());
    type('The cold start.');
    button('Save').click();
    await settled();
    const saved = { prompt: PROMPTS.first.text, answer: 'The cold start.', span: { from: 3, to: 9 } };
    panel.update(noteState({ answers: [saved] }));
    expect(shows('Saved in the note under “Reflection”.')).toBe(true);
    panel.update(noteState(given));
    expect(shows('Saved in the note under “Reflection”.')).toBe(false);
  });

  it('keeps what another panel wrote on while an answer was saved', async () => {
    const memory = memoryOf();
    const { panel, type, button } = openPanel(memory);
    panel.update(noteState());
    type('The cold start.');
    button('Save').click();
    memory.setDraft('Weekly.md', PROMPTS.first, 'The cold start. And the log.');
    await settled();
    expect(memory.drafts('Weekly.md').map(({ text }) => text)).toEqual(['The cold start. And the log.']);
  });

  it('shows what another panel on the note has typed', () => {
    const memory = memoryOf();
    const { panel, answer } = openPanel(memory);
    panel.update(noteState());
    memory.setDraft('Weekly.md', PROMPTS.first, 'The log.');
    panel.update(noteState());
    expect(answer.value).toBe('The log.');
  });

  it('saves once, however often one clicks', async () => {
    const { panel, type, button, asked } = openPanel();
    panel.update(noteState());
    type('The cold start.');
    const save = button('Save');
    save.click();
    save.click();
    await settled();
    expect(asked).toHaveLength(1);
  });

  it('takes no more words while it saves, and takes them again after', async () => {
    const { panel, type, button, answer } = openPanel();
    panel.update(noteState());
    type('The cold start.');
    button('Save').click();
    expect(answer.readOnly).toBe(true);
    await settled();
    expect(answer.readOnly).toBe(false);
  });

  it('saves by Ctrl and Enter', async () => {
    const { panel, type, answer, asked } = openPanel();
    panel.update(noteState());
    type('The cold start.');
    answer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }));
    await settled();
    expect(asked[0]?.[0]).toBe('saveAnswer');
  });

  it('keeps what was typed when saving failed', async () => {
    const memory = memoryOf();
    const { panel, type, button, answer, shows } = openPanel(memory, false);
    panel.update(noteState());
    type('The cold start.');
    button('Save').click();
    await settled();
    expect(answer.value).toBe('The cold start.');
    expect(memory.drafts('Weekly.md')).toEqual([{ prompt: PROMPTS.first, text: 'The cold start.' }]);
    expect(shows(PROMPTS.first.text)).toBe(true);
  });

  it('cannot save a blank answer', () => {
    const { panel, type, button } = openPanel();
    panel.update(noteState());
    type('  \n');
    expect(button('Save').disabled).toBe(true);
  });

  it('keeps a draft with every letter, through another note and a new panel', () => {
    const memory = memoryOf();
    const first = openPanel(memory);
    first.panel.update(noteState());
    first.type('The co');
    first.panel.update(noteState({ path: 'Other.md', title: 'Other' }));
    expect(first.answer.value).toBe('');
    first.panel.update(noteState());
    expect(first.answer.value).toBe('The co');
    const second = openPanel(memory);
    second.panel.update(noteState());
    expect(second.answer.value).toBe('The co');
  });

  it('opens with the prompt that has a draft', () => {
    const memory = memoryOf();
    memory.setDraft('Weekly.md', PROMPTS.third, 'Half a thought');
    const { panel, shows, answer } = openPanel(memory);
    panel.update(noteState());
    expect(shows(PROMPTS.third.text)).toBe(true);
    expect(answer.value).toBe('Half a thought');
  });

  it('leaves the box alone while the note changes', () => {
    const { panel, type, answer } = openPanel();
    panel.update(noteState());
    type('The cold start');
    answer.setSelectionRange(4, 4);
    panel.update(noteState({ cursor: 12 }));
    expect([answer.value, answer.selectionStart]).toEqual(['The cold start', 4]);
  });

  it('keeps the prompt that is being answered when the note no longer calls for it', () => {
    const { panel, type, shows, answer } = openPanel();
    panel.update(noteState());
    type('The cold');
    const other = reportWith({ ...REPORT, keys: { ...REPORT.keys, learning: { signals: [], prompts: [] } } });
    panel.update(noteState({ report: other }));
    expect(shows(PROMPTS.first.text)).toBe(true);
    expect(answer.value).toBe('The cold');
  });

  it('follows the words of its prompt as the note changes', () => {
    const { panel, shows } = openPanel();
    panel.update(noteState());
    const prompts = [promptOf('first', 'learning', 'What made three of you question it?')];
    const other = reportWith({ ...REPORT, keys: { ...REPORT.keys, learning: { signals: [], prompts } } });
    panel.update(noteState({ report: other }));
    expect(shows('What made three of you question it?')).toBe(true);
  });

  it('skips a prompt for good until it is brought back', () => {
    const memory = memoryOf();
    const { panel, button, shows } = openPanel(memory);
    panel.update(noteState());
    for (let index = 0; index < 3; index += 1) button('Skip').click();
    expect(shows('No prompt is waiting for this note.')).toBe(true);
    panel.update(noteState());
    expect(shows('No prompt is waiting for this note.')).toBe(true);
    button('Bring back skipped prompts').click();
    expect(shows(PROMPTS.first.text)).toBe(true);
  });

  it('shows a saved answer as answered and asks no more', () => {
    const { panel, shows, button, asked } = openPanel();
    const span = { from: 3, to: 9 };
    panel.update(noteState({ answers: [{ prompt: PROMPTS.first.text, answer: 'The cold start.', span }] }));
    expect(shows(PROMPTS.second.text)).toBe(true);
    button(`Answered: ${PROMPTS.first.text}`).click();
    expect(asked).toEqual([['goTo', span, true]]);
  });

  it('still asks a prompt that stands in the note unanswered', () => {
    const { panel, shows } = openPanel();
    panel.update(noteState({ answers: [{ prompt: PROMPTS.first.text, answer: '', span: { from: 0, to: 1 } }] }));
    expect(shows(PROMPTS.first.text)).toBe(true);
  });

  it('inserts the best prompt of each key', () => {
    const { panel, button, asked } = openPanel();
    panel.update(noteState());
    button('Insert all').click();
    expect(asked).toEqual([['insertPrompts', 'Weekly.md', [PROMPTS.first, PROMPTS.second]]]);
  });

  it('takes a key’s button to its prompts', () => {
    const { panel, button, shows, answer } = openPanel();
    panel.update(noteState());
    button('Reflect on “Safe to speak”').click();
    expect(shows(PROMPTS.second.text)).toBe(true);
    expect(document.activeElement).toBe(answer);
  });
});

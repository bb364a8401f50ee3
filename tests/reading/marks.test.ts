/** @jest-environment jsdom */
import type { MarkdownPostProcessorContext } from 'obsidian';
import type { ReadingHost } from '../../src/reading/host';
import { readingMarks, type ReadingMarks } from '../../src/reading/marks';
import type { AgendaItem, Finding } from '../../src/model/report';
import { texts } from '../../src/texts/en';
import { installObsidianDom } from '../support/dom';
import { findingOf, itemOf, reportWith } from '../support/reports';

installObsidianDom();

function hostWith(text: string, findings: readonly Finding[], parts: Partial<ReadingHost> = {}): ReadingHost {
  return {
    texts,
    read: async () => reportWith({ findings }),
    textOf: async () => text,
    choice: () => ({ shown: 'both', slight: true }),
    marksExports: () => false,
    isIgnored: () => false,
    ignore: () => undefined,
    neverMark: () => undefined,
    aboutRule: () => undefined,
    rewriteItem: () => undefined,
    reframe: () => undefined,
    ...parts,
  };
}

interface Drawing {
  readonly text: string;
  readonly html: string;
  readonly findings: readonly Finding[];
  readonly agenda?: readonly AgendaItem[];
  /** First and last line, from 0; null when the app does not tell. All lines unless told. */
  readonly lines?: readonly [number, number] | null;
  readonly host?: Partial<ReadingHost>;
}

/** A part of a note as the app draws it, marked. */
async function drawn(drawing: Drawing): Promise<HTMLElement> {
  return (await drawnBy(drawing)).el;
}

/** The same with what marked it. */
async function drawnBy(drawing: Drawing): Promise<{ readonly el: HTMLElement; readonly marks: ReadingMarks }> {
  const { text, html, findings, agenda = [], lines, host } = drawing;
  const el = document.body.createDiv();
  el.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const [lineStart, lineEnd] = lines ?? [0, text.split('\n').length - 1];
  const context: MarkdownPostProcessorContext = {
    docId: 'note',
    sourcePath: 'Note.md',
    frontmatter: null,
    addChild: (child) => child.load(),
    getSectionInfo: () => (lines === null ? null : { text, lineStart, lineEnd }),
  };
  const marks = readingMarks(hostWith(text, findings, { read: async () => reportWith({ findings, agenda }), ...host }));
  await marks.process(el, context);
  return { el, marks };
}

function marked(el: HTMLElement): readonly string[] {
  return [...el.querySelectorAll('.wonderings-mark')].map((mark) => mark.textContent ?? '');
}

/** Opens the card of the first mark and presses the button in it. */
function press(el: HTMLElement, button: string): void {
  el.querySelector<HTMLElement>('.wonderings-mark')?.click();
  [...document.querySelectorAll('button')].find((one) => one.textContent === button)?.click();
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('marks in Reading view', () => {
  it('stand on the words of the finding', async () => {
    const text = 'Obviously it is the cache.';
    const el = await drawn({ text, html: `<p>${text}</p>`, findings: [findingOf(text, 'Obviously')] });
    expect(marked(el)).toEqual(['Obviously']);
  });

  it('look as they do in the editor', async () => {
    const text = 'Perhaps it is the cache.';
    const finding = findingOf(text, 'Perhaps', { stance: 'wondering', strength: 'slight' });
    const el = await drawn({ text, html: `<p>${text}</p>`, findings: [finding] });
    expect(el.querySelector('.wonderings-mark')?.className).toBe('wonderings-mark is-wondering is-slight');
  });

  it('leave the text as it was', async () => {
    const text = 'Obviously it is **just** the cache.';
    const findings = [findingOf(text, 'Obviously'), findingOf(text, 'just')];
    const el = await drawn({ text, html: '<p>Obviously it is <strong>just</strong> the cache.</p>', findings });
    expect(el.textContent).toBe('Obviously it is just the cache.');
    expect(marked(el)).toEqual(['Obviously', 'just']);
  });

  it('tell the second of two equal sentences from the first', async () => {
    const text = 'Obviously so.\n\nObviously so.';
    const second = findingOf(text, 'Obviously', { after: 5 });
    const html = '<p>Obviously so.</p>';
    expect(marked(await drawn({ text, html, findings: [second], lines: [0, 0] }))).toEqual([]);
    expect(marked(await drawn({ text, html, findings: [second], lines: [2, 2] }))).toEqual(['Obviously']);
  });

  it('tell the second of two equal items of a list from the first', async () => {
    const text = '- Just wait\n- Just wait';
    const second = findingOf(text, 'Just', { after: 5 });
    const el = await drawn({ text, html: '<ul><li>Just wait</li><li>Just wait</li></ul>', findings: [second] });
    expect([...el.querySelectorAll('li')].map((li) => li.querySelectorAll('.wonderings-mark').length)).toEqual([0, 1]);
  });

  it('go over inline markup in several pieces', async () => {
    const text = 'We _all_ know that it works.';
    const el = await drawn({
      text,
      html: '<p>We <em>all</em> know that it works.</p>',
      findings: [findingOf(text, '_all_ know')],
    });
    expect(marked(el)).toEqual(['all', ' know']);
  });

  it('can be reached once each by keyboard, however many pieces they have', async () => {
    const text = 'We _all_ know that it works.';
    const el = await drawn({
      text,
      html: '<p>We <em>all</em> know that it works.</p>',
      findings: [findingOf(text, '_all_ know')],
    });
    expect(el.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('leave the keyboard to a link that they stand in', async () => {
    const text = 'See [obviously the plan](plan.md).';
    const html = '<p>See <a href="plan.md">obviously the plan</a>.</p>';
    const el = await drawn({ text, html, findings: [findingOf(text, 'obviously')] });
    expect(el.querySelector('a .wonderings-mark')?.hasAttribute('tabindex')).toBe(false);
  });

  it('are not confused by the target of a link', async () => {
    const text = 'See [the plan](just-do-it.md) or just wait.';
    const html = '<p>See <a href="just-do-it.md">the plan</a> or just wait.</p>';
    const el = await drawn({ text, html, findings: [findingOf(text, 'just', { after: 30 })] });
    expect(marked(el)).toEqual(['just']);
    expect(el.querySelector('a .wonderings-mark')).toBeNull();
  });

  it('are not confused by a comment that is not drawn', async () => {
    const text = 'So %%just a comment%% we just wait.';
    const el = await drawn({
      text,
      html: '<p>So  we just wait.</p>',
      findings: [findingOf(text, 'just', { after: 12 })],
    });
    expect(marked(el)).toEqual(['just']);
  });

  it('stand in the cells of a table', async () => {
    const text = '| Topic | View |\n| --- | --- |\n| Cache | Obviously slow |';
    const html = `<table><thead><tr><th>Topic</th><th>View</th></tr></thead>
      <tbody><tr><td>Cache</td><td>Obviously slow</td></tr></tbody></table>`;
    const el = await drawn({ text, html, findings: [findingOf(text, 'Obviously')] });
    expect(el.querySelector('td .wonderings-mark')?.textContent).toBe('Obviously');
  });

  it('stand in a callout, whose title the app may add', async () => {
    const text = '> [!note]\n> Obviously it is the cache.';
    const html = `<div class="callout"><div class="callout-title"><div class="callout-icon"><svg></svg></div>
      <div class="callout-title-inner">Note</div></div>
      <div class="callout-content"><p>Obviously it is the cache.</p></div></div>`;
    const el = await drawn({ text, html, findings: [findingOf(text, 'Obviously')] });
    expect(marked(el)).toEqual(['Obviously']);
  });

  it('take punctuation along that belongs to the cue', async () => {
    const text = 'It works, doesn’t it?';
    const el = await drawn({ text, html: `<p>${text}</p>`, findings: [findingOf(text, 'doesn’t it?')] });
    expect(marked(el)).toEqual(['doesn’t it?']);
  });

  it('are not drawn on other words when the cue was not drawn', async () => {
    const text = 'Obviously the dashboard shows it.';
    const el = await drawn({
      text,
      html: '<p>A chart of something else.</p>',
      findings: [findingOf(text, 'Obviously')],
    });
    expect(marked(el)).toEqual([]);
  });

  it('are not drawn in what is embedded, which is drawn by itself', async () => {
    const text = 'Obviously so.\n![[Other]]';
    const html = '<p>Obviously so.<br><span class="internal-embed">Obviously so.</span></p>';
    const el = await drawn({ text, html, findings: [findingOf(text, 'Obviously')] });
    expect(marked(el)).toHaveLength(1);
    expect(el.querySelector('.internal-embed .wonderings-mark')).toBeNull();
  });

  it('are found where the app does not tell which lines were drawn', async () => {
    const text = '# Title\n\nFirst of all some words.\n\nObviously it is the cache that is slow.';
    const el = await drawn({
      text,
      html: '<p>Obviously it is the cache that is slow.</p>',
      findings: [findingOf(text, 'Obviously')],
      lines: null,
    });
    expect(marked(el)).toEqual(['Obviously']);
  });

  it('are not drawn where the app does not tell and the words are from elsewhere', async () => {
    const text = 'Obviously it is the cache that is slow.';
    const html = '<p>Obviously these are quite other words than those of the note.</p>';
    const el = await drawn({ text, html, findings: [findingOf(text, 'Obviously')], lines: null });
    expect(marked(el)).toEqual([]);
  });

  it('say both where two overlap', async () => {
    const text = 'I wonder whether it just works.';
    const findings = [findingOf(text, 'I wonder whether', { stance: 'wondering' }), findingOf(text, 'wonder')];
    const el = await drawn({ text, html: `<p>${text}</p>`, findings });
    expect(marked(el)).toEqual(['I ', 'wonder', ' whether']);
    expect(el.querySelectorAll('.is-knowing.is-wondering')).toHaveLength(1);
  });

  it.each(['none', 'agenda', 'wondering'] as const)('are not drawn when “%s” is chosen', async (shown) => {
    const text = 'Obviously so.';
    const host = { choice: () => ({ shown, slight: true }) };
    expect(
      marked(await drawn({ text, html: `<p>${text}</p>`, findings: [findingOf(text, 'Obviously')], host })),
    ).toEqual([]);
  });

  it('that are ignored are not drawn', async () => {
    const text = 'Obviously so.';
    const host = { isIgnored: (_path: string, _finding: Finding, sentence: string) => sentence === text };
    expect(
      marked(await drawn({ text, html: `<p>${text}</p>`, findings: [findingOf(text, 'Obviously')], host })),
    ).toEqual([]);
  });

  it('are not drawn in a note that is left alone', async () => {
    const text = 'Obviously so.';
    const host = { read: async () => null };
    expect(
      marked(await drawn({ text, html: `<p>${text}</p>`, findings: [findingOf(text, 'Obviously')], host })),
    ).toEqual([]);
  });

  it('go when the person says “Not here”', async () => {
    const text = 'We _all_ know that.';
    const ignore = jest.fn();
    const html = '<p>We <em>all</em> know that.</p>';
    const findings = [findingOf(text, '_all_ know')];
    const el = await drawn({ text, html, findings, host: { ignore } });
    press(el, 'Not here');
    expect(marked(el)).toEqual([]);
    expect(el.textContent).toBe('We all know that.');
    expect(ignore).toHaveBeenCalledWith('Note.md', findings[0], text);
  });

  it('hand the host an edit of the whole sentence', async () => {
    const text = 'So. Obviously it is the cache.';
    const finding = findingOf(text, 'Obviously', { reframes: ['What makes us think so?'] });
    const reframe = jest.fn();
    const el = await drawn({ text, html: `<p>${text}</p>`, findings: [finding], host: { reframe } });
    press(el, 'What makes us think so?');
    const sentence = 'Obviously it is the cache.';
    expect(reframe).toHaveBeenCalledWith('Note.md', {
      from: 4,
      to: 30,
      was: sentence,
      insert: 'What makes us think so?',
    });
  });

  it('are drawn anew when the settings have changed', async () => {
    const text = 'Obviously so. I wonder why.';
    const findings = [findingOf(text, 'Obviously'), findingOf(text, 'I wonder', { stance: 'wondering' })];
    let shown: 'both' | 'wondering' = 'both';
    const host = { choice: () => ({ shown, slight: true }) };
    const { el, marks } = await drawnBy({ text, html: `<p>${text}</p>`, findings, host });
    shown = 'wondering';
    marks.refresh();
    await Promise.resolve();
    await Promise.resolve();
    expect(marked(el)).toEqual(['I wonder']);
  });

  it('are left alone by a refresh that changes nothing, and so is their card', async () => {
    const text = 'Obviously so.';
    const { el, marks } = await drawnBy({ text, html: `<p>${text}</p>`, findings: [findingOf(text, 'Obviously')] });
    const mark = el.querySelector<HTMLElement>('.wonderings-mark');
    mark?.click();
    marks.refresh();
    await new Promise((resolve) => window.setTimeout(resolve));
    expect(el.querySelector('.wonderings-mark')).toBe(mark);
    expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1);
  });

  it('take their card with them', async () => {
    const text = 'Obviously so.';
    let shown: 'both' | 'wondering' = 'both';
    const host: Partial<ReadingHost> = { choice: () => ({ shown, slight: true }) };
    const findings = [findingOf(text, 'Obviously')];
    const { el, marks } = await drawnBy({ text, html: `<p>${text}</p>`, findings, host });
    el.querySelector<HTMLElement>('.wonderings-mark')?.click();
    shown = 'wondering';
    marks.refresh();
    await new Promise((resolve) => window.setTimeout(resolve));
    expect(document.querySelectorAll('[role=dialog]')).toHaveLength(0);
  });

  it('are taken off the page when the plugin goes', async () => {
    const text = 'We _all_ know that.';
    const html = '<p>We <em>all</em> know that.</p>';
    const { el, marks } = await drawnBy({ text, html, findings: [findingOf(text, '_all_ know')] });
    marks.close();
    expect(el.querySelector('p')?.outerHTML).toBe(html);
  });

  it('are not drawn any more by what was read before the plugin went', async () => {
    const text = 'Obviously so.';
    const { el, marks } = await drawnBy({ text, html: `<p>${text}</p>`, findings: [findingOf(text, 'Obviously')] });
    marks.refresh();
    marks.close();
    await new Promise((resolve) => window.setTimeout(resolve));
    expect(marked(el)).toEqual([]);
  });
});

describe('signs in Reading view', () => {
  const text = '- Budget\n- Welcome';
  const html = '<ul><li>Budget</li><li>Welcome</li></ul>';
  const agenda = [itemOf(text, 'Budget'), itemOf(text, 'Welcome', { kind: 'procedural', rewritable: false })];

  it('hand their item to the host', async () => {
    const rewriteItem = jest.fn();
    const el = await drawn({ text, html, findings: [], agenda, host: { rewriteItem } });
    el.querySelectorAll<HTMLElement>('.wonderings-item-sign').forEach((sign) => sign.click());
    expect(rewriteItem.mock.calls).toEqual([['Note.md', agenda[0]]]);
  });

  it('are not drawn where items are not to be marked', async () => {
    const host: Partial<ReadingHost> = { choice: () => ({ shown: 'knowing', slight: true }) };
    const el = await drawn({ text, html, findings: [], agenda, host });
    expect(el.querySelectorAll('.wonderings-item-sign')).toHaveLength(0);
  });

  it('leave the page as it was when the plugin goes', async () => {
    const { el, marks } = await drawnBy({ text, html, findings: [], agenda });
    marks.close();
    expect(el.innerHTML).toBe(html);
  });
});

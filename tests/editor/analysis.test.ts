/** @jest-environment jsdom */
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { refreshReport, reportOf, wonderingsEditor, type EditorHost } from '../../src/editor/extension';
import type { Report } from '../../src/model/report';
import { installObsidianDom } from '../support/dom';
import { findingOf, reportWith } from '../support/reports';
import { hostWith, viewWith } from './builders';

installObsidianDom();
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** An editor whose host keeps the texts that it was given to read. */
function open(host: Partial<EditorHost> = {}): { readonly view: EditorView; readonly read: string[] } {
  const read: string[] = [];
  const analyze = (text: string): Report => {
    read.push(text);
    return reportWith({ meeting: false });
  };
  return { view: viewWith('Note', {}, { analyze, ...host }), read };
}

/** An editor of a note that nobody has read yet. */
function openUnread(text: string, host: Partial<EditorHost>): EditorView {
  return new EditorView({
    state: EditorState.create({ doc: text, extensions: wonderingsEditor(hostWith(host)) }),
    parent: document.body,
  });
}

function marksIn(view: EditorView): readonly string[] {
  return [...view.dom.querySelectorAll('.wonderings-mark')].map(({ textContent }) => textContent ?? '');
}

function type(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: view.state.doc.length, insert: text }, userEvent: 'input.type' });
}

describe('reading the note', () => {
  it('does not happen while the editor is being made', () => {
    expect(open().read).toEqual([]);
  });

  it('happens soon after a note was opened', async () => {
    const { view, read } = open();
    await jest.advanceTimersByTimeAsync(0);
    expect(read).toEqual(['Note']);
    expect(reportOf(view.state)?.meeting).toBe(false);
  });

  it('tells the host of the report', async () => {
    const changed = jest.fn();
    const { view } = open({ changed });
    await jest.advanceTimersByTimeAsync(0);
    expect(changed.mock.calls).toEqual([[view]]);
  });

  it('tells the host when the cursor moves, in whatever window', async () => {
    const changed = jest.fn();
    const { view } = open({ changed });
    await jest.advanceTimersByTimeAsync(0);
    view.dispatch({ selection: { anchor: 2 } });
    expect(changed.mock.calls).toEqual([[view], [view]]);
  });

  it('waits for a pause in typing', async () => {
    const { view, read } = open();
    await jest.advanceTimersByTimeAsync(0);
    for (const letter of 'abc') {
      type(view, letter);
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(read).toEqual(['Note']);
    await jest.advanceTimersByTimeAsync(200);
    expect(read).toEqual(['Note', 'Noteabc']);
  });

  it('does not wait longer because a reading took long', async () => {
    const read: string[] = [];
    const analyze = async (text: string): Promise<Report> => {
      if (read.length === 0) await new Promise((resolve) => window.setTimeout(resolve, 2000));
      read.push(text);
      return reportWith({});
    };
    const { view } = open({ analyze });
    await jest.advanceTimersByTimeAsync(3000);
    type(view, '!');
    await jest.advanceTimersByTimeAsync(400);
    expect(read).toEqual(['Note', 'Note!']);
  });

  it('does not wait when the text was changed by other means than typing', async () => {
    const { view, read } = open();
    await jest.advanceTimersByTimeAsync(0);
    view.dispatch({ changes: { from: 0, to: 4, insert: 'Another note' } });
    await jest.advanceTimersByTimeAsync(0);
    expect(read).toEqual(['Note', 'Another note']);
  });

  it('does not wait when the plugin itself changed the text', async () => {
    const { view, read } = open();
    await jest.advanceTimersByTimeAsync(0);
    view.dispatch({ changes: { from: 0, to: 4, insert: 'Reframed' }, userEvent: 'input.wonderings' });
    await jest.advanceTimersByTimeAsync(0);
    expect(read).toEqual(['Note', 'Reframed']);
  });

  it('happens again when it is asked for', async () => {
    const { view, read } = open();
    await jest.advanceTimersByTimeAsync(0);
    refreshReport(view);
    await jest.advanceTimersByTimeAsync(0);
    expect(read).toHaveLength(2);
  });

  it('does not happen again when only the cursor moves', async () => {
    const { view, read } = open();
    await jest.advanceTimersByTimeAsync(0);
    view.dispatch({ selection: { anchor: 2 } });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveLength(1);
  });

  it('takes the report away from a note that is to be left alone', async () => {
    const { view } = open({ analyze: () => null });
    await jest.advanceTimersByTimeAsync(0);
    expect(reportOf(view.state)).toBeNull();
  });

  it('lets go of an answer that comes after the note has changed', async () => {
    let answer: (report: Report) => void = () => undefined;
    const analyze = (): Promise<Report> => new Promise((resolve) => (answer = resolve));
    const { view } = open({ analyze });
    await jest.advanceTimersByTimeAsync(0);
    type(view, '!');
    answer(reportWith({ meeting: false }));
    await jest.advanceTimersByTimeAsync(0);
    expect(reportOf(view.state)?.meeting).toBe(true);
  });

  it('does not happen after the editor was closed', async () => {
    const { view, read } = open();
    view.destroy();
    await jest.advanceTimersByTimeAsync(1000);
    expect(read).toEqual([]);
  });

  it('leaves the report when the engine fails', async () => {
    const onError = jest.spyOn(console, 'error').mockReturnValue();
    const analyze = (): Report => {
      throw new Error('out of order');
    };
    const { view } = open({ analyze });
    await jest.advanceTimersByTimeAsync(0);
    expect(reportOf(view.state)?.meeting).toBe(true);
    expect(onError).toHaveBeenCalled();
    onError.mockRestore();
  });

  it('happens again at the next change after the engine failed', async () => {
    const onError = jest.spyOn(console, 'error').mockReturnValue();
    let isBroken = true;
    const analyze = (): Report => {
      if (isBroken) throw new Error('out of order');
      return reportWith({ meeting: false });
    };
    const { view } = open({ analyze });
    await jest.advanceTimersByTimeAsync(0);
    isBroken = false;
    type(view, '!');
    await jest.advanceTimersByTimeAsync(1000);
    expect(reportOf(view.state)?.meeting).toBe(false);
    onError.mockRestore();
  });
});

describe('a long note', () => {
  const LONG = `Obviously.\n${'Words and more words. '.repeat(3000)}`;
  const finding = findingOf(LONG, 'Obviously');

  it('shows the marks in view before all of it is read', async () => {
    let answer: (report: Report) => void = () => undefined;
    const analyze = (): Promise<Report> => new Promise((resolve) => (answer = resolve));
    const glance = jest.fn(() => [finding]);
    const view = openUnread(LONG, { analyze, glance });
    await jest.advanceTimersByTimeAsync(0);
    expect(glance).toHaveBeenCalledTimes(1);
    expect(marksIn(view)).toEqual(['Obviously']);
    answer(reportWith({ findings: [] }));
    await jest.advanceTimersByTimeAsync(0);
    expect(marksIn(view)).toEqual([]);
  });

  it('is not looked at twice once it was read', async () => {
    const glance = jest.fn(() => []);
    const view = openUnread(LONG, { analyze: () => reportWith({}), glance });
    await jest.advanceTimersByTimeAsync(0);
    type(view, '!');
    await jest.advanceTimersByTimeAsync(1000);
    expect(glance).toHaveBeenCalledTimes(1);
  });

  it('says to the host that a reading is wanted no more once the text has changed', async () => {
    const wanted: (() => boolean)[] = [];
    const analyze: EditorHost['analyze'] = (_text, _state, isWanted) => {
      wanted.push(isWanted);
      return new Promise(() => undefined);
    };
    const view = openUnread(LONG, { analyze, glance: () => [] });
    await jest.advanceTimersByTimeAsync(0);
    expect(wanted[0]?.()).toBe(true);
    type(view, '!');
    expect(wanted[0]?.()).toBe(false);
  });

  it('only: a short note is read at once', async () => {
    const glance = jest.fn(() => []);
    openUnread('Short', { analyze: () => reportWith({}), glance });
    await jest.advanceTimersByTimeAsync(0);
    expect(glance).not.toHaveBeenCalled();
  });
});

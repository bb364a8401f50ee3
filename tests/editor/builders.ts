import { history } from '@codemirror/commands';
import { EditorSelection, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { setReport, wonderingsEditor, type EditorHost } from '../../src/editor/extension';
import type { Report } from '../../src/model/report';
import { texts } from '../../src/texts/en';
import { reportWith } from '../support/reports';

/** A host that leaves notes alone and records what it is asked to do. */
export function hostWith(parts: Partial<EditorHost> = {}): EditorHost {
  return {
    texts,
    analyze: () => null,
    glance: () => null,
    originals: () => [],
    choice: () => ({ shown: 'both', slight: true }),
    isIgnored: () => false,
    ignore: () => undefined,
    neverMark: () => undefined,
    aboutRule: () => undefined,
    rewriteItem: () => undefined,
    changed: () => undefined,
    notify: () => undefined,
    ...parts,
  };
}

/** A state in which `report` stands for `text`; the cursor is at the start. */
export function stateWith(
  text: string,
  report: Partial<Report>,
  host: Partial<EditorHost> = {},
  more: Extension = [],
): EditorState {
  const full = hostWith(host);
  const state = EditorState.create({ doc: text, extensions: [wonderingsEditor(full), history(), more] });
  const fresh = { doc: state.doc, report: reportWith(report), originals: full.originals(text) };
  return state.update({ effects: setReport.of(fresh) }).state;
}

/** The same in an editor on the page. */
export function viewWith(
  text: string,
  report: Partial<Report>,
  host: Partial<EditorHost> = {},
  more: Extension = [],
): EditorView {
  return new EditorView({ state: stateWith(text, report, host, more), parent: document.body });
}

export function insert(state: EditorState, at: number, text: string): EditorState {
  return state.update({ changes: { from: at, insert: text }, userEvent: 'input.type' }).state;
}

export function putCursor(view: EditorView, at: number): void {
  view.dispatch({ selection: EditorSelection.cursor(at) });
}

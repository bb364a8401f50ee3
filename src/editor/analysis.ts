import { StateEffect, type Transaction } from '@codemirror/state';
import { type EditorView, logException, ViewPlugin, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorHost } from './host';
import { redrawMarks, showFindings } from './marksField';
import { reportField, setReport } from './reportField';

/** Reads the note anew although it has not changed. */
const readAgain = StateEffect.define<null>();

/** Draws what is chosen now and reads the note anew: for when settings have changed. */
export function refreshReport(view: EditorView): void {
  view.dispatch({ effects: [redrawMarks.of(null), readAgain.of(null)] });
}

/** How long a person must pause before the note is read, in milliseconds. */
const PAUSE = 300;
/** A note of more characters than this shows the marks that are in view before all of it is read. */
const LONG = 50_000;

/**
 * Keeps the report of the note fresh, off the keystroke: it waits for a pause, then for idle time, and lets go of
 * an answer when the note has changed meanwhile.
 */
class Analyst implements PluginValue {
  /** Calls off the reading that is due; null when none is. */
  private callOff: (() => void) | null = null;
  private gone = false;

  constructor(private readonly view: EditorView) {
    this.schedule(0);
  }

  update(update: ViewUpdate): void {
    if (update.selectionSet) update.state.facet(editorHost)?.changed(this.view);
    if (update.docChanged) this.schedule(update.transactions.some(isTyping) ? PAUSE : 0);
    else if (update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(readAgain)))) {
      this.schedule(0);
    }
  }

  destroy(): void {
    this.gone = true;
    this.callOff?.();
  }

  private schedule(delay: number): void {
    this.callOff?.();
    // The window that the view is in now, which may be a popout's.
    const page = this.view.dom.ownerDocument.defaultView ?? window;
    const timer = page.setTimeout(() => this.whenIdle(page), delay);
    this.callOff = () => page.clearTimeout(timer);
  }

  private whenIdle(page: Window): void {
    this.callOff = null;
    // iOS may lack requestIdleCallback; the pause must do there.
    if (!('requestIdleCallback' in page)) return void this.read();
    const idle = page.requestIdleCallback(() => void this.read(), { timeout: 1000 });
    this.callOff = () => page.cancelIdleCallback(idle);
  }

  private async read(): Promise<void> {
    const { view } = this;
    const { state } = view;
    const { doc } = state;
    const host = state.facet(editorHost);
    if (!host) return;
    // Marks that come or go under an unfinished composition would break it.
    if (view.compositionStarted) return this.schedule(PAUSE);
    const isWanted = (): boolean => !this.gone && view.state.doc === doc;
    try {
      const text = doc.toString();
      if (doc.length > LONG && !state.field(reportField)) {
        const findings = await host.glance(text, view.viewport, state, isWanted);
        if (findings && isWanted()) view.dispatch({ effects: showFindings.of({ doc, findings }) });
      }
      const report = await host.analyze(text, state, isWanted);
      if (!isWanted()) return;
      const originals = report ? host.originals(text) : [];
      view.dispatch({ effects: setReport.of(report && { doc, report, originals }) });
      host.changed(view);
    } catch (error) {
      logException(view.state, error, 'wonderings');
    }
  }
}

/** What somebody writes, unlike what a command, another pane or another program changes at one stroke. */
function isTyping(transaction: Transaction): boolean {
  if (transaction.isUserEvent('input.wonderings')) return false;
  return transaction.isUserEvent('input') || transaction.isUserEvent('delete');
}

export const analysis = ViewPlugin.fromClass(Analyst);

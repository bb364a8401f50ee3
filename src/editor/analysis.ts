import { StateEffect, type Transaction } from '@codemirror/state';
import { type EditorView, logException, ViewPlugin, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorHost } from './host';
import { redrawMarks } from './marksField';
import { setReport } from './reportField';

/** Reads the note anew although it has not changed. */
const readAgain = StateEffect.define<null>();

/** Draws what is chosen now and reads the note anew: for when settings have changed. */
export function refreshReport(view: EditorView): void {
  view.dispatch({ effects: [redrawMarks.of(null), readAgain.of(null)] });
}

/** How long a person must pause before the note is read, in milliseconds. */
const PAUSE = 300;
/** A long note waits longer, so that reading takes at most this share of the time of somebody who types and pauses. */
const SHARE_OF_TIME = 1 / 15;

/** When to read a note after a keystroke, from what the last reading cost; both in milliseconds. */
export function pauseAfter(cost: number): number {
  return Math.max(PAUSE, cost / SHARE_OF_TIME);
}

/**
 * Keeps the report of the note fresh, off the keystroke: it waits for a pause, then for idle time, and lets go of
 * an answer when the note has changed meanwhile.
 */
class Analyst implements PluginValue {
  /** Calls off the reading that is due; null when none is. */
  private callOff: (() => void) | null = null;
  /** Of the last reading, in milliseconds; null until one was made, which may have loaded the engine as well. */
  private cost: number | null = null;
  private gone = false;

  constructor(private readonly view: EditorView) {
    this.schedule(0);
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.schedule(update.transactions.some(isTyping) ? pauseAfter(this.cost ?? 0) : 0);
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
    const started = performance.now();
    try {
      const text = doc.toString();
      const report = await host.analyze(text, state);
      const originals = report ? host.originals(text) : [];
      this.cost = this.cost === null ? 0 : performance.now() - started;
      if (this.gone || view.state.doc !== doc) return;
      view.dispatch({ effects: setReport.of(report && { doc, report, originals }) });
      host.reported(view);
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

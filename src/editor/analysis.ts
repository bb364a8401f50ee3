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
  private timer: number | null = null;
  private idle: number | null = null;
  private cost = 0;
  private gone = false;

  constructor(private readonly view: EditorView) {
    this.schedule(0);
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.schedule(update.transactions.some(isTyping) ? pauseAfter(this.cost) : 0);
    else if (update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(readAgain)))) {
      this.schedule(0);
    }
  }

  destroy(): void {
    this.gone = true;
    this.cancel();
  }

  // The window of the view, which may be a popout's.
  private get window(): Window {
    return this.view.dom.ownerDocument.defaultView ?? window;
  }

  private schedule(delay: number): void {
    this.cancel();
    this.timer = this.window.setTimeout(() => {
      this.timer = null;
      this.whenIdle();
    }, delay);
  }

  private whenIdle(): void {
    // iOS may lack requestIdleCallback; the pause must do there.
    if (!('requestIdleCallback' in this.window)) return void this.read();
    const run = (): void => {
      this.idle = null;
      void this.read();
    };
    this.idle = this.window.requestIdleCallback(run, { timeout: 1000 });
  }

  private cancel(): void {
    if (this.timer !== null) this.window.clearTimeout(this.timer);
    if (this.idle !== null) this.window.cancelIdleCallback(this.idle);
    this.timer = this.idle = null;
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
      this.cost = performance.now() - started;
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

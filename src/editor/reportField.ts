import { ChangeSet, StateEffect, StateField, type ChangeDesc, type EditorState, type Text } from '@codemirror/state';
import type { Report } from '../model/report';
import type { KeptOriginal } from './host';
import { moveReport } from './moved';

/** What was read from `doc`. */
export interface FreshReport {
  readonly doc: Text;
  readonly report: Report;
  readonly originals: readonly KeptOriginal[];
}

/** Says what was read, or takes it away. What was read from another document than the one that stands is dropped. */
export const setReport = StateEffect.define<FreshReport | null>();

/**
 * A report and the edits since. Offsets are moved only when somebody asks: a keystroke pays for its own change, not
 * for the length of the report.
 */
export class StandingReport {
  private moved: Report | null = null;

  constructor(
    readonly fresh: FreshReport,
    readonly since: ChangeDesc,
    private readonly now: Text,
  ) {}

  get report(): Report {
    this.moved ??= this.since.empty ? this.fresh.report : moveReport(this.fresh.report, this.since, this.now);
    return this.moved;
  }
}

export const reportField = StateField.define<StandingReport | null>({
  create: () => null,
  update(standing, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setReport)) continue;
      if (effect.value === null) return null;
      if (effect.value.doc !== transaction.newDoc) continue;
      return new StandingReport(effect.value, ChangeSet.empty(effect.value.doc.length), effect.value.doc);
    }
    if (!standing || !transaction.docChanged) return standing;
    const since = standing.since.composeDesc(transaction.changes.desc);
    return new StandingReport(standing.fresh, since, transaction.newDoc);
  },
});

/** What the note says, with offsets that count in the document of `state`; null while it is not known. */
export function reportOf(state: EditorState): Report | null {
  return state.field(reportField, false)?.report ?? null;
}

import { StateEffect, StateField, type EditorState, type Range, type Text, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { findingsToMark } from '../marks/choice';
import { markClasses } from '../marks/look';
import type { Finding, Report, Stance } from '../model/report';
import type { Span } from '../model/span';
import { editorHost } from './host';
import { moveSpan } from './moved';
import type { Reframable } from './reframe';
import { reportField } from './reportField';

/** A mark that is drawn: `from..to` is its cue and `sentence` its sentence as they stand now. */
export interface Mark extends Span, Reframable {
  readonly finding: Finding;
}

/** Draws the marks anew from the report that stands, after the person's choice has changed. */
export const redrawMarks = StateEffect.define<null>();

/** Draws findings of a note whose report is still to come. */
export const showFindings = StateEffect.define<{ readonly doc: Text; readonly findings: readonly Finding[] }>();

/** Whether what the report gives to draw is another after the transaction, not merely moved by it. */
export function asksForRedraw({ state, startState, effects }: Transaction): boolean {
  const isNew = state.field(reportField)?.fresh !== startState.field(reportField, false)?.fresh;
  return isNew || effects.some((effect) => effect.is(redrawMarks));
}

/** The marks that the person chose to see, moved along with every edit. */
export const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    if (asksForRedraw(transaction)) return drawReport(transaction.state);
    for (const effect of transaction.effects) {
      if (effect.is(showFindings) && effect.value.doc === transaction.newDoc)
        return drawMarks(
          transaction.state,
          { agenda: [], findings: effect.value.findings },
          effect.value.doc,
          (span) => span,
        );
    }
    return transaction.docChanged ? moveMarks(marks, transaction) : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function drawReport(state: EditorState): DecorationSet {
  const standing = state.field(reportField);
  if (!standing) return Decoration.none;
  const { fresh, since } = standing;
  return drawMarks(state, fresh.report, fresh.doc, (span) => moveSpan(span, since));
}

/** Draws what is wanted of a report of `doc`, where `move` says that it stands now. */
function drawMarks(
  state: EditorState,
  report: Pick<Report, 'agenda' | 'findings'>,
  doc: Text,
  move: (span: Span) => Span | null,
): DecorationSet {
  const host = state.facet(editorHost);
  if (!host) return Decoration.none;
  const choice = host.choice(state);
  const ranges: Range<Decoration>[] = [];
  for (const finding of findingsToMark(report, choice)) {
    const span = move(finding);
    if (!span || !reads(state.doc, span, finding.text)) continue;
    if (host.isIgnored(finding, doc.sliceString(finding.sentence.from, finding.sentence.to), state)) continue;
    ranges.push(Decoration.mark({ class: markClasses(finding), finding }).range(span.from, span.to));
  }
  return Decoration.set(ranges, true);
}

/** A mark stays while its words stay: one whose cue was typed into goes at once rather than sit on other words. */
function moveMarks(marks: DecorationSet, transaction: Transaction): DecorationSet {
  let moved = marks.map(transaction.changes);
  const doc = transaction.newDoc;
  transaction.changes.iterChangedRanges((_fromA, _toA, from, to) => {
    moved = moved.update({
      filterFrom: Math.max(0, from - 1),
      filterTo: Math.min(doc.length, to + 1),
      filter: (from, to, mark) => reads(doc, { from, to }, findingOf(mark).text),
    });
  });
  return moved;
}

/** Whether the words at `span` are `text`, and no part of longer words. */
function reads(doc: Text, { from, to }: Span, text: string): boolean {
  if (doc.sliceString(from, to) !== text) return false;
  const joins = (at: number): boolean => at > 0 && JOINED.test(doc.sliceString(at - 1, at + 1));
  return !joins(from) && !joins(to);
}

const JOINED = /^[\p{L}\p{N}]{2}$/u;

function findingOf(mark: Decoration): Finding {
  return (mark.spec as { readonly finding: Finding }).finding;
}

function markOf(state: EditorState, from: number, to: number, decoration: Decoration): Mark | null {
  const standing = state.field(reportField);
  if (!standing) return null;
  const finding = findingOf(decoration);
  return {
    from,
    to,
    finding,
    sentence: moveSpan(finding.sentence, standing.since),
    sentenceText: standing.fresh.doc.sliceString(finding.sentence.from, finding.sentence.to),
  };
}

/** The marks that touch `pos`, shortest first. */
export function marksAt(state: EditorState, pos: number): readonly Mark[] {
  const found: Mark[] = [];
  state.field(marksField, false)?.between(pos, pos, (from, to, decoration) => {
    const mark = markOf(state, from, to, decoration);
    if (mark) found.push(mark);
  });
  return found.sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** The mark at `pos` (the shortest where several are), or null. */
export function markAt(state: EditorState, pos: number): Mark | null {
  return marksAt(state, pos)[0] ?? null;
}

/** Every mark that is drawn, in the order of the text. */
export function marksOf(state: EditorState, stance?: Stance): readonly Mark[] {
  const marks: Mark[] = [];
  const cursor = state.field(marksField, false)?.iter();
  for (; cursor?.value; cursor.next()) {
    const mark = markOf(state, cursor.from, cursor.to, cursor.value);
    if (mark && (!stance || mark.finding.stance === stance)) marks.push(mark);
  }
  return marks;
}

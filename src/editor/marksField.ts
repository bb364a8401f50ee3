import {
  ChangeSet,
  StateEffect,
  StateField,
  type ChangeDesc,
  type EditorState,
  type Range,
  type Text,
  type Transaction,
} from '@codemirror/state';
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

interface DrawnMarks {
  /** What may be marked, in the order of the text and with the offsets that were read. */
  readonly findings: readonly Finding[];
  /** The edits since it was read. */
  readonly since: ChangeDesc;
  /** The marks of those whose words still stand, where they stand now. */
  readonly set: DecorationSet;
}

/** The marks that the person chose to see, moved along with every edit. */
export const marksField = StateField.define<DrawnMarks>({
  create: ({ doc }) => noMarks(doc),
  update(marks, transaction) {
    if (asksForRedraw(transaction)) return drawReport(transaction.state);
    for (const effect of transaction.effects) {
      if (!effect.is(showFindings) || effect.value.doc !== transaction.newDoc) continue;
      const { doc, findings } = effect.value;
      return drawMarks(transaction.state, { agenda: [], findings }, doc, noMarks(doc).since);
    }
    return transaction.docChanged ? moveMarks(marks, transaction) : marks;
  },
  provide: (field) => EditorView.decorations.from(field, ({ set }) => set),
});

function noMarks(doc: Text): DrawnMarks {
  return { findings: [], since: ChangeSet.empty(doc.length), set: Decoration.none };
}

function drawReport(state: EditorState): DrawnMarks {
  const standing = state.field(reportField);
  if (!standing) return noMarks(state.doc);
  return drawMarks(state, standing.fresh.report, standing.fresh.doc, standing.since);
}

/** Draws what is wanted of a report of `doc`, from which the edits `since` lead to what the note reads now. */
function drawMarks(
  state: EditorState,
  report: Pick<Report, 'agenda' | 'findings'>,
  doc: Text,
  since: ChangeDesc,
): DrawnMarks {
  const host = state.facet(editorHost);
  if (!host) return noMarks(state.doc);
  const findings = findingsToMark(report, host.choice(state)).filter(
    (finding) => !host.isIgnored(finding, doc.sliceString(finding.sentence.from, finding.sentence.to), state),
  );
  const ranges = findings.flatMap((finding) => rangeOf(finding, since, state.doc) ?? []);
  return { findings, since, set: Decoration.set(ranges, true) };
}

/** The mark of a finding; null when its words are no longer there. */
function rangeOf(finding: Finding, since: ChangeDesc, doc: Text): Range<Decoration> | null {
  const span = moveSpan(finding, since);
  if (!span || !reads(doc, span, finding.text)) return null;
  return Decoration.mark({ class: markClasses(finding), finding }).range(span.from, span.to);
}

/**
 * A mark stays while its words stay: one whose cue is typed into, or joined to another word, goes at once rather than
 * sit on other words, and is back when they are as they were.
 */
function moveMarks({ findings, since: before, set }: DrawnMarks, { changes, newDoc: doc }: Transaction): DrawnMarks {
  const since = before.composeDesc(changes.desc);
  const back = since.invertedDesc;
  let moved = set.map(changes);
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    const touched = { from: Math.max(0, fromB - 1), to: Math.min(doc.length, toB + 1) };
    const read = { from: back.mapPos(touched.from, -1), to: back.mapPos(touched.to, 1) };
    const add = findingsTouching(findings, read).flatMap((finding) => {
      const range = rangeOf(finding, since, doc);
      return range && range.from <= touched.to && range.to >= touched.from ? range : [];
    });
    moved = moved.update({ filterFrom: touched.from, filterTo: touched.to, filter: () => false, add, sort: true });
  });
  return { findings, since, set: moved };
}

/** The findings that touch a span. They stand in the order of the text, and so do their sentences. */
function findingsTouching(findings: readonly Finding[], { from, to }: Span): readonly Finding[] {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.from ?? Infinity) > to) high = middle;
    else low = middle + 1;
  }
  let first = low;
  while ((findings[first - 1]?.sentence.to ?? -1) >= from) first -= 1;
  return findings.slice(first, low);
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
  state.field(marksField, false)?.set.between(pos, pos, (from, to, decoration) => {
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
  const cursor = state.field(marksField, false)?.set.iter();
  for (; cursor?.value; cursor.next()) {
    const mark = markOf(state, cursor.from, cursor.to, cursor.value);
    if (mark && (!stance || mark.finding.stance === stance)) marks.push(mark);
  }
  return marks;
}

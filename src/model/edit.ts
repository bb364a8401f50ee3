import type { Span } from './span';

/** Replaces `from..to` by `insert`, provided that the text there is still `was`. */
export interface Edit extends Span {
  readonly insert: string;
  readonly was: string;
}

/** What came of applying edits: the new text, or the edits whose place no longer holds what they were made from. */
export type Applied =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly stale: readonly Edit[] };

/** An edit of `text` at `span`; remembers what stands there now. */
export function editOf(text: string, span: Span, insert: string): Edit {
  return { from: span.from, to: span.to, insert, was: text.slice(span.from, span.to) };
}

/**
 * Applies edits whose offsets all count in `text`, all or none.
 * Throws a RangeError when two of them overlap: that is a fault of the caller, not of the note.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Applied {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const stale = sorted.filter((edit) => text.slice(edit.from, edit.to) !== edit.was);
  if (stale.length > 0) return { ok: false, stale };
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.from < at) throw new RangeError(`Edits overlap at offset ${edit.from}`);
    result += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return { ok: true, text: result + text.slice(at) };
}

import { OPAQUE, type Block, type Inline, type Note } from '../model/note';
import { encloses, overlaps, type Span } from '../model/span';

/** The inline markup of a block, each pair of HTML tags as one with what it holds: `<u>roof</u>`. */
function markupOf(note: Note, { inlines }: Block): readonly Inline[] {
  const tags = inlines.filter((one) => one.kind === 'html');
  if (tags.length === 0) return inlines;
  const pairs: Inline[] = [];
  const open: { readonly name: string; readonly tag: Inline }[] = [];
  for (const tag of tags) {
    const [, closes, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(note.text.slice(tag.from, tag.to)) ?? [];
    const opener = closes === '/' ? open.map((one) => one.name).lastIndexOf(name) : -1;
    const from = open[opener]?.tag;
    if (from) pairs.push({ ...from, to: tag.to, inner: { from: from.to, to: tag.from } });
    if (opener >= 0) open.splice(opener);
    else if (closes === '') open.push({ name, tag });
  }
  return pairs.length === 0 ? inlines : [...inlines, ...pairs];
}

/** Widened until no link, emphasis or code is cut in two; markup that holds the whole span stays outside. */
export function balanced(note: Note, block: Block, span: Span, bounds: Span): Span {
  const inlines = markupOf(note, block);
  let wide = span;
  for (;;) {
    const cut = inlines.find((inline) => isCut(inline, wide) && !encloses(wide, within(inline, bounds)));
    if (!cut || wide.from >= wide.to) return withEscape(note, wide);
    const whole = within(cut, bounds);
    wide = { from: Math.min(wide.from, whole.from), to: Math.max(wide.to, whole.to) };
  }
}

function within(span: Span, bounds: Span): Span {
  return { from: Math.max(span.from, bounds.from), to: Math.min(span.to, bounds.to) };
}

/** With the backslash that escapes the first character. */
function withEscape({ text, mask }: Note, span: Span): Span {
  const isEscaped = text[span.from - 1] === '\\' && mask[span.from - 1] === ' ';
  return isEscaped ? { from: span.from - 1, to: span.to } : span;
}

/** A wikilink's target is its text, so it is never opened; other markup may hold the whole span. */
function isCut(inline: Inline, span: Span): boolean {
  if (!overlaps(inline, span) || encloses(span, inline)) return false;
  return inline.kind === 'wikilink' || inline.inner.from >= inline.inner.to || !encloses(inline.inner, span);
}

/**
 * The Markdown between two offsets as it may stand elsewhere on one line: markup that is cut in two is dropped, a line
 * break with its indent and quote marks becomes a space, and so do several spaces.
 */
export function sourceOf(note: Note, block: Block, span: Span): string {
  const dropped: Span[] = [];
  for (const inline of markupOf(note, block)) {
    if (!isCut(inline, span) || !overlaps(inline, span)) continue;
    dropped.push({ from: inline.from, to: inline.inner.from }, { from: inline.inner.to, to: inline.to });
  }
  let source = '';
  let at = span.from;
  for (const drop of dropped.sort((a, b) => a.from - b.from)) {
    if (drop.to <= at || drop.from >= span.to) continue;
    source += note.text.slice(at, Math.max(at, drop.from));
    at = Math.min(drop.to, span.to);
  }
  source += note.text.slice(at, span.to);
  const line = source.replace(/[ \t]*[\r\n][ \t>\r]*/g, ' ').trim();
  return line.includes('`') ? line : line.replace(/[ \t]+/g, ' ');
}

/**
 * Writes out some words of a topic. Markup round nothing but these words goes with them, as far as it belongs to the
 * topic: the brackets of "[[Falcon]] launch", not the link that holds the topic as a whole.
 */
export function writerOf(note: Note, block: Block, topic: Span): (words: readonly Span[]) => string {
  const markup = markupOf(note, block);
  return (words) => {
    let span = { from: words[0]?.from ?? topic.from, to: words.at(-1)?.to ?? topic.from };
    for (const inline of markup) {
      if (encloses(topic, inline) && encloses(span, inline.inner) && inline.inner.from < inline.inner.to)
        span = { from: Math.min(span.from, inline.from), to: Math.max(span.to, inline.to) };
    }
    return sourceOf(note, block, withEscape(note, span));
  };
}

/** The same stretch as a reader sees it: no markup, white space collapsed. */
export function readingOf(note: Note, block: Block, span: Span): string {
  const source = note.text.slice(span.from, span.to);
  // Nearly every line is shown as it stands.
  if (!source.includes(OPAQUE) && note.mask.slice(span.from, span.to) === source) return collapsed(source);
  const hidden = block.inlines.filter((one) => overlaps(one, span) && (one.kind === 'code' || one.kind === 'math'));
  let text = '';
  for (let at = span.from; at < span.to; at++) {
    const shown = note.mask.charAt(at);
    const source = note.text.charAt(at);
    if (
      shown === OPAQUE &&
      hidden.some((one) => one.from <= at && at < one.to && !(one.inner.from <= at && at < one.inner.to))
    )
      continue;
    if (shown !== ' ' || source === ' ' || source === '\t') text += shown === OPAQUE || shown === ' ' ? source : shown;
    else if (text !== '' && !text.endsWith(' ') && /\s/.test(source)) text += ' ';
  }
  return collapsed(text);
}

function collapsed(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

import { OPAQUE, type Block, type Inline, type Note } from '../model/note';
import type { Span } from '../model/span';
import type { AgendaTools } from './compile';

const AT_START = new RegExp(`^(?:${OPAQUE}+|[\\w/.-]*#\\d+)`);
const AT_END = new RegExp(`(?:\\s|^|[([{,:/–—-])((?:${OPAQUE}+|[\\w/.-]*#[\\w-]+)[)\\],;/]*)$`);

/** Length of the URL, `#123` or link with such a text that `span` begins with; 0 where none, or where it is the topic. */
export function referenceAtStart(note: Note, block: Block, span: Span, tools: AgendaTools): number {
  const text = note.mask.slice(span.from, span.to);
  const plain = AT_START.exec(text)?.[0] ?? '';
  if (plain === '' || (plain.startsWith(OPAQUE) && !isLinkAt(block, span.from))) return 0;
  const next = text.slice(plain.length);
  if (!/^[\s)\]:–—-]/.test(next) || !/\p{L}/u.test(next.replace(/\([^()]*\)/g, ''))) return 0;
  const { conjunctions, versus } = tools.lexicon.sets;
  const joined = /^\s+(\S+)/.exec(next)?.[1]?.toLowerCase() ?? '';
  return conjunctions.has(joined) || versus.has(joined) ? 0 : plain.length;
}

/** Where the reference that `span` ends with begins; -1 where there is none, or where it is part of the topic. */
export function referenceAtEnd(note: Note, block: Block, span: Span, tools: AgendaTools): number {
  const plain = AT_END.exec(note.mask.slice(span.from, span.to))?.[1];
  const link = block.inlines.find(
    (one) => one.kind === 'link' && endsIn(note, span, one.inner) && isReferenceLink(note, one, tools),
  );
  const from = link ? link.inner.from : plain === undefined ? span.to : span.to - plain.length;
  if (from >= span.to || isNamedBefore(note, span, from, tools)) return -1;
  return !link && plain?.startsWith(OPAQUE) && !isLinkAt(block, from) ? -1 : from;
}

/** "PR #12", "issue #12" and "#11 vs #12": the number belongs to the word before it; "the website #12" is a reference. */
function isNamedBefore(note: Note, span: Span, from: number, { lexicon, markers, references }: AgendaTools): boolean {
  const isNumber = /^[\s[]*#?\d/.test(note.mask.slice(from, span.to));
  const before = /(?:^|\s)([\p{L}.]+)\s+$/u.exec(note.mask.slice(span.from, from))?.[1] ?? '';
  const word = before.toLowerCase();
  const isNumbered = markers.has(word) || /^\p{Lu}{2,}s?$/u.test(before);
  return lexicon.sets.versus.has(word) || (isNumber && isNumbered && references.has(word));
}

function endsIn(note: Note, whole: Span, span: Span): boolean {
  return span.to <= whole.to && span.from > whole.from && note.mask.slice(span.to, whole.to).trim() === '';
}

function isReferenceLink(note: Note, link: Inline, { references }: AgendaTools): boolean {
  const text = note.mask.slice(link.inner.from, link.inner.to).trim().toLowerCase();
  const words = text.replace(/[\d#.:()/-]+/g, ' ').trim();
  const isPath = /^[\w.-]+\/[\w./-]*#?\d*$|^[\w./-]*#?\d+$/.test(text) || text.startsWith(OPAQUE);
  return isPath || words === '' || references.has(words);
}

/** Whether the opaque run at `offset` is a URL, embed, tag or footnote rather than code or math. */
function isLinkAt(block: Block, offset: number): boolean {
  const found = block.inlines.filter((one) => one.from <= offset && offset < one.to);
  return !found.some((one) => one.kind === 'code' || one.kind === 'math');
}

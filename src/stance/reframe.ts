import type { Inline, Note } from '../model/note';
import type { Span } from '../model/span';
import { readInverted, readStatement, type Clause, type Range } from './clause';
import { coreOf, type Core } from './core';
import type { Frame } from './frame';
import type { Language } from './language';
import type { Match } from './matcher';
import { isDash } from './label';
import { Slots } from './slots';
import { widen, writePieces } from './source';
import { isWord } from './words';

/** What a reframe is made for. */
export interface Reframing {
  readonly note: Note;
  /** The inline markup that the sentence shares a character with. */
  readonly inlines: readonly Inline[];
  readonly frame: Frame;
  readonly language: Language;
  /** The cue; null where only the question mark asks. */
  readonly cue: Match | null;
  readonly dropsCue: boolean;
  readonly asks: boolean;
  /** Whether the sentence is put as the writer's own view already. */
  readonly softened: boolean;
}

const EMPHASES = new Set<Inline['kind']>(['strong', 'emphasis', 'strike', 'highlight']);

/** Longer sentences are left to their writers: in a question they would not be read to their end. */
const LONGEST = 32;
const SHORT = 9;
const LEAST_ASKED = 4;
const MOST = 3;

/** The span that a reframe replaces: the sentence with the marks of emphasis or links that it begins or ends in. */
export function replacedSpan(note: Note, inlines: readonly Inline[], sentence: Span): Span {
  return widen(note, inlines, sentence);
}

/**
 * Fills templates with the sentence's own words. Templates may name:
 *
 *     {clause}     the statement, first letter small, without its final mark (and without the cue where the rule says so)
 *     {view}       the same, unless it says itself how something seems
 *     {statement}  the same from a question: "is it late?" gives "it is late"
 *     {positive}   the statement without its negation
 *     {subject}    its subject; {object} the same after a preposition (we, us)
 *     {base} {gerund} {present}   what the subject does: "ship on Friday", "shipping …", "ships …"
 *     {denied}     what the sentence says will not be: "never work" gives "work"
 *     {thing}      what a question asks for: "is there any point in asking" gives "point is there in asking"
 *     {complement} what it asks whether something is: "is it worth asking" gives "worth asking"
 *     {predicate}  what it asks whether somebody does: "does anyone know her" gives "knows her"
 *     {question}   the question, first letter small, without its mark
 *     {sentence}   the sentence as it stands; only first
 *
 * A template that names what the sentence does not have, or the grammar cannot tell, is left out. Where none is left,
 * the sentence stays and one that names nothing of it follows it.
 */
export function reframesOf(templates: readonly string[], reframing: Reframing): readonly string[] {
  const { note, inlines, frame } = reframing;
  const whole = replacedSpan(note, inlines, frame.span);
  if (cutsMarkup(inlines, whole)) return [];
  const around = surroundings(reframing, whole);
  const inside = insteadOf(templates, reframing, around).slice(0, MOST);
  return inside.length > 0 ? inside : behind(templates, reframing, whole, around);
}

/** What may stand in the place of the sentence. */
function insteadOf(
  templates: readonly string[],
  reframing: Reframing,
  { open, close }: Surroundings,
): readonly string[] {
  const { frame, language, cue, asks } = reframing;
  const core = coreOf(frame, cue, asks, language);
  if (!core || core.range.end - core.range.start > LONGEST) return [];
  const slots = new Slots(reframing, core.range, readClause(reframing, core.range));
  const front = open + frontOf(core, reframing);
  const back = backOf(core, reframing) + close;
  // Without the sentence's own words a reframe can only stand for a short sentence: it would drop what was said.
  const isShort = core.range.end - core.range.start <= SHORT && core.tail < 0 && !core.leans;
  const found = new Set<string>();
  for (const template of templates) {
    const filled = isShort || template.includes('{') ? fill(template, slots) : null;
    if (filled !== null) found.add(front + (goesOn(front) ? lowerFirst(filled) : filled) + back);
  }
  return [...found];
}

const SENTENCE = '{sentence} ';

/** A question after the sentence: one that asks people in person, or hardly says anything, is left alone. */
function behind(
  templates: readonly string[],
  { note, frame, asks, language }: Reframing,
  whole: Span,
  { close }: Surroundings,
): readonly string[] {
  const words = frame.words.text.slice(frame.opening, frame.end);
  if (words.length < (asks ? LEAST_ASKED : SHORT) || (asks && words.some(language.isOther))) return [];
  const template = templates.find((each) => each.startsWith(SENTENCE) || !each.includes('{'));
  const said = note.text.slice(whole.from, whole.to - close.length);
  if (template === undefined || /[\s,:;–—-]$/.test(said)) return [];
  const isEnded = (asks && frame.marked) || /[.!?…]["'”’)\]]*$/.test(said);
  const mark = isEnded ? '' : asks ? '?' : '.';
  return [`${said}${mark} ${template.replace(SENTENCE, '')}${close}`];
}

/** What stays in front of the clause that is reframed: a sentence of its own, or what a colon or dash leads on from. */
function frontOf({ cut, leans }: Core, { note, inlines, frame }: Reframing): string {
  if (cut < 0) return '';
  const { words, opening } = frame;
  let end = cut;
  while (end - 1 > opening && !isWord(words, end - 1) && words.text[end - 1] === words.text[cut]) end -= 1;
  const kept = writePieces(note, inlines, [{ from: words.from[opening] ?? 0, to: words.to[end - 1] ?? 0 }]);
  const mark = words.text[cut] ?? '';
  if (mark === ':' || leans) return `${kept}${mark} `;
  return isDash(mark) ? `${kept} ${note.text.slice(words.from[end] ?? 0, words.to[cut] ?? 0)} ` : `${kept}. `;
}

/** What stays behind the clause, as a sentence of its own. */
function backOf({ tail }: Core, { note, inlines, frame: { words } }: Reframing): string {
  if (tail < 0) return '';
  const isBracketed = words.text[0] === '(' && words.text.at(-1) === ')';
  const last = words.text.length - (isBracketed ? 2 : 1);
  const text = writePieces(note, inlines, [{ from: words.from[tail] ?? 0, to: words.to[last] ?? 0 }]);
  return ` ${upperFirst(text)}`;
}

/** Whether a sentence goes on after what stands in front: a name that is spoken to, a dash after a clause. */
function goesOn(front: string): boolean {
  return /(?:,|\s\S+\s[-–—]+) $/.test(front);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence that begins inside emphasis and ends outside of it cannot be replaced without breaking it. */
function cutsMarkup(inlines: readonly Inline[], span: Span): boolean {
  return inlines.some(
    ({ from, to }) =>
      (from < span.from && to > span.from && to < span.to) || (from > span.from && from < span.to && to > span.to),
  );
}

interface Surroundings {
  readonly open: string;
  readonly close: string;
}

/** What stays round the sentence: emphasis and brackets that hold it whole, and a speaker's label in front. */
function surroundings({ note, inlines, frame }: Reframing, whole: Span): Surroundings {
  const { words, opening } = frame;
  const wrap = inlines.find(({ kind, from, to }) => EMPHASES.has(kind) && from === whole.from && to === whole.to);
  const inner = wrap?.inner ?? whole;
  const bracketed = words.text[0] === '(' && words.text.at(-1) === ')';
  const labelEnd = opening > 0 ? (words.from[opening] ?? inner.from) : inner.from;
  const marked = inlines.find(({ from, to }) => from < labelEnd && to > labelEnd && from > inner.from);
  return {
    open:
      note.text.slice(whole.from, inner.from) +
      (bracketed ? '(' : '') +
      note.text.slice(inner.from, marked?.from ?? labelEnd),
    close: (bracketed ? ')' : '') + note.text.slice(inner.to, whole.to),
  };
}

/** Where the cue of a question introduces a statement ("Don't you think we should wait?"), that is what it asks about. */
function readClause({ frame, language, cue, asks, dropsCue }: Reframing, range: Range): Clause | null {
  if (!asks) {
    const start = dropsCue && cue?.cueStart === range.start ? cue.cueEnd : range.start;
    return readStatement(frame, { start, end: range.end }, language);
  }
  const inverted = readInverted(frame, range, language);
  if (!cue || cue.start !== range.start) return inverted;
  const { cueEnd } = cue;
  // "is this" is a question's own beginning; "do you think" introduces one.
  const isIntroduced = inverted
    ? inverted.verb !== inverted.auxiliary && inverted.verb < cueEnd
    : cueEnd - cue.start > 2;
  const after = isIntroduced ? readStatement(frame, { start: cueEnd, end: range.end }, language) : null;
  // "does it make sense to wait" is about waiting.
  if (after && (after.subject || frame.words.text[cueEnd - 1] === language.syntax.link)) return after;
  return inverted && inverted.verb < cueEnd && inverted.verb !== inverted.auxiliary ? null : (inverted ?? after);
}

function fill(template: string, slots: Slots): string | null {
  let missing = false;
  let text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const pieces = slots.get(name);
    if (pieces === null) missing = true;
    return pieces === null ? '' : writePieces(slots.reframing.note, slots.reframing.inlines, pieces);
  });
  // "**It is late.**?" has two final marks.
  text = text.replace(/[.!…]+([*_=~]+)(?=\?)/, '$1');
  const isOnce = text.indexOf('?') === text.length - 1 || !text.includes('?');
  return missing || !(isOnce || template.indexOf('?') < template.length - 1) ? null : upperFirst(text);
}

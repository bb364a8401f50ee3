import { isLetter } from '../model/letters';
import type { Inline, InlineKind } from '../model/note';
import { trim, type Span } from '../model/span';
import { labelOf } from './definitions';
import { pairRuns, readRun, type Run } from './emphasis';
import { isBareUrl, showText } from './inlines';
import type { MaskPainter } from './mask';

/**
 * The inline markup of `whole` and its language on the mask, by a scan: code, plain links and images, plain HTML tags
 * and emphasis. Null, with the mask half painted, where the parser has to read it.
 * `tame` is the text as it may be parsed, `labels` are those of the definitions that it may refer to.
 */
export function scanInlines(
  text: string,
  tame: string,
  whole: Span,
  painter: MaskPainter,
  labels: ReadonlySet<string>,
): readonly Inline[] | null {
  const source = tame.slice(whole.from, whole.to);
  if (!/[`*_~[\]<\\]/.test(source)) {
    showText(text, whole, painter, false);
    return [];
  }
  if (/\\\r?\n/.test(source)) return null;
  const scan = new InlineScan(source, labels);
  if (!scan.run({ from: 0, to: source.length })) return null;
  showText(text, whole, painter, false);
  return scan.found.map((part) => paint(part, whole.from, painter));
}

interface Part extends Span {
  readonly kind: InlineKind;
  readonly inner: Span;
  readonly target: string;
  readonly look: 'inner' | 'hide' | 'stand';
}

function paint(part: Part, offset: number, painter: MaskPainter): Inline {
  const span = { from: part.from + offset, to: part.to + offset };
  const inner = { from: part.inner.from + offset, to: part.inner.to + offset };
  if (part.look === 'stand') painter.stand(span);
  else if (part.look === 'hide') painter.hide(span);
  else {
    painter.hide({ from: span.from, to: inner.from });
    painter.hide({ from: inner.to, to: span.to });
  }
  return { kind: part.kind, ...span, inner, target: part.target };
}

const LINK_END = /\]\((?:[ \t]*)((?:[^\s()<>\\]|\([^\s()<>\\]*\))*)(?:[ \t]+(?:"[^"\\\r\n]*"|'[^'\\\r\n]*'))?[ \t]*\)/y;
const ENTITY = /&(?:#|[a-z\d]{1,31};)/i;
const AUTOLINK = /<([a-z][a-z\d+.-]{1,31}:[^\s<>\\&]*)>/iy;
const ATTRIBUTE = /[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'=<>`]+))?/i;
const TAG = new RegExp(`<(?:/[a-z][a-z\\d-]*[ \\t]*|[a-z][a-z\\d-]*(?:${ATTRIBUTE.source})*[ \\t]*/?)>`, 'iy');
/** What can begin neither a tag, nor an address, nor a comment: `<nick_name>`. */
const NO_TAG = /<(?:[^a-z/!?]|[a-z][a-z\d-]*(?![\s/>a-z\d-])[^\s<>@:]*(?:[\s<>]|$))/iy;

class InlineScan {
  readonly found: Part[] = [];

  constructor(
    private readonly source: string,
    private readonly labels: ReadonlySet<string>,
  ) {}

  /** Reads a stretch in which emphasis opens and closes; false where the parser has to. */
  run(span: Span): boolean {
    const runs: Run[] = [];
    for (let at = span.from; at < span.to;) {
      if (isPlain(this.source.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const next = this.step(at, span, runs);
      if (next < 0) return false;
      at = next;
    }
    const pairs = pairRuns(runs);
    for (const pair of pairs ?? []) this.found.push({ ...pair, target: '', look: 'inner' });
    return pairs !== null;
  }

  /** Reads what stands at `at` and gives where to go on, or -1. */
  private step(at: number, span: Span, runs: Run[]): number {
    const char = this.source.charAt(at);
    switch (char) {
      case '\\':
        return at + (/[!-/:-@[-`{-~]/.test(this.source.charAt(at + 1)) ? 2 : 1);
      case '`':
        return this.readCode(at, span);
      case '<':
        return this.readAngle(at);
      case '!':
        return this.source.charAt(at + 1) === '[' && this.source.charAt(at + 2) !== '['
          ? this.readImage(at, span)
          : at + 1;
      case '[':
        return this.readBracket(at, span);
      case '*':
      case '_':
      case '~': {
        const run = readRun(this.source, at);
        runs.push(run);
        return run.to;
      }
      default:
        return at + 1;
    }
  }

  private readCode(at: number, span: Span): number {
    const ticks = this.ticksAt(at);
    for (let end = at + ticks; end < span.to;) {
      const next = this.source.indexOf('`', end);
      if (next < 0 || next >= span.to) break;
      const closing = this.ticksAt(next);
      end = next + closing;
      if (closing !== ticks) continue;
      this.found.push({
        kind: 'code',
        from: at,
        to: end,
        inner: { from: at + ticks, to: next },
        target: '',
        look: 'stand',
      });
      return end;
    }
    return at + ticks;
  }

  private ticksAt(at: number): number {
    let end = at;
    while (this.source.charCodeAt(end) === 96) end += 1;
    return end - at;
  }

  private readAngle(at: number): number {
    AUTOLINK.lastIndex = at;
    const link = AUTOLINK.exec(this.source);
    if (link) {
      const to = at + link[0].length;
      const inner = { from: at + 1, to: to - 1 };
      this.found.push({ kind: 'url', from: at, to, inner, target: link[1] ?? '', look: 'stand' });
      return to;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(this.source);
    if (tag) {
      const to = at + tag[0].length;
      this.found.push({ kind: 'html', from: at, to, inner: { from: to, to }, target: '', look: 'hide' });
      return to;
    }
    NO_TAG.lastIndex = at;
    return at + 1 === this.source.length || NO_TAG.test(this.source) ? at + 1 : -1;
  }

  private readBracket(at: number, span: Span): number {
    const end = this.source.indexOf(']', at);
    if (end < 0 || end >= span.to) return at + 1;
    const inner = this.source.slice(at + 1, end);
    if (this.labels.size > 0) return this.readDefined(at, end, inner, span);
    if (/^\[[^[\\`<]*$/.test(inner) && this.source.startsWith(']]', end)) {
      return this.source.charAt(end + 2) === '(' ? -1 : at + 2;
    }
    const isLink = this.source.charAt(end + 1) === '(';
    // Brackets inside brackets, or in code in them, may belong to a link further on.
    if (/[\\<[!]/.test(inner) || !holdsWholeCode(inner)) {
      return this.source.includes('](', at) ? -1 : at + 1;
    }
    if (!isLink) return at + 1;
    const match = this.linkEnd(end, span);
    return match ? this.readLink(at, end, end + match[0].length, match[1] ?? '') : -1;
  }

  /** A bracket in a text that refers to definitions: a link, a reference or neither, where that is plain to see. */
  private readDefined(at: number, end: number, inner: string, span: Span): number {
    if (/[\\<[!`^&]/.test(inner)) return -1;
    const next = this.source.charAt(end + 1);
    if (next === '(') {
      const match = this.isDefined(inner) ? null : this.linkEnd(end, span);
      return match ? this.readLink(at, end, end + match[0].length, match[1] ?? '') : -1;
    }
    if (next !== '[') return this.isDefined(inner) ? this.readReference(at, end, end + 1) : at + 1;
    const close = this.source.indexOf(']', end + 2);
    const label = this.source.slice(end + 2, close);
    if (close < 0 || close >= span.to || /[\\[&^]/.test(label)) return -1;
    return this.isDefined(label === '' ? inner : label) ? this.readReference(at, end, close + 1) : -1;
  }

  private isDefined(label: string): boolean {
    return label.trim() !== '' && this.labels.has(labelOf(label));
  }

  private readReference(from: number, end: number, to: number): number {
    const inner = trim(this.source, { from: from + 1, to: end });
    if (inner.from >= inner.to) return -1;
    this.found.push({ kind: 'link', from, to, inner, target: '', look: 'inner' });
    return this.run(inner) ? to : -1;
  }

  private linkEnd(at: number, span: Span): RegExpExecArray | null {
    LINK_END.lastIndex = at;
    const match = LINK_END.exec(this.source);
    return match && at + match[0].length <= span.to && !ENTITY.test(match[0]) ? match : null;
  }

  private readImage(at: number, span: Span): number {
    const end = this.source.indexOf(']', at);
    if (end < 0 || /[\\`<[!]/.test(this.source.slice(at + 2, end))) return -1;
    const match = this.source.charAt(end + 1) === '(' ? this.linkEnd(end, span) : null;
    if (!match) return -1;
    const to = end + match[0].length;
    this.found.push({ kind: 'image', from: at, to, inner: { from: to, to }, target: match[1] ?? '', look: 'stand' });
    return to;
  }

  private readLink(from: number, end: number, to: number, target: string): number {
    const inner = trim(this.source, { from: from + 1, to: end });
    const shown = this.source.slice(inner.from, inner.to);
    if (shown === '') return -1;
    const isUrl = isBareUrl(shown, target);
    this.found.push({ kind: isUrl ? 'url' : 'link', from, to, inner, target, look: isUrl ? 'stand' : 'inner' });
    if (isUrl) return /[*_~]/.test(shown) ? -1 : to;
    return this.run(inner) ? to : -1;
  }
}

/** Whether a character can begin no markup. */
function isPlain(code: number): boolean {
  return isLetter(code) || (code >= 34 && code <= 41) || (code >= 43 && code <= 59) || code === 32 || code > 126;
}

/** Whether the backticks in brackets pair among themselves, so that no code runs over the brackets. */
function holdsWholeCode(inner: string): boolean {
  const runs = inner.match(/`+/g) ?? [];
  return runs.length % 2 === 0 && runs.every((run, at) => run.length === runs[at - (at % 2)]?.length);
}

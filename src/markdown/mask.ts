import { OPAQUE } from '../model/note';
import type { Span } from '../model/span';

const SPACE = 32;
const OPAQUE_CODE = OPAQUE.charCodeAt(0);

/** A canvas that nobody paints on: most chunks are short, and to make one for each costs more than to paint it. */
let spare: Uint16Array | null = null;
const SPARE_LENGTH = 4096;

function takeCanvas(length: number): Uint16Array {
  if (length > SPARE_LENGTH) return new Uint16Array(length);
  const canvas = spare ?? new Uint16Array(SPARE_LENGTH);
  spare = null;
  return canvas;
}

/** Paints the mask of a chunk: all blank at first, then language is shown and things are made opaque. */
export class MaskPainter {
  private readonly codes: Uint16Array;

  constructor(private readonly text: string) {
    this.codes = takeCanvas(text.length);
    this.codes.fill(SPACE, 0, text.length);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.codes[at] = 10;
      if (text.charCodeAt(at - 1) === 13) this.codes[at - 1] = 13;
    }
  }

  /** Shows the text of the span as language, quotes and apostrophes straightened. */
  show(span: Span): void {
    for (let i = span.from; i < span.to; i += 1) this.codes[i] = straighten(this.codeAt(i));
  }

  /** Makes the span blank; line breaks stay. */
  hide(span: Span): void {
    this.fill(span, SPACE);
  }

  /** Makes the span stand for a thing that is no language; line breaks stay. */
  stand(span: Span): void {
    this.fill(span, OPAQUE_CODE);
  }

  /** Shows one character in the place of an entity. */
  put(at: number, char: string): void {
    this.codes[at] = straighten(char.charCodeAt(0));
  }

  /** Whether the mask shows language at `at`. */
  isShown(at: number): boolean {
    const code = this.codes[at] ?? SPACE;
    return code !== SPACE && code !== OPAQUE_CODE && !isBreak(code);
  }

  /** The mask. The painter is done with then: its canvas is for others. */
  finish(): string {
    const { length } = this.text;
    let result = '';
    for (let at = 0; at < length; at += 8192) {
      // Spreading the codes would cost six times as much.
      result += Reflect.apply(String.fromCharCode, null, this.codes.subarray(at, Math.min(at + 8192, length)));
    }
    if (this.codes.length === SPARE_LENGTH) spare = this.codes;
    return result;
  }

  /** A carriage return alone ends no line. */
  private codeAt(at: number): number {
    const code = this.text.charCodeAt(at);
    return code === 13 && this.text.charCodeAt(at + 1) !== 10 ? SPACE : code;
  }

  private fill(span: Span, code: number): void {
    for (let i = span.from; i < span.to; i += 1) {
      if (!isBreak(this.codes[i] ?? SPACE)) this.codes[i] = code;
    }
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function straighten(code: number): number {
  if (code > 9 && code < 0xa0) return code;
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x02bc:
      return 39;
    case 0x201c:
    case 0x201d:
      return 34;
    case 9:
    case 0xa0:
    case 0xfeff:
      return SPACE;
    default:
      return code;
  }
}

import type { Inline, InlineKind } from '../model/note';
import type { Span } from '../model/span';
import type { MaskPainter } from './mask';

interface Syntax {
  readonly kind: InlineKind;
  /** How the mask shows a match: its inner part only, nothing of it, or as a thing that is no language. */
  readonly look: 'inner' | 'hide' | 'stand';
  /** A text that every match holds: most blocks are done with after this. */
  readonly sign: string;
  /** Groups: `lead` comes before the match proper, `inner` is what shows, `target` where it leads. */
  readonly pattern: RegExp;
}

/** In the order in which they are read; what an earlier one took is not read again. */
const SYNTAX: readonly Syntax[] = [
  { kind: 'embed', look: 'stand', sign: '![[', pattern: /!\[\[(?<target>[^[\]\r\n]+)\]\]/dg },
  {
    kind: 'wikilink',
    look: 'inner',
    sign: '[[',
    pattern: /\[\[(?<target>[^[\]|\r\n\\]+)(?:\\?\|(?<inner>[^[\]\r\n]*))?\]\]/dg,
  },
  { kind: 'html', look: 'hide', sign: '%', pattern: /\{%[^{}\r\n]*%\}|<%[^<>\r\n]*%>/dg },
  { kind: 'html', look: 'stand', sign: '{{', pattern: /\{\{[^{}\r\n]*\}\}/dg },
  {
    kind: 'url',
    look: 'stand',
    sign: '://',
    pattern: /(?<target>[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>\uFFFC]*[^\s<>\uFFFC.,;:!?'"*_~)\]])/dgi,
  },
  {
    kind: 'url',
    look: 'stand',
    sign: 'www.',
    pattern: /(?<target>\bwww\.[^\s<>\uFFFC]*[^\s<>\uFFFC.,;:!?'"*_~)\]])/dgi,
  },
  {
    kind: 'url',
    look: 'stand',
    sign: '@',
    pattern: /(?<target>\b(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/dg,
  },
  { kind: 'math', look: 'stand', sign: '$', pattern: /\$(?![\s$\d])(?:[^$\r\n\\]|\\.)*[^$\s\\]\$(?!\d)/dg },
  { kind: 'footnote', look: 'hide', sign: '[^', pattern: /\[\^[^\]\s]{1,80}\]/dg },
  {
    kind: 'tag',
    look: 'stand',
    sign: '#',
    pattern: /(?<lead>^|[\s(,;])#(?=[\p{L}\p{N}_/-]*[\p{L}_])[\p{L}\p{N}_/-]+/dgu,
  },
  {
    kind: 'field',
    look: 'hide',
    sign: '::',
    pattern: /(?<lead>^|[[(])\p{L}[\p{L}\p{N} _-]{0,40}::(?=\s|$)/dgu,
  },
  { kind: 'highlight', look: 'inner', sign: '==', pattern: /==(?<inner>[^\s=](?:[^=\r\n]*[^\s=])?)==/dg },
  { kind: 'blockId', look: 'hide', sign: '^', pattern: /(?<lead>^|\s)\^[A-Za-z\d-]+(?=\s*$)/dg },
  { kind: 'blockId', look: 'hide', sign: '}', pattern: /(?<lead>^|\s)\{[#.:][^{}\r\n]*\}(?=\s*$)/dg },
];

/** The signs of all of it, as one look. */
const SIGNS = /[[%{/@$#^}]|::|==|www\./;
const NOTHING: readonly Inline[] = [];

/** Reads Obsidian's inline syntax in a block's content and paints it; only what the mask shows so far is looked at. */
export function readObsidianInlines(text: string, content: Span, painter: MaskPainter): readonly Inline[] {
  const source = text.slice(content.from, content.to);
  if (!SIGNS.test(source)) return NOTHING;
  const found: Inline[] = [];
  for (const syntax of SYNTAX) {
    if (!source.includes(syntax.sign)) continue;
    for (const match of source.matchAll(syntax.pattern)) {
      const inline = inlineOf(syntax, match, content.from);
      if (!painter.isShown(inline.from) || !painter.isShown(inline.to - 1)) continue;
      paint(syntax.look, inline, painter);
      found.push(inline);
    }
  }
  return found;
}

function inlineOf(syntax: Syntax, match: RegExpMatchArray, offset: number): Inline {
  const start = offset + (match.index ?? 0);
  const to = start + match[0].length;
  const target = match.groups?.['target'] ?? '';
  const shown = match.indices?.groups?.[match.groups?.['inner'] ? 'inner' : 'target'];
  const inner =
    shown && syntax.look === 'inner' ? { from: offset + shown[0], to: offset + shown[1] } : { from: to, to };
  return { kind: syntax.kind, from: start + (match.groups?.['lead'] ?? '').length, to, inner, target };
}

function paint(look: Syntax['look'], inline: Inline, painter: MaskPainter): void {
  if (look === 'stand') {
    painter.stand(inline);
  } else if (look === 'hide') {
    painter.hide(inline);
  } else {
    painter.hide({ from: inline.from, to: inline.inner.from });
    painter.hide({ from: inline.inner.to, to: inline.to });
  }
}

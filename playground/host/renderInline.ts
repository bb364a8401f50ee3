import type { SyntaxNode } from '@lezer/common';
import { readMarkdownLink, readWikilink } from './links';

/** What a note is rendered from; `references` are the targets of `[text][id]`. */
export interface RenderSource {
  readonly text: string;
  readonly doc: Document;
  readonly references: ReadonlyMap<string, string>;
}

/** Opening inline HTML tags that are kept; everything else of the kind is dropped. */
const PLAIN_TAGS = /^<(\/)?(b|i|u|s|em|strong|mark|kbd|sup|sub|small|span|del|ins|br)\s*\/?>$/i;

const WRAPPERS: Readonly<Record<string, string>> = {
  Emphasis: 'em',
  StrongEmphasis: 'strong',
  Strikethrough: 'del',
  Highlight: 'mark',
};

/** Nodes of which nothing shows. */
const HIDDEN = /^(?:\w*Mark|TaskMarker|InlineComment|BlockId|Comment|LinkTitle|LinkLabel|ProcessingInstruction)$/;

/** Renders the inline content of `node` between two offsets into `el`. */
export function renderInline(
  source: RenderSource,
  node: SyntaxNode,
  el: HTMLElement,
  from = node.from,
  to = node.to,
): void {
  let at = from;
  let target = el;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.to <= from || child.from >= to) continue;
    renderText(source, source.text.slice(at, child.from), target);
    at = child.to;
    const tag = child.name === 'HTMLTag' ? PLAIN_TAGS.exec(source.text.slice(child.from, child.to)) : null;
    if (tag) target = renderTag(target, el, tag);
    else renderNode(source, child, target);
    // The quote mark and the space after it belong together.
    if (child.name === 'QuoteMark' && source.text[at] === ' ') at += 1;
  }
  renderText(source, source.text.slice(at, to), target);
}

function renderTag(target: HTMLElement, root: HTMLElement, [, closing, name = '']: RegExpExecArray): HTMLElement {
  const tag = name.toLowerCase() as 'b';
  if (closing === undefined) {
    const el = target.createEl(tag);
    return name.toLowerCase() === 'br' ? target : el;
  }
  const open = target.closest<HTMLElement>(tag);
  return open && root.contains(open) && open !== root ? (open.parentElement ?? root) : target;
}

function renderText(source: RenderSource, text: string, el: HTMLElement): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) el.createEl('br');
    const shown = index > 0 ? line.replace(/^[ \t]+/, '') : line;
    if (shown !== '') el.append(source.doc.createTextNode(shown.replace(/\r/g, '')));
  }
}

function renderNode(source: RenderSource, node: SyntaxNode, el: HTMLElement): void {
  const raw = source.text.slice(node.from, node.to);
  const wrapper = WRAPPERS[node.name];
  if (wrapper !== undefined) renderInline(source, node, el.createEl(wrapper as 'em'));
  else if (HIDDEN.test(node.name)) return;
  else SPECIAL[node.name]?.(source, node, el, raw);
}

type Draw = (source: RenderSource, node: SyntaxNode, el: HTMLElement, raw: string) => void;

const SPECIAL: Readonly<Record<string, Draw | undefined>> = {
  InlineCode: (_s, _n, el, raw) => el.createEl('code', { text: raw.replace(/^`+ ?| ?`+$/g, '') }),
  Escape: (_s, _n, el, raw) => el.appendText(raw.slice(1)),
  Entity: (_s, _n, el, raw) => el.appendText(decodeEntity(raw)),
  HardBreak: (_s, _n, el) => el.createEl('br'),
  Wikilink: (_s, _n, el, raw) => drawWikilink(el, raw),
  Embed: (_s, _n, el, raw) => drawEmbed(el, readWikilink(raw)?.link ?? '', readWikilink(raw)?.displayText),
  Image: (source, node, el, raw) => drawImage(source, node, el, raw),
  Link: (source, node, el, raw) => drawLink(source, node, el, raw),
  Autolink: (_s, _n, el, raw) => drawExternal(el, raw.slice(1, -1), raw.slice(1, -1)),
  URL: (_s, _n, el, raw) => drawExternal(el, raw, raw),
  Hashtag: (_s, _n, el, raw) => el.createEl('a', { cls: 'tag', text: raw, href: raw }),
  FootnoteReference: (_s, _n, el, raw) => drawFootnote(el, raw.slice(2, -1)),
  InlineMath: (_s, _n, el, raw) => el.createSpan({ cls: 'math math-inline', text: raw.replace(/^\$+|\$+$/g, '') }),
};

function drawWikilink(el: HTMLElement, raw: string): void {
  const { link = '', displayText = link } = readWikilink(raw) ?? {};
  el.createEl('a', { cls: 'internal-link', text: displayText, href: link, attr: { 'data-href': link } });
}

function drawEmbed(el: HTMLElement, link: string, alt = link): void {
  el.createSpan({ cls: 'internal-embed', attr: { src: link, alt } });
}

function drawImage(source: RenderSource, node: SyntaxNode, el: HTMLElement, raw: string): void {
  const local = readMarkdownLink(raw);
  if (local) return drawEmbed(el, local.link, local.displayText);
  // Nothing is fetched from other machines: a remote picture stays its description, as a link.
  drawExternal(el, urlOf(source, node), labelOf(source, node));
}

function drawLink(source: RenderSource, node: SyntaxNode, el: HTMLElement, raw: string): void {
  const url = urlOf(source, node);
  const [open, close] = node.getChildren('LinkMark');
  if (url === '' || !open || !close) return el.appendText(raw);
  const local = readMarkdownLink(raw);
  const href = local?.link ?? url;
  const a = el.createEl(
    'a',
    local ? { cls: 'internal-link', href, attr: { 'data-href': href } } : { cls: 'external-link', href },
  );
  if (!local) a.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  renderInline(source, node, a, open.to, close.from);
}

function drawExternal(el: HTMLElement, href: string, text: string): void {
  const safe = /^(?:https?|mailto|obsidian):/i.test(href)
    ? href
    : /^[^\s:]+@[^\s:]+$/.test(href)
      ? `mailto:${href}`
      : '#';
  el.createEl('a', { cls: 'external-link', text, href: safe, attr: { target: '_blank', rel: 'noopener nofollow' } });
}

function drawFootnote(el: HTMLElement, id: string): void {
  el.createEl('sup', { cls: 'footnote-ref' }).createEl('a', {
    cls: 'footnote-link',
    text: `[${id}]`,
    href: `#fn-${id}`,
  });
}

function urlOf(source: RenderSource, node: SyntaxNode): string {
  const url = node.getChild('URL');
  if (url) return source.text.slice(url.from, url.to).replace(/^<|>$/g, '');
  const label = node.getChild('LinkLabel');
  const id = label ? source.text.slice(label.from + 1, label.to - 1) : '';
  return source.references.get((id || labelOf(source, node)).toLowerCase()) ?? '';
}

function labelOf(source: RenderSource, node: SyntaxNode): string {
  const [open, close] = node.getChildren('LinkMark');
  return open && close ? source.text.slice(open.to, close.from) : '';
}

function decodeEntity(raw: string): string {
  return new DOMParser().parseFromString(raw, 'text/html').documentElement.textContent;
}

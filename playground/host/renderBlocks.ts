import type { SyntaxNode } from '@lezer/common';
import { drawCallout } from './callout';
import { type RenderSource, renderInline } from './renderInline';
import { sanitizeHTMLToDom } from './sanitize';
import { drawTable } from './table';

/** Renders the block nodes inside `parent` (a document, quote or list item) into `el`. */
export function renderChildren(source: RenderSource, parent: SyntaxNode, el: HTMLElement, tight = false): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) renderBlock(source, node, el, tight);
}

/** Renders one block; in a tight list a paragraph has no element of its own. */
export function renderBlock(source: RenderSource, node: SyntaxNode, el: HTMLElement, tight = false): void {
  const heading = /Heading(\d)$/.exec(node.name);
  if (heading) drawHeading(source, node, el, Number(heading[1]));
  else BLOCKS[node.name]?.(source, node, el, tight);
}

type Draw = (source: RenderSource, node: SyntaxNode, el: HTMLElement, tight: boolean) => void;

const BLOCKS: Readonly<Record<string, Draw | undefined>> = {
  Paragraph: (source, node, el, tight) => {
    // A block id alone names the block before it and shows nothing.
    if (/^\s*\^[A-Za-z0-9-]+\s*$/.test(source.text.slice(node.from, node.to))) return;
    renderInline(source, node, tight ? el : el.createEl('p'));
  },
  Task: (source, node, el, tight) => renderInline(source, node, tight ? el : el.createEl('p')),
  BulletList: (source, node, el) => drawList(source, node, el.createEl('ul')),
  OrderedList: drawOrdered,
  Blockquote: (source, node, el) => {
    if (!drawCallout(source, node, el)) renderChildren(source, node, el.createEl('blockquote'));
  },
  FencedCode: drawCode,
  CodeBlock: (source, node, el) => {
    el.createEl('pre').createEl('code', { text: source.text.slice(node.from, node.to).replace(/^(?: {4}|\t)/gm, '') });
  },
  Table: drawTable,
  HorizontalRule: (_source, _node, el) => void el.createEl('hr'),
  HTMLBlock: (source, node, el) => el.append(sanitizeHTMLToDom(source.text.slice(node.from, node.to), source.doc)),
  MathBlock: (source, node, el) => {
    el.createDiv({ cls: 'math math-block', text: source.text.slice(node.from, node.to).replace(/^\$\$|\$\$$/g, '') });
  },
  FootnoteDefinition: (source, node, el) => {
    const [whole = '', id = ''] = /^\[\^([^\]]+)\]:\s*/.exec(source.text.slice(node.from, node.to)) ?? [];
    const section = el.createDiv({ cls: 'footnotes', attr: { id: `fn-${id}` } });
    section.createSpan({ cls: 'footnote-id', text: `${id}. ` });
    renderInline(source, node, section, node.from + whole.length);
  },
};

function drawHeading(source: RenderSource, node: SyntaxNode, el: HTMLElement, level: number): void {
  const h = el.createEl(`h${level}` as 'h1');
  const marks = node.getChildren('HeaderMark');
  const atx = node.name.startsWith('ATX');
  const from = atx ? (marks[0]?.to ?? node.from) : node.from;
  const to = atx ? (marks[1]?.from ?? node.to) : (marks[0]?.from ?? node.to);
  const raw = source.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  h.setAttribute('data-heading', raw.trim());
  renderInline(source, node, h, start, start + raw.trim().length);
}

function drawOrdered(source: RenderSource, node: SyntaxNode, el: HTMLElement): void {
  const ol = el.createEl('ol');
  const start = Number.parseInt(source.text.slice(node.from, node.from + 9), 10);
  if (start !== 1) ol.setAttribute('start', String(start));
  drawList(source, node, ol);
}

function drawList(source: RenderSource, node: SyntaxNode, list: HTMLElement): void {
  const tight = isTight(source.text, node);
  list.addClass('has-list-bullet');
  for (const item of node.getChildren('ListItem')) {
    const li = list.createEl('li', { attr: { 'data-line': lineOf(source.text, item.from) } });
    const marker = item.getChild('Task')?.getChild('TaskMarker');
    if (marker) {
      const state = source.text.slice(marker.from + 1, marker.to - 1);
      list.addClass('contains-task-list');
      li.addClass('task-list-item');
      li.toggleClass('is-checked', state !== ' ');
      li.setAttribute('data-task', state.trim());
      const box = li.createEl('input', {
        cls: 'task-list-item-checkbox',
        type: 'checkbox',
        attr: { 'aria-label': 'Done' },
      });
      box.checked = state !== ' ';
    }
    renderChildren(source, item, li, tight);
  }
}

/** A list with a blank line between its items, or between the blocks of one, is loose. */
function isTight(text: string, list: SyntaxNode): boolean {
  const blank = (a: SyntaxNode, b: SyntaxNode): boolean => /\n[ \t>]*\n/.test(text.slice(a.to, b.from));
  const items = list.getChildren('ListItem');
  return !items.some((item, index) => {
    const next = items[index + 1];
    if (next && blank(item, next)) return true;
    for (let child = item.firstChild; child; child = child.nextSibling) {
      if (child.nextSibling && blank(child, child.nextSibling)) return true;
    }
    return false;
  });
}

function drawCode(source: RenderSource, node: SyntaxNode, el: HTMLElement): void {
  const info = node.getChild('CodeInfo');
  const language = info ? (source.text.slice(info.from, info.to).split(/\s/)[0] ?? '') : '';
  const code = node.getChildren('CodeText').map((part) => source.text.slice(part.from, part.to));
  const pre = el.createEl('pre', language === '' ? {} : { cls: `language-${language}` });
  pre.createEl('code', { text: `${code.join('')}\n`, cls: language === '' ? '' : `language-${language}` });
}

/** The line of an offset, from 0. */
export function lineOf(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

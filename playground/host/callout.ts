import type { SyntaxNode } from '@lezer/common';
import { setIcon } from './icons';
import { renderBlock } from './renderBlocks';
import { type RenderSource, renderInline } from './renderInline';

const ICONS: Readonly<Record<string, string>> = {
  note: 'pencil',
  abstract: 'clipboard-list',
  summary: 'clipboard-list',
  tldr: 'clipboard-list',
  info: 'info',
  todo: 'circle-check',
  tip: 'flame',
  hint: 'flame',
  important: 'flame',
  success: 'check',
  check: 'check',
  done: 'check',
  question: 'circle-question-mark',
  help: 'circle-question-mark',
  faq: 'circle-question-mark',
  warning: 'triangle-alert',
  caution: 'triangle-alert',
  failure: 'x',
  fail: 'x',
  danger: 'zap',
  error: 'zap',
  bug: 'bug',
  example: 'list',
  quote: 'quote',
  cite: 'quote',
};

/** Draws a quote that begins with `[!type]`; false when this one does not. */
export function drawCallout(source: RenderSource, quote: SyntaxNode, el: HTMLElement): boolean {
  const first = quote.getChild('Paragraph');
  const header = first ? /^\[!([^\]]+)\]([+-]?)[ \t]*/.exec(source.text.slice(first.from, first.to)) : null;
  if (!first || !header) return false;
  const [whole, rawType = '', fold = ''] = header;
  const type = rawType.trim().toLowerCase();
  const callout = el.createDiv({ cls: 'callout', attr: { 'data-callout': type, 'data-callout-fold': fold } });
  const title = callout.createDiv('callout-title');
  setIcon(title.createDiv('callout-icon'), ICONS[type] ?? 'pencil');
  const inner = title.createDiv('callout-title-inner');
  const start = first.from + whole.length;
  const lineEnd = source.text.indexOf('\n', start);
  const end = lineEnd < 0 ? first.to : Math.min(lineEnd, first.to);
  if (source.text.slice(start, end).trim() === '') inner.setText(`${type.charAt(0).toUpperCase()}${type.slice(1)}`);
  else renderInline(source, first, inner, start, end);
  drawContent(source, quote, first, end, callout);
  if (fold !== '') makeFoldable(callout, title, fold === '-');
  return true;
}

function drawContent(
  source: RenderSource,
  quote: SyntaxNode,
  first: SyntaxNode,
  end: number,
  callout: HTMLElement,
): void {
  const content = createDiv('callout-content');
  if (end < first.to)
    renderInline(source, first, content.createEl('p'), skipQuoteMarks(source.text, end + 1), first.to);
  for (let node = first.nextSibling; node; node = node.nextSibling) renderBlock(source, node, content);
  if (content.childElementCount > 0 && quote.to > end) callout.append(content);
}

function skipQuoteMarks(text: string, from: number): number {
  return from + (/^(?:[ \t]*>)*[ \t]?/.exec(text.slice(from))?.[0].length ?? 0);
}

function makeFoldable(callout: HTMLElement, title: HTMLElement, folded: boolean): void {
  callout.addClass('is-collapsible');
  setIcon(title.createDiv('callout-fold'), 'chevron-down');
  const set = (on: boolean): void => {
    callout.toggleClass('is-collapsed', on);
    title.setAttribute('aria-expanded', String(!on));
  };
  set(folded);
  title.setAttrs({ role: 'button', tabindex: 0 });
  title.addEventListener('click', () => set(!callout.hasClass('is-collapsed')));
}

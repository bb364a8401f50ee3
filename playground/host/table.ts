import type { SyntaxNode } from '@lezer/common';
import { type RenderSource, renderInline } from './renderInline';

export function drawTable(source: RenderSource, node: SyntaxNode, el: HTMLElement): void {
  const table = el.createEl('table');
  const delimiter = node.getChild('TableDelimiter');
  const alignments = delimiter ? readAlignments(source.text.slice(delimiter.from, delimiter.to)) : [];
  const header = node.getChild('TableHeader');
  if (header) drawRow(source, header, table.createEl('thead'), 'th', alignments);
  const body = table.createEl('tbody');
  for (const row of node.getChildren('TableRow')) drawRow(source, row, body, 'td', alignments);
}

function drawRow(
  source: RenderSource,
  row: SyntaxNode,
  el: HTMLElement,
  tag: 'th' | 'td',
  alignments: readonly string[],
): void {
  const tr = el.createEl('tr');
  for (const [index, cell] of cellsOf(row).entries()) {
    const el = tr.createEl(tag);
    const align = alignments[index];
    if (align) el.setCssProps({ 'text-align': align });
    if (cell) renderInline(source, cell, el);
  }
}

/** The cells of a row; an empty cell has no node, so that it is told by two delimiters in a row. */
function cellsOf(row: SyntaxNode): readonly (SyntaxNode | null)[] {
  const cells: (SyntaxNode | null)[] = [];
  let pending: SyntaxNode | null = null;
  let seen = false;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableCell') pending = child;
    else {
      if (seen || pending) cells.push(pending);
      pending = null;
      seen = true;
    }
  }
  if (pending) cells.push(pending);
  return cells;
}

function readAlignments(delimiter: string): readonly string[] {
  return delimiter
    .replace(/^\s*>*\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => {
      const [start, end] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')];
      if (start && end) return 'center';
      return end ? 'right' : start ? 'left' : '';
    });
}

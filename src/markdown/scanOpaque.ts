import { fencedContent } from './blocks';
import { TOP, type BlockBuilder } from './builder';
import { FENCE, lineAfter, lineAt, type Line } from './scanLine';

/** Adds a block that begins with a line and gives where the line after it starts, or -1 when the parser has to read it. */
export type AddOpaque = (tame: string, line: Line, builder: BlockBuilder) => number;

export const addRule: AddOpaque = (tame, line, builder) => {
  const span = { from: line.at, to: line.to };
  builder.add('opaque', span, span, TOP, { marker: '---' });
  return lineAfter(tame, line);
};

export const addComment: AddOpaque = (tame, line, builder) => {
  const end = tame.indexOf('-->', line.at + 4);
  const last = end < 0 ? null : lineAt(tame, end);
  const span = { from: line.from, to: last?.to ?? tame.length };
  builder.add('opaque', span, span, TOP);
  return last ? lineAfter(tame, last) : tame.length;
};

export const addFence: AddOpaque = (tame, line, builder) => {
  const fence = FENCE.exec(line.rest)?.[1] ?? '';
  const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
  let end = line.to;
  let at = lineAfter(tame, line);
  for (let isClosed = false; at < tame.length && !isClosed;) {
    const inner = lineAt(tame, at);
    isClosed = closing.test(tame.slice(inner.from, inner.to));
    end = inner.to;
    at = lineAfter(tame, inner);
  }
  const span = { from: line.at, to: end };
  const info = /^\S*/.exec(line.rest.slice(fence.length).trim())?.[0] ?? '';
  if (/[\\&]/.test(info)) return -1;
  builder.add('opaque', span, fencedContent(builder.text, span), TOP, { marker: info });
  return at;
};

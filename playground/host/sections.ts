import type { SyntaxNode } from '@lezer/common';
import type { App } from './app';
import { parseNote } from './cache';
import type { Component } from './component';
import { loadEmbeds } from './embeds';
import type { TFile } from './files';
import { contextOf } from './postProcessors';
import { lineOf, renderBlock } from './renderBlocks';
import type { RenderSource } from './renderInline';
import { readProperties } from './yaml';

/** One top-level block of a rendered note. */
interface Section {
  readonly el: HTMLElement;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** Which part of a note to render; the whole of it otherwise. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How deep notes embed each other before the host stops. */
const MAX_DEPTH = 4;

/** Renders a note section by section, as Reading view and embeds do: every section knows its lines. */
export async function renderSections(
  app: App,
  text: string,
  file: TFile,
  el: HTMLElement,
  component: Component,
  range: Range = { from: 0, to: text.length },
  depth = 0,
): Promise<void> {
  const source = sourceOf(text, el.doc);
  const sections: Section[] = [];
  for (const node of blocksIn(text, range)) {
    const section = el.createDiv(`el-${tagOf(node)}`);
    renderBlock(source, node, section);
    sections.push({
      el: section,
      lineStart: lineOf(text, node.from),
      lineEnd: lineOf(text, Math.max(node.from, node.to - 1)),
    });
  }
  const context = contextOf({
    sourcePath: file.path,
    frontmatter: readProperties(text),
    component,
    sectionOf: (inside) => {
      const found = sections.find((section) => section.el.contains(inside));
      return found ? { text, lineStart: found.lineStart, lineEnd: found.lineEnd } : null;
    },
  });
  for (const section of sections) {
    await app.postProcessors.run(section.el, context);
    if (depth < MAX_DEPTH) await loadEmbeds(app, section.el, file.path, component, depth + 1);
  }
}

/** Renders Markdown that need not be a note: what `MarkdownRenderer.render` gives. */
export async function renderLoose(
  app: App,
  text: string,
  el: HTMLElement,
  sourcePath: string,
  component: Component,
): Promise<void> {
  const source = sourceOf(text, el.doc);
  for (const node of blocksIn(text, { from: 0, to: text.length })) renderBlock(source, node, el);
  const context = contextOf({ sourcePath, frontmatter: readProperties(text), component, sectionOf: () => null });
  await app.postProcessors.run(el, context);
  await loadEmbeds(app, el, sourcePath, component, 1);
}

function sourceOf(text: string, doc: Document): RenderSource {
  const references = new Map<string, string>();
  for (const node of blocksIn(text, { from: 0, to: text.length })) {
    const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
    if (node.name !== 'LinkReference' || !label || !url) continue;
    references.set(text.slice(label.from + 1, label.to - 1).toLowerCase(), text.slice(url.from, url.to));
  }
  return { text, doc, references };
}

function blocksIn(text: string, range: Range): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let node = parseNote(text).topNode.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'Frontmatter' && node.from < range.to && node.to > range.from) nodes.push(node);
  }
  return nodes;
}

const TAGS: Readonly<Record<string, string>> = {
  Paragraph: 'p',
  BulletList: 'ul',
  OrderedList: 'ol',
  FencedCode: 'pre',
  CodeBlock: 'pre',
  Table: 'table',
  HorizontalRule: 'hr',
  Blockquote: 'blockquote',
};

function tagOf(node: SyntaxNode): string {
  const heading = /Heading(\d)$/.exec(node.name);
  return heading ? `h${heading[1] ?? ''}` : (TAGS[node.name] ?? 'div');
}

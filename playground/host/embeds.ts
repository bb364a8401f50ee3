import type { App } from './app';
import { readCache } from './cache';
import type { Component } from './component';
import type { TFile } from './files';
import { parseLinktext } from './paths';
import { type Range, renderSections } from './sections';
import { resolveSubpath } from './subpath';

const PICTURES = /^(?:png|jpe?g|gif|svg|webp|avif|bmp)$/;

/** Fills every embed in `el` with the note, section, block or picture that it names. */
export async function loadEmbeds(
  app: App,
  el: HTMLElement,
  sourcePath: string,
  component: Component,
  depth: number,
): Promise<void> {
  for (const embed of el.querySelectorAll<HTMLElement>('.internal-embed:not(.is-loaded)')) {
    const { path, subpath } = parseLinktext(embed.getAttribute('src') ?? '');
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    embed.addClass('is-loaded');
    if (!file) embed.createDiv({ cls: 'file-embed mod-empty', text: `“${path}” could not be found.` });
    else if (PICTURES.test(file.extension)) drawPicture(app, embed, file);
    else if (file.extension === 'md') await drawNote(app, embed, file, subpath, component, depth);
    else embed.createDiv({ cls: 'file-embed', text: file.name });
  }
}

function drawPicture(app: App, embed: HTMLElement, file: TFile): void {
  embed.addClass('image-embed');
  const alt = embed.getAttribute('alt') ?? '';
  const picture = embed.createEl('img', { attr: { alt, src: app.vault.getResourcePath(file) } });
  if (/^\d+$/.test(alt)) picture.setAttribute('width', alt);
}

async function drawNote(
  app: App,
  embed: HTMLElement,
  file: TFile,
  subpath: string,
  component: Component,
  depth: number,
): Promise<void> {
  embed.addClasses(['markdown-embed', 'inline-embed']);
  embed.createDiv({ cls: 'markdown-embed-title', text: subpath === '' ? file.basename : '' });
  const content = embed.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
  const text = await app.vault.cachedRead(file);
  await renderSections(app, text, file, content, component, rangeOf(app, file, subpath, text), depth);
}

function rangeOf(app: App, file: TFile, subpath: string, text: string): Range {
  // The cache may not have read the note yet.
  const cache = app.metadataCache.getFileCache(file) ?? readCache(text);
  const found = subpath === '' ? null : resolveSubpath(cache, subpath);
  return { from: found?.start.offset ?? 0, to: found?.end?.offset ?? text.length };
}

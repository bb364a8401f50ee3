import type { App } from '../host/app';
import { Keymap } from '../host/keymap';

/** Clicks on internal links open their notes; in the editor with Ctrl or Cmd, and in Live Preview at once. */
export function followLinks(app: App): void {
  document.addEventListener('click', (event) => {
    const start = event.target instanceof Element ? event.target : null;
    if (followProtocol(app, start?.closest('a[href^="obsidian:"]') ?? null)) event.preventDefault();
    const link = start?.closest<HTMLElement>('a.internal-link, .cm-hmd-internal-link');
    const href = link?.getAttribute('data-href');
    if (!link || !href) {
      if (start?.closest('a.tag, a.external-link[href="#"]')) event.preventDefault();
      return;
    }
    event.preventDefault();
    const source = app.workspace.getActiveFile()?.path ?? '';
    void app.workspace.openLinkText(href, source, Keymap.isModEvent(event));
  });
  document.addEventListener('mouseover', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
    if (!link) return;
    const sourcePath = app.workspace.getActiveFile()?.path ?? '';
    const linktext = link.getAttribute('data-href') ?? '';
    app.workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent: app.renderContext,
      targetEl: link,
      linktext,
      sourcePath,
    });
  });
}

/** Hands `obsidian://action?key=value` to the plugin that has registered the action. */
function followProtocol(app: App, link: Element | null): boolean {
  const match = /^obsidian:\/\/([^/?]+)\/?(?:\?(.*))?$/.exec(link?.getAttribute('href') ?? '');
  const [, action = '', query = ''] = match ?? [];
  if (!match) return false;
  app.protocolHandlers.get(action)?.({ ...Object.fromEntries(new URLSearchParams(query)), action });
  return true;
}

import type { TooltipOptions } from 'obsidian';

const options = new WeakMap<HTMLElement, TooltipOptions>();

/** The tooltip is the element's label too, as in the app. */
export function setTooltip(el: HTMLElement, tooltip: string, opts: TooltipOptions = {}): void {
  el.setAttribute('aria-label', tooltip);
  options.set(el, opts);
}

export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  opts: TooltipOptions = {},
): void {
  hideTooltips(target.ownerDocument);
  const el = target.ownerDocument.body.createDiv({
    cls: ['tooltip', ...(opts.classes ?? [])],
    attr: { role: 'tooltip' },
  });
  el.setText(content);
  const box = target.getBoundingClientRect();
  const { innerWidth, innerHeight } = target.win;
  const gap = opts.gap ?? 6;
  let left = box.left + (box.width - el.offsetWidth) / 2;
  let top = opts.placement === 'top' ? box.top - el.offsetHeight - gap : box.bottom + gap;
  if (opts.placement === 'left')
    [left, top] = [box.left - el.offsetWidth - gap, box.top + (box.height - el.offsetHeight) / 2];
  if (opts.placement === 'right') [left, top] = [box.right + gap, box.top + (box.height - el.offsetHeight) / 2];
  if (top + el.offsetHeight > innerHeight) top = box.top - el.offsetHeight - gap;
  el.setCssStyles({ left: `${clamp(left, innerWidth - el.offsetWidth)}px`, top: `${clamp(top, innerHeight)}px` });
}

/** Shows the labels of what the pointer is over, as the app does for every `aria-label`. The host's own. */
export function listenForTooltips(doc: Document): void {
  doc.addEventListener('mouseover', (event) => {
    const start = event.target instanceof Element ? event.target : null;
    const target = start?.closest<HTMLElement>('[aria-label]');
    hideTooltips(doc);
    const label = target?.getAttribute('aria-label');
    if (
      !target ||
      !label ||
      target.matches('[role=region], [role=dialog], [role=tabpanel], nav, .cm-content, [data-no-tooltip]')
    )
      return;
    const opts = options.get(target);
    const timer = setTimeout(() => target.isConnected && displayTooltip(target, label, opts), opts?.delay ?? 300);
    for (const name of ['mouseleave', 'mousedown']) {
      target.addEventListener(name, () => (clearTimeout(timer), hideTooltips(doc)), { once: true });
    }
  });
}

function hideTooltips(doc: Document): void {
  for (const el of doc.body.querySelectorAll(':scope > .tooltip')) el.remove();
}

function clamp(value: number, max: number): number {
  return Math.max(4, Math.min(value, max - 4));
}

import known from 'lucide-static/icon-nodes.json';

const own = new Map<string, string>();

/** The icon as an `svg` of its own, or null; names may carry the `lucide-` that the app allows. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const id = iconId.replace(/^lucide-/, '');
  const added = own.get(iconId);
  const nodes = known[id];
  if (added === undefined && !nodes) return null;
  const svg = createSvg('svg', {
    cls: ['svg-icon', added === undefined ? `lucide-${id}` : iconId],
    attr: { viewBox: added === undefined ? '0 0 24 24' : '0 0 100 100', width: 24, height: 24, fill: 'none' },
  });
  svg.setAttrs({ stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  if (added !== undefined) {
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="${svg.namespaceURI ?? ''}">${added}</svg>`,
      'image/svg+xml',
    );
    svg.append(...parsed.documentElement.childNodes);
  }
  for (const [tag, attributes] of nodes ?? []) {
    svg.createSvg(tag as 'path', { attr: { ...attributes } });
  }
  return svg;
}

export function getIconIds(): string[] {
  return [...Object.keys(known).map((id) => `lucide-${id}`), ...own.keys()];
}

/** Draws the icon in place of what `parent` holds; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  const icon = getIcon(iconId);
  if (icon) parent.append(icon);
}

export function addIcon(iconId: string, svgContent: string): void {
  own.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  own.delete(iconId);
}

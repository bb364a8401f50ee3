/** Elements that run, load or take over something. */
const FORBIDDEN = 'script, style, iframe, object, embed, link, meta, base, form, frame, frameset, noscript, template';

/** HTML as a fragment without anything that runs: no scripts, no handlers, no links to code. */
export function sanitizeHTMLToDom(html: string, doc: Document = activeDocument): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const el of parsed.body.querySelectorAll(FORBIDDEN)) el.remove();
  for (const el of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...el.attributes]) {
      const runs = name.startsWith('on') || /^\s*(?:javascript|vbscript|data:text)/i.test(value);
      const loads = /^(?:src|srcset|background|poster)$/.test(name);
      if (runs || loads) el.removeAttribute(name);
    }
  }
  const fragment = doc.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

/** The part of Obsidian's additions to the DOM that our own code draws with, for tests in jsdom. */
export function installObsidianDom(): void {
  const create = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    given?: DomElementInfo | string,
    parent?: Node,
  ): HTMLElementTagNameMap[K] => {
    const info = typeof given === 'string' ? { cls: given } : (given ?? {});
    const el = document.createElement(tag);
    if (info.cls) el.className = [info.cls].flat().join(' ');
    if (info.text !== undefined) el.append(info.text);
    for (const [name, value] of Object.entries(info.attr ?? {})) {
      if (value !== null && value !== false) el.setAttribute(name, String(value));
    }
    parent?.appendChild(el);
    return el;
  };
  Object.assign(globalThis, {
    createEl: create,
    createDiv: (info?: DomElementInfo | string) => create('div', info),
    createSpan: (info?: DomElementInfo | string) => create('span', info),
  });
  Object.assign(Node.prototype, {
    createEl(this: Node, tag: keyof HTMLElementTagNameMap, info?: DomElementInfo | string) {
      return create(tag, info, this);
    },
    createDiv(this: Node, info?: DomElementInfo | string) {
      return create('div', info, this);
    },
    createSpan(this: Node, info?: DomElementInfo | string) {
      return create('span', info, this);
    },
  });
  // jsdom lays nothing out; CodeMirror only needs the question to have an answer.
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null }) as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
}

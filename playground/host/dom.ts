/**
 * The helpers that the app puts on DOM prototypes. They are installed by hand, for a window, so that importing the
 * host in Node does nothing.
 */
import { elementHelpers, eventHelpers } from './domElements';

type Info = DomElementInfo | string | undefined;
type Realm = Window & typeof globalThis;

const SVG = 'http://www.w3.org/2000/svg';

export function installDomHelpers(win: Realm): void {
  if ('createDiv' in win.Node.prototype) return;
  define(win.Node.prototype, nodeHelpers);
  define(win.Element.prototype, elementHelpers);
  define(win.DocumentFragment.prototype, { find: elementHelpers.find, findAll: elementHelpers.findAll });
  define(win.HTMLElement.prototype, eventHelpers);
  define(win.SVGElement.prototype, { setCssStyles: eventHelpers.setCssStyles, setCssProps: eventHelpers.setCssProps });
  define(win.Document.prototype, { on: eventHelpers.on, off: eventHelpers.off });
  define(win.UIEvent.prototype, { instanceOf: nodeHelpers.instanceOf });
  getter(win.Node.prototype, 'doc', function (this: Node) {
    return this.ownerDocument ?? this;
  });
  getter(win.Node.prototype, 'win', function (this: Node) {
    return (this.ownerDocument ?? (this as Document)).defaultView ?? window;
  });
  getter(win.Node.prototype, 'constructorWin', () => win);
  getter(win.UIEvent.prototype, 'targetNode', function (this: UIEvent) {
    return this.target;
  });
  getter(win.UIEvent.prototype, 'doc', function (this: UIEvent) {
    return (this.target as Node | null)?.ownerDocument ?? win.document;
  });
  getter(win.UIEvent.prototype, 'win', function (this: UIEvent) {
    return (this.target as Node | null)?.ownerDocument?.defaultView ?? win;
  });
  installGlobals(win);
}

function installGlobals(win: Realm): void {
  Object.assign(win, {
    activeWindow: win,
    activeDocument: win.document,
    createEl: (tag: string, o?: Info, callback?: (el: Element) => void) => makeEl(win.document, tag, o, callback),
    createDiv: (o?: Info, callback?: (el: Element) => void) => makeEl(win.document, 'div', o, callback),
    createSpan: (o?: Info, callback?: (el: Element) => void) => makeEl(win.document, 'span', o, callback),
    createSvg: (tag: string, o?: Info, callback?: (el: Element) => void) => makeSvg(win.document, tag, o, callback),
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = win.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
    sleep: (ms: number) => new Promise((resolve) => win.setTimeout(resolve, ms)),
    nextFrame: () => new Promise((resolve) => win.requestAnimationFrame(() => resolve(undefined))),
    ready: (fn: () => unknown) => fn(),
    isBoolean: (obj: unknown) => typeof obj === 'boolean',
  });
}

const nodeHelpers = {
  createEl(this: Node, tag: string, o?: Info, callback?: (el: Element) => void): HTMLElement {
    return makeEl(documentOf(this), tag, placed(o, this), callback);
  },
  createDiv(this: Node, o?: Info, callback?: (el: Element) => void): HTMLElement {
    return makeEl(documentOf(this), 'div', placed(o, this), callback);
  },
  createSpan(this: Node, o?: Info, callback?: (el: Element) => void): HTMLElement {
    return makeEl(documentOf(this), 'span', placed(o, this), callback);
  },
  createSvg(this: Node, tag: string, o?: Info, callback?: (el: Element) => void): SVGElement {
    return makeSvg(documentOf(this), tag, placed(o, this), callback);
  },
  detach(this: Node): void {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node): void {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(this: Node, other: Node): number {
    return [...this.childNodes].indexOf(other as ChildNode);
  },
  setChildrenInPlace(this: Node, children: Node[]): void {
    for (const child of [...this.childNodes]) if (!children.includes(child)) this.removeChild(child);
    for (const child of children) this.appendChild(child);
  },
  appendText(this: Node, val: string): void {
    this.appendChild(documentOf(this).createTextNode(val));
  },
  /** By name, since a node of another window has another window's constructors. */
  instanceOf(this: object, type: { readonly name: string; new (): unknown }): boolean {
    return isNamed(this, type.name);
  },
};

function isNamed(object: object, name: string): boolean {
  const proto = Object.getPrototypeOf(object) as object | null;
  return proto !== null && (proto.constructor.name === name || isNamed(proto, name));
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}

function placed(o: Info, parent: Node): DomElementInfo {
  return { parent, ...(typeof o === 'string' ? { cls: o } : o) };
}

function makeEl(doc: Document, tag: string, o?: Info, callback?: (el: HTMLElement) => void): HTMLElement {
  const el = doc.createElement(tag);
  const info: DomElementInfo = typeof o === 'string' ? { cls: o } : (o ?? {});
  if (info.text !== undefined) el.setText(info.text);
  for (const name of ['title', 'type', 'value', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value === undefined) continue;
    if (name === 'value') (el as HTMLInputElement).value = value;
    else el.setAttribute(name, value);
  }
  finish(el, info);
  callback?.(el);
  return el;
}

function makeSvg(doc: Document, tag: string, o?: Info, callback?: (el: SVGElement) => void): SVGElement {
  const el = doc.createElementNS(SVG, tag);
  finish(el, typeof o === 'string' ? { cls: o } : (o ?? {}));
  callback?.(el);
  return el;
}

function finish(el: Element, info: DomElementInfo): void {
  const classes = typeof info.cls === 'string' ? info.cls.split(/\s+/) : (info.cls ?? []);
  el.addClasses(classes);
  if (info.attr) el.setAttrs(info.attr);
  if (info.parent && info.prepend) info.parent.insertBefore(el, info.parent.firstChild);
  else info.parent?.appendChild(el);
}

function define(target: object, members: object): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value: value as unknown, configurable: true, writable: true });
  }
}

function getter(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { get, configurable: true });
}

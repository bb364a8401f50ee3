/** Helpers of elements, and those of HTML elements alone; `dom.ts` puts them on their prototypes. */

interface Delegated {
  readonly selector: string;
  readonly listener: Delegate;
  readonly callback: EventListener;
}
type Delegate = (this: EventTarget, ev: Event, target: HTMLElement) => unknown;
type Attribute = string | number | boolean | null;

export const elementHelpers = {
  getText(this: Element): string {
    return this.textContent;
  },
  setText(this: Element, val: string | DocumentFragment): void {
    if (typeof val === 'string') this.textContent = val;
    else this.replaceChildren(val);
  },
  addClass(this: Element, ...classes: string[]): void {
    elementHelpers.addClasses.call(this, classes);
  },
  addClasses(this: Element, classes: string[]): void {
    for (const cls of classes) this.classList.add(...cls.split(/\s+/).filter(Boolean));
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]): void {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const cls of typeof classes === 'string' ? [classes] : classes) this.classList.toggle(cls, value);
  },
  hasClass(this: Element, cls: string): boolean {
    return this.classList.contains(cls);
  },
  setAttr(this: Element, name: string, value: Attribute): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, obj: Readonly<Record<string, Attribute>>): void {
    for (const [name, value] of Object.entries(obj)) elementHelpers.setAttr.call(this, name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
    const found = this.closest(selector);
    return found && lastParent?.contains(found) === false ? null : found;
  },
  getCssPropertyValue(this: Element, property: string, pseudoElement?: string): string {
    return getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.ownerDocument.activeElement === this;
  },
  find(this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string): Element[] {
    return [...this.querySelectorAll(selector)];
  },
  findAllSelf(this: Element, selector: string): Element[] {
    const inside = [...this.querySelectorAll(selector)];
    return this.matches(selector) ? [this, ...inside] : inside;
  },
};

const delegated = new WeakMap<EventTarget, Delegated[]>();

export const eventHelpers = {
  show(this: HTMLElement): void {
    this.style.removeProperty('display');
  },
  hide(this: HTMLElement): void {
    this.style.setProperty('display', 'none');
  },
  toggle(this: HTMLElement, show: boolean): void {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean): void {
    this.style.setProperty('visibility', visible ? '' : 'hidden');
  },
  isShown(this: HTMLElement): boolean {
    return this.offsetParent !== null;
  },
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, props: Record<string, string>): void {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
  on(this: EventTarget, type: string, selector: string, listener: Delegate, options?: AddEventListenerOptions): void {
    const callback: EventListener = (event) => {
      const start = event.target instanceof Element ? event.target : null;
      const hit = start?.closest<HTMLElement>(selector);
      if (hit && (this as Node).contains(hit)) listener.call(this, event, hit);
    };
    delegated.set(this, [...(delegated.get(this) ?? []), { selector, listener, callback }]);
    this.addEventListener(type, callback, options);
  },
  off(this: EventTarget, type: string, selector: string, listener: Delegate, options?: AddEventListenerOptions): void {
    const all = delegated.get(this) ?? [];
    const found = all.find((each) => each.selector === selector && each.listener === listener);
    if (!found) return;
    this.removeEventListener(type, found.callback, options);
    delegated.set(
      this,
      all.filter((each) => each !== found),
    );
  },
  onClickEvent(this: HTMLElement, listener: (ev: MouseEvent) => unknown, options?: AddEventListenerOptions): void {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
    let was = this.isConnected;
    const observer = new MutationObserver(() => {
      if (this.isConnected && !was) {
        listener();
        if (once) observer.disconnect();
      }
      was = this.isConnected;
    });
    observer.observe(this.ownerDocument, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
    let doc = this.ownerDocument;
    const observer = new MutationObserver(() => {
      if (this.ownerDocument === doc) return;
      doc = this.ownerDocument;
      observer.observe(doc, { childList: true, subtree: true });
      if (doc.defaultView) listener(doc.defaultView);
    });
    observer.observe(doc, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
  trigger(this: HTMLElement, eventType: string): void {
    this.dispatchEvent(new Event(eventType, { bubbles: true, cancelable: true }));
  },
};

import type { MenuPositionDef } from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';

/** A context menu; arrow keys, Enter and Escape work in it. Sections stand together, in order of first use. */
export class Menu extends Component {
  private readonly items: (MenuItem | MenuSeparator)[] = [];
  private readonly hides: (() => unknown)[] = [];
  private menuEl: HTMLElement | null = null;
  private parentEl: HTMLElement | null = null;
  private noIcon = false;

  static forEvent(evt: MouseEvent): Menu {
    evt.preventDefault();
    const menu = new Menu();
    queueMicrotask(() => menu.showAtMouseEvent(evt));
    return menu;
  }

  setNoIcon(): this {
    this.noIcon = true;
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    cb(item);
    this.items.push(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.parentEl = el;
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    // A button that was pressed by a key has no place of the pointer.
    const box =
      evt.type === 'click' && evt.detail === 0 && evt.target instanceof Element
        ? evt.target.getBoundingClientRect()
        : null;
    const place = box ? { x: box.left, y: box.bottom } : { x: evt.clientX, y: evt.clientY };
    return this.showAtPosition(place, evt.view?.document);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = this.parentEl?.doc ?? activeDocument): this {
    this.hide();
    if (!this.items.some((item) => item instanceof MenuItem)) return this;
    this.load();
    const el = (this.menuEl = doc.body.createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } }));
    for (const item of inSections(this.items)) el.append(item.draw(this.noIcon));
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    const left = position.left ? position.x - el.offsetWidth : position.x;
    el.setCssStyles({
      left: `${Math.max(4, Math.min(left, innerWidth - el.offsetWidth - 4))}px`,
      top: `${Math.max(4, Math.min(position.y, innerHeight - el.offsetHeight - 4))}px`,
    });
    this.registerDomEvent(el, 'keydown', (event: KeyboardEvent) => this.onKey(event));
    this.registerDomEvent(
      doc,
      'mousedown',
      (event: MouseEvent) => {
        if (!el.contains(event.target as Node)) this.hide();
      },
      true,
    );
    el.focus();
    return this;
  }

  hide(): this {
    if (!this.menuEl) return this;
    this.menuEl.remove();
    this.menuEl = null;
    this.unload();
    for (const callback of this.hides) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hides.push(callback);
  }

  private onKey(event: KeyboardEvent): void {
    const items = [...(this.menuEl?.querySelectorAll<HTMLElement>('.menu-item:not(.is-disabled, .is-label)') ?? [])];
    const at = items.findIndex((item) => item.classList.contains('selected'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') this.hide();
    else if (event.key === 'Enter') items[at]?.click();
    else if (step === undefined) return;
    else {
      items[at]?.classList.remove('selected');
      items[(at + step + items.length) % items.length]?.classList.add('selected');
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

export class MenuItem {
  private title: string | DocumentFragment = '';
  private icon: string | null = null;
  private readonly classes = new Set<string>();
  private checked: boolean | null = null;
  private action: ((evt: MouseEvent | KeyboardEvent) => unknown) | null = null;
  section = '';

  constructor(private readonly menu: Menu) {}

  setTitle(title: string | DocumentFragment): this {
    this.title = title;
    return this;
  }

  setIcon(icon: string | null): this {
    this.icon = icon;
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.checked = checked;
    return this;
  }

  setDisabled(disabled: boolean): this {
    return this.setFlag('is-disabled', disabled);
  }

  setWarning(isWarning: boolean): this {
    return this.setFlag('is-warning', isWarning);
  }

  setIsLabel(isLabel: boolean): this {
    return this.setFlag('is-label', isLabel);
  }

  onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.action = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  /** The host's own. */
  draw(noIcon: boolean): HTMLElement {
    const disabled = this.classes.has('is-disabled');
    const el = createDiv({
      cls: ['menu-item', 'tappable', ...this.classes],
      attr: { role: this.checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-disabled': disabled || null },
    });
    if (!noIcon) setIcon(el.createDiv('menu-item-icon'), this.icon ?? '');
    el.createDiv({ cls: 'menu-item-title', text: this.title });
    if (this.checked !== null) el.setAttribute('aria-checked', String(this.checked));
    if (this.checked === true) setIcon(el.createDiv('menu-item-icon mod-checked'), 'check');
    el.addEventListener('click', (event) => {
      if (disabled || this.classes.has('is-label')) return;
      this.menu.hide();
      this.action?.(event);
    });
    return el;
  }

  private setFlag(cls: string, on: boolean): this {
    if (on) this.classes.add(cls);
    else this.classes.delete(cls);
    return this;
  }
}

export class MenuSeparator {
  readonly section = '';

  draw(_noIcon: boolean): HTMLElement {
    return createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
  }
}

function inSections(items: readonly (MenuItem | MenuSeparator)[]): readonly (MenuItem | MenuSeparator)[] {
  const sections = [...new Set(items.map((item) => item.section))];
  if (sections.length < 2) return items;
  return sections.flatMap((section, index) => {
    const inside = items.filter((item) => item.section === section);
    return index === 0 ? inside : [new MenuSeparator(), ...inside];
  });
}

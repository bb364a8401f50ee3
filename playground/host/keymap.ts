import type { KeymapContext, KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';

export interface KeymapEventHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: KeymapEventListener;
}

/** A set of keys; what it does not handle goes to its parent. */
export class Scope {
  private readonly handlers: KeymapEventHandler[] = [];

  constructor(private readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers && compile(modifiers), key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    const at = this.handlers.indexOf(handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** Runs what is registered for the key; `false` means that the event is dealt with. The host's own. */
  handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const { modifiers, key, func } of this.handlers) {
      if (modifiers !== null && modifiers !== context.modifiers) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
      const result: unknown = func(event, context);
      if (result === false) return false;
    }
    return this.parent?.handleKey(event, context);
  }
}

/** The scopes that are open, innermost last; only the innermost hears keys. */
export class Keymap {
  private readonly scopes: Scope[] = [];

  constructor(private readonly root: Scope) {}

  pushScope(scope: Scope): void {
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.scopes.lastIndexOf(scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  /** Hears the keys of a window, before its elements do. The host's own. */
  listen(win: Window): void {
    win.addEventListener(
      'keydown',
      (event) => {
        const context: KeymapContext = { key: event.key, vkey: event.key, modifiers: pressed(event) };
        const scope = this.scopes.at(-1) ?? this.root;
        if (scope.handleKey(event, context) !== false) return;
        event.preventDefault();
        event.stopPropagation();
      },
      true,
    );
  }

  static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const { ctrlKey, metaKey, altKey, shiftKey } = evt;
    const keys = {
      Mod: Platform.isMacOS ? metaKey : ctrlKey,
      Ctrl: ctrlKey,
      Meta: metaKey,
      Alt: altKey,
      Shift: shiftKey,
    };
    return keys[modifier];
  }

  static isModEvent(evt?: UserEvent | null): PaneType | boolean {
    if (!evt) return false;
    if ('button' in evt && evt.button === 1) return 'tab';
    if (!Keymap.isModifier(evt, 'Mod')) return false;
    return Keymap.isModifier(evt, 'Alt') ? 'split' : 'tab';
  }
}

function compile(modifiers: readonly Modifier[]): string {
  const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
  return modifiers
    .map((modifier) => (modifier === 'Mod' ? mod : modifier))
    .sort()
    .join(',');
}

function pressed(event: KeyboardEvent): string {
  const names = [event.altKey && 'Alt', event.ctrlKey && 'Ctrl', event.metaKey && 'Meta', event.shiftKey && 'Shift'];
  return names.filter(Boolean).join(',');
}

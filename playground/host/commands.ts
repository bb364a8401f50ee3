import type { Command, Hotkey } from 'obsidian';
import type { App } from './app';
import type { Scope } from './keymap';

export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(
    private readonly app: App,
    private readonly scope: Scope,
  ) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    for (const { modifiers, key } of command.hotkeys ?? []) {
      this.scope.register(modifiers, key, () => (this.executeCommandById(command.id) ? false : undefined));
    }
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  /** The commands that can be run now, by name. */
  available(): Command[] {
    return Object.values(this.commands)
      .filter((command) => this.attempt(command, true))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Runs a command; false when it does not exist or can not be run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.attempt(command, true) && this.attempt(command, false);
  }

  private attempt(command: Command, checking: boolean): boolean {
    const { activeEditor } = this.app.workspace;
    const editing = activeEditor?.getMode() === 'source' ? activeEditor : null;
    const context = [editing?.editor, editing] as unknown as Parameters<NonNullable<Command['editorCallback']>>;
    if (command.editorCheckCallback)
      return editing !== null && command.editorCheckCallback(checking, ...context) === true;
    if (command.editorCallback) {
      if (editing && !checking) command.editorCallback(...context);
      return editing !== null;
    }
    if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
    if (!checking) command.callback?.();
    return true;
  }
}

/** A hotkey as the palette shows it. */
export function hotkeyText({ modifiers, key }: Hotkey): string {
  return [...modifiers.map((modifier) => (modifier === 'Mod' ? 'Ctrl' : modifier)), key.toUpperCase()].join(' ');
}

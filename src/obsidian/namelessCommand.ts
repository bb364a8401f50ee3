import type { Command } from 'obsidian';
import type { Texts } from '../texts/texts';

/** What a command is known by; hotkeys are bound to it, so it never changes. */
export type CommandId = keyof Texts['app']['commands'];

/** A command without its name, which stands in the texts under its id. */
export interface NamelessCommand extends Omit<Command, 'id' | 'name'> {
  readonly id: CommandId;
}

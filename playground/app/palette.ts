import type { Command, FuzzyMatch } from 'obsidian';
import { hotkeyText } from '../host/commands';
import type { App } from '../host/app';
import type { TFile } from '../host/files';
import { renderMatches } from '../host/search';
import { FuzzySuggestModal } from '../host/suggestModal';

const MOVE = [
  { command: '↑↓', purpose: 'to navigate' },
  { command: 'enter', purpose: 'to use' },
  { command: 'esc', purpose: 'to dismiss' },
];

export class CommandPalette extends FuzzySuggestModal<Command> {
  private readonly commands: Command[];

  constructor(app: App) {
    super(app);
    // What can be run is asked before the palette takes the focus.
    this.commands = app.commands.available();
    this.setPlaceholder('Select a command…');
    this.setInstructions(MOVE);
  }

  getItems(): Command[] {
    return this.commands;
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion(found: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const title = el.createDiv('suggestion-content').createDiv('suggestion-title');
    renderMatches(title, found.item.name, found.match.matches);
    const aux = el.createDiv('suggestion-aux');
    for (const hotkey of found.item.hotkeys ?? [])
      aux.createEl('kbd', { cls: 'suggestion-hotkey', text: hotkeyText(hotkey) });
  }

  onChooseItem(command: Command): void {
    // After the palette has given the focus back to the note.
    setTimeout(() => this.app.commands.executeCommandById(command.id), 0);
  }
}

export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Find a note…');
    this.setInstructions(MOVE);
  }

  getItems(): TFile[] {
    const recent = this.app.workspace.getLastOpenFiles();
    const rank = (file: TFile): number => (recent.includes(file.path) ? recent.indexOf(file.path) : recent.length);
    return this.app.vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile, evt: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(evt.ctrlKey || evt.metaKey ? 'tab' : false).openFile(file);
  }
}

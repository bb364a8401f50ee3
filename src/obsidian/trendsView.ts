import { ItemView, Notice, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { trendsCsv, trendsTable } from '../trends/exports';
import { ALL, type TrendActions, type TrendChoice, type TrendMeeting } from '../trends/state';
import { Trends } from '../trends/trends';
import { copyText } from './clipboard';
import { freePath } from './figureProperties';
import { movedPath } from './movedPath';
import { Pacer } from './pacer';
import { reasonOf } from './reason';
import type { Shell } from './shell';
import { choiceFrom, trendState } from './trendData';

export const TRENDS_VIEW = 'wonderings-trends';
export const TRENDS_ICON = 'chart-line';

/** The meetings over time, in a tab of its own. What is chosen there is kept with the layout. */
export class TrendsView extends ItemView {
  #choice: TrendChoice = ALL;
  #trends: Trends | null = null;
  readonly #pacer = new Pacer(() => this.#show());

  constructor(
    leaf: WorkspaceLeaf,
    readonly shell: Shell,
  ) {
    super(leaf);
    this.icon = TRENDS_ICON;
  }

  override getViewType(): string {
    return TRENDS_VIEW;
  }

  override getDisplayText(): string {
    return this.shell.texts.trends.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.#choice };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.#choice = choiceFrom(state);
    await super.setState(state, result);
    this.#show();
  }

  override onOpen(): Promise<void> {
    this.#trends = new Trends(this.contentEl.createDiv(), this.#actions());
    this.register(this.shell.index.listen(() => this.#pacer.request()));
    this.register(() => this.#pacer.cancel());
    this.registerEvent(this.app.vault.on('rename', (file, from) => this.#follow(from, file.path)));
    this.#show();
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.#trends = null;
    this.contentEl.empty();
    return Promise.resolve();
  }

  /** A series that is a folder stays chosen when the folder is renamed or moved. */
  #follow(from: string, to: string): void {
    if (this.#choice.by !== 'folder') return;
    const series = movedPath(this.#choice.series, from, to);
    if (series !== this.#choice.series) this.#choose({ ...this.#choice, series });
  }

  #choose(choice: TrendChoice): void {
    this.#choice = choice;
    this.app.workspace.requestSaveLayout();
    this.#show();
  }

  #show(): void {
    this.#trends?.update(trendState(this.shell, this.#choice));
  }

  #actions(): TrendActions {
    const { app, index, texts } = this.shell;
    return {
      texts,
      choose: (choice) => this.#choose(choice),
      open: (path, newTab) => void app.workspace.openLinkText(path, '', newTab),
      stop: () => index.reading.stop(),
      goOn: () => index.reading.start(),
      saveCsv: (meetings) => void saveCsv(this.shell, meetings),
      copyTable: (meetings) => void copyTable(this.shell, meetings),
    };
  }
}

/** Opens the trends in a tab, or shows the one that is open; with a choice it shows that. */
export async function openTrends({ app: { workspace } }: Shell, choice?: TrendChoice): Promise<void> {
  const open = workspace.getLeavesOfType(TRENDS_VIEW)[0];
  const leaf = open ?? workspace.getLeaf('tab');
  if (!open || choice) await leaf.setViewState({ type: TRENDS_VIEW, active: true, state: { ...choice } });
  await workspace.revealLeaf(leaf);
}

async function saveCsv({ app: { vault }, texts }: Shell, meetings: readonly TrendMeeting[]): Promise<void> {
  try {
    const path = await freePath(vault.adapter, texts.trends.title, 'csv');
    await vault.create(path, trendsCsv(meetings));
    new Notice(texts.trends.saved(path));
  } catch (error) {
    new Notice(texts.trends.notSaved(reasonOf(error)));
  }
}

async function copyTable({ texts }: Shell, meetings: readonly TrendMeeting[]): Promise<void> {
  await copyText(trendsTable(meetings, texts), texts.trends.tableCopied, texts);
}

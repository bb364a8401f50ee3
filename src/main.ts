import { getLanguage, Notice, Plugin, type TAbstractFile } from 'obsidian';
import { openApi, type OpenedApi, type WonderingsApi } from './doors/api';
import { addFigureBlocks } from './doors/figureBlock';
import { addLinks } from './doors/links';
import { addCliCommands } from './doors/terminal';
import { wonderingsEditor } from './editor/extension';
import { addCommands } from './obsidian/commands';
import { DeviceMemory } from './obsidian/deviceMemory';
import { editorHost } from './obsidian/editorHost';
import { MeetingIndex } from './obsidian/index/meetingIndex';
import { addMenus } from './obsidian/menus';
import { NoteFollower } from './obsidian/noteFollower';
import { markdownViews, refreshEditors } from './obsidian/notes';
import { panelActions } from './obsidian/panelActions';
import { openPanel, PANEL_ICON, PANEL_VIEW, PanelView } from './obsidian/panelView';
import { readingHost } from './obsidian/readingHost';
import { isPromptsNote, Reports } from './obsidian/reports';
import { Rewriting } from './obsidian/rewriting/rewriting';
import { movedPlaces } from './obsidian/settings/movedPlaces';
import { readSettingsFile } from './obsidian/settings/settingsFile';
import { WonderingsSettingTab } from './obsidian/settings/settingsTab';
import type { Shell } from './obsidian/shell';
import { addStatusBar } from './obsidian/statusBar';
import { TRENDS_VIEW, TrendsView } from './obsidian/trendsView';
import { readingMarks } from './reading/marks';
import { DEFAULT_SETTINGS, settingsData, upgradeSettings, type Settings } from './settings';
import { textsFor, type Texts } from './texts/texts';

/** The plugin's lifecycle and wiring; what happens is in `obsidian/`. */
export default class WonderingsPlugin extends Plugin implements Shell {
  /** Set before anything else is made that shows a text: `onload` begins with it. */
  texts!: Texts;
  override settings: Settings = DEFAULT_SETTINGS;
  readonly memory = new DeviceMemory(this.app, () => new Notice(this.texts.app.deviceFull));
  readonly reports: Reports = new Reports(this);
  readonly follower: NoteFollower = new NoteFollower(this);
  readonly index: MeetingIndex = new MeetingIndex(this);
  readonly rewriting = new Rewriting(this);
  readonly #door: OpenedApi = openApi(this);
  /** For other plugins and scripts: `app.plugins.plugins.wonderings.api`. */
  readonly api: WonderingsApi = this.#door.api;
  readonly #reading = readingMarks(readingHost(this, this.rewriting));
  /** The data file as it was read, with whatever in it this version does not know. */
  #data: unknown = null;
  #isUnloaded = false;

  override async onload(): Promise<void> {
    this.texts = await textsFor(getLanguage());
    await this.#loadSettings();
    this.registerView(PANEL_VIEW, (leaf) => new PanelView(leaf, this, panelActions(this, this.rewriting)));
    this.registerView(TRENDS_VIEW, (leaf) => new TrendsView(leaf, this));
    this.addSettingTab(new WonderingsSettingTab(this.app, this, this));
    addCommands(this, this, this.rewriting);
    this.registerMarkdownPostProcessor(this.#reading.process);
    this.register(() => this.#reading.close());
    this.register(() => this.#door.close());
    addFigureBlocks(this, this);
    addLinks(this, this);
    addCliCommands(this, this);
    this.addRibbonIcon(PANEL_ICON, this.texts.panel.open, () => void openPanel(this));
    // Nothing is read before the app has laid out its windows: its start-up is not ours to lengthen.
    this.app.workspace.onLayoutReady(() => this.#start());
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#loadSettings();
    this.#settingsChanged();
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    this.settings = upgradeSettings({ ...this.settings, ...change });
    this.#settingsChanged();
    this.#data = settingsData(this.settings, this.#data);
    try {
      await this.saveData(this.#data);
    } catch (error) {
      new Notice(this.texts.app.settingsNotSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  override onunload(): void {
    this.#isUnloaded = true;
  }

  #start(): void {
    if (this.#isUnloaded) return;
    this.#followFiles();
    this.registerEditorExtension(wonderingsEditor(editorHost(this, this.rewriting)));
    // What the app had drawn before the plugin was there has not been through our hands.
    for (const view of markdownViews(this.app)) view.previewMode.rerender(true);
    this.addChild(this.follower);
    this.addChild(this.index);
    addStatusBar(this, this);
    addMenus(this, this, this.rewriting);
  }

  #followFiles(): void {
    const { vault, metadataCache } = this.app;
    this.registerEvent(
      vault.on('rename', (file, from) => {
        this.memory.move(from, file.path);
        const moved = movedPlaces(this.settings, from, file.path);
        if (moved) void this.changeSettings(moved);
        else this.#promptsChanged(file);
      }),
    );
    this.registerEvent(
      metadataCache.on('changed', (file, text) => {
        if (this.reports.hasTurned(file)) this.refresh();
        this.rewriting.noteRead(file.path, text);
      }),
    );
    this.registerEvent(vault.on('create', (file) => this.#promptsChanged(file)));
    this.registerEvent(vault.on('modify', (file) => this.#promptsChanged(file)));
    this.registerEvent(vault.on('delete', (file) => this.#promptsChanged(file)));
  }

  /** Reads the notes anew when it is the note with the person's own prompts that changed. */
  #promptsChanged({ path }: TAbstractFile): void {
    if (!isPromptsNote(path, this.settings)) return;
    this.reports.forget();
    this.refresh();
  }

  refresh(): void {
    refreshEditors(this.app);
    this.#reading.refresh();
    this.follower.changed();
  }

  #settingsChanged(): void {
    this.refresh();
    this.index.settingsChanged();
  }

  async #loadSettings(): Promise<void> {
    this.#data = await readSettingsFile(this, this.texts);
    this.settings = upgradeSettings(this.#data);
  }
}

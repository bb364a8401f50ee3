import { MarkdownRenderChild, type MarkdownPostProcessorContext, type Plugin, TFile } from 'obsidian';
import type { Meeting } from '../obsidian/index/meetingIndex';
import { Pacer } from '../obsidian/pacer';
import type { Shell } from '../obsidian/shell';
import { trendState } from '../obsidian/trendData';
import type { Texts } from '../texts/texts';
import { TrendChart } from '../trends/chart';
import { MEASURES, type Measure } from '../trends/measures';
import { drawMeetingFigures } from '../trends/meetingFigures';
import { chosenMeetings, type TrendMeeting } from '../trends/state';
import { readBlockOptions, type BlockOptions } from './blockOptions';
import { clipped, noteNamed, refuse, trendChoice, type Asked } from './requests';

/** Draws the figures of a meeting or a series where a note has a `wonderings` code block. */
export function addFigureBlocks(plugin: Plugin, shell: Shell): void {
  const living = new Set<FigureBlock>();
  plugin.registerMarkdownCodeBlockProcessor('wonderings', (source, el, context) => {
    context.addChild(new FigureBlock(el, source, context, shell, living));
  });
  // The app keeps what it has drawn when the plugin goes.
  plugin.register(() => {
    for (const block of living) block.unload();
  });
}

/** What a block shows: figures, or why there are none. */
type Shown =
  | { readonly kind: 'note'; readonly meeting: Meeting; readonly isOwn: boolean }
  | { readonly kind: 'series'; readonly name: string; readonly meetings: readonly TrendMeeting[] };

/** One code block, for as long as the app shows it: it follows the index, which follows the notes. */
class FigureBlock extends MarkdownRenderChild {
  readonly #options: Asked<BlockOptions>;
  /** The note that the block stands in; kept, as it may be renamed. */
  readonly #own: TFile | null;
  readonly #pacer = new Pacer(() => this.#draw());
  #drawn = '';
  #measures: readonly Measure[] = [];

  constructor(
    el: HTMLElement,
    source: string,
    context: MarkdownPostProcessorContext,
    readonly shell: Shell,
    readonly living: Set<FigureBlock>,
  ) {
    super(el);
    this.#options = readBlockOptions(source, shell.texts);
    this.#own = shell.app.vault.getFileByPath(context.sourcePath);
  }

  override onload(): void {
    this.living.add(this);
    this.containerEl.addClass('wonderings-block');
    this.register(this.shell.index.listen(() => this.#pacer.request()));
    this.register(() => this.#pacer.cancel());
    this.#draw();
  }

  override onunload(): void {
    this.living.delete(this);
    this.containerEl.empty();
  }

  get #texts(): Texts['doors']['block'] {
    return this.shell.texts.doors.block;
  }

  #draw(): void {
    const options = this.#options;
    const shown = options.ok ? this.#find(options.value) : options;
    const { figures } = options.ok ? options.value : { figures: [] };
    this.#measures = figures.flatMap((id) => MEASURES.find((measure) => measure.id === id) ?? []);
    // Somebody may be at a chart: what stands is left alone while it says the same.
    const drawn = JSON.stringify(shown, (_key, value: unknown) => (value instanceof TFile ? value.path : value));
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const el = this.containerEl;
    el.empty();
    if (!shown.ok) el.createEl('p', { cls: 'wonderings-block-hint', text: shown.message, attr: { role: 'status' } });
    else if (shown.value.kind === 'note') this.#drawNote(shown.value.meeting, shown.value.isOwn);
    else this.#drawSeries(shown.value.name, shown.value.meetings);
  }

  #find(options: BlockOptions): Asked<Shown> {
    return options.series === null ? this.#findNote(options.note) : this.#findSeries(options.series, options);
  }

  #findNote(name: string | null): Asked<Shown> {
    const { app, index, reports } = this.shell;
    const own = this.#own;
    const named = name === null ? null : noteNamed(app, this.shell.texts, name, own?.path);
    if (named && !named.ok) return named;
    const file = named ? named.value : own;
    if (!file) return refuse(this.#texts.nowhere);
    if (reports.isLeftAlone(file)) {
      return refuse(this.#texts.leftAlone(clipped(file.basename)));
    }
    const meeting = index.meetings.find((each) => each.file === file);
    if (meeting) return { ok: true, value: { kind: 'note', meeting, isOwn: file === own } };
    return this.#unread() ?? refuse(this.#texts.noMeeting(clipped(file.basename)));
  }

  #findSeries(name: string, { by, period }: BlockOptions): Asked<Shown> {
    const isThis = name.toLowerCase() === 'this';
    const series = isThis ? (this.#own?.parent?.path ?? '/') : name;
    const choice = trendChoice(this.shell, this.shell.texts, { series, by: isThis ? 'folder' : by, period });
    if (!choice.ok) return this.#unread() ?? choice;
    const meetings = chosenMeetings(trendState(this.shell, choice.value));
    if (meetings.length === 0) return refuse(this.#texts.noneIn(clipped(choice.value.series)));
    return { ok: true, value: { kind: 'series', name: choice.value.series, meetings } };
  }

  /** Why something may be missing that is there; null when all has been read. */
  #unread(): Asked<Shown> | null {
    const { state } = this.shell.index.progress;
    if (state === 'ready') return null;
    if (state !== 'stopped') return refuse(this.#texts.reading);
    return refuse(this.shell.texts.doors.stopped);
  }

  #drawNote({ file, date, figures }: Meeting, isOwn: boolean): void {
    const el = this.containerEl;
    const head = el.createEl('p', 'wonderings-block-title');
    if (isOwn) head.createSpan({ text: this.#texts.own });
    else this.#link(head, file.basename, file.path);
    head.createSpan({ cls: 'wonderings-block-about', text: date === null ? '' : this.shell.texts.format.day(date) });
    drawMeetingFigures(el, figures, this.#measures, this.shell.texts);
  }

  #drawSeries(name: string, meetings: readonly TrendMeeting[]): void {
    const el = this.containerEl;
    const head = el.createEl('p', 'wonderings-block-title');
    head.createSpan({ text: name });
    head.createSpan({ cls: 'wonderings-block-about', text: this.#texts.meetings(meetings.length) });
    const grid = el.createDiv('wonderings-trends-grid');
    const open = (path: string, newTab: boolean): void => this.#open(path, newTab);
    for (const measure of this.#measures)
      new TrendChart(grid, measure, { open, texts: this.shell.texts }).update(meetings);
  }

  #link(parent: HTMLElement, text: string, path: string): void {
    const link = parent.createEl('a', { text, href: '#' });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#open(path, event.ctrlKey || event.metaKey);
    });
  }

  #open(path: string, newTab: boolean): void {
    void this.shell.app.workspace.openLinkText(path, '', newTab);
  }
}

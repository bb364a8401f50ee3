import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { findingsToMark, showsAgenda } from '../marks/choice';
import { markClasses } from '../marks/look';
import { markPart, type CardPart } from '../marks/parts';
import { signOf } from '../marks/sign';
import type { Finding, Report } from '../model/report';
import { encloses, shift, type Span } from '../model/span';
import type { ReadingCard } from './card';
import { drawnText, wrapSpans, type Placed } from './drawn';
import type { ReadingHost } from './host';
import { placeAnywhere, placeIn, type Place } from './place';
import { drawSigns, type Sign } from './signs';

/** A mark on the page. */
interface Mark {
  readonly finding: Finding;
  readonly sentence: string;
  /** Its elements, in the order of the page. */
  readonly elements: HTMLElement[];
}

/** One part of a note that the app has drawn, with our marks in it. It lives as long as the app keeps the part. */
export class Section extends MarkdownRenderChild {
  private marks: readonly Mark[] = [];
  private signs: readonly HTMLElement[] = [];
  /** Where the part began in the note when it was marked. */
  private start = 0;
  private latestDraw = 0;
  /** What the marks were drawn for; null when none are, or it is not known. */
  private asked: string | null = null;

  constructor(
    el: HTMLElement,
    private readonly context: MarkdownPostProcessorContext,
    private readonly host: ReadingHost,
    private readonly card: ReadingCard,
    private readonly living: Set<Section>,
  ) {
    super(el);
  }

  override onload(): void {
    this.living.add(this);
  }

  override onunload(): void {
    this.living.delete(this);
  }

  /** Draws the marks anew; of two draws at once the later counts. */
  async draw(): Promise<void> {
    this.latestDraw += 1;
    const draw = this.latestDraw;
    const { context, host, containerEl } = this;
    const path = context.sourcePath;
    // The app knows the lines of a part for sure only at the time when it hands it over.
    const lines = this.lines();
    const text = lines?.text ?? (await host.textOf(path));
    const report = text === null || host.choice().shown === 'none' ? null : await host.read(path, text);
    if (draw !== this.latestDraw) return;
    const asked = lines && report ? this.describe(lines.text, lines.span, report) : null;
    // What stands is left alone when it is what is asked for: somebody may be at a mark or in its card.
    if (asked !== null && asked === this.asked) return;
    this.erase();
    this.asked = asked;
    if (text === null || !report) return;
    const drawn = drawnText(containerEl);
    const place = lines ? placeIn(text, lines.span, drawn.text) : placeAnywhere(text, drawn.text);
    if (!place) return;
    const placed = this.marksIn(text, report, place);
    this.marks = placed.map(({ value }) => value);
    this.start = lines?.span.from ?? 0;
    // Before the marks cut the words into pieces.
    this.signs = drawSigns(drawn, this.signsIn(report, place), host.texts);
    wrapSpans(drawn, placed, (marks) => this.wrapper(marks));
    for (const { elements } of this.marks) makeReachable(elements[0]);
  }

  /** Takes the marks off the page, also those that are about to be drawn. */
  clear(): void {
    this.latestDraw += 1;
    this.erase();
  }

  private erase(): void {
    for (const sign of this.signs) sign.remove();
    for (const mark of this.marks) {
      this.card.closeAt(mark.elements);
      eraseMark(mark);
    }
    this.signs = [];
    this.marks = [];
    this.asked = null;
  }

  /** The note's text and which part of it was drawn; null when the app does not tell. */
  private lines(): { readonly text: string; readonly span: Span } | null {
    const info = this.context.getSectionInfo(this.containerEl);
    return info && { text: info.text, span: linesSpan(info.text, info.lineStart, info.lineEnd) };
  }

  /** All that decides on what is drawn for the part of the note at `span`. */
  private describe(text: string, span: Span, report: Report): string {
    const { host, context } = this;
    const place = (inner: Span): Span => shift(inner, -span.from);
    const findings = findingsToMark(report, host.choice())
      .filter((finding) => encloses(span, finding))
      .map((finding) => {
        const sentence = text.slice(finding.sentence.from, finding.sentence.to);
        const isIgnored = host.isIgnored(context.sourcePath, finding, sentence);
        return [finding.rule, place(finding), finding.reframes, isIgnored];
      });
    const items = report.agenda
      .filter((item) => showsAgenda(host.choice()) && encloses(span, item.topicSpan))
      .map((item) => [signOf(item), place(item.topicSpan)]);
    return JSON.stringify([text.slice(span.from, span.to), findings, items, host.marksExports()]);
  }

  private marksIn(text: string, report: Report, place: Place): readonly Placed<Mark>[] {
    const { host, context } = this;
    return findingsToMark(report, host.choice()).flatMap((finding) => {
      if (!encloses(place.source, finding)) return [];
      const sentence = text.slice(finding.sentence.from, finding.sentence.to);
      const span = host.isIgnored(context.sourcePath, finding, sentence) ? null : place.find(finding);
      return span ? [{ ...span, value: { finding, sentence, elements: [] } }] : [];
    });
  }

  private signsIn(report: Report, place: Place): readonly Placed<Sign>[] {
    const { host, context } = this;
    if (!showsAgenda(host.choice())) return [];
    return report.agenda.flatMap((item) => {
      const kind = signOf(item);
      const span = kind && encloses(place.source, item.topicSpan) ? place.find(item.topicSpan) : null;
      return kind && span ? [{ ...span, value: { kind, act: () => host.rewriteItem(context.sourcePath, item) } }] : [];
    });
  }

  private wrapper(marks: readonly Mark[]): HTMLElement {
    const el = createSpan({ cls: marks.map(({ finding }) => markClasses(finding)).join(' ') });
    el.toggleClass('is-exported', this.host.marksExports());
    const parts = marks.map((mark) => this.partOf(mark));
    // A description rather than a label: the app draws labels as tooltips, which would lie over the card.
    el.setAttribute('aria-description', parts.map(({ kind, title }) => `${kind}: ${title}`).join('; '));
    for (const mark of marks) mark.elements.push(el);
    this.card.attach(el, parts);
    return el;
  }

  private partOf(mark: Mark): CardPart {
    const { host } = this;
    const { finding, sentence } = mark;
    const path = this.context.sourcePath;
    return markPart(finding, sentence, host.texts, {
      reframe: (insert) => {
        // Lines may have been added above meanwhile; the app draws only what changed anew.
        const moved = (this.lines()?.span.from ?? this.start) - this.start;
        host.reframe(path, { ...shift(finding.sentence, moved), was: sentence, insert });
      },
      ignore: () => {
        host.ignore(path, finding, sentence);
        eraseMark(mark);
      },
      neverMark: () => host.neverMark(finding.text),
      aboutRule: () => host.aboutRule(finding),
    });
  }
}

/** The span of the lines `first` to `last`, which count from 0. */
function linesSpan(text: string, first: number, last: number): Span {
  let from = 0;
  for (let line = 0; line < first; line += 1) from = text.indexOf('\n', from) + 1;
  let to = from;
  for (let line = first; line <= last && to <= text.length; line += 1) {
    const end = text.indexOf('\n', to);
    to = end < 0 ? text.length + 1 : end + 1;
  }
  return { from, to: to - 1 };
}

function eraseMark({ elements }: Mark): void {
  for (const el of elements) {
    const parent = el.parentNode;
    el.replaceWith(...el.childNodes);
    parent?.normalize();
  }
}

/** Lets the keyboard reach a mark, once however many elements it has; in a link, the key belongs to the link. */
function makeReachable(el: HTMLElement | undefined): void {
  if (!el || el.closest('a')) return;
  el.tabIndex = 0;
  el.setAttribute('role', 'button');
  el.setAttribute('aria-haspopup', 'dialog');
}

import type { MarkdownPostProcessor } from 'obsidian';
import { showsFinding } from '../marks/choice';
import { markClasses } from '../marks/look';
import { CATEGORY_NAMES, STANCE_NAMES } from '../marks/names';
import { markPart, type CardPart } from '../marks/parts';
import type { Finding, Report } from '../model/report';
import { encloses, type Span } from '../model/span';
import { ReadingCard } from './card';
import { drawnText, wrapSpans, type Drawn, type Placed } from './drawn';
import type { ReadingHost } from './host';
import { placeAnywhere, placeIn, type Place } from './place';

/** What a mark on the page stands for. */
interface Subject {
  readonly path: string;
  readonly finding: Finding;
  readonly sentence: string;
  /** Its elements, in the order of the page. */
  readonly elements: HTMLElement[];
}

export interface ReadingMarks {
  /** Marks one part of a note that the app has drawn. */
  readonly process: MarkdownPostProcessor;
  /** Closes the card; for when the plugin goes. */
  close(): void;
}

/** The marks of Reading view, from the same report and with the same card as in the editor. */
export function readingMarks(host: ReadingHost): ReadingMarks {
  const card = new ReadingCard();
  return {
    process: async (el, context) => {
      const path = context.sourcePath;
      // Only now is it sure to be that of this element.
      const section = context.getSectionInfo(el);
      const text = section?.text ?? (await host.textOf(path));
      if (text === null || host.choice().shown === 'none') return;
      const report = await host.read(path, text);
      if (!report) return;
      const drawn = drawnText(el);
      const lines = section && linesSpan(text, section.lineStart, section.lineEnd);
      const place = lines ? placeIn(text, lines, drawn.text) : placeAnywhere(text, drawn.text);
      if (place) draw(host, drawn, card, subjectsIn(host, path, text, report, place));
    },
    close: () => card.close(),
  };
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

/** The marks to draw, each with its place on the page. */
function subjectsIn(
  host: ReadingHost,
  path: string,
  text: string,
  report: Report,
  place: Place,
): readonly Placed<Subject>[] {
  const choice = host.choice();
  return report.findings.flatMap((finding) => {
    if (!encloses(place.source, finding) || !showsFinding(choice, finding)) return [];
    const sentence = text.slice(finding.sentence.from, finding.sentence.to);
    const span = host.isIgnored(path, finding, sentence) ? null : place.find(finding);
    return span ? [{ ...span, value: { path, finding, sentence, elements: [] } }] : [];
  });
}

function draw(host: ReadingHost, drawn: Drawn, card: ReadingCard, marks: readonly Placed<Subject>[]): void {
  wrapSpans(drawn, marks, (subjects) => {
    const mark = createSpan({ cls: subjects.map(({ finding }) => markClasses(finding)).join(' ') });
    const names = subjects.map(({ finding }) => `${STANCE_NAMES[finding.stance]}: ${CATEGORY_NAMES[finding.category]}`);
    // A description rather than a label: the app draws labels as tooltips, which would lie over the card.
    mark.setAttribute('aria-description', names.join('; '));
    for (const subject of subjects) subject.elements.push(mark);
    card.attach(
      mark,
      subjects.map((subject) => partOf(host, subject)),
    );
    return mark;
  });
  for (const { value } of marks) makeReachable(value.elements[0]);
}

function partOf(host: ReadingHost, { path, finding, sentence, elements }: Subject): CardPart {
  return markPart(finding, sentence, {
    reframe: (insert) => host.reframe(path, { ...finding.sentence, was: sentence, insert }),
    ignore: () => {
      host.ignore(path, finding, sentence);
      for (const mark of elements) mark.replaceWith(...mark.childNodes);
    },
    neverMark: () => host.neverMark(finding.text),
    aboutRule: () => host.aboutRule(finding),
  });
}

/** Lets the keyboard reach a mark, once however many elements it has; in a link, the key belongs to the link. */
function makeReachable(mark: HTMLElement | undefined): void {
  if (!mark || mark.closest('a')) return;
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
}

import type { LabelEntry } from '../language/agenda';
import type { Block, Note } from '../model/note';
import { inSteps, type Steps } from '../model/steps';
import type { AgendaTools } from './compile';
import { isOneLine } from './lines';
import { readTableLabel } from './table';

/** How many blocks are read before others may go first. */
const BLOCKS = 50;

/** The labels of a note: those of its headings, those that lead a paragraph or list item, and heads of tables. */
export function* readLabels(note: Note, tools: AgendaTools): Steps<ReadonlyMap<number, LabelEntry>> {
  const labels = new Map<number, LabelEntry>();
  yield* inSteps(note.blocks, BLOCKS, (block) => {
    if (block.quoted > 0 || block.kind === 'opaque') return;
    if (block.kind === 'row') {
      const table = block.header === block.index ? readTableLabel(note, block, tools) : null;
      if (table) labels.set(block.index, table);
      return;
    }
    const text = block.kind === 'heading' ? headingText(note, block) : firstLineText(note, block);
    const isLead =
      block.kind === 'heading' ||
      text.includes(':') ||
      note.blocks[block.index + 1]?.list !== -1 ||
      (block.kind === 'paragraph' && !isOneLine(note, block));
    if (!isLead) return;
    const name = block.kind === 'heading' ? text : leadOf(text);
    const { read, readHeading } = tools.labels;
    const isSection = block.kind === 'heading' && !tools.meeting.isTitle(name);
    const label = name === '' ? null : isSection ? readHeading(name) : read(name);
    if (label && !isSentenceBehind(text, name, label)) labels.set(block.index, label);
  });
  return labels;
}

/** "Agenda: take notes and send them round" tells of agendas and is none; "Agenda: https://…" is one. */
function isSentenceBehind(text: string, name: string, { role }: LabelEntry): boolean {
  const behind = role === 'agenda' ? text.slice(name.length + 1) : '';
  return (behind.match(/\p{L}+/gu) ?? []).length > 3;
}

/** A line that is longer, or has no colon for longer, leads nothing. */
const LONGEST_LEAD = 48;

/** What stands before the colon of "Present: Ana, Bo", or a short line as a whole. */
export function leadOf(text: string): string {
  const colon = text.indexOf(':');
  const lead = colon > 0 ? text.slice(0, colon) : text;
  return lead.length > LONGEST_LEAD ? '' : lead;
}

/** The first line of a block's text. */
/** A heading, or what a callout without a title is shown with: its type. */
export function headingText(note: Note, block: Block): string {
  const text = firstLineText(note, block);
  return text === '' && block.callout !== null ? block.callout.replace(/[-_]/g, ' ') : text;
}

export function firstLineText(note: Note, block: Block): string {
  const end = note.mask.indexOf('\n', block.content.from);
  return note.mask.slice(block.content.from, end < 0 ? block.content.to : Math.min(end, block.content.to)).trim();
}

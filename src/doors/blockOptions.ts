import { MEASURES } from '../trends/measures';
import type { Texts } from '../texts/texts';
import { clipped, refuse, type Asked } from './requests';

/** What a `wonderings` code block asks for, an option a line: `series: Board`. */
export interface BlockOptions {
  /** Link to or name of the note whose figures are drawn; null for the note that the block stands in. */
  readonly note: string | null;
  /** The series that is drawn, `this` for the folder of the note that the block stands in; null for one note. */
  readonly series: string | null;
  readonly by: string | undefined;
  readonly period: string | undefined;
  /** Ids of the measures that are drawn, in this order. */
  readonly figures: readonly string[];
}

const OPTIONS = ['note', 'series', 'by', 'period', 'figures'];
const IDS: readonly string[] = MEASURES.map(({ id }) => id);

/** Reads the lines of a block; blank ones and those that begin with `#` say nothing. */
export function readBlockOptions(source: string, { doors: { block }, format }: Texts): Asked<BlockOptions> {
  const given = new Map<string, string>();
  for (const line of source.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    const key = name.trim().toLowerCase();
    if (!OPTIONS.includes(key)) return refuse(block.noOption(clipped(line), format.either(OPTIONS)));
    if (given.has(key)) return refuse(block.twice(key));
    if (value.trim() === '') return refuse(block.noValue(key));
    given.set(key, unquoted(value.trim()));
  }
  const [note, series] = [given.get('note') ?? null, given.get('series') ?? null];
  if (note !== null && series !== null) return refuse(block.both);
  const figures =
    given
      .get('figures')
      ?.split(',')
      .map((id) => id.trim().toLowerCase()) ?? IDS;
  const strange = figures.find((id) => !IDS.includes(id));
  if (strange !== undefined) return refuse(block.noFigure(clipped(strange), format.either(IDS)));
  const lone = ['by', 'period'].find((key) => given.has(key) && series === null);
  if (lone !== undefined) return refuse(block.needsSeries(lone));
  return { ok: true, value: { note, series, by: given.get('by'), period: given.get('period'), figures } };
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

import type { Comparison, FigureEntry, ReflectionPack } from '../language/reflection';
import type { EngineOptions } from '../model/options';
import type { Signal } from '../model/report';
import type { Span } from '../model/span';
import { factOf, type Facts } from './facts';
import type { Readings } from './readings';
import { say } from './say';

/** Earlier meetings from which on a note is compared with them and no longer with published ones. */
const FEWEST_EARLIER = 5;
/** From so many turns on, a note records a conversation. */
const FEWEST_TURNS = 8;
/** Published figures are of spoken meetings of half an hour and more: a short record is not compared with them. */
const FEWEST_WORDS = 600;

/** A figure of the note: what it is, and where it can be seen. */
interface Figure {
  readonly value: number;
  /** Whether the label says it as a share. */
  readonly isShare: boolean;
  readonly spans: readonly Span[];
}

/** The figures of the meeting, each said in words and compared with other meetings; never a grade. */
export function figureSignals(
  readings: Readings,
  facts: Facts,
  pack: ReflectionPack,
  options: EngineOptions,
): ReadonlyMap<FigureEntry, Signal> {
  const figures = readFigures(readings, facts);
  const signals = new Map<FigureEntry, Signal>();
  for (const entry of pack.figures) {
    const figure = figures.get(entry.id);
    if (!figure) continue;
    const slots = { count: Math.round(figure.value), ...(figure.isShare ? { share: figure.value } : {}) };
    const label = say(entry.label, slots, pack.wording);
    if (label === null) continue;
    const compared = compare(figure.value, entry, readings, options);
    signals.set(entry, {
      id: entry.id,
      label: compared === null ? label : `${label}${compared}`,
      count: figure.spans.length,
      spans: figure.spans,
      value: figure.value,
    });
  }
  return signals;
}

function readFigures({ note, dialogue }: Readings, facts: Facts): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  const count = (id: string): number => factOf(facts, id).count;
  const questions = count('questions');
  const open = factOf(facts, 'open-questions');
  if (questions >= 5) figures.set('open-share', { value: open.count / questions, isShare: true, spans: open.spans });
  const pronouns = count('we') + count('i') + count('they');
  if (pronouns >= 10) figures.set('we-share', { value: count('we') / pronouns, isShare: true, spans: [] });
  const sentences = note.blocks.reduce((sum, block) => sum + block.sentences.length, 0);
  if (sentences >= 20 && questions > 0) {
    figures.set('question-rate', {
      value: (questions / sentences) * 100,
      isShare: false,
      spans: factOf(facts, 'questions').spans,
    });
  }
  const { balance } = dialogue;
  if (balance.speakers >= 2 && balance.turns >= FEWEST_TURNS) {
    figures.set('largest-share', { value: balance.largestShare, isShare: true, spans: [] });
    figures.set('evenness', { value: balance.entropy, isShare: true, spans: [] });
    figures.set('longest-stretch', { value: balance.longestMonologue, isShare: false, spans: [] });
  }
  return figures;
}

/** How the value stands among the user's earlier meetings or, before there are enough, among published ones. */
function compare(value: number, entry: FigureEntry, readings: Readings, options: EngineOptions): string | null {
  const earlier = (options.earlier?.[entry.id] ?? []).filter(Number.isFinite);
  if (earlier.length >= FEWEST_EARLIER) {
    const smaller = earlier.filter((each) => each < value).length / earlier.length;
    const larger = earlier.filter((each) => each > value).length / earlier.length;
    return place(larger > 0.6 ? -1 : smaller > 0.6 ? 1 : 0, entry.own);
  }
  const { balance } = readings.dialogue;
  const norm = entry.norms.find(({ speakers }) => balance.speakers <= speakers) ?? entry.norms[entry.norms.length - 1];
  if (!norm || balance.turns < FEWEST_TURNS || balance.words < FEWEST_WORDS) return null;
  const [low, , high] = norm.percentiles;
  return place(value < low ? -1 : value > high ? 1 : 0, entry.published);
}

function place(side: -1 | 0 | 1, words: Comparison): string {
  if (side === 0) return words.within;
  return side < 0 ? words.below : words.above;
}

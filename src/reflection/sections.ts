import { list } from '../language/list';
import type { ReflectionPack } from '../language/reflection';
import { lineAt, type Block, type Note } from '../model/note';
import type { Span } from '../model/span';
import { inSteps, type Steps } from '../model/steps';
import type { Quoted } from './facts';
import type { Lexis } from './lexis';
import type { Readings } from './readings';
import { saysSomething } from './topics';
import { wordsOf } from './words';

/** No name of a section is longer. */
const LONGEST_LABEL = 48;
/** Blocks that are read before others may go first. */
const BLOCKS = 300;
/** Lines of one section that are looked at. */
const MOST_LINES = 40;
/** A name before a colon, with what is said behind it on the same line. */
const INLINE_LABEL = /^[\s*_[(]*([\p{L}][\p{L}'’ -]{2,40}?)[\s*_\])]*:[\s*_]*/u;

/** Lines by the fact that the names above them are for, in the order of the note. */
export type Sections = ReadonlyMap<string, readonly Quoted[]>;

/**
 * What stands under names that say what it is: "Decisions", "Blockers", "What went well", and behind them on one line
 * ("Decision: we meet on Mondays"). By the fact that the pack calls it; the lines in the order of the note.
 */
export function* readSections(note: Note, pack: Pick<ReflectionPack, 'sections'>): Steps<Sections> {
  const names = sectionNamesOf(pack);
  const found = new Map<string, Quoted[]>();
  const add = (fact: string, line: Span): void => {
    const there = found.get(fact) ?? [];
    if (there.length < MOST_LINES && !there.some(({ sentence }) => sentence.from === line.from))
      there.push({ cue: line, sentence: line, isLine: true });
    found.set(fact, there);
  };
  yield* inSteps(note.blocks, BLOCKS, (block) => {
    if (block.kind === 'opaque' || block.kind === 'row') return;
    const text = note.mask.slice(
      block.content.from,
      Math.min(block.content.to, block.content.from + LONGEST_LABEL + 40),
    );
    const fact = names(text);
    if (fact !== null) {
      for (const line of linesBelow(note, block, names, fact === 'result')) add(fact, line);
      return;
    }
    const label = INLINE_LABEL.exec(text);
    const said = label ? names(label[1] ?? '') : null;
    if (label && said !== null && block.kind !== 'heading') {
      const from = block.content.from + label[0].length;
      const first = block.sentences.find(({ to }) => to > from);
      if (first) add(said, { from: Math.max(from, first.from), to: first.to });
    }
  });
  return found;
}

/** The fact that the lines below a name are; null where it is no such name. */
export type ReadName = (text: string) => string | null;

// A pack never changes, so that remembering what was made of it cannot be told from making it again.
const made = new WeakMap<object, ReadName>();

export function sectionNamesOf({ sections }: Pick<ReflectionPack, 'sections'>): ReadName {
  const known = made.get(sections);
  if (known) return known;
  const facts = new Map(Object.entries(sections).flatMap(([fact, all]) => list(all).map((name) => [name, fact])));
  const beginnings = new Set([...facts.keys()].map((name) => name.slice(0, 2)));
  const read: ReadName = (text) => {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST_LABEL || trimmed.includes('\n')) return null;
    // Nearly every line ends here.
    const beginning = /^[^\p{L}(]*(\p{L}{2})/u.exec(trimmed)?.[1];
    if (beginning !== undefined && !beginnings.has(beginning.toLowerCase())) return null;
    const bare = trimmed
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/\([^()]*\)/g, ' ')
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      .replace(/\s+/g, ' ');
    // "Next steps for the spring", "Blockers this week": what stands before the first small word.
    return facts.get(bare) ?? facts.get(bare.replace(/ (?:for|from|of|this|by|in|so) .*$/, '')) ?? null;
  };
  made.set(sections, read);
  return read;
}

/** The lines of list items and paragraphs that stand below a name, up to the next one. */
function linesBelow(note: Note, name: Block, names: ReadName, isOpen: boolean): readonly Span[] {
  const lines: Span[] = [];
  for (let at = name.index + 1; at < note.blocks.length && lines.length < MOST_LINES; at += 1) {
    const block = note.blocks[at];
    const isIn = isOpen && name.kind === 'paragraph' ? block?.kind !== 'heading' : block && isBelow(note, block, name);
    if (!block || !isIn) break;
    const first = block.sentences[0];
    if (!first || block.kind === 'row' || block.kind === 'opaque' || isGroup(note, block)) continue;
    if (block.kind === 'heading' || names(note.mask.slice(block.content.from, block.content.to)) !== null) break;
    // What is nested explains the line above it.
    const isNested = block.parent >= 0 && block.parent !== (name.kind === 'item' ? name.index : -1);
    if (!isNested) lines.push(first);
  }
  return lines;
}

function isBelow(note: Note, block: Block, name: Block): boolean {
  if (name.kind === 'heading') return block.kind !== 'heading' || block.depth > name.depth;
  if (name.kind === 'item') {
    for (let at = block.parent; at >= 0; at = note.blocks[at]?.parent ?? -1) if (at === name.index) return true;
    return false;
  }
  return (block.kind === 'item' || isGroup(note, block)) && block.section === name.section;
}

/** "Our team:" within a section says whose the lines below it are. */
function isGroup({ mask }: Note, { kind, content }: Block): boolean {
  const isShort = kind === 'paragraph' && content.to - content.from <= LONGEST_LABEL;
  return isShort && mask.slice(content.from, content.to).trimEnd().endsWith(':');
}

/** Lines, or words in them, from which on sections show that the meeting was: a template has a few of its own. */
const RESULT = { lines: 3, words: 25 };
/** Facts that sections show of an agenda, too. */
const AHEAD: ReadonlySet<string> = new Set(['open-end', 'suggestion']);

/** How many lines say what came of the meeting; none where there are so few that a template may have brought them. */
export function countResults(sections: Sections, { note, agenda }: Readings, lexis: Lexis): number {
  const items = new Set(agenda.items.map(({ line }) => line));
  const lines = [...sections].flatMap(([fact, quotes]) => (AHEAD.has(fact) ? [] : quotes));
  // Questions are what a template asks.
  const words = lines
    .filter(({ sentence }) => !items.has(lineAt(note, sentence.from)))
    .map(({ sentence }) => note.mask.slice(sentence.from, sentence.to).trimEnd())
    .filter((text) => !text.endsWith('?'))
    .map(wordsOf)
    .filter((all) => saysSomething(all, lexis, 2));
  const isMuch = words.length >= RESULT.lines || words.flat().length >= RESULT.words;
  return isMuch ? words.length : 0;
}

import type { ReflectionPack } from '../language/reflection';
import { foldName } from '../dialogue/people';
import { countWords } from '../dialogue/words';
import type { Block, Note } from '../model/note';
import { about, type Fact } from './facts';
import type { Lexis } from './lexis';
import type { Readings } from './readings';
import { sectionNamesOf } from './sections';
import { topicOf } from './topics';
import { wordsOf } from './words';

/** Words below a line from which on it names what they are about. */
const SAID = 5;
/** Points with something below them from which on lines by themselves are none. */
const ENOUGH = 3;
/** What somebody's name looks like, too. */
const NAMED = /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u;
const NUMBER = /^\s*(?:(?:\d+|\p{L})[.)]\s*)+/u;

/**
 * What notes without an agenda are about: headings and outer list items that name something and have more said below
 * them, those with most below first (`told`); where these are few, other outer items, too (`all`). Lists of people, the
 * note's own title and what starts where `listed` says are none.
 */
export function pointsOf(
  { note, dialogue }: Readings,
  listed: ReadonlySet<number>,
  lexis: Lexis,
  pack: ReflectionPack,
): { readonly told: Fact; readonly all: Fact } {
  const sectionOf = sectionNamesOf(pack);
  const people = new Set(dialogue.cast.map(foldName));
  const nameParts = new Set(dialogue.cast.flatMap(wordsOf));
  const title = note.blocks.find(({ kind }) => kind === 'heading')?.index;
  const points = note.blocks.flatMap((block) => {
    if (block.index === title || dialogue.lists.has(block.index) || !mayName(block)) return [];
    if (listed.has(block.sentences[0]?.from ?? -1)) return [];
    const text = note.mask.slice(block.content.from, block.content.to);
    // "Our team:" says whose the lines below are.
    if ((block.kind === 'paragraph' && /^\s*\S+:\s*$/.test(text)) || sectionOf(text) !== null) return [];
    const end = endOf(note, block);
    const words = end > block.to ? countWords(note.mask, block.to, end) : 0;
    // A line by itself names something sooner in more words than one, and seldom below its list's first level.
    if (
      words < SAID &&
      (block.kind !== 'item' || block.depth > 0 || !/\S\s+\S/.test(text.trim()) || NAMED.test(text.trim()))
    )
      return [];
    const written = text
      .replace(NUMBER, '')
      .replace(/[\s:]+$/, '')
      .trim();
    const name = people.has(foldName(written)) ? null : topicOf(written, false, nameParts, lexis);
    return name === null || !isNoun(name, lexis) ? [] : [{ name, words, span: { from: block.from, to: block.to } }];
  });
  points.sort((a, b) => b.words - a.words);
  const told = points.filter(({ words }) => words >= SAID);
  const factOf = (some: typeof points): Fact =>
    about(
      some.map(({ span }) => span),
      [...new Set(some.map(({ name }) => name))],
    );
  return { told: factOf(told), all: factOf(told.length >= ENOUGH ? told : points) };
}

/** Whether a name has nothing of a sentence: no question, nobody who does something, nothing that was done. */
function isNoun(name: string, { pronouns, past, pastEnding, askers }: Lexis): boolean {
  const words = wordsOf(name);
  const [first = ''] = words;
  const tells = past.has(first) || (first.length > pastEnding.length + 2 && first.endsWith(pastEnding));
  return !/\?$|: /.test(name) && !tells && !askers.has(first) && !words.some((word) => pronouns.has(word));
}

function mayName({ kind, depth, content, task }: Block): boolean {
  return (
    (kind === 'heading' || kind === 'item' || kind === 'paragraph') &&
    depth <= 3 &&
    content.to - content.from < 90 &&
    task === null
  );
}

/** Where what stands below a block ends: the section without its sub-sections, what is nested in an item. */
function endOf({ blocks }: Note, own: Block): number {
  let end = own.to;
  for (let at = own.index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || !isBelow(blocks, block, own)) break;
    end = block.to;
  }
  return end;
}

function isBelow(blocks: readonly Block[], block: Block, own: Block): boolean {
  if (own.kind === 'heading') return block.kind !== 'heading';
  if (own.kind === 'paragraph') return block.kind === 'item' && block.section === own.section;
  for (let at = block.parent; at >= own.index; at = blocks[at]?.parent ?? -1) if (at === own.index) return true;
  return false;
}

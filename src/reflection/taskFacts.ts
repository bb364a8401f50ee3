import { foldName, nameWords } from '../dialogue/people';
import type { Block } from '../model/note';
import { about, type Fact } from './facts';
import type { Lexis } from './lexis';
import type { Readings } from './readings';
import { saysSomething } from './topics';
import { wordsOf } from './words';

/** A task that can be named in a sentence: some words, not too many, without markup. */
/** A label before a colon: whose task it is. */
const LABELLED = /^[^\s:]+(?: [^\s:]+){0,2}:\s/u;
const SAYABLE = /^(?=[\p{L}\p{N}"“'])(?=.{8,80}$)[^<>{}|=`~]*\p{L}{3}[^<>{}|=`~]*\s[^<>{}|=`~]*$/u;

/** What the tasks show: open ones, those that name nobody, those that are done. */
export function taskFacts({ note, dialogue, agenda }: Readings, lexis: Lexis): ReadonlyMap<string, Fact> {
  const items = new Set(agenda.items.map(({ line }) => line));
  const textOf = (block: Block): string =>
    note.mask
      .slice(block.content.from, block.content.to)
      .replace(/[\s\uFFFC]+/g, ' ')
      .trim();
  // Attendance is ticked off, too.
  const isTask = ({ task, line, index }: Block): boolean =>
    task !== null && !items.has(line) && !dialogue.lists.has(index);
  const tasks = note.blocks.filter(isTask);
  // A box before a question is something to talk about.
  const open = tasks.filter((block) => block.task === ' ' && !textOf(block).endsWith('?'));
  const names = new Set(dialogue.cast.flatMap((name) => foldName(name).split(' ')));
  const namesSomebody = (block: Block): boolean =>
    note.text.slice(block.content.from, block.content.to).includes('@') ||
    LABELLED.test(textOf(block)) ||
    nameWords(textOf(block)).some((word) => names.has(word));
  const aboutTasks = (blocks: readonly Block[]): Fact =>
    about(
      blocks.map(({ from, to }) => ({ from, to })),
      blocks.map(textOf).filter((text) => isSayable(text, lexis)),
    );
  return new Map([
    ['tasks', aboutTasks(open)],
    // Without a cast, nobody can say what a name is.
    ['ownerless-tasks', aboutTasks(names.size > 0 ? open.filter((block) => !namesSomebody(block)) : [])],
    ['done-tasks', aboutTasks(tasks.filter((block) => block.task === 'x' || block.task === 'X'))],
  ]);
}

function isSayable(text: string, lexis: Lexis): boolean {
  const words = wordsOf(text);
  return (
    SAYABLE.test(text) &&
    !LABELLED.test(text) &&
    saysSomething(words, lexis, 2) &&
    !lexis.openEnds.has(words[words.length - 1] ?? '')
  );
}

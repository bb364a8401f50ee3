import { hashOf, writeOriginal } from '../../agenda/original';
import { contentStart, findOriginals, lineStart, restoreOriginal, type KeptOriginal } from '../../agenda/restore';
import { rewriteAll, type Choose } from '../../agenda/rewrite';
import { applyEdits, editOf, type Edit } from '../../model/edit';
import type { AgendaItem } from '../../model/report';
import { encloses, firstOverlapping, type Span } from '../../model/span';
import { planHeadingLinks, type FileEdits, type LinkedNote, type LinkPlan } from '../../vault/headingLinks';
import type { HeadingRules } from '../../vault/linkWays';
import type { Spelling } from '../../vault/spellings';

/**
 * What rewriting some items does to the note and, by its links, to the whole vault. `spellings` is what is remembered
 * of links to the note.
 */
export function planRewrite(
  note: LinkedNote,
  items: readonly AgendaItem[],
  choose: Choose,
  keepOriginals: boolean,
  rules: HeadingRules,
  spellings: readonly Spelling[] = [],
): LinkPlan {
  const first = planHeadingLinks(note, rewriteAll(note.text, items, keepOriginals, choose), rules, spellings);
  // A question may hold a link to another heading that becomes a question too. What the note keeps of a topic counts
  // on the question as it is written at last, so the links in it have to be right before.
  const written = new Map(first.files[0]?.edits.filter(({ from, to }) => to > from).map((edit) => [edit.from, edit]));
  const settled = (item: AgendaItem): string | null => written.get(item.topicSpan.from)?.insert ?? choose(item);
  if (items.every((item) => settled(item) === choose(item))) return withKeptQuestions(first);
  const plan = planHeadingLinks(note, rewriteAll(note.text, items, keepOriginals, settled), rules, spellings);
  return withKeptQuestions({ ...plan, carried: first.carried, carriedIn: first.carriedIn });
}

/** What bringing these originals back does to the note and, by its links, to the whole vault. */
export function planRestore(
  note: LinkedNote,
  kept: readonly KeptOriginal[],
  rules: HeadingRules,
  spellings: readonly Spelling[] = [],
): LinkPlan {
  const edits = kept.flatMap((each) => restoreOriginal(note.text, each));
  return withKeptQuestions(planHeadingLinks(note, edits, rules, spellings));
}

/** Links that are carried along inside a question must not make it look as if somebody had changed the question. */
function withKeptQuestions(plan: LinkPlan): LinkPlan {
  return { ...plan, files: plan.files.map((file) => ({ ...file, edits: [...file.edits, ...newHashes(file)] })) };
}

function newHashes({ text, edits }: FileEdits): readonly Edit[] {
  const inOrder = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  return findOriginals(text).flatMap((kept) => {
    const { question, comment, changed, topic } = kept;
    if (!question || changed || firstOverlapping(inOrder, comment) || !firstOverlapping(inOrder, question)) return [];
    const inside = edits.filter((edit) => encloses(question, edit));
    if (inside.length === 0) return [];
    const after = editedSlice(text, question, inside);
    if (hashOf(after) === hashOf(text.slice(question.from, question.to))) return [];
    const line = { from: lineStart(text, question.from), to: question.from };
    const prefix = question.from - contentStart(text, line);
    return [editOf(text, comment, writeOriginal(topic, after, prefix))];
  });
}

function editedSlice(text: string, span: Span, edits: readonly Edit[]): string {
  const inner = edits.map((edit) => ({ ...edit, from: edit.from - span.from, to: edit.to - span.from }));
  const applied = applyEdits(text.slice(span.from, span.to), inner);
  if (!applied.ok) throw new Error('The edits were made from another text.');
  return applied.text;
}

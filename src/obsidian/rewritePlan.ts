import { hashOf, writeOriginal } from '../agenda/original';
import { contentStart, findOriginals, lineStart, restoreOriginal, type KeptOriginal } from '../agenda/restore';
import { rewriteAll, type Choose } from '../agenda/rewrite';
import { applyEdits, editOf, type Edit } from '../model/edit';
import type { AgendaItem } from '../model/report';
import { encloses, overlaps, type Span } from '../model/span';
import { planHeadingLinks, type FileEdits, type LinkedNote, type LinkPlan } from '../vault/headingLinks';
import type { HeadingRules } from '../vault/linkWays';

/** What rewriting some items does to the note and, by its links, to the whole vault. */
export function planRewrite(
  note: LinkedNote,
  items: readonly AgendaItem[],
  choose: Choose,
  keepOriginals: boolean,
  rules: HeadingRules,
): LinkPlan {
  const first = planHeadingLinks(note, rewriteAll(note.text, items, keepOriginals, choose), rules);
  // A question may hold a link to another heading that becomes a question too. What the note keeps of a topic counts
  // on the question as it is written at last, so the links in it have to be right before.
  const settled = (item: AgendaItem): string | null => {
    const edit = first.files[0]?.edits.find((each) => isSame(each, item.topicSpan));
    return edit?.insert ?? choose(item);
  };
  if (items.every((item) => settled(item) === choose(item))) return withKeptQuestions(first);
  const plan = planHeadingLinks(note, rewriteAll(note.text, items, keepOriginals, settled), rules);
  return withKeptQuestions({ ...plan, carried: first.carried, carriedIn: first.carriedIn });
}

/** What bringing these originals back does to the note and, by its links, to the whole vault. */
export function planRestore(note: LinkedNote, kept: readonly KeptOriginal[], rules: HeadingRules): LinkPlan {
  const edits = kept.flatMap((each) => restoreOriginal(note.text, each));
  return withKeptQuestions(planHeadingLinks(note, edits, rules));
}

/** Links that are carried along inside a question must not make it look as if somebody had changed the question. */
function withKeptQuestions(plan: LinkPlan): LinkPlan {
  return { ...plan, files: plan.files.map((file) => ({ ...file, edits: [...file.edits, ...newHashes(file)] })) };
}

function newHashes({ text, edits }: FileEdits): readonly Edit[] {
  return findOriginals(text).flatMap((kept) => {
    const { question, comment, changed, topic } = kept;
    if (!question || changed || edits.some((edit) => overlaps(edit, comment))) return [];
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

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

import type { Block, Note } from '../model/note';
import type { Span } from '../model/span';
import type { AgendaTools } from './compile';
import { endsAsking, spanOf, trimMarks } from './edges';
import { LONG, partsOf, type TopicParts } from './parts';
import { readWords, type Word } from './words';

/** Finds the part of an item's topic that the question is about; what is left out of `span` stays as it is. */
export function readTopic(note: Note, block: Block, topic: Span, tools: AgendaTools): TopicParts {
  const all = readWords(note.mask, firstSentence(block, topic, note.mask));
  const colon = findColon(all, tools);
  // "[Roof](#roof): get a second quote": the link's text is the topic.
  const link = block.inlines.find((one) => one.kind === 'link' && one.from <= topic.from && one.to > topic.from);
  if (link && colon > 0 && (all[colon]?.from ?? 0) >= link.to && (all[colon - 1]?.to ?? 0) <= link.to)
    return { ...partsOf(all.slice(0, colon), [], tools), span: spanOf(all.slice(0, colon + 1)) };
  if (colon > 0) return readColonTopic(all, colon, tools);
  const dash = findDash(all);
  if (dash > 0) return readDashTopic(all, dash, tools);
  const comma = all.map(({ text }) => text).lastIndexOf(',');
  return readActChoice(all.slice(0, Math.max(comma, 0)), all.slice(comma + 1), all, tools) ?? partsOf(all, [], tools);
}

/** Several sentences are asked about by the first; the others stay behind it. Brackets are never cut in two. */
function firstSentence(block: Block, topic: Span, mask: string): Span {
  const first = block.sentences.find((sentence) => sentence.to > topic.from);
  const isWhole = !first || first.to >= topic.to || first.to - topic.from < 4;
  if (isWhole) return topic;
  const text = mask.slice(topic.from, first.to);
  return text.lastIndexOf('(') > text.lastIndexOf(')') ? topic : { from: topic.from, to: first.to };
}

/** The colon of "X: Y" and of "X:", where X is short; the last of "deps: parser: fix it"; -1 if there is none. */
function findColon(words: readonly Word[], tools: AgendaTools): number {
  const quote = words.findIndex((word) => word.text === '"');
  const [name, open, , close] = words;
  // "build(kiosk): add links", as changes are called.
  const isScoped = open?.text === '(' && open.from === name?.to && close?.text === ')';
  let colon = isScoped ? 4 : words.findIndex((word) => /^[:([]$/.test(word.text));
  if (words[colon]?.text !== ':') return -1;
  if (colon < 1 || colon > 7 || (quote >= 0 && quote < colon)) return -1;
  for (let next = colon; next <= colon + 3; next++) if (words[next]?.text === ':') colon = next;
  const isVerb = tools.lexicon.sets.subjectPronouns.has(words[0]?.lower ?? '');
  return isVerb ? -1 : colon;
}

function readColonTopic(all: readonly Word[], colon: number, tools: AgendaTools): TopicParts {
  const before = all.slice(0, colon);
  const behind = trimMarks(all.slice(colon + 1));
  const isAsking = endsAsking(all);
  const isList = behind.filter((word) => word.text === ',' || word.text === ';').length > 1;
  if (behind.length === 0) return { ...partsOf(before, [], tools), span: spanOf(all) };
  const { sets, isNoun } = tools.lexicon;
  // "Update on the lease: signed by both".
  const isWhole = sets.actNouns.has(before[0]?.lower ?? '') && sets.aboutPrepositions.has(before[1]?.lower ?? '');
  if (isWhole && before.length > 2 && !isAsking)
    return { ...partsOf(before, [], tools), span: spanOf(all.slice(0, colon + 1)) };
  const isNamed = behind.some(
    ({ lower, sort }) => sort === 'opaque' || isNoun(lower) || tools.lexicon.readings(lower).length > 0,
  );
  const isBare =
    isAsking &&
    (behind.length === 1 || (behind.length < 4 && !isNamed && !behind.some(({ lower }) => sets.versus.has(lower))));
  const isMarker = before.every(
    ({ lower }) => sets.actNouns.has(lower) || sets.prepositions.has(lower) || sets.adverbs.has(lower),
  );
  const choice = isMarker
    ? null
    : (readActChoice(before, behind, all, tools) ?? readChoice(before, behind, all, tools));
  if (choice) return choice;
  if (isMarker || (!isBare && !isList && behind.length <= LONG && canStandAlone(behind, isAsking, tools)))
    return readBehind(all.slice(colon + 1), before, tools);
  if (isBare) return { ...partsOf(all, [], tools), isQuestion: true };
  // "Zora: wants a new lathe": what the name does.
  const doing = tools.lexicon.readings(behind[0]?.lower ?? '').some(({ form }) => form === 'third' || form === 'past');
  if (doing && behind.length > 1 && !isNoun(behind[0]?.lower ?? '')) return partsOf(all, [], tools);
  if (sets.openWords.has(behind[0]?.lower ?? '') || sets.factWords.has(behind[0]?.lower ?? ''))
    return readAskedOf(before, behind, all, tools);
  const isShort = behind.length <= 6 && !isList;
  if (isShort) return { ...partsOf(before, [], tools), span: spanOf(all), aside: behind, isQuestion: isAsking };
  return { ...partsOf(before, [], tools), span: spanOf(all.slice(0, colon + 1)) };
}

/** "Website: who looks after it", "Handover: what's unclear": it is about what stands in front, and the clause stays with it. */
function readAskedOf(
  before: readonly Word[],
  behind: readonly Word[],
  all: readonly Word[],
  tools: AgendaTools,
): TopicParts {
  const parts = partsOf(before, [], tools);
  return behind.length <= LONG ? { ...parts, span: spanOf(all), aside: behind, isQuestion: false } : parts;
}

/**
 * "Hiring: second cook – shortlist": what stands behind the colon can have a dash of its own. "Roadmap: what do we
 * drop?" is asked about as a whole, as the question says nothing without its matter; "Zora: what do we drop?" is not.
 */
function readBehind(words: readonly Word[], subject: readonly Word[], tools: AgendaTools): TopicParts {
  const dash = findDash(words);
  const parts = dash > 0 ? readDashTopic(words, dash, tools) : partsOf(words, [], tools);
  return parts.subject.length > 0 ? parts : askedWith({ ...parts, subject }, words, subject, tools);
}

/** With its subject in the span where the words ask a whole question, unless the subject is somebody's name. */
function askedWith(
  parts: TopicParts,
  words: readonly Word[],
  subject: readonly Word[],
  { lexicon: { sets, isCommon } }: AgendaTools,
): TopicParts {
  const first = words[0]?.lower ?? '';
  const isAsked =
    endsAsking(words) && [sets.openWords, sets.factWords, sets.auxiliaries, sets.modals].some((set) => set.has(first));
  const isMatter = isAsked && subject.some(({ lower }) => isCommon(lower));
  return isMatter ? { ...parts, span: spanOf([...subject, ...words]) } : parts;
}

/** "Good idea?", "too early?": a quality, with at most a noun, that asks about what stands in front. */
function isRemark(words: readonly Word[], { lexicon: { sets } }: AgendaTools): boolean {
  const remark = trimMarks(words);
  const quality = remark.find(({ lower }) => !sets.adverbs.has(lower));
  return endsAsking(words) && remark.length < 3 && quality !== undefined && sets.adjectives.has(quality.lower);
}

/** Whether the words behind a colon make a topic: a verb or question first, or a noun phrase. */
function canStandAlone(words: readonly Word[], isAsking: boolean, tools: AgendaTools): boolean {
  const first = words[0]?.lower ?? '';
  const { sets, baseOf, isNoun } = tools.lexicon;
  const second = words[1]?.lower ?? '';
  if (isAsking || words.some(({ lower }) => sets.versus.has(lower) && !sets.conjunctions.has(lower))) return true;
  if (words.every(({ lower }) => isAspect(lower, tools))) return false;
  if (sets.adjectives.has(first) && sets.prepositions.has(second)) return false;
  if (baseOf(first, 'base') !== null || baseOf(first, 'gerund') !== null) return true;
  if (sets.determiners.has(first) || words[0]?.sort === 'opaque') return true;
  if (sets.openWords.has(first)) return false;
  const head = words.find((_word, index) => sets.prepositions.has(words[index + 1]?.lower ?? '')) ?? words.at(-1);
  return words.length > 1 && head !== undefined && isNoun(head.lower) && !sets.subjectPronouns.has(first);
}

/** "Format and dates": what any matter has, so that the words say little without it. */
function isAspect(word: string, { lexicon }: AgendaTools): boolean {
  const { sets } = lexicon;
  return sets.aspectNouns.has(lexicon.singular(word)) || sets.conjunctions.has(word);
}

/** "X: keep or drop?", "X - red or blue?": what is asked about stands in front, and the choice behind it is between words. */
function readChoice(
  before: readonly Word[],
  behind: readonly Word[],
  all: readonly Word[],
  tools: AgendaTools,
): TopicParts | null {
  const { baseOf, sets } = tools.lexicon;
  const words = trimMarks(behind);
  const or = words.at(-2)?.lower ?? '';
  const isJoined = sets.versus.has(or) && sets.conjunctions.has(or);
  const isShort =
    words.length < 6 &&
    words.every(({ sort, text }, at) => (at % 2 === 0 ? sort === 'word' : at === words.length - 2 || text === ','));
  if (!endsAsking(all) || !isJoined || !isShort || words.length % 2 === 0) return null;
  const whole = partsOf(all, [], tools);
  const isOpen = !sets.negatives.has(words.at(-1)?.lower ?? '') || baseOf(words[0]?.lower ?? '', 'base') !== null;
  return isOpen ? { ...whole, words, subject: before } : { ...whole, words: before };
}

/** "X – keep it or sell it", "X – keep, lend or sell": verbs with at most a small word behind each; it is about X. */
function readActChoice(
  front: readonly Word[],
  behind: readonly Word[],
  all: readonly Word[],
  tools: AgendaTools,
): TopicParts | null {
  const { sets, baseOf } = tools.lexicon;
  const words = trimMarks(behind);
  const or = words.findIndex(({ lower }) => sets.versus.has(lower) && sets.conjunctions.has(lower));
  const sides = [...splitAt(words.slice(0, Math.max(or, 0)), ','), words.slice(or + 1)];
  const isAct = ([verb, ...rest]: readonly Word[]): boolean =>
    verb !== undefined &&
    rest.length < 2 &&
    baseOf(verb.lower, 'base') !== null &&
    rest.every(({ lower }) => sets.pronouns.has(lower));
  const isChoice = or > 0 && front.length > 0 && sides.every(isAct) && !endsAsking(all);
  return isChoice ? { ...partsOf(front, [], tools), span: spanOf(all), isQuestion: false, isChoice } : null;
}

function splitAt(words: readonly Word[], mark: string): readonly (readonly Word[])[] {
  const at = words.findIndex(({ text }) => text === mark);
  return at < 0 ? [words] : [words.slice(0, at), ...splitAt(words.slice(at + 1), mark)];
}

/** The dash of "X - Y" or "X -- Y", outside of brackets; of two the last. */
function findDash(words: readonly Word[]): number {
  let depth = 0;
  return words.findIndex((word, index) => {
    if (/^[([]$/.test(word.text)) depth += 1;
    else if (/^[)\]]$/.test(word.text)) depth -= 1;
    const isInside = index === 0 || index === words.length - 1 || depth > 0;
    return !isInside && /^[-–—→]$/.test(word.text) && isSpaced(words, index);
  });
}

function isSpaced(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const behind = words[index + 1];
  const word = words[index];
  if (!before || !word || !behind || word.to >= behind.from) return false;
  return before.to < word.from || (before.text === '-' && (words[index - 2]?.to ?? before.from) < before.from);
}

/** So many words before a dash are drawn into a question behind it. */
const LONGEST_MATTER = 3;

/** "X - do Y" and "X - is it Y?" ask about Y with X in front; "X - Y" about X with Y behind. */
function readDashTopic(all: readonly Word[], dash: number, tools: AgendaTools): TopicParts {
  const behind = all.slice(dash + 1);
  const first = behind[0]?.lower ?? '';
  const { sets, baseOf } = tools.lexicon;
  const isAct =
    behind.at(-1)?.text !== ':' &&
    baseOf(first, 'base') !== null &&
    !sets.nounsFirst.has(first) &&
    !tools.references.has(first);
  const isName =
    dash === 1 && /^\p{Lu}\p{Ll}+$/u.test(all[0]?.text ?? '') && !tools.lexicon.isCommon(all[0]?.lower ?? '');
  const front = all.slice(0, all[dash - 1]?.text === '-' ? dash - 1 : dash);
  const choice = readActChoice(front, behind, all, tools) ?? readChoice(front, behind, all, tools);
  if (choice) return choice;
  const isAspectAlone = behind.length === 1 && isAspect(first, tools);
  if (isRemark(behind, tools)) return { ...partsOf(front, [], tools), span: spanOf(all), isQuestion: true };
  if (!isAspectAlone && behind.length <= LONG && (isAct || isName || endsAsking(behind)))
    return isName || front.length > LONGEST_MATTER
      ? partsOf(behind, front, tools)
      : askedWith(partsOf(behind, front, tools), behind, front, tools);
  const before = partsOf(front, [], tools);
  const aside = asideBehind(behind, tools);
  const isNoun = baseOf(all[0]?.lower ?? '', 'base') === null || sets.nounsFirst.has(all[0]?.lower ?? '');
  return isNoun && aside.length > 0 ? { ...before, span: spanOf(all), aside } : before;
}

/** What a few words behind a dash say of the topic: "timeline", "who does what"; nothing for a date, remark or state. */
function asideBehind(words: readonly Word[], tools: AgendaTools): readonly Word[] {
  const { sets, isNoun, isPlural, readings, endsLikeGerund } = tools.lexicon;
  const next = findDash(words);
  const part = next > 0 ? words.slice(0, next) : words;
  const isDate = part.some(({ text, lower }) => /^\d/.test(text) || sets.names.has(lower));
  if (next > 0) return isDate ? asideBehind(words.slice(next + 1), tools) : [];
  const aside = trimMarks(part);
  const first = aside[0]?.lower ?? '';
  if (aside.length > 6 || isDate) return [];
  if (sets.factWords.has(first) || sets.openWords.has(first)) return aside;
  const isPlain = aside.every(
    ({ sort, lower }) =>
      sort === 'word' && !sets.subjectPronouns.has(lower) && !sets.auxiliaries.has(lower) && !sets.modals.has(lower),
  );
  if (!isPlain) return [];
  const head = aside.find((_word, at) => sets.prepositions.has(aside[at + 1]?.lower ?? '')) ?? aside.at(-1);
  const isNamed = head !== undefined && (isNoun(head.lower) || isPlural(head.lower) || endsLikeGerund(head.lower));
  const isSaid = readings(first).some(({ form }) => form === 'participle' || form === 'past') && !isNoun(first);
  return isNamed && !isSaid && !sets.negatives.has(first) ? aside : [];
}

import type { Span } from '../model/span';
import type { Anatomy } from './anatomy';
import type { AgendaTools } from './compile';
import type { Phrase } from './forms';
import type { TopicParts } from './parts';
import { tellsPast } from './clauses';
import { isAuxiliary, isVerb } from './verbs';
import { isNumber, isMarked, type Word } from './words';

/** A topic longer than this that nothing marks as one is a note. */
const LONG_NOTE = 28;

/** What a line looks like, apart from where it stands. */
export interface LineLook {
  /** Whether it has a checkbox. */
  readonly isTask: boolean;
  /** The line's text as a reader sees it. */
  readonly text: string;
  readonly anatomy: Anatomy;
  readonly parts: TopicParts;
  readonly phrase: Phrase;
  /** What a question takes the place of, and how that reads. */
  readonly topicSpan: Span;
  readonly topicText: string;
  /** The topic's Markdown in quotation marks. */
  readonly quoted: string;
}

/** A line that can be no topic wherever it stands: a placeholder, a fact, a name, a bare link, an outcome. */
export function isNoTopic(
  text: string,
  words: readonly Word[],
  tools: AgendaTools,
  isPerson: (text: string) => boolean,
): boolean {
  const bare = text.replace(/^[\s"'(*_[<-]+/, '').toLowerCase();
  if (!words.some((word) => word.sort !== 'mark') || /^[\d\s.,]+$/.test(text)) return true;
  if (words.every((word) => word.sort === 'mark' || (word.sort === 'opaque' && /^https?:|^www\./.test(bare))))
    return true;
  if (isPlaceholder(text)) return true;
  const { instructions, nothing, outcomes } = tools.pack.notes;
  const whole = bare.replace(/[\s.!)\]*]+$/, '');
  if (
    instructions.some((start) => startsWith(bare, start, false)) ||
    nothing.some((one) => (one.includes(' ') ? startsWith(bare, one, false) : whole === one))
  )
    return true;
  // "No sync this week", "no staff updates".
  const { actNouns, determiners, negatives, reportNouns, timeNouns } = tools.lexicon.sets;
  const first = words[0]?.lower ?? '';
  const last = words.at(-1)?.lower ?? '';
  const isDenied = negatives.has(first) && (timeNouns.has(last) || (determiners.has(first) && reportNouns.has(last)));
  if (isDenied) return true;
  // "Action item review" is no action item.
  const isAct = words.slice(0, 4).some(({ lower }) => actNouns.has(lower));
  if (!isAct && outcomes.some((start) => startsWith(bare, start, true))) return true;
  const label = /^([^:]{1,40}):/.exec(text)?.[1];
  return (label !== undefined && tools.labels.isFact(label)) || isPerson(text.trim());
}

/** "[your topic here]", "<name>": nothing but a place to fill in. */
export function isPlaceholder(text: string): boolean {
  return /^(?:\[[^\][]*\]|<[^<>]*>)$/.test(text.trim());
}

/** A single word must be all of the text, or be followed by a mark; a phrase may go on. */
function startsWith(text: string, start: string, isStrict: boolean): boolean {
  if (!text.startsWith(start)) return false;
  const next = text.slice(start.length);
  // "Item 1" is a placeholder, "Item 1: roof" is not.
  if (/\d$/.test(start)) return !/[\p{L}\p{N}]/u.test(next);
  if (/[\s:.)-]$/.test(start)) return true;
  return isStrict && !start.includes(' ')
    ? /^\s*(?:$|[^\s\p{L}\p{N}-])/u.test(next)
    : /^(?:$|[^\p{L}\p{N}])/u.test(next);
}

/** A line that tells what was said or done rather than naming a topic. */
export function isNote(look: LineLook, tools: AgendaTools, isKnown: (text: string) => boolean): boolean {
  const { anatomy, parts, phrase, text } = look;
  if (anatomy.isAnnotated && anatomy.minutes !== null) return false;
  if (anatomy.speaker === ',' || (anatomy.speaker === ':' && isRemark(look))) return true;
  const isCut = look.topicSpan.to < anatomy.topic.to - 1 && parts.subject.length === 0;
  if (phrase.form === 'statement' && isCut && !anatomy.isAnnotated) return true;
  if (isSaid(text, tools) || isAddressed(text, tools) || isTask(parts.words, tools, isKnown)) return true;
  if (look.isTask && anatomy.owner !== null && phrase.form === 'imperative' && anatomy.minutes === null) return true;
  const isAsked = phrase.form === 'closed' || phrase.form === 'open';
  if (!isAsked && !anatomy.isAnnotated && tellsPast(parts.words, tools.lexicon)) return true;
  const count = parts.words.length;
  if (phrase.form === 'imperative' && !anatomy.isAnnotated && isOfOther(look, tools)) return true;
  const endsSentence = /[.!]["']?\s*$/.test(text) && count > 4;
  if (phrase.form === 'statement')
    return endsSentence || count > 12 || !(anatomy.isAnnotated || namesState(parts.words, tools));
  if (isAsked) return count > LONG_NOTE;
  // "To confirm the minutes of the last general meeting." is how formal agendas write.
  const isFormal = tools.lexicon.sets.infinitive.has(parts.words[0]?.lower ?? '');
  return (count > LONG_NOTE || (endsSentence && count > 8 && !isFormal)) && !anatomy.isAnnotated;
}

/** "Announce them first": what is to be done with what was named before. */
function isOfOther({ parts: { words, subject } }: LineLook, { lexicon: { sets } }: AgendaTools): boolean {
  const [, object, next] = words;
  const isLast = !next || sets.prepositions.has(next.lower) || sets.adverbs.has(next.lower);
  return subject.length === 0 && isLast && sets.referring.has(object?.lower ?? '');
}

/** What somebody says rather than brings: a statement, or more than a sentence or so. */
function isRemark({ phrase, parts, text }: LineLook): boolean {
  return phrase.form === 'statement' || parts.words.length > 12 || /[.;]\s+\S/.test(text);
}

/** "Zora: we could wait", "Zora - we could wait": a name, and somebody as the subject. */
function isSaid(text: string, { lexicon }: AgendaTools): boolean {
  const found = /^(\p{Lu}\p{Ll}+)(?::|\s[-–—])\s+(\p{L}+)/u.exec(text);
  if (!found || lexicon.isCommon((found[1] ?? '').toLowerCase())) return false;
  return lexicon.sets.subjectPronouns.has((found[2] ?? '').toLowerCase());
}

/** "Zora, if we wait", "Zora, get the keys": a name that no list has, and what is said by or to who bears it. */
function isAddressed(text: string, { lexicon }: AgendaTools): boolean {
  const [, name = '', next = ''] =
    /^(\p{Lu}\p{Ll}+),\s+([\p{L}']+)\s/u.exec(text)?.map((one) => one.toLowerCase()) ?? [];
  const { openWords, subjectPronouns, subordinators } = lexicon.sets;
  const isClause = [openWords, subjectPronouns, subordinators].some((set) => set.has(next));
  const isName = name !== '' && !lexicon.isCommon(name) && !lexicon.isPlural(name);
  return isName && (isClause || (lexicon.baseOf(next, 'base') !== null && !lexicon.isNoun(next)));
}

/** "Zora to rename the list", "board to meet on Monday": who is to do what, which is an action item, as "[ ] Zora: rename the list" is. */
function isTask(words: readonly Word[], { lexicon, pack }: AgendaTools, isKnown: (text: string) => boolean): boolean {
  const [first, second, third] = words;
  return (
    first !== undefined &&
    (isKnown(first.text) || pack.anatomy.ownerRoles.includes(first.lower)) &&
    lexicon.sets.infinitive.has(second?.lower ?? '') &&
    third?.lower !== first.lower &&
    isVerb(third, lexicon)
  );
}

/** "Build speed is still slow": a short statement about a thing can be a topic, one about somebody is a note. */
function namesState(words: readonly Word[], { lexicon }: AgendaTools): boolean {
  const [first, second] = words;
  if (!first || lexicon.sets.pronouns.has(first.lower) || words.length > 9) return false;
  const isCommon = ({ lower }: Word): boolean => lexicon.isCommon(lower);
  const isThing = (word: Word | undefined): boolean =>
    word !== undefined &&
    (lexicon.isNoun(word.lower) || lexicon.isPlural(word.lower) || isNumber(word)) &&
    !isAuxiliary(word.lower, lexicon);
  const isNamed = isThing(second) || (isMarked(first.text) && isThing(words[2]));
  return first.sort === 'opaque' || isCommon(first) || isNamed || lexicon.isPlural(first.lower);
}

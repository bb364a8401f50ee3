import type { LabelEntry } from '../language/agenda';
import { lineAt, lineSpan, type Block } from '../model/note';
import type { AgendaItem } from '../model/report';
import type { Span } from '../model/span';
import { readAnatomy, type Anatomy } from './anatomy';
import type { KindReading } from './kind';
import { isAside, isTold, NUMBERED } from './lines';
import { headOf } from './noun';
import { isForeign } from './foreign';
import { isNote, isNoTopic, isPlaceholder, type LineLook } from './notelike';
import { leadOf } from './leads';
import { linksInside, NestedLines } from './nested';
import type { PeopleReader } from './people';
import type { Phrase } from './forms';
import { readPhrase } from './phrase';
import { readQuotedPhrase } from './quoted';
import { readLabelledLine } from './places';
import { balanced, readingOf, writerOf } from './source';
import { readAgendaRow } from './table';
import { withoutBrackets } from './parts';
import type { OwnSigns } from './standing';
import { readTopic } from './topic';
import { readWords, type Word } from './words';
import type { HeadingContext } from './context';
import type { LineReader } from './lineReader';
import { type Candidate, type LineReading, type Place, namesWith } from './place';

/** An item whose questions are still to be asked. */
export interface ItemDraft {
  readonly item: Omit<AgendaItem, 'questions' | 'original'>;
  readonly phrase: Phrase;
  /** The topic's Markdown in quotation marks. */
  readonly quoted: string;
}

/** A line longer than this is no topic, however it looks; it also bounds the work of reading one. */
const LONGEST_LINE = 1000;

/** Under an agenda or group lines are topics; under a topic of an agenda some may be. */
function canHoldItems({ role, inAgenda }: Place): boolean {
  return role === 'agenda' || role === 'group' || (inAgenda && (role === 'topic' || role === 'single'));
}

/** How often a note is searched for a word: enough for any agenda, and no more work for one of 10,000 lines. */
const MOST_SEARCHES = 200;

/** What minutes tell behind "Playground." says nothing of what the item is for. */
function firstSentenceOf(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ text }, at) => text === '.' && /^\p{Lu}/u.test(words[at + 1]?.text ?? ''));
  return end < 0 ? words : words.slice(0, end);
}

/** What stands beside the topic and may say what it is for: before a colon, or a word or two behind it. */
function besideOf({ parts: { subject, aside } }: LineLook): readonly Word[] {
  return subject.length === 0 && aside.length < 3 ? aside : subject;
}

/** "Any Other Business" names no business of that name; what has markup stays as it is. */
function inSmallLetters(text: string): string {
  return /[[\]()`<*_]/.test(text)
    ? text
    : text.replace(/(?:^|[^\p{L}])\p{Lu}(?=\p{Ll}+(?!\p{L}))/gu, (start) => start.toLowerCase());
}

/** Decides about the lines of lists and rows, and reads the parts of those that are items. */
export class ItemReader implements LineReader {
  private readonly looks = new Map<number, LineLook>();
  private readonly nested: NestedLines;
  private searches = 0;

  constructor(
    private readonly context: HeadingContext,
    private readonly people: PeopleReader,
  ) {
    this.nested = new NestedLines(context.note, context.tools);
  }

  readLine(block: Block, span: Span, outer: Place, hasChildren: boolean): LineReading {
    const isRewritten = this.context.isRewritten(span.from);
    if (!hasChildren && !isRewritten && !canHoldItems(outer)) return { place: outer, isItem: false, kind: null };
    const text = readingOf(this.context.note, block, span);
    const names = namesWith(text, outer);
    const label = this.labelOf(text);
    if (!label && !isRewritten && (this.isReporter(text, outer) || (hasChildren && this.isNamed(text))))
      return { place: { ...outer, role: 'part', names }, isItem: false, kind: null };
    if (label) {
      // "Check-in (2 min)" under "Opening (5 min)" is an item as well.
      const isTimed = outer.inAgenda && /\d/.test(text) && this.lookAt(block, span, text).anatomy.minutes !== null;
      const place: Place = isTimed ? { ...outer, role: 'group' } : outer;
      return readLabelledLine(label, place, names, !isTimed && (hasChildren || /:(?!\d)/.test(text)));
    }
    const isItem = isRewritten || this.isItem(block, span, text, outer, hasChildren);
    const role = outer.role === 'closed' || outer.role === 'part' ? outer.role : isItem ? 'topic' : 'part';
    return { place: { ...outer, role, topics: outer.topics + 1, names }, isItem, kind: null };
  }

  signsOf(block: Block, span: Span, text: string): OwnSigns {
    const look = this.lookAt(block, span, text);
    // "4.5.26 – Zora joined" begins with a day.
    const isNumbered = look.anatomy.isNumbered && (NUMBERED.test(text) || !this.context.tools.meeting.hasDate(text));
    const isAnnotated = isNumbered || look.anatomy.isAnnotated;
    const isSentence = look.phrase.form === 'statement' || isNote(look, this.context.tools, this.people.isKnown);
    return { isAnnotated, isTimed: look.anatomy.minutes !== null, isTold: isSentence };
  }

  /** "Zora" where people report. */
  private isReporter(text: string, { names }: Place): boolean {
    const { isNameAlone, tools } = this.context;
    return names.slice(0, 2).some((name) => tools.isReport(name)) && isNameAlone(text.trim());
  }

  /** "Zora:", with what she reports below it. */
  private isNamed(text: string): boolean {
    const name = /^(\p{Lu}\p{Ll}+):$/u.exec(text.trim())?.[1]?.toLowerCase() ?? '';
    const { isCommon, isNoun } = this.context.tools.lexicon;
    return name !== '' && !isCommon(name) && !isNoun(name);
  }

  /**
   * A label of its own ("New business", "Attendees:"), with facts behind it, or one of the motions of a meeting with
   * what happens there ("Check-in: how are we?"); not "Decision: move to Fridays".
   */
  private labelOf(text: string): LabelEntry | null {
    const { labels } = this.context.tools;
    const lead = leadOf(text);
    const isAlone = lead.length >= text.replace(/:$/, '').length;
    const whole = lead !== '' && (isAlone || labels.isFact(lead)) ? labels.readAlone(lead) : null;
    if (whole) return whole;
    const timed = text.slice(this.context.tools.time.readStart(text).length);
    const [first = ''] = timed.split(/:\s|\s[-–—]\s/);
    const label = first.length < text.length ? labels.readAlone(first) : null;
    const isMotion = label?.role === 'single' && label.item === 'procedural';
    const isTimed = timed.length < text.length && first.length === timed.length;
    return isMotion || (isTimed && label?.role === 'closed' && label.line === 'planning') ? label : null;
  }

  private isItem(block: Block, span: Span, text: string, outer: Place, hasChildren: boolean): boolean {
    const { note, tools } = this.context;
    const isNested = outer.role === 'topic' || outer.role === 'single';
    if (!canHoldItems(outer)) return false;
    if (span.to - span.from > LONGEST_LINE || isNoTopic(text, readWords(note.mask, span), tools, this.context.isPerson))
      return false;
    // A list of links to meetings below is their register.
    if (isAside(note, block, span) || (linksInside(block) && tools.meeting.isTitle(text))) return false;
    if (tools.isReports(outer.names[0] ?? '') && isTold(note, block, span)) return false;
    if (isNested && !/[?\d]/.test(text) && !linksInside(block)) return false;
    const look = this.lookAt(block, span, text);
    const isBrought = look.anatomy.owner !== null && look.parts.words.every(({ sort }) => sort === 'opaque');
    if (!isBrought && isNoTopic(look.topicText, look.parts.words, tools, () => false)) return false;
    if (isNested) return this.nested.isTopic(block, look, hasChildren);
    return !isNote(look, tools, this.people.isKnown);
  }

  /** The parts of a candidate that is an item; null for what is none after all. */
  read(candidate: Candidate): ItemDraft | null {
    const { note } = this.context;
    const { block, source } = candidate;
    const row = source === 'table' ? readAgendaRow(this.context, candidate) : null;
    if (source === 'table' && !row) return null;
    const span = row?.span ?? candidate.span;
    const look = this.lookAt(block, span, readingOf(note, block, span));
    const { anatomy, parts, phrase, topicSpan, topicText, quoted } = look;
    if (topicSpan.from >= topicSpan.to || parts.words.length === 0 || isPlaceholder(topicText)) return null;
    const number = lineAt(note, topicSpan.from);
    const { kind, reason } = this.kindOf(candidate, look, row?.purpose ?? '');
    const line = lineSpan(note, number);
    const item = {
      ...line,
      line: number,
      raw: note.text.slice(line.from, line.to),
      topicSpan,
      topic: topicText,
      kind,
      kindReason: reason,
      source,
      owner: anatomy.owner ?? row?.owner ?? null,
      minutes: anatomy.minutes ?? row?.minutes ?? null,
      rewritable: kind !== 'procedural' && kind !== 'open-question',
    };
    return { item, phrase: kind === 'procedural' ? this.motionOf(block, look) : phrase, quoted };
  }

  /** "Check-in: how are we?" is asked about as the check-in. */
  private motionOf(block: Block, { parts, phrase, topicSpan }: LineLook): Phrase {
    const { note, tools } = this.context;
    if (parts.subject.length === 0 || tools.pack.writing.topics === 'quoted') return phrase;
    const [first] = parts.subject;
    const last = parts.subject.at(-1);
    const span = { from: first?.from ?? topicSpan.from, to: last?.to ?? topicSpan.to };
    const motion = { ...parts, span, words: parts.subject, subject: [], aside: [], isQuestion: false };
    return readPhrase(motion, writerOf(note, block, span), tools, false, () => false);
  }

  private kindOf({ kind, place }: Candidate, look: LineLook, purpose: string): KindReading {
    const { note, tools, isRewritten } = this.context;
    const { reasons } = tools.pack;
    if (isRewritten(look.topicSpan.from)) return { kind: 'open-question', reason: reasons.rewritten };
    const named = kind ?? tools.labels.readAlone(look.topicText)?.item;
    if (named) return { kind: named, reason: reasons.label.replace('{}', look.text) };
    return tools.readKind({
      words: look.parts.words,
      all: firstSentenceOf(readWords(note.mask, look.anatomy.topic)),
      phrase: look.phrase,
      subjectHead: tools.lexicon.singular(headOf(besideOf(look), tools.lexicon)?.lower ?? ''),
      isQuestion: look.parts.isQuestion,
      isChoice: look.parts.isChoice === true,
      isGreeting: this.isGreeting(look),
      markers: [...look.anatomy.markers, purpose],
      sections: place.names,
    });
  }

  /** "Introduce Zora", "thank Zora and Milo". */
  private isGreeting({ parts: { words } }: LineLook): boolean {
    const { baseOf, sets } = this.context.tools.lexicon;
    const verb = baseOf(words[0]?.lower ?? '', 'base') ?? '';
    const rest = words.slice(1).map(({ text }) => text);
    return sets.greetingVerbs.has(verb) && this.people.isOwner(rest.join(' '));
  }

  private lookAt(block: Block, span: Span, text: string): LineLook {
    const known = this.looks.get(span.from);
    if (known) return known;
    const { note, tools } = this.context;
    const anatomy: Anatomy = readAnatomy(note, block, span, tools, this.people);
    const isNamed = tools.labels.readAlone(readingOf(note, block, anatomy.topic)) !== null;
    const parts = isNamed
      ? withoutBrackets(readTopic(note, block, anatomy.topic, tools))
      : readTopic(note, block, anatomy.topic, tools);
    const topicSpan = balanced(note, block, parts.span, anatomy.topic);
    const asIs = writerOf(note, block, topicSpan);
    const isName = isNamed && parts.words.length > 1 && !tools.lexicon.hasCapitalNouns;
    const write: typeof asIs = isName ? (words) => inSmallLetters(asIs(words)) : asIs;
    const isQuoted = this.context.isForeign || isForeign(parts.words, tools.lexicon);
    const quoted = tools.lexicon.quote(write([topicSpan]));
    const phrase =
      tools.pack.writing.topics === 'quoted'
        ? readQuotedPhrase(parts, quoted, write, tools)
        : readPhrase(parts, write, tools, isQuoted, (word) => this.isLowerElsewhere(word));
    const topicText = readingOf(note, block, topicSpan).replace(/\s*:$/, '');
    const look = {
      isTask: block.task !== null,
      text,
      anatomy,
      parts,
      phrase,
      topicSpan,
      topicText,
      quoted,
    };
    this.looks.set(span.from, look);
    return look;
  }

  /** Whether the note has the word with a small first letter: then its capital is only that of a beginning. */
  private isLowerElsewhere(word: string): boolean {
    this.searches += 1;
    return this.searches <= MOST_SEARCHES && this.context.note.mask.includes(` ${word}`);
  }
}

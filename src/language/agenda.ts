import type { ItemKind } from '../model/report';
import type { Ending, GrammarPack } from './grammar';
import type { WritingPack } from './writing';

/**
 * What the agenda layer takes from a language. Words and phrases are lower-case; a `words` string separates them by
 * white space, a list holds phrases. What is debatable carries examples that the tests run.
 */
export interface AgendaPack {
  readonly id: string;
  readonly writing: WritingPack;
  /** Verb forms; empty where topics are only quoted. */
  readonly grammar: GrammarPack;
  readonly labels: LabelPack;
  readonly meeting: MeetingPack;
  readonly anatomy: AnatomyPack;
  readonly tables: TablePack;
  readonly notes: NotesPack;
  readonly lexicon: LexiconPack;
  readonly kinds: readonly KindCue[];
  /** What decided a kind, in words for the user; `{}` is the cue. */
  readonly reasons: Readonly<Record<CuePlace | 'label' | 'open' | 'closed' | 'choice' | 'mark' | 'rewritten', string>>;
  readonly questions: QuestionPack;
  readonly rubric: RubricPack;
}

/**
 * What a label opens:
 * - `agenda`: what stands under it are topics;
 * - `group`: a part of an agenda that only sorts its topics (Announcements, New business);
 * - `notes`: headings under it are topics, list items are notes;
 * - `part`: a part of one topic (Background, Conclusion); nothing in it is a topic;
 * - `closed`: none of the agenda (Attendees, Action items, Links);
 * - `single`: a topic of its own, whatever stands under it is notes (Welcome, Adjournment).
 */
export type LabelRole = 'agenda' | 'group' | 'notes' | 'part' | 'closed' | 'single';

export interface LabelEntry {
  readonly role: LabelRole;
  /** The kind of the item that the label itself is; left out where the label is no item. */
  readonly item?: ItemKind;
  /** The kind of the item that it is as a line of an agenda with nothing below it: "Apologies", "Next steps". */
  readonly line?: ItemKind;
  /** Set where the words are of another language, as then the topics are. */
  readonly isForeign?: boolean;
  /** How much the label says that the note is one of a meeting: 3 is enough; left out for 0. */
  readonly meeting?: number;
  readonly phrases: readonly string[];
}

export interface LabelPack {
  readonly entries: readonly LabelEntry[];
  /** What parts of documents are called that are no labels by themselves: "fact" of "Key facts"; in the singular. */
  readonly partNames: readonly string[];
  /** Words that may stand before a label without changing it: "today's agenda". */
  readonly before: readonly string[];
  /** Words that may stand behind it: "agenda items". */
  readonly after: readonly string[];
  /** What the name of an agenda ends in, whatever stands before it: "cross-team topics". */
  readonly ends: readonly string[];
  /** Words that join a label to its subject: "agenda for Monday". */
  readonly joins: readonly string[];
  /** Words between two labels: "notes and actions". */
  readonly ands: readonly string[];
  /** Keys of facts about the meeting: "Location: room 4" is no topic. */
  readonly facts: readonly string[];
}

export interface MeetingPack {
  /**
   * Nouns that call something a meeting: a title with one at its head is the meeting's, not a topic's. Here and in the
   * two lists below, "-sitzung" stands for all words that end so.
   */
  readonly nouns: readonly string[];
  /** Whether the first word of a title may be its head: "Teamsitzung Nord". */
  readonly headFirst: boolean;
  /** Nouns that can be a topic as well; a title needs a date beside them. */
  readonly gatherings: readonly string[];
  /** Words before which the head of a title stands: "meeting of the board". */
  readonly joins: readonly string[];
  /** Nouns for what is written of a meeting: "minutes". */
  readonly papers: readonly string[];
  /** Words that open the title of a page about meetings: "How we run meetings". */
  readonly about: readonly string[];
  /** What stands in front of the subject of a mail. */
  readonly subjects: readonly string[];
  /** Values of the properties `type`, `category` and of tags that mark a meeting note. */
  readonly tags: readonly string[];
  /** Folders that hold meeting notes. */
  readonly folders: readonly string[];
  /** Properties that only a meeting note has. */
  readonly properties: readonly string[];
  /** Names of months, days and the like that make up a date. */
  readonly dateWords: readonly string[];
}

export interface AnatomyPack {
  /** Units of a timebox with how many minutes each is. */
  readonly units: readonly { readonly names: readonly string[]; readonly minutes: number }[];
  /** Words that may stand beside a timebox in brackets: "10 min timebox". */
  readonly timeFillers: readonly string[];
  /** Halves of the day behind a clock: "am". */
  readonly dayHalves: readonly string[];
  /** What an item's number is called: "Agenda item #2". */
  readonly numberNames: readonly string[];
  /** Who can own an item without being a name: "all", "chair". */
  readonly ownerRoles: readonly string[];
  /** Words that lead to the owner: "led by". */
  readonly ownerLeads: readonly string[];
  /** Link texts that only refer: "slides", "PR". */
  readonly references: readonly string[];
  /** Markers before a colon or in brackets that say what an item is for and stay where they are: "FYI". */
  readonly markers: readonly string[];
  /** Those that are markers without any colon or bracket, too: "FYI new opening hours". */
  readonly bareMarkers: readonly string[];
}

/** Names of the columns of an agenda that is a table. */
export interface TablePack {
  /** A column of an agenda alone is called so. */
  readonly agenda: readonly string[];
  /** So are its topics, and much else. */
  readonly topic: readonly string[];
  readonly owner: readonly string[];
  readonly time: readonly string[];
  /** What came of a topic. */
  readonly outcome: readonly string[];
  /** What a topic is brought for. */
  readonly purpose: readonly string[];
}

/** How a line shows that it is a note, not a topic. */
export interface NotesPack {
  /** Beginnings of placeholders and instructions in templates. */
  readonly instructions: readonly string[];
  /** What stands for an empty list. */
  readonly nothing: readonly string[];
  /** Beginnings of action items and recorded outcomes. */
  readonly outcomes: readonly string[];
}

export interface LexiconPack {
  readonly determiners: string;
  readonly possessives: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Words that open a choice between two things: "vs", "or". */
  readonly versus: string;
  readonly pronouns: string;
  readonly subjectPronouns: string;
  /** Nouns of what is to be thought up: a question for several of them asks which there are. */
  readonly ideaNouns: string;
  /** The speaker alone: what is somebody's own can only be quoted where all are asked. */
  readonly speaker: string;
  /** Objects that only point back to something: "them". */
  readonly referring: string;
  /** Auxiliaries and modals that open a closed question, with their role when the question is turned round. */
  readonly auxiliaries: string;
  readonly modals: string;
  readonly negatives: string;
  /** Question words that ask openly, and those that ask for one fact. */
  readonly openWords: string;
  readonly factWords: string;
  /** Verbs that are at least as often nouns at the start of a topic: "budget". */
  readonly nounsFirst: string;
  /** Verbs that can be nouns, but open a topic as verbs when an object follows: "review". */
  readonly verbsFirst: string;
  /** Nouns that make a compound of a verb before them: "review process". */
  readonly compoundHeads: string;
  /** Verbs whose object is the matter: "discuss the budget" is about the budget. */
  readonly aboutVerbs: string;
  /** Verbs for what is done to somebody when a meeting opens: "welcome Zora". */
  readonly greetingVerbs: string;
  /** Verbs by which the matter is thought up: "brainstorm names". */
  readonly ideaVerbs: string;
  /** Nouns that only say what is done with the matter: "discussion of the budget". */
  readonly actNouns: string;
  /** Nouns for what is reported: "What in the report …". */
  readonly reportNouns: string;
  /** Small words behind a verb that belong to it: "follow up on". */
  readonly particles: string;
  /** Those of them that are no prepositions: "up". */
  readonly adverbialParticles: string;
  /** Beginnings that say that something is wanted: "we need to". */
  readonly leadIns: readonly string[];
  /** Beginnings that only lead to the matter: "regarding". */
  readonly topicLeads: readonly string[];
  /** Beginnings of a question that suggests its own answer: "why don't we", "how about". */
  readonly suggestions: readonly string[];
  /** Auxiliaries with a negation, and without. */
  readonly negatedAuxiliaries: readonly (readonly [negated: string, affirmed: string])[];
  /** Countable nouns in the singular; a bare one takes an article. */
  readonly nouns: string;
  /** Nouns without a plural, which take no article. */
  readonly massNouns: string;
  /** Nouns that end like a plural and are none. */
  readonly singularS: string;
  /** From a plural to its singular, likeliest first. */
  readonly pluralEndings: readonly Ending[];
  /** Endings of verbs that no list can hold: "localise". */
  readonly verbEndings: readonly string[];
  /** What a possessive ends in: "'s". */
  readonly possessiveEndings: readonly string[];
  /** Plurals that do not end like one. */
  readonly irregularPlurals: readonly (readonly [plural: string, singular: string])[];
  readonly adjectives: string;
  /** Adjectives that speak of something known, so that even a plural takes an article: "the previous minutes". */
  readonly definiteAdjectives: string;
  readonly adverbs: string;
  /** Endings that only common words have: "-tion". */
  readonly commonEndings: readonly string[];
  /** Endings of countable nouns. */
  readonly countEndings: readonly string[];
  readonly article: string;
  /** Every article; a word before one that is no other word is a verb. */
  readonly articles: string;
  /** Common words that are written with a capital everywhere: names of days. */
  readonly names: string;
  /** Verbs that take their matter through a preposition: "decide on". */
  readonly prepositionalVerbs: string;
  /** Prepositions that an object takes rather than a noun: "split the work into parts". */
  readonly moving: string;
  /** The preposition before what is looked or asked for: "for". */
  readonly sought: string;
  /** Nouns for what any matter has, which say little without it: "Open day: format and dates". */
  readonly aspectNouns: string;
  /** Verbs for what happens on a date, also where they look like nouns: "the lease ends in May". */
  readonly timedVerbs: string;
  /** Small words that tell a change behind a noun: "bookings down by half". */
  readonly changes: string;
  /** Determiners and pronouns that ask whether there is one at all: "any objections?" */
  readonly indefinite: string;
  /** Plurals that are always certain ones: "approve minutes" is about the minutes. */
  readonly definiteNouns: string;
  /** Verbs whose object comes to be by them, and takes no article of something known: "hire a caretaker". */
  readonly makingVerbs: string;
  /** Nouns for what takes place on a day. */
  readonly eventNouns: string;
  /** Adjectives that open a phrase without being part of a name: "new". */
  readonly qualifiers: string;
  /** Nouns for stretches of time: "next week" takes no article. */
  readonly timeNouns: string;
  /** Words that open a clause of its own: "if there is time". */
  readonly subordinators: string;
  /** The verb that closed questions are made with where there is no auxiliary: "do". */
  readonly support: string;
  /** What stands before an infinitive: "to". */
  readonly infinitive: string;
  /** Verbs that say that we want to do something: "want" to. */
  readonly wishes: string;
  /** What joins the two of a choice: "and". */
  readonly joinsTwo: string;
  /** Prepositions after which a noun is a certain one: "minutes of". */
  readonly specifying: string;
  /** The preposition that belongs to names: "Board of Directors". */
  readonly partitive: string;
  /** Prepositions between an act noun and its matter: "discussion of". */
  readonly aboutPrepositions: string;
  /** The speakers as the subject of a question. */
  readonly we: string;
  /** Small words of other languages, of a few of which a topic in one of them has some. */
  readonly otherLanguages: string;
  /** The script of the language, by its Unicode name. */
  readonly script: string;
  readonly whether: string;
  readonly that: string;
}

/** Where a cue for a kind stands. */
export type CuePlace =
  /** The topic's first verb, as a base form. */
  | 'verb'
  /** The head of the topic, in the singular. */
  | 'head'
  /** The beginning of the topic. */
  | 'start'
  /** Anywhere in the topic. */
  | 'word'
  /** A marker before a colon or in brackets. */
  | 'marker'
  /** The label of the section or group. */
  | 'section';

/**
 * Words that speak for a kind, with how much. The sum of all cues decides. At `word`, "-planung" stands for all words
 * that end so.
 */
export interface KindCue {
  readonly kind: ItemKind;
  readonly at: CuePlace;
  readonly weight: number;
  readonly phrases: readonly string[];
  /** Items whose kind this cue decides. */
  readonly found: readonly string[];
  /** Items that look like it and are of another kind. */
  readonly silent: readonly string[];
}

/**
 * What a pattern can speak of:
 * - `thing`: a noun phrase; `event`: one that takes place on a day; `report`: something that is told or handed in; `act`: something to do;
 * - `ideas`: what is to be thought up, without an article; `choice`: two things; `statement`: words that can only be quoted;
 * - `doable`: a closed question about what we do; `whether`: any other closed question; `query`: an open question.
 */
export const TOPIC_CLASSES = [
  'thing',
  'event',
  'report',
  'act',
  'ideas',
  'choice',
  'statement',
  'doable',
  'whether',
  'query',
] as const;
export type TopicClass = (typeof TOPIC_CLASSES)[number];

/**
 * Question patterns, best first. Slots: `{topic}` a noun phrase with its article, `{do}` and `{doing}` verb phrases,
 * `{whether}` an indirect question; and one for each agreement, which follows the number of the topic.
 */
export interface QuestionPack {
  readonly patterns: Readonly<Record<ItemKind, Readonly<Partial<Record<TopicClass, readonly string[]>>>>>;
  /** Slot → its form for one and for many: `is` → is, are. */
  readonly agreements: Readonly<Record<string, readonly [one: string, many: string]>>;
}

/** A point of the rubric that a question misses. */
export type RubricPoint =
  | 'opener'
  | 'narrow'
  | 'culprit'
  | 'leading'
  | 'judging'
  | 'inclusive'
  | 'one question mark'
  | 'length'
  | 'head'
  | 'names'
  | 'doubled word'
  | 'one line';

/** Why a question pattern of the user's own cannot be used. */
export type PatternFault = 'no topic' | 'unknown slot' | RubricPoint;

export interface RubricPack {
  /** Each fault of a pattern in words for the user: what was seen and what one could do. */
  readonly faults: Readonly<Record<PatternFault, string>>;
  /** What a question may open with. */
  readonly openers: readonly string[];
  /** Openings and phrases that look for a culprit. */
  readonly culprits: readonly string[];
  /** Words that hold an answer, unless the item had them: negated auxiliaries, tags, "should". */
  readonly leading: readonly string[];
  /** Judging adjectives, refused unless the item had them. */
  readonly judging: readonly string[];
  /** Words for the speakers; one of them must stand in a question. */
  readonly inclusive: readonly string[];
  /** Beginnings that ask for a number or a name. */
  readonly narrow: readonly string[];
}

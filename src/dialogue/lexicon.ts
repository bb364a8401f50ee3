import type { DialoguePack } from '../language/dialogue';

/** The pack made ready for looking words up. */
export interface Lexicon {
  readonly attendees: ReadonlySet<string>;
  readonly absentees: ReadonlySet<string>;
  /** First words of what people are listed under. */
  readonly listOpeners: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly nameColumns: ReadonlySet<string>;
  readonly speakerColumns: ReadonlySet<string>;
  readonly speechColumns: ReadonlySet<string>;
  readonly ownerSections: ReadonlySet<string>;
  readonly mentionSections: ReadonlySet<string>;
  readonly agendaSections: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly roles: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  /** Short and other forms of a given name, by each of them. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  readonly numbered: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly chatFrom: ReadonlySet<string>;
  readonly chatTo: ReadonlySet<string>;
  /** All small words that may stand in the name of one person. */
  readonly small: ReadonlySet<string>;
}

// A pack never changes, so that remembering what was made of it cannot be told from making it again.
const made = new WeakMap<DialoguePack, Lexicon>();

export function lexiconOf(pack: DialoguePack): Lexicon {
  const known = made.get(pack);
  if (known) return known;
  const lexicon: Lexicon = {
    attendees: new Set(pack.attendees),
    absentees: new Set(pack.absentees),
    listOpeners: new Set([...pack.attendees, ...pack.absentees].map((phrase) => phrase.split(' ')[0] ?? '')),
    properties: new Set(pack.properties),
    nameColumns: new Set(pack.nameColumns),
    speakerColumns: new Set(pack.speakerColumns),
    speechColumns: new Set(pack.speechColumns),
    ownerSections: new Set(pack.ownerSections),
    mentionSections: new Set(pack.mentionSections),
    agendaSections: new Set(pack.agendaSections),
    notNames: new Set(pack.notNames),
    endings: pack.endings,
    roles: new Set(pack.roles),
    voices: new Set(pack.voices),
    nicknames: new Map(pack.nicknames.flatMap((forms) => forms.map((form) => [form, forms] as const))),
    numbered: new Set(pack.numbered),
    particles: new Set(pack.particles),
    and: new Set(pack.and),
    titles: new Set(pack.titles),
    givenNames: new Set(pack.givenNames),
    common: new Set(pack.common),
    chatFrom: new Set(pack.chat.from),
    chatTo: new Set(pack.chat.to),
    small: new Set(
      [pack.particles, pack.titles, pack.numbered].flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
    ),
  };
  made.set(pack, lexicon);
  return lexicon;
}

/** The lexicon of a note in which these people take part: a word that is one of their names is one there. */
export function withNames(lexicon: Lexicon, names: readonly string[]): Lexicon {
  const words = names.flatMap((name) => fold(name).split(/[\s.-]+/)).filter((word) => lexicon.notNames.has(word));
  if (words.length === 0) return lexicon;
  const taken = new Set(words);
  return { ...lexicon, notNames: new Set([...lexicon.notNames].filter((word) => !taken.has(word))) };
}

/** How words are compared: lower-case, without accents, straight apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most text is plain, and normalising is dear.
  if (isPlain(lower)) return lower;
  return lower.replace(/[’‘]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

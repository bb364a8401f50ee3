import { fold, type Lexicon } from './lexicon';

/** One who takes part, as the note names them. */
export interface Entry {
  /** As the note writes it: `Ana Lima`, `@ana`. */
  readonly name: string;
  /** Without `@`, or null. */
  readonly handle: string | null;
  /** Initials or a short name that the note gives, or null. */
  readonly initials: string | null;
}

/** Finds the person whom a label means. Labels of one person may differ: `Ana Lima`, `Ana`, `AL`, `@ana`. */
export class People {
  readonly names: string[] = [];
  /** From what a label may be to the people it may mean; the surest way of naming first. */
  private readonly levels: readonly Map<string, number[]>[] = [new Map(), new Map(), new Map()];

  constructor(private readonly lexicon: Pick<Lexicon, 'titles' | 'nicknames'>) {}

  /** Adds a person who is not known yet, or what this entry says of one who is; gives their number. */
  add(entry: Entry): number {
    const known = this.exactly(entry.handle) ?? this.exactly(entry.name);
    const person = known ?? this.names.push(entry.name) - 1;
    keysOf(entry, this.lexicon).forEach((keys, level) => {
      for (const key of keys) this.note(level, key, person);
    });
    return person;
  }

  /** Those whom the label may mean: one if it is clear, several if it is not, none if nobody is known by it. */
  find(label: string): readonly number[] {
    const bare = label.replace(/^@/, '').trim();
    const folded = foldName(bare);
    for (const [level, map] of this.levels.entries()) {
      // Initials are told from names by their capitals.
      const found = map.get(level === 2 && isInitials(bare) ? bare : folded);
      if (found) return found;
    }
    const untitled = withoutTitle(folded, this.lexicon.titles);
    return untitled === folded ? [] : this.find(untitled);
  }

  private exactly(label: string | null): number | undefined {
    const found = label === null ? undefined : this.levels[0]?.get(foldName(label.replace(/^@/, '')));
    return found?.length === 1 ? found[0] : undefined;
  }

  private note(level: number, key: string, person: number): void {
    const map = this.levels[level];
    const known = map?.get(key);
    if (!known) map?.set(key, [person]);
    else if (!known.includes(person)) known.push(person);
  }
}

/** What a person may be called, surest first: in full; by first name; by last name, initials or nickname. */
function keysOf(
  entry: Entry,
  { titles, nicknames }: Pick<Lexicon, 'titles' | 'nicknames'>,
): readonly (readonly string[])[] {
  const name = entry.name.replace(/^@/, '');
  const tokens = withoutTitle(foldName(name), titles).split(' ');
  const [first = ''] = tokens;
  const last = tokens[tokens.length - 1] ?? '';
  const sure = [foldName(name)];
  if (entry.handle !== null) sure.push(foldName(entry.handle));
  if (entry.initials !== null) sure.push(entry.initials, fold(entry.initials));
  const others = nicknames.get(first) ?? [];
  if (tokens.length < 2) return [sure, [], others];
  const usual = [first, `${first} ${last[0] ?? ''}`, `${first[0] ?? ''}${last}`, `${first[0] ?? ''} ${last}`];
  const capitals = name.split(/[\s-]+/).flatMap((token) => (/^\p{Lu}/u.test(token) ? [token[0] ?? ''] : []));
  const outer = `${capitals[0] ?? ''}${capitals[capitals.length - 1] ?? ''}`;
  const weak = new Set([last, capitals.join(''), outer, ...others]);
  return [sure, usual, [...weak].filter((key) => key.length > 1)];
}

/** The words of a text that may be part of a name, as names are compared. */
export function nameWords(text: string): readonly string[] {
  return (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).map(foldName);
}

/** How names are compared: without accents, full stops, and the marks that chat puts after a nick (`ana_`, `ana|away`). */
export function foldName(name: string): string {
  const folded = fold(name).replace(/\./g, '').replace(/\s+/g, ' ').trim();
  return folded.replace(/(?:_+|\|\w+)$/, '') || folded;
}

function withoutTitle(folded: string, titles: ReadonlySet<string>): string {
  const space = folded.indexOf(' ');
  return space > 0 && titles.has(folded.slice(0, space)) ? folded.slice(space + 1) : folded;
}

function isInitials(label: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(label);
}

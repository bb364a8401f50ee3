/**
 * How a link that was carried along was written before, where the heading alone does not tell: `#budget` for “Budget”,
 * or a chain. Remembered, so that the link reads the same again when the heading does.
 */
export interface Spelling {
  /** The file that holds the link. */
  readonly path: string;
  /** The link's subpath now, and as it was. */
  readonly is: string;
  readonly was: string;
}

/** Collects how links were written that a plan carries along, in the order of the links. */
export class CarriedSpellings {
  private readonly all: Spelling[] = [];
  private readonly odd = new Set<string>();

  /** `isPlain` says that the heading alone tells how the link was written. */
  add(spelling: Spelling, isPlain: boolean): void {
    this.all.push(spelling);
    if (!isPlain) this.odd.add(keyOf(spelling.path, spelling.is));
  }

  /** What has to be remembered: the odd ones, and those that can only be told from them by their order. */
  toRemember(): readonly Spelling[] {
    return this.all.filter(({ path, is }) => this.odd.has(keyOf(path, is)));
  }
}

/** Gives out remembered spellings: links of a file that read the same get theirs in the order of the links. */
export class Spellings {
  private readonly waiting = new Map<string, string[]>();

  constructor(all: readonly Spelling[]) {
    for (const { path, is, was } of all) {
      const key = keyOf(path, is);
      const others = this.waiting.get(key);
      if (others) others.push(was);
      else this.waiting.set(key, [was]);
    }
  }

  /** How the next link that reads `subpath` was written before; null when that is not remembered. */
  take(path: string, subpath: string): string | null {
    return this.waiting.get(keyOf(path, subpath))?.shift() ?? null;
  }
}

function keyOf(path: string, subpath: string): string {
  return `${path}\n${subpath}`;
}

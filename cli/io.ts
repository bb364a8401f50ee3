/** What a command reads from and writes to; tests hand in their own. Files are read by the commands themselves. */
export interface Io {
  readonly readStdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether text for `out` may be coloured. */
  readonly colour: boolean;
  /** Whether somebody watches `err`, so that a line there may be drawn over. */
  readonly watched: boolean;
}

/** What a command ends with. */
export const DONE = 0;
/** A note could not be read or written; the others still were. */
export const UNREAD = 1;
export const WRONG_USAGE = 2;

/** Something that the user can mend, in words for the user. */
export class UsageError extends Error {}

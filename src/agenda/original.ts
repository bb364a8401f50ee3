/**
 * How a note keeps the topic that a question came from: `%%wonderings hash.length.prefix topic%%`, an Obsidian comment
 * that neither Live Preview (folded by our extension) nor Reading view shows. Everything that Markdown, Dataview or a
 * table could take for markup is percent-encoded, so that any topic comes back byte for byte.
 */
export interface Original {
  /** The topic as it was. */
  readonly topic: string;
  /** Of the question as it was written; another hash means that somebody changed it since. */
  readonly hash: string;
  /** Length of the question as it was written. */
  readonly length: number;
  /** How far after the start of its line's own text the question began. */
  readonly prefix: number;
}

/** Global, one line each: groups are hash, length, prefix and the encoded topic. */
export const ORIGINAL_COMMENT =
  /%%wonderings ([0-9a-z]{7})\.([0-9a-z]{1,7})\.([0-9a-z]{1,7}) ((?:[^%\r\n]|%[0-9A-Fu])*)%%/g;

/** The comment that keeps `topic` for the question that took its place. */
export function writeOriginal(topic: string, question: string, prefix: number): string {
  const numbers = [hashOf(question), question.length.toString(36), prefix.toString(36)];
  return `%%wonderings ${numbers.join('.')} ${encode(topic)}%%`;
}

/** Reads a match of {@link ORIGINAL_COMMENT}. */
export function readOriginal(match: RegExpMatchArray): Original {
  return {
    hash: match[1] ?? '',
    length: parseInt(match[2] ?? '0', 36),
    prefix: parseInt(match[3] ?? '0', 36),
    topic: decode(match[4] ?? ''),
  };
}

/** Seven characters that tell apart two wordings of a question (FNV-1a, 32 bit). */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Letters, digits, single inner spaces and harmless punctuation stand as they are; the rest becomes `%XX` or `%uXXXX`. */
function encode(topic: string): string {
  return topic
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Cs} .,;:!?'"()/+@-]/gu, escapeUnits)
    .replace(/::|^ | $/g, (found) => found.slice(0, -1) + escapeUnits(found.slice(-1)));
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let i = 0; i < character.length; i++) {
    const hex = character.charCodeAt(i).toString(16).toUpperCase();
    escaped += hex.length > 2 ? `%u${hex.padStart(4, '0')}` : `%${hex.padStart(2, '0')}`;
  }
  return escaped;
}

function decode(encoded: string): string {
  return encoded.replace(/%(?:u([0-9A-F]{4})|([0-9A-F]{2}))/g, (_found, long: string | undefined, short: string) =>
    String.fromCharCode(parseInt(long ?? short, 16)),
  );
}

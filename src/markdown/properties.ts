import { parseYAML } from 'confbox/yaml';
import type { Span } from '../model/span';

export interface Properties {
  /** The frontmatter with its fences and last line break, or null. */
  readonly span: Span | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** Why the properties could not be read, in words for the user; null when they could. */
  readonly fault: string | null;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Something besides comments; the parser takes a text without as a fault. */
const HAS_VALUES = /^[ \t]*[^\s#]/m;

/** Reads the frontmatter as Obsidian does: only at the very start, fenced by `---`. Broken YAML is a fault, no error. */
export function readProperties(text: string): Properties {
  const match = FRONTMATTER.exec(text);
  if (!match) return { span: null, values: {}, fault: null };
  const span = { from: 0, to: match[0].length };
  try {
    const yaml = match[1] ?? '';
    // No aliases: through them a value may hold itself, or a few lines a billion values.
    const values = HAS_VALUES.test(yaml) ? parseYAML(yaml, { maxAliases: 0 }) : {};
    return { span, values: isRecord(values) ? values : {}, fault: null };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { span, values: {}, fault: `The properties at the top of the note could not be read (${reason}).` };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { FrontMatterInfo } from 'obsidian';
import { parseYAML, stringifyYAML } from 'confbox/yaml';

/** Throws what the YAML parser throws; an empty text gives null. */
export function parseYaml(yaml: string): unknown {
  return yaml.trim() === '' ? null : (parseYAML<unknown>(yaml) ?? null);
}

export function stringifyYaml(obj: unknown): string {
  return `${stringifyYAML(obj, { lineWidth: -1, noRefs: true, indent: 2 }).trimEnd()}\n`;
}

/** Where the frontmatter stands; it must open the note at its first character. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const open = /^---[ \t]*\r?\n/.exec(content);
  if (!open) return none;
  const from = open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/m;
  const found = close.exec(content.slice(from));
  if (!found) return none;
  const to = from + found.index;
  return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart: to + found[0].length };
}

/** The note's properties: null without frontmatter or when it is no mapping or cannot be read. */
export function readProperties(content: string): Record<string, unknown> | null {
  const info = getFrontMatterInfo(content);
  if (!info.exists) return null;
  try {
    const value = parseYaml(info.frontmatter);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    // A broken frontmatter is the user's text in the making: the app shows no properties for it, too.
    return null;
  }
}

import { german } from './de/pack';
import { english } from './en/pack';
import { SPOKEN, tellLanguage } from './others';
import type { LanguagePack } from './pack';

/** Every pack; the first is the one for notes whose language cannot be told. */
export const PACKS: readonly [LanguagePack, ...LanguagePack[]] = [english, german];

/** The pack that a note is read with, or the language (BCP 47) that none covers. */
export type PackChoice = { readonly pack: LanguagePack } | { readonly foreign: string };

/** Properties that may name a note's language, as a tag or by its name. */
const PROPERTIES = ['lang', 'language', 'sprache'];

/**
 * Chooses by the note's property, if that names a language (`language: Rust` does not), and otherwise by its words.
 * `mask` is the note's.
 */
export function packFor(
  properties: Readonly<Record<string, unknown>>,
  mask: string,
  packs: readonly [LanguagePack, ...LanguagePack[]],
): PackChoice {
  const named = PROPERTIES.map((name) => languageNamed(properties[name], packs)).find((one) => one !== null);
  const language = named ?? tellLanguage(mask, packs[0].id);
  const pack = language === null ? packs[0] : packs.find(({ id }) => id === language);
  return pack ? { pack } : { foreign: language ?? '' };
}

function languageNamed(value: unknown, packs: readonly LanguagePack[]): string | null {
  if (typeof value !== 'string') return null;
  const lower = value.trim().toLowerCase();
  const named = packs.find(({ names }) => names.includes(lower));
  const tag = /^[a-z]{2}(?=$|[-_])/.exec(lower)?.[0] ?? '';
  return named?.id ?? (SPOKEN.has(tag) ? tag : null);
}

import type { texts } from './en';

/**
 * Every text of the interface in one language. English says which there are; the compiler holds the other languages to
 * it. What is said about a note's own words (prompts, questions, the reasons of marks) comes from its language pack.
 */
export type Texts = typeof texts;

/** A language is evaluated when it is chosen; the others cost nothing but their bytes. */
export const LANGUAGES = {
  en: () => import('./en'),
  de: () => import('./de'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  nl: () => import('./nl'),
} satisfies Record<string, () => Promise<{ readonly texts: Texts }>>;

/** The texts for a language of the app (`de`, `pt-BR`): English where there are none in it. */
export async function textsFor(language: string): Promise<Texts> {
  const code = language.split('-')[0] ?? '';
  const { texts } = await (Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code as keyof typeof LANGUAGES] : LANGUAGES.en)();
  return texts;
}

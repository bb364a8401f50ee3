/** Numbers, days and lists as people of one language write them. */
export interface Formats {
  readonly locale: string;
  /** `1,200`. */
  readonly number: (value: number) => string;
  /** With one digit behind the point: `7.5`. */
  readonly decimal: (value: number) => string;
  /** A share of 0..1 as `40%`. */
  readonly percent: (share: number) => string;
  /** `2026-03-14` as `14 Mar 2026`. */
  readonly day: (date: string) => string;
  /** The name of a language by its code (BCP 47). */
  readonly languageName: (code: string) => string;
  /** Words in the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  /** A name inside a sentence: in lower case, but for languages that write nouns with a capital. */
  readonly inside: (name: string) => string;
  /** `one, two or three`. */
  readonly either: (parts: readonly string[]) => string;
  /**
   * A count in words. `none` is for zero, `one` and `other` for what the language counts as such, with `#` in the place
   * of the number.
   */
  readonly count: (count: number, none: string, one: string, other: string) => string;
}

/** Everything is made when it is first asked for: the app starts without it. */
export function formatsOf(locale: string, quotes: readonly [open: string, close: string]): Formats {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const decimals = once(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false }),
  );
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const days = once(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  );
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  return {
    locale,
    number: (value) => numbers().format(value),
    decimal: (value) => decimals().format(value),
    percent: (share) => percents().format(share),
    day: (date) => days().format(new Date(`${date}T00:00:00Z`)),
    languageName: (code) => languages().of(code) ?? code,
    quoted: (words) => quotes.join(words),
    inside: (name) => (locale === 'de' ? name : name.toLocaleLowerCase(locale)),
    either: (parts) => lists().format(parts),
    count: (count, none, one, other) => {
      if (count === 0) return none;
      return (plurals().select(count) === 'one' ? one : other).replace('#', () => numbers().format(count));
    },
  };
}

/** The first letter in upper case; for sentences that begin with a count. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

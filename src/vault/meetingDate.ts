/** Properties that say when a meeting was; the first that holds a day counts. */
const PROPERTIES = ['date', 'day', 'when', 'meeting-date', 'meeting_date', 'created'];

const NUMERIC = /(?:^|\D)((?:19|20)\d\d)([-./_ ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
const WEEK = /(?:^|\D)((?:19|20)\d\d)-?W(0[1-9]|[1-4]\d|5[0-3])(?!\d)/i;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
const DAY = 86_400_000;

/** Reads the day of a meeting, as `2026-03-14`, out of what names a note. */
export class DateReader {
  readonly #months: ReadonlyMap<string, number>;
  readonly #dayFirst: RegExp;
  readonly #monthFirst: RegExp;

  /** `locales` are the languages whose names of months are known. */
  constructor(locales: readonly string[]) {
    this.#months = new Map(locales.flatMap(monthNames));
    const names = [...this.#months.keys()].sort((a, b) => b.length - a.length).join('|');
    this.#dayFirst = new RegExp(`(?:^|\\P{L})(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*[-_ ]?(${names})(?!\\p{L})`, 'iu');
    this.#monthFirst = new RegExp(`(?:^|\\P{L})(${names})\\.?[-_ ]?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'iu');
  }

  /** The day that the properties tell, or else the texts (a path, a heading), the earlier ones first; null if none. */
  read(properties: Readonly<Record<string, unknown>>, texts: readonly string[]): string | null {
    const told = PROPERTIES.map((name) => properties[name]).filter((value) => typeof value === 'string');
    for (const text of [...told, ...texts]) {
      const day = this.#dayIn(text);
      if (day !== null) return day;
    }
    return null;
  }

  #dayIn(text: string): string | null {
    const numeric = NUMERIC.exec(text);
    if (numeric) return dayOf(numeric[1], Number(numeric[3]), numeric[4]);
    const week = WEEK.exec(text);
    if (week) return mondayOf(Number(week[1]), Number(week[2]));
    const year = YEAR.exec(text)?.[1];
    if (year === undefined) return null;
    const [, day, name] = this.#dayFirst.exec(text) ?? [];
    if (name !== undefined) return dayOf(year, this.#months.get(name.toLowerCase()), day);
    const [, month, date] = this.#monthFirst.exec(text) ?? [];
    return month === undefined ? null : dayOf(year, this.#months.get(month.toLowerCase()), date);
  }
}

/** The day in ISO's form; null when there is no such day. */
function dayOf(year: string | undefined, month: number | undefined, day: string | undefined): string | null {
  const date = new Date(Date.UTC(Number(year), (month ?? 0) - 1, Number(day)));
  return date.getUTCMonth() + 1 === month ? date.toISOString().slice(0, 10) : null;
}

/** The fourth of January is in the first week, which begins on a Monday. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + (7 * (week - 1) - weekday) * DAY).toISOString().slice(0, 10);
}

function monthNames(locale: string): readonly (readonly [string, number])[] {
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
    (['long', 'short'] as const).map((style) => {
      const name = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2026, month, 1));
      return [name.toLowerCase().replace(/\.$/, ''), month + 1] as const;
    }),
  );
}

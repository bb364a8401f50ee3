/** The least of 1, 2 and 5 times a power of ten that is as high as `highest`; 1 for nothing. */
export function niceTop(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  const factor = [1, 2, 5, 10].find((each) => each * power >= highest) ?? 10;
  return factor * power;
}

/** Days since 1970 of a date such as `2026-03-14`. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** Where each day stands between the first and the last of them, 0..1, in order; a single day stands in the middle. */
export function placesOf(dates: readonly string[]): readonly number[] {
  const days = dates.map(dayNumber);
  const first = days[0] ?? 0;
  const length = (days.at(-1) ?? 0) - first;
  return days.map((day) => (length === 0 ? 0.5 : (day - first) / length));
}

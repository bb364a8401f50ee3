/** The phrases of a list that a pack writes in one text, with `|` or a line break between. */
export function list(text: string): readonly string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}

/** Makes a part of a pack when it is first asked for: a pack that no note needs costs nothing. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

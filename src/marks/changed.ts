/** A stretch of new text; `isNew` when its words did not stand in the old one at that place. */
export interface Stretch {
  readonly text: string;
  readonly isNew: boolean;
}

/**
 * The new text cut into what stayed and what is new, word by word, for showing a change at a glance. Upper and lower
 * case count as the same: a word that only moved to or from the start of a sentence is not news.
 */
export function changedWords(before: string, after: string): readonly Stretch[] {
  const old = words(before).map(fold);
  const now = words(after);
  const kept = keptWords(old, now.map(fold));
  const stretches: Stretch[] = [];
  now.forEach((text, index) => {
    const isNew = !kept.has(index);
    const last = stretches[stretches.length - 1];
    if (last && last.isNew === isNew) stretches[stretches.length - 1] = { text: last.text + text, isNew };
    else stretches.push({ text, isNew });
  });
  return stretches;
}

/** Words with the white space after them, punctuation apart; joined they are the text again. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’]+\s*|[^\p{L}\p{N}'’\s]+\s*|\s+/gu) ?? [];
}

function fold(word: string): string {
  return word.trim().toLowerCase();
}

/** Which of `now` belong to a longest common subsequence with `old`; sentences are short, so the plain table serves. */
function keptWords(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) {
      kept.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

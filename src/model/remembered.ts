/** More words than this are forgotten and looked at anew: a vault must not fill the memory. */
const MOST_WORDS = 5_000;

/** The same answer for the same word, which notes use again and again. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = ask(word);
      if (known.size >= MOST_WORDS) known.clear();
      known.set(word, answer);
    }
    return answer;
  };
}

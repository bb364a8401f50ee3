/** The shortest text that `fails` still holds for, by leaving out ever smaller parts; as good as it gets in a while. */
export function smallest(text, fails, tries = 3000) {
  let least = text;
  for (let size = Math.ceil(least.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < least.length && tries > 0;) {
      const shorter = least.slice(0, from) + least.slice(from + size);
      tries -= 1;
      if (fails(shorter)) least = shorter;
      else from += size;
    }
  }
  return least;
}

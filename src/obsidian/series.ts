/** Notes in one folder, or of one name but for its numbers, wherever they are kept: `2026/03/2026-03-02 Weekly`. */
export function isOneSeries(a: string, b: string): boolean {
  if (folderOf(a) === folderOf(b)) return true;
  const name = nameWithoutNumbers(a);
  return name.length > 2 && name === nameWithoutNumbers(b);
}

function nameWithoutNumbers(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

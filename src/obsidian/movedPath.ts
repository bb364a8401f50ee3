/** The path of a note or folder once what stood at `from` stands at `to`: it may be that, or be in it. */
export function movedPath(path: string, from: string, to: string): string {
  if (path.toLowerCase() === from.toLowerCase()) return to;
  return path.toLowerCase().startsWith(`${from.toLowerCase()}/`) ? to + path.slice(from.length) : path;
}

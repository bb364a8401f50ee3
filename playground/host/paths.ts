/** `/`-separated, without doubled, leading or trailing slashes; the root is `/`. */
export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
}

/** The folder of a path without a slash at its end; empty for what lies in the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Splits `Note#A#B` at its first `#`; the subpath keeps the `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
  const at = text.indexOf('#');
  return at < 0 ? { path: text, subpath: '' } : { path: text.slice(0, at), subpath: text.slice(at) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** The path that `target` (with `./` and `../`) names when it is written in a file of `folder`. */
export function resolveRelative(folder: string, target: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

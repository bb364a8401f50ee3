/** What the plugin must never hold, and why: the store's rules, and our word that nothing leaves the device. */
const FORBIDDEN = [
  ['network', /\b(?:fetch|requestUrl)\s*\(|\brequestUrl\b|\(0,\s*\w+\.request\)|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/],
  ['network', /https?:\/\/(?!www\.w3\.org\/)[\w.-]+/],
  ['HTML from text', /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b/],
  ['code from text', /\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bimportScripts\b|\bset(?:Timeout|Interval)\s*\(\s*["'`]/],
  ['scripts added to the page', /createEl(?:ement)?\(\s*["'`]script|javascript:/],
  ['console noise', /\bconsole\.(?:log|info|debug|trace|dir|table)\b/],
  ['regular expressions with lookbehind, which older iOS cannot read', /\(\?<[=!]/],
  ['a source map', /\/\/# sourceMappingURL/],
]; // prettier-ignore

/** The modules that the app gives to every plugin. */
const GIVEN = /^(?:obsidian|@codemirror\/(?:state|view))$/;

/** What of `main.js` must not be there, a line each: what it is and where it stands. */
export function forbiddenIn(code) {
  const found = FORBIDDEN.flatMap(([what, pattern]) => {
    const match = pattern.exec(code);
    return match ? [`${what}: …${code.slice(Math.max(0, match.index - 30), match.index + 50)}…`] : [];
  });
  const modules = [...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name);
  const foreign = [...new Set(modules)].filter((name) => !GIVEN.test(name));
  return [...found, ...foreign.map((name) => `a module that a phone does not have: ${name}`)];
}

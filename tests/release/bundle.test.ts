import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forbiddenIn } from '../../scripts/release/bundle.mjs';

describe('main.js', () => {
  it('holds no way to the network, no HTML or code made from text, no console noise', () => {
    const code = readFileSync(path.join(__dirname, '../../main.js'), 'utf8');
    expect(code.length).toBeGreaterThan(100_000);
    expect(forbiddenIn(code)).toEqual([]);
  });

  it.each([
    'await fetch("/a")',
    'new XMLHttpRequest',
    'new WebSocket(e)',
    'navigator.sendBeacon(e)',
    '(0,o.requestUrl)({url:e})',
    '(0,o.request)(e)',
    'e="https://example.org/a"',
    'e.innerHTML=t',
    'e.outerHTML=t',
    'e.insertAdjacentHTML("beforeend",t)',
    'new DOMParser',
    'eval(t)',
    'new Function(t)',
    'setTimeout("a()",1)',
    'e.createEl("script")',
    'location="javascript:a"',
    'console.log(t)',
    'e=/(?<=a)b/',
    '//# sourceMappingURL=main.js.map',
    'require("fs")',
  ])('would be found out: %s', (code) => {
    expect(forbiddenIn(`let a=1;${code};`)).toHaveLength(1);
  });

  it.each([
    'e="fetch fetched"',
    'this.request()',
    'require("obsidian")',
    'console.error(t)',
    'e=/(?:a|b)/',
    'x.retrieval(t)',
  ])('may hold %s', (code) => {
    expect(forbiddenIn(`let a=1;${code};`)).toEqual([]);
  });
});

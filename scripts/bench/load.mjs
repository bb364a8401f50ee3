/**
 * Prints how many milliseconds compiling and evaluating a CommonJS file takes in a fresh process, as Obsidian does it at
 * start-up. What it requires from outside stands there already and costs nothing.
 */
import { readFileSync } from 'node:fs';

const code = readFileSync(process.argv[2], 'utf8');
/** Answers to anything: may be called, constructed, extended and read from. */
const anything = new Proxy(class {}, {
  get: (target, name) => (name in target ? target[name] : anything),
  apply: () => anything,
  construct: () => anything,
});

const started = performance.now();
const module = { exports: {} };
new Function('require', 'module', 'exports', code)(() => anything, module, module.exports);
console.log(performance.now() - started);

import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** What language packs carry for tests, documents and measuring alone: examples, near misses, sources, a score. */
const FOR_TESTS = new Set(['examples', 'misses', 'found', 'silent', 'source', 'receptiveness']);

/** An esbuild plugin that leaves out of the bundle what only tests and documents read of the language packs. */
export const leanPacks = {
  name: 'lean-packs',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]language[\\/][a-z]+[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: leanPack(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The source of a pack without those properties; only what is literal or a list of its own, so that nothing computed goes missing. */
export function leanPack(source) {
  const file = ts.createSourceFile('pack.ts', source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (isForTests(node)) {
      const end = source[node.end] === ',' ? node.end + 1 : node.end;
      cuts.push([node.getFullStart(), end]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  let lean = source;
  for (const [from, to] of cuts.reverse()) lean = lean.slice(0, from) + lean.slice(to);
  return lean;
}

function isForTests(node) {
  if (ts.isShorthandPropertyAssignment(node)) return FOR_TESTS.has(node.name.getText());
  return ts.isPropertyAssignment(node) && FOR_TESTS.has(node.name.getText()) && isText(node.initializer);
}

function isText(node) {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isText);
  return ts.isStringLiteralLike(node);
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const src = path.join(__dirname, '../../src');
/** What draws for people; the engine's words come from its language packs. */
const ROOMS = ['doors/', 'editor/', 'marks/', 'obsidian/', 'panel/', 'reading/', 'trends/', 'main.ts'];
/** The command line and code speak English, as those of the app do. */
const ENGLISH = ['doors/api.ts', 'doors/terminal.ts'];

/** What keys of the keyboard, headings of a request and the like are called. */
const NAMES = /^(?:Arrow(?:Up|Down|Left|Right)|Enter|Escape|Home|End|Tab|Mod|DESC|ASC)$/;

/** Words for people: two words in a row, or one with a capital. No path, class or name in code. */
function isWords(text: string): boolean {
  // The lines of a base (YAML), and lists of CSS selectors.
  if (NAMES.test(text.trim()) || /, \./.test(text) || /^ +(?:- )?\w+: \S/.test(text)) return false;
  return (
    /(?:^|\s)\p{Lu}\p{Ll}+/u.test(text) ||
    /\p{L}{2,}[,.…:]?\s\p{L}{2,}/u.test(text.replace(/\b(?:wonderings|mod|is|clickable)\b[\w-]*/g, ''))
  );
}

/** Whether what is written here is for developers: an error that no person meets, or a type. */
function isForCode(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isImportDeclaration(at) || ts.isTypeNode(at) || ts.isExportDeclaration(at)) return true;
    if (ts.isNewExpression(at) && at.expression.getText() === 'Error') return true;
  }
  return false;
}

/** Words that are none of an interface: the name of the plugin, and what machines read. */
const KNOWN: readonly string[] = [
  'panel/panel.ts: Wonderings',
  'doors/topic.ts: Meeting.md',
  'doors/topic.ts: ## Agenda\n\n- ',
  'obsidian/commandActions.ts: Meeting.md',
  'obsidian/inquiryAgenda.ts: ## Agenda',
];

function wordsIn(file: string): readonly string[] {
  const code = readFileSync(path.join(src, file), 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && isWords(node.text) && !isForCode(node)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && ROOMS.some((room) => file.startsWith(room)) && !ENGLISH.includes(file));

describe('The code that draws for people', () => {
  it('holds no words of its own: they stand in src/texts/', () => {
    const found = files.flatMap(wordsIn);
    expect(found.filter((words) => !KNOWN.includes(words))).toEqual([]);
    expect(KNOWN.filter((words) => !found.includes(words))).toEqual([]);
  });

  it('would be found out', () => {
    expect(['Show all', 'no marks', 'Reflection', ' min, at least'].map(isWords)).toEqual([true, true, true, true]);
    expect(['wonderings-item is-open', 'aria-label', 'ArrowUp', 'M0 15H1000', '../panel/words'].map(isWords)).toEqual(
      Array(5).fill(false),
    );
  });
});

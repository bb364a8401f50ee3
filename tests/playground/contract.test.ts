import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const sources = path.join(root, 'src');
const barrel = path.join(root, 'playground/host/obsidian.ts');

/** A member of the app's API that the plugin uses. */
interface Used {
  readonly owner: string;
  readonly member: string;
  /** Where it is used first. */
  readonly at: string;
}

const program = programOf();
const checker = program.getTypeChecker();

function programOf(): ts.Program {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = ts.sys.readDirectory(sources, ['.ts']);
  return ts.createProgram([...files, barrel], options);
}

function exportsOf(file: string): ReadonlyMap<string, ts.Symbol> {
  const module = program.getSourceFile(file);
  const symbol = module && checker.getSymbolAtLocation(module);
  return new Map((symbol ? checker.getExportsOfModule(symbol) : []).map((each) => [each.name, each]));
}

function isApi(declaration: ts.Node | undefined): boolean {
  return declaration?.getSourceFile().fileName.endsWith('/obsidian/obsidian.d.ts') === true;
}

/** Every member of an API class that some source names, by walking all property accesses and overrides. */
function usedMembers(): readonly Used[] {
  const found = new Map<string, Used>();
  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const declaration = symbol?.declarations?.[0];
    if (!symbol || !declaration || !isApi(declaration) || !ts.isClassDeclaration(declaration.parent)) return;
    const owner = declaration.parent.name?.text ?? '';
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    const at = `${path.relative(root, node.getSourceFile().fileName)}:${line + 1}`;
    const key = `${owner}.${symbol.name}`;
    if (!found.has(key)) found.set(key, { owner, member: symbol.name, at });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(sources)) visit(file);
  return [...found.values()];
}

/** The names that the sources import from the app as values. */
function importedValues(): readonly string[] {
  const names = new Set<string>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(sources))) {
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) || (statement.moduleSpecifier as ts.StringLiteral).text !== 'obsidian')
        continue;
      const clause = statement.importClause;
      const bindings = clause?.namedBindings;
      if (!clause || clause.isTypeOnly || !bindings || !ts.isNamedImports(bindings)) continue;
      for (const { isTypeOnly, name, propertyName } of bindings.elements) {
        if (!isTypeOnly) names.add((propertyName ?? name).text);
      }
    }
  }
  return [...names].sort();
}

/** The type of a member of a class, of its instances or of itself. */
function memberType(owner: ts.Symbol, member: string): ts.Type | null {
  const resolved = owner.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(owner) : owner;
  for (const side of [checker.getDeclaredTypeOfSymbol(resolved), checker.getTypeOfSymbol(resolved)]) {
    const symbol = side.getProperty(member);
    if (symbol) return checker.getTypeOfSymbol(symbol);
  }
  return null;
}

/** How many arguments a function takes at least; null for what is no function. */
function required(type: ts.Type): number | null {
  const signatures = type.getCallSignatures();
  if (signatures.length === 0) return null;
  return Math.min(...signatures.map((each) => each.parameters.filter((parameter) => !isOptional(parameter)).length));
}

function isOptional(parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration;
  if (!declaration || !ts.isParameter(declaration)) return false;
  return (
    declaration.questionToken !== undefined ||
    declaration.initializer !== undefined ||
    declaration.dotDotDotToken !== undefined
  );
}

const hostExports = exportsOf(barrel);
const typings = exportsOf(path.join(root, 'node_modules/obsidian/obsidian.d.ts'));
const used = usedMembers();

describe('the host against the typings', () => {
  it('finds what the plugin uses', () => {
    expect(used.length).toBeGreaterThan(50);
    expect(used.map(({ owner, member }) => `${owner}.${member}`)).toContain('Vault.process');
  });

  it('exports every value that the plugin imports', () => {
    expect(importedValues().filter((name) => !hostExports.has(name))).toEqual([]);
  });

  it('has every member that the plugin uses', () => {
    const missing = used.filter(({ owner, member }) => {
      const host = hostExports.get(owner);
      return host && !memberType(host, member);
    });
    expect(missing).toEqual([]);
  });

  it('has every class whose members the plugin uses', () => {
    expect([...new Set(used.map(({ owner }) => owner))].filter((owner) => !hostExports.has(owner))).toEqual([]);
  });

  it('asks for no more arguments than the typings', () => {
    const stricter = used.filter((each) => {
      const [mine, theirs] = typesOf(each).map((type) => type && required(type));
      return typeof mine === 'number' && typeof theirs === 'number' && mine > theirs;
    });
    expect(stricter).toEqual([]);
  });

  it('answers with what the typings promise where that is plain data', () => {
    const plain = used.filter((each) => PLAIN.test(answerOf(typesOf(each)[1])));
    const wrong = plain.filter((each) => {
      const [mine, theirs] = typesOf(each).map(answerOf);
      return mine !== theirs;
    });
    expect(plain.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});

const PLAIN = /^(?:string|number|boolean|string\[\]|Promise<(?:string|boolean)>)$/;

/** The type of a member in the host and in the typings. */
function typesOf({ owner, member }: Used): readonly [ts.Type | null, ts.Type | null] {
  const [host, api] = [hostExports.get(owner), typings.get(owner)];
  return [host ? memberType(host, member) : null, api ? memberType(api, member) : null];
}

function answerOf(type: ts.Type | null): string {
  const [signature] = type?.getCallSignatures() ?? [];
  if (!type) return '';
  return checker.typeToString(signature ? checker.getReturnTypeOfSignature(signature) : type);
}

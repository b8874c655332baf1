import { readFileSync } from 'node:fs';

import ts from 'typescript';

/** A runnable example of the documentation. */
export interface DocExample {
  /** The file and line that it stands at. */
  readonly where: string;
  /** The code, as TypeScript. */
  readonly code: string;
  /** What it prints, where a `text` block follows it. */
  readonly prints?: string;
  /** The files that the page has shown before it, by name: blocks with a name behind their language. */
  readonly files?: Readonly<Record<string, string>>;
}

const FENCE = /```ts\n([\s\S]*?)\n```(?:\s*```text\n([\s\S]*?)\n```)?/gu;
const NAMED = /```(\w+) ([\w.-]+)\n([\s\S]*?)\n```/gu;
const OWN_IMPORT = /^import \{[^}]*\} from '\.\/([\w.-]+)';\n/gmu;

/** The `@example` blocks of a source file. */
export function sourceExamples(path: string): readonly DocExample[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap((comment) => {
    if (!comment[0].includes('@example')) return [];
    const body = comment[0].replace(/^\s*\*? ?/gmu, '');
    return fenced(body.slice(body.indexOf('@example')), `${path}:${String(lineOf(text, comment.index))}`);
  });
}

/**
 * The `ts` blocks of a Markdown file, with the `text` block that follows each, and the files that the page has shown before it. A
 * file that an example imports (`from './plan.mjs'`) is put in the place of the import.
 */
export function markdownExamples(path: string): readonly DocExample[] {
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(NAMED)];
  return [...text.matchAll(FENCE)].map((match) => {
    const where = `${path}:${String(lineOf(text, match.index))}`;
    const shown = named.filter(({ index }) => index < match.index).map(([, , name = '', content = '']) => [name, `${content}\n`] as const);
    return withFiles(example(match, where), Object.fromEntries(shown));
  });
}

function withFiles({ code, ...rest }: DocExample, files: Readonly<Record<string, string>>): DocExample {
  const taken = new Set<string>();
  const joined = (text: string): string =>
    text.replace(OWN_IMPORT, (_, name: string) => {
      const file = files[name];
      if (file === undefined) throw new Error(`${rest.where}: no block of the page before it is named ${name}`);
      if (taken.has(name)) return '';
      taken.add(name);
      return joined(file.replace(/^export /gmu, ''));
    });
  return { ...rest, code: joined(code), files };
}

/**
 * The code with its imports made dynamic and every `expression; // => value` made a call of `check`. It runs as the
 * body of an async function of `load`, `check` and `console`.
 */
export function runnable({ code, where }: DocExample): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let out = '';
  const bound = new Set<string>();
  for (const statement of source.statements) {
    const own = code.slice(statement.getStart(source), statement.getEnd());
    if (ts.isImportDeclaration(statement)) {
      const clause = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? undefined : statement.importClause;
      const bindings = clause?.namedBindings;
      // what a file of the page has imported is there already
      const members = (bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : []).filter(
        ({ isTypeOnly, name }) => !isTypeOnly && !bound.has(name.text),
      );
      for (const { name } of members) bound.add(name.text);
      const named = members.map(({ propertyName, name }) =>
        propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
      );
      const names = clause?.name === undefined ? named.join(', ') : `default: ${clause.name.text}`;
      if (names !== '') out += `const { ${names} } = await load(${statement.moduleSpecifier.getText(source)});\n`;
      continue;
    }
    const expected = expectation(code.slice(statement.getEnd()));
    if (expected === undefined) out += `${own}\n`;
    else if (!ts.isExpressionStatement(statement)) throw new Error(`${where}: only an expression can be followed by // =>`);
    else out += `check(await (${statement.expression.getText(source)}), ${expected}, ${JSON.stringify(own)});\n`;
  }
  return ts.transpileModule(out, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText;
}

/** The value behind `// =>`, which may go on over following comment lines. */
function expectation(after: string): string | undefined {
  const lines = after.split('\n');
  const first = lines[0]?.trim() === '' ? 1 : 0;
  const opening = /^\s*\/\/ => (.*)$/u.exec(lines[first] ?? '');
  if (opening === null) return undefined;
  const rest: string[] = [];
  for (const line of lines.slice(first + 1)) {
    const more = /^\s*\/\/ {2}(.*)$/u.exec(line);
    if (more === null) break;
    rest.push((more[1] ?? '').trimStart());
  }
  return [opening[1] ?? '', ...rest].join(' ');
}

function fenced(text: string, where: string): readonly DocExample[] {
  return [...text.matchAll(FENCE)].map((match) => example(match, where));
}

function example(match: RegExpExecArray, where: string): DocExample {
  const [, code = '', prints] = match;
  return { where, code, ...(prints === undefined ? {} : { prints }) };
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { compare, cpuTime } from './clock.js';
import { firstFault, hostWithLibrary, options } from './compiler.js';
import { timeText, type Figure } from './figure.js';

const ITEMS = 5_000;
const EACH_AREA = 50;

/** The definition of a framework as a user writes it, and the ids of its items. */
function largeFramework(): { readonly definition: string; readonly ids: readonly string[] } {
  const items = Array.from({ length: ITEMS }, (_, at) => {
    const area = `large/${String(Math.floor(at / EACH_AREA) + 1)}`;
    if (at % EACH_AREA === 0) return { id: area, kind: 'area', label: { en: `Area ${String(at)}` } };
    const id = `${area}.${String(at % EACH_AREA)}`;
    return { id, kind: 'promise', parent: area, label: { en: `Promise ${String(at)}` }, facets: { themes: [`theme-${String(at % 20)}`] } };
  });
  const definition = `import { defineFramework } from '@actionline/taxonomy';
export const plan = defineFramework({
  id: 'large',
  title: { en: 'Large plan' },
  issuer: { actor: 'city', name: { en: 'The city' } },
  validity: { start: '2026-01-01', end: '2030-12-31' },
  levels: [
    { kind: 'area', label: { en: 'Area' }, commitment: false },
    { kind: 'promise', label: { en: 'Promise' }, commitment: true },
  ],
  items: [
${items.map((item) => `    ${JSON.stringify(item)},`).join('\n')}
  ],
});
`;
  return { definition, ids: items.map(({ id }) => id) };
}

/** Where an id is being written: the call, with nothing between its quotes. */
const CURSOR = '§';

/** An editor with one file open, in which an id is being written; each edit is completed anew, as at every key. */
function editor(file: string, text: string): () => number {
  let version = 0;
  const open = (): string => text.replace(CURSOR, '').concat(`// ${String(version)}\n`);
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? open() : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? open() : ts.sys.readFile(name)),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  });
  return () => {
    version += 1;
    return service.getCompletionsAtPosition(file, text.indexOf(CURSOR), {})?.entries.length ?? 0;
  };
}

/** The declarations that the compiler writes of a file: what a project sees of a framework that is built apart. */
function declarationsOf(file: string): string {
  const program = ts.createProgram([file], { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true }, hostWithLibrary());
  let written = '';
  program.emit(program.getSourceFile(file), (_, text) => {
    written = text;
  });
  return written;
}

/**
 * A framework of one's own with thousands of items: that it compiles, and how long an editor takes to offer its ids, from its
 * declarations and from its definition, over a function that takes a plain union of them.
 */
export function* measureCompletion({ quick }: { readonly quick: boolean }): Generator<Figure> {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.bench-'));
  try {
    const fileOf = (name: string, text: string): string => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    const { definition, ids } = largeFramework();
    const defined = fileOf('defined.mts', definition);
    const host = hostWithLibrary();
    const check = (file: string): void => {
      const fault = firstFault(ts.createProgram([file], options, host), file);
      if (fault !== undefined) throw new Error(fault);
    };
    const items = ITEMS.toLocaleString('en-GB');
    check(fileOf('warm.mts', `export { getItem } from '@actionline/taxonomy';\n`));
    yield {
      name: `type check of an own framework of ${items} items`,
      value: cpuTime(() => {
        check(defined);
      }),
      unit: 'ms',
      against: 'none: it is to compile at all',
    };

    fileOf('declared.d.mts', declarationsOf(defined));
    fileOf(
      'union.d.mts',
      `export declare function getItem(id:\n${ids.map((id) => `  | '${id}'`).join('\n')}\n): { readonly id: string };\n`,
    );
    // all three see the same package, so that only the ids differ
    const ours = (name: string): string =>
      `import { getItem } from '@actionline/taxonomy';\nimport { plan } from './${name}.mjs';\nexport const item = getItem(plan, '${CURSOR}');\n`;
    const union = `export { defineFramework } from '@actionline/taxonomy';\nimport { getItem } from './union.mjs';\nexport const item = getItem('${CURSOR}');\n`;
    for (const [name, from, limit, rounds] of [
      ['declared', 'its declarations', 2, 15],
      ['defined', 'its definition', undefined, quick ? 1 : 5],
    ] as const) {
      const [mine, peer] = [editor(join(folder, `${name}-use.mts`), ours(name)), editor(join(folder, `${name}-peer.mts`), union)];
      for (const complete of [mine, peer]) {
        const offered = complete();
        if (offered !== ITEMS) throw new Error(`${String(offered)} ids are offered, not ${items}, from ${from}`);
      }
      const { ratio, ours: time } = compare(rounds, () => ({ ours: mine, peer }));
      yield {
        name: `completing one of its ids, from ${from}`,
        value: ratio,
        unit: 'times',
        ...(limit === undefined ? {} : { limit }),
        against: 'a function that takes a plain union of them',
        shown: timeText(time),
      };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

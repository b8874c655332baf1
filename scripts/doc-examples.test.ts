import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { inspect } from 'node:util';

import { describe, expect, it } from 'vitest';

import { markdownExamples, runnable, sourceExamples, type DocExample } from './doc-examples.js';
import { writePageFile } from './page-file.js';

type AsyncBody = new (...parts: string[]) => (...values: unknown[]) => Promise<void>;
// The constructor of async functions has no name of its own.
const AsyncFunction = (Object.getPrototypeOf(async (): Promise<void> => Promise.resolve()) as { readonly constructor: AsyncBody })
  .constructor;

const filesBelow = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending) && !file.includes('node_modules') && !file.includes('generated') && !file.includes('.test'))
        .map((file) => join(folder, file))
    : [];

const packages = readdirSync('packages').map((name) => join('packages', name));
const sources = packages.flatMap((folder) => filesBelow(join(folder, 'src'), '.ts')).flatMap(sourceExamples);
const pages = [
  'README.md',
  'docs/index.md',
  ...packages.flatMap((folder) => [join(folder, 'README.md'), ...filesBelow(join(folder, 'docs'), '.md')]),
]
  .filter((page) => existsSync(page))
  .flatMap(markdownExamples);

describe.each([
  ['source', sources],
  ['page', pages],
])('the examples in a %s', (_, examples) => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [example.where, example] as const))('%s', async (_where, example) => {
    await run(example);
  });
});

/** Runs an example in a folder with the files of its page, holds every `// =>` against what the expression gives, and the printed output against the `text` block. */
async function run(example: DocExample): Promise<void> {
  const printed: string[] = [];
  const load = (specifier: string): Promise<unknown> => import(/* @vite-ignore */ specifier);
  const check = (actual: unknown, expected: unknown, code: string): void => {
    expect(actual, code).toEqual(expected);
  };
  const log = (...values: unknown[]): void =>
    void printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  const [root, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'page-'))];
  process.chdir(folder);
  try {
    for (const [name, text] of Object.entries(example.files ?? {})) await writePageFile(folder, name, text);
    await new AsyncFunction('load', 'check', 'console', runnable(example))(load, check, { log });
  } finally {
    process.chdir(root);
    rmSync(folder, { recursive: true });
  }
  if (example.prints !== undefined) expect(printed.join('\n')).toBe(example.prints);
}

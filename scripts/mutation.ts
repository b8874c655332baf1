import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

import { Stryker } from '@stryker-mutator/core';
import { format, resolveConfig } from 'prettier';

import { mutationParts, shortPart, type MutationPart } from './mutation/parts.js';
import { noticed, scoresOf, type FileScore } from './mutation/score.js';
import { scoreTable, type PartScores } from './mutation/score-table.js';

/**
 * `npm run mutation [-- --part NAME,NAME] [--file PATH] [--short]`: changes the code that judges, a little at a time, and looks
 * whether a test notices. Without `--file` and `--short` the scores of the parts that were run are written to `scripts/mutation/scores.json`
 * and into `MUTATION.md`; the other parts keep theirs, with their day. `--short` tries what every change is tried on.
 */
const SCORES = 'scripts/mutation/scores.json';
const PAGE = 'MUTATION.md';
const [BEGIN, END] = ['<!-- scores -->', '<!-- end of scores -->'];

type Scores = Readonly<Record<string, PartScores>>;

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { part: { type: 'string' }, file: { type: 'string' }, short: { type: 'boolean', default: false } },
  });
  const names = mutationParts.map(({ name }) => name);
  const { file } = values;
  const wanted = values.short ? [shortPart] : file === undefined ? chosen(values.part?.split(',') ?? names) : partsWith(file);
  if (wanted === undefined || wanted.length === 0) {
    console.error(
      `There is no such part, or the file is in none; there are ${names.join(', ')}; for example: npm run mutation -- --part range`,
    );
    return 2;
  }
  const keep = !values.short && file === undefined;
  let beyond = 0;
  for (const part of wanted) {
    const files = await tried(file === undefined ? part : { ...part, mutate: [file] });
    const share = noticed(files);
    if (share < part.least) beyond += 1;
    console.log(`${part.name}: ${share.toFixed(1)} % noticed, at least ${String(part.least)} % asked for`);
    if (keep) await written({ ...known(), [part.name]: { date: today(), stryker: version(), files } }, names);
  }
  return beyond === 0 ? 0 : 1;
}

function chosen(names: readonly string[]): readonly MutationPart[] | undefined {
  const parts = mutationParts.filter(({ name }) => names.includes(name));
  return parts.length < names.length ? undefined : parts;
}

/** The part that a file is of. */
function partsWith(file: string): readonly MutationPart[] {
  return mutationParts.filter(({ mutate }) =>
    mutate.some((pattern) => file === pattern || file.startsWith(pattern.replace('**/*.ts', ''))),
  );
}

async function tried({ mutate, tests }: MutationPart): Promise<readonly FileScore[]> {
  process.env['MUTATION_TESTS'] = tests.join(',');
  const mutants = await new Stryker({
    mutate: [...mutate, '!**/*.test.ts', '!**/*.test-d.ts', '!**/index.ts', '!packages/targets/src/methods/catalogue.ts'],
  }).runMutationTest();
  const root = `${process.cwd()}/`;
  return scoresOf(mutants.map(({ fileName, status }) => ({ fileName: fileName.replace(root, ''), status })));
}

async function written(scores: Scores, names: readonly string[]): Promise<void> {
  const sorted = Object.fromEntries(names.flatMap((name) => (scores[name] === undefined ? [] : [[name, scores[name]]])));
  await prettily(SCORES, JSON.stringify(sorted));
  const page = readFileSync(PAGE, 'utf8');
  const [before = ''] = page.split(BEGIN);
  const [, after = ''] = page.split(END);
  await prettily(PAGE, `${before}${BEGIN}\n\n${scoreTable(sorted, names)}\n${END}${after}`);
}

async function prettily(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

function known(): Scores {
  return existsSync(SCORES) ? (JSON.parse(readFileSync(SCORES, 'utf8')) as Scores) : {};
}

function version(): string {
  return (createRequire(import.meta.url)('@stryker-mutator/core/package.json') as { readonly version: string }).version;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

process.exitCode = (await run(process.argv.slice(2))) || process.exitCode;

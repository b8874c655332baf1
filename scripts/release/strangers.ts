import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { commandExamples } from '../../packages/report-kit/src/command/testing/command-examples.js';
import { writePageFile } from '../page-file.js';
import type { Client } from './clients.js';
import { printed } from '../program.js';
import { handedExamples, readmeExample, saidToInstall, shippedPages } from './pages.js';

/** What a stranger with one client found. */
export interface Visit {
  readonly client: string;
  /** How many READMEs ran as the text says: saved in a file, and run. */
  readonly readmes: number;
  /** How many examples of READMEs and pages ran. */
  readonly examples: number;
  /** How many lines of the page about the command ran. */
  readonly lines: number;
}

/** What is published, and where it is tried. */
export interface Published {
  /** The root of the repository that it was published from. */
  readonly root: string;
  /** An empty folder. */
  readonly folder: string;
  /** The settings that lead to the registry. */
  readonly env: Readonly<Record<string, string>>;
  /** The versions published, by the name of the package. */
  readonly versions: Readonly<Record<string, string>>;
  /** The id of the data release. */
  readonly dataRelease: string;
}

/**
 * Installs with one client what the READMEs and pages say to install, in an empty folder, and does what they say: runs the example of each README, every other
 * example, the lines of the page about the command; and holds the versions that a report names against those that were published.
 */
export async function visit(client: Client, published: Published): Promise<Visit> {
  const { root, env, versions } = published;
  const cwd = join(published.folder, client.name);
  const pages = shippedPages(root);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name: 'a-stranger', version: '1.0.0', private: true }));
  await client.add(saidToInstall(pages.map((page) => readFileSync(join(root, page), 'utf8'))), { cwd, env });
  for (const [name, version] of Object.entries(versions)) {
    const installed = manifest(cwd, name).version;
    if (installed !== version) throw new Error(`${client.name} installed ${name} ${installed} instead of ${version}`);
  }

  const readmes = pages.filter((page) => page.endsWith('README.md') && !page.includes('/docs/'));
  for (const [at, page] of readmes.entries()) {
    const { code, prints } = readmeExample(join(root, page));
    const file = `use-${String(at)}.mjs`;
    writeFileSync(join(cwd, file), code);
    const given = await printed(process.execPath, ['--no-warnings', file], { cwd });
    if (given !== prints) throw new Error(`the example of ${page} printed\n${given}\ninstead of\n${prints}`);
  }

  const examples = await runExamples(root, cwd, pages);
  const lines = await runLines(root, cwd, client, { env, version: versions['@actionline/report-kit'] ?? '' });
  await reportTellsTheTruth(cwd, published);
  return { client: `${client.name} ${client.version}`, readmes: readmes.length, examples, lines };
}

function manifest(cwd: string, name: string): { readonly version: string } {
  return JSON.parse(readFileSync(join(cwd, 'node_modules', name, 'package.json'), 'utf8')) as { readonly version: string };
}

/** A fault that an example shows. */
interface Fault {
  readonly where: string;
  readonly code: string;
  readonly given: string;
  readonly expected: string;
}

async function runExamples(root: string, cwd: string, pages: readonly string[]): Promise<number> {
  const examples = handedExamples(root, pages);
  writeFileSync(join(cwd, 'examples.json'), JSON.stringify(examples.map(({ files: _, ...example }) => example)));
  for (const [at, { files }] of examples.entries()) {
    const folder = join(cwd, 'pages', String(at));
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writePageFile(folder, name, text);
  }
  copyFileSync(join(import.meta.dirname, 'run-examples.mjs'), join(cwd, 'run-examples.mjs'));
  const said = await printed(process.execPath, ['--no-warnings', 'run-examples.mjs'], { cwd });
  const { count, faults } = JSON.parse(said) as { readonly count: number; readonly faults: readonly Fault[] };
  if (count !== examples.length || count === 0) throw new Error(`${String(count)} of ${String(examples.length)} examples ran`);
  if (faults.length > 0) {
    const told = faults.map(({ where, code, given, expected }) => `${where}: ${code}\n  gave ${given}\n  instead of ${expected}`);
    throw new Error(`${String(faults.length)} of ${String(count)} examples fail against the published packages:\n${told.join('\n')}`);
  }
  return count;
}

/** The command starts by way of the client, and prints what its page shows. */
async function runLines(
  root: string,
  cwd: string,
  client: Client,
  { env, version }: { readonly env: Readonly<Record<string, string>>; readonly version: string },
): Promise<number> {
  const said = (await client.run('actionline', ['--version'], { cwd, env })).trim().split('\n').at(-1);
  if (said !== version) throw new Error(`actionline --version by ${client.name} printed ${String(said)} instead of ${version}`);
  // without a project, as the README begins
  const outside = join(cwd, '..', `${client.name}-without-a-project`);
  mkdirSync(outside);
  const once = await client.runOnce?.('@actionline/report-kit', 'actionline', ['--version'], { cwd: outside, env });
  if (once !== undefined && once !== version)
    throw new Error(`npx -p @actionline/report-kit actionline --version printed ${once} instead of ${version}`);
  let lines = 1;
  for (const example of commandExamples(readFileSync(join(root, 'packages/report-kit/docs/command.md'), 'utf8'))) {
    if (example.kind === 'file') {
      writeFileSync(join(cwd, example.name), example.text);
      continue;
    }
    const out = await actionline(cwd, example.args);
    const shown = out.split('\n').slice(0, example.lines).join('\n');
    if (example.prints !== undefined && shown !== example.prints.trimEnd())
      throw new Error(`actionline ${example.args.join(' ')} printed\n${shown}\ninstead of\n${example.prints}`);
    lines += 1;
  }
  return lines;
}

/** Ends with 1 where it has found something. */
async function actionline(cwd: string, args: readonly string[]): Promise<string> {
  const command = join(cwd, 'node_modules', '.bin', 'actionline');
  if (!existsSync(command)) throw new Error(`${command} is not there`);
  return printed(command, args, { cwd }, [0, 1]);
}

/** The part of the JSON of a report that names what made it. */
interface ReportJson {
  readonly production: { readonly packages: Readonly<Record<string, string>> };
  readonly framework: { readonly release: { readonly id: string } };
}

/** A report of the published packages names their versions and the data release, in its JSON and to its reader. */
async function reportTellsTheTruth(cwd: string, { versions, dataRelease }: Published): Promise<void> {
  const by = ['--prepared-by', 'The rehearsal', '--contact', 'rehearsal@example.org', '--as-of', '2025-12-31'];
  await actionline(cwd, [
    'report',
    'figures.csv',
    '--framework',
    'unodc-hr75',
    '--template',
    'annual',
    '--format',
    'json,html',
    '--out',
    'report',
    ...by,
  ]);
  const written = (ending: string): string => readFileSync(join(cwd, 'report', `unodc-hr75.annual.en.${ending}`), 'utf8');
  const { production, framework } = JSON.parse(written('json')) as ReportJson;
  const page = written('html');
  for (const [name, version] of Object.entries(versions)) {
    if (production.packages[name] !== version)
      throw new Error(`the report says ${name} ${String(production.packages[name])}; published is ${version}`);
    if (!page.includes(`${name} ${version}`)) throw new Error(`the page of the report does not say ${name} ${version}`);
  }
  if (framework.release.id !== dataRelease || !page.includes(dataRelease))
    throw new Error(`the report says data release ${framework.release.id}; the data are those of ${dataRelease}`);
}

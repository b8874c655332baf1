import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { hold, NotHere, type Try } from './check.js';
import { holdExported, layModules, type Exported } from './every-entry.js';
import type { Part } from './parts.js';
import { printed } from './stranger-program.js';
import { asCommonJs, readmeExamples } from './readme-example.js';
import type { Stranger } from './stranger.js';

/** The runtimes of the matrix, as packages of npm: the floor of Node, the lines after it, Bun and Deno. */
const RUNTIMES = ['node@20.19', 'node@22', 'node@24', 'node@26', 'bun', 'deno'];

/** How a runtime is called: its program, and what comes before the file. */
interface Runtime {
  readonly program: string;
  readonly args: readonly string[];
  readonly version: string;
}

/** The README examples and every module, in both formats, under each runtime. */
export const runtimes: Part = async (stranger, attempt, wish) => {
  layModules(stranger);
  for (const { name, code } of readmeExamples()) {
    stranger.write(`${name}.mjs`, code);
    stranger.write(`${name}.cjs`, asCommonJs(code));
  }
  const folder = mkdtempSync(join(tmpdir(), 'actionline-runtimes-'));
  try {
    for (const asked of wish.runtimes.length > 0 ? wish.runtimes : RUNTIMES) await tried(asked, folder, stranger, attempt);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function tried(asked: string, folder: string, stranger: Stranger, attempt: Try): Promise<void> {
  let found: Runtime | undefined;
  await attempt(asked, async () => {
    found = await runtimeOf(asked, folder);
    return found.version;
  });
  if (found === undefined) return;
  const { program, args } = found;
  const run = (file: string): Promise<string> => printed(program, [...args, file], stranger.folder);

  for (const format of ['mjs', 'cjs']) {
    await attempt(`${asked}: every module (${format})`, async () =>
      // what is added to what all share is held in the part `entries`: a runtime adds what it loads modules with
      holdExported({ names: (JSON.parse(await run(`every-module.${format}`)) as Exported).names }),
    );
    for (const { page, name, prints } of readmeExamples()) {
      await attempt(`${asked}: ${page} (${format})`, async () => {
        const output = (await run(`${name}.${format}`)).trimEnd();
        hold(output === prints, `it printed\n${output}\ninstead of\n${prints}`);
        return '';
      });
    }
  }
}

/** Installs a runtime from npm, beside the stranger's folder, so that what is measured there stays what it was. */
async function runtimeOf(asked: string, folder: string): Promise<Runtime> {
  const [name = '', version = 'latest'] = asked.split('@');
  const args = ARGUMENTS[name];
  hold(args !== undefined, `there is no runtime ${asked}; there are ${Object.keys(ARGUMENTS).join(', ')}, each with or without @VERSION`);
  // the package `node` only fetches the one of the platform, by a script when it is installed
  const source = name === 'node' ? `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}` : name;
  const alias = `${name}-${version}`;
  try {
    await printed(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', folder, `${alias}@npm:${source}@${version}`],
      folder,
    );
    const home = join(folder, 'node_modules', alias);
    const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      readonly bin: string | Readonly<Record<string, string>>;
    };
    const program = join(home, typeof bin === 'string' ? bin : (bin[name] ?? ''));
    return { program, args, version: (await printed(program, ['--version'], folder)).split('\n')[0] ?? '' };
  } catch (error) {
    throw new NotHere(`it cannot be installed or started here: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What each runtime is called with. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  node: ['--no-warnings'],
  bun: [],
  deno: ['run', '--allow-read', '--no-prompt'],
};

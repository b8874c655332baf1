import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';

import { run } from './bench/run.js';

/**
 * `npm run bench [-- --only NAME,NAME] [--matching REGEXP] [--quick] [--cpu-prof FOLDER]`: every figure that the documentation
 * states, each part in a process of its own, and the table of them in `packages/core/docs/measurements.md`. Limits are on ratios to a peer
 * that does the same work in the same run, on growth and on sizes; times are only shown. The parts `bundles`, `import`, `types` and `completion` look at the built packages: build first.
 *
 * The benchmark bundles itself with the sources and runs that, as a consumer's bundler would have it: the loader that runs
 * TypeScript names every function anew each time it is made, which is a good part of the time of code that makes many.
 */
async function bundleAndRun(args: string[]): Promise<number> {
  const root = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
  try {
    const outfile = join(folder, 'bench.mjs');
    await build({
      entryPoints: [import.meta.filename],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      conditions: ['@actionline/source'],
      external: ['esbuild', 'prettier', 'typescript', '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'],
      // where the root of the repository is, is told from the folder of the scripts
      define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
      // what is CommonJS in the bundle asks for require
      banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
      logLevel: 'error',
    });
    const at = args.indexOf('--cpu-prof');
    const [, profiles] = at < 0 ? [] : args.splice(at, 2);
    const profile = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
    const { status } = spawnSync(process.execPath, ['--max-old-space-size=12000', ...profile, outfile, ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isSource = import.meta.filename.endsWith('.ts');
process.exitCode = await (isSource ? bundleAndRun : run)(process.argv.slice(2));

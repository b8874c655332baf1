import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { printed } from './program.js';
import { packageNames } from './public-package.js';
import { addressFaults, tagOf, type Addressed } from './release/repository.js';

/**
 * `npm run release:publish`: publishes what is built, unless the packages lack what a public registry needs. On a branch `maintenance-…` under a tag of
 * that name, since `latest` is what everybody installs. `npm run release` runs every gate before it.
 */
const root = resolve(import.meta.dirname, '..');
const registry = await printed('npm', ['config', 'get', 'registry'], { cwd: root });
const manifests = packageNames.map((name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Addressed);
const faults = addressFaults(manifests, registry);
if (faults.length > 0) {
  console.error(['Nothing was published. Provenance says from which repository a package comes, and none is named:', ...faults].join('\n'));
  process.exitCode = 1;
} else {
  const branch = await printed('git', ['branch', '--show-current'], { cwd: root });
  const { status } = spawnSync(process.execPath, ['node_modules/@changesets/cli/bin.js', 'publish', ...tagOf(branch)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

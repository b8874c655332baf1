import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { packageNames } from './public-package.js';
import { billFault, billOfMaterials } from './supply-chain/bill-of-materials.js';
import { noticeFaults, type LibraryManifest } from './supply-chain/bundled.js';
import { dependenciesPage, reasonFaults, type Bill } from './supply-chain/dependencies-page.js';
import { licenceFaults } from './supply-chain/licences.js';
import { installedWith, lockFaults, type Installed, type LockFile } from './supply-chain/lock-file.js';
import { contentFaults, machineNamed, type NamingManifest, type PackedFile } from './supply-chain/tarball.js';

/**
 * `npm run supply-chain [-- --write] [-- --sbom FOLDER]`: what comes with the packages, and what is in them. Holds the lock file, the licences, the install
 * scripts, the notices, `DEPENDENCIES.md` and the contents of each tarball to their rules. `--write` writes that page anew; `--sbom` writes a bill of
 * materials of each package to a folder. Needs `npm run build` first.
 */
const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, sbom: { type: 'string' } } });
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

const lock = json<LockFile>('package-lock.json');
const { allowScripts } = json<{ readonly allowScripts: Readonly<Record<string, boolean | string>> }>('package.json');
const faults = [...lintedLock(), ...lockFaults(lock, allowScripts)];

const bills = packageNames.map((folder): Bill => {
  const workspace = `packages/${folder}`;
  const foreign = (optionalPeers: boolean): readonly Installed[] =>
    [...installedWith(lock, workspace, optionalPeers).values()].filter(({ path }) => path.includes('node_modules/'));
  return { name: `@actionline/${folder}`, installed: foreign(false), withPeers: foreign(true) };
});
const libraries = bills.flatMap(({ installed, withPeers }) => [...installed, ...withPeers]);
const always = bills.flatMap(({ installed }) => installed);
faults.push(...licenceFaults(always, libraries), ...reasonFaults(bills));
for (const { name, version, hasInstallScript } of libraries)
  if (hasInstallScript) faults.push(`${name} ${version} comes with a package of ours and runs an install script`);

await page();
for (const folder of packageNames) {
  await bill(folder);
  notices(folder);
  tarball(folder);
}

if (faults.length === 0)
  console.log('The lock file, licences, install scripts, notices, bills of materials and tarballs are as they should be.');
else {
  console.error([...new Set(faults)].join('\n'));
  process.exitCode = 1;
}

function lintedLock(): readonly string[] {
  try {
    execFileSync(
      process.execPath,
      [
        'node_modules/lockfile-lint/bin/lockfile-lint.js',
        '--path',
        'package-lock.json',
        '--type',
        'npm',
        '--validate-integrity',
        '--validate-https',
        '--format',
        'plain',
      ],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
    return [];
  } catch (error) {
    return [`lockfile-lint: ${String((error as { readonly stderr?: string }).stderr)}`];
  }
}

async function page(): Promise<void> {
  const file = join(root, 'DEPENDENCIES.md');
  const text = await format(dependenciesPage(bills), { ...(await resolveConfig(file)), parser: 'markdown' });
  if (values.write) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text)
    faults.push('DEPENDENCIES.md is not what the lock file says: npm run supply-chain -- --write');
}

/** A bill of materials tells what everybody gets who installs the package. */
async function bill(folder: string): Promise<void> {
  const workspace = `packages/${folder}`;
  const text = billOfMaterials(workspace, installedWith(lock, workspace, false));
  const fault = await billFault(text);
  if (fault !== undefined) faults.push(`the bill of materials of ${workspace} does not hold to CycloneDX: ${fault}`);
  if (values.sbom === undefined) return;
  mkdirSync(resolve(values.sbom), { recursive: true });
  const file = join(resolve(values.sbom), `actionline-${folder}-${String(lock.packages[workspace]?.version)}.cdx.json`);
  writeFileSync(file, `${text}\n`);
  console.log(file);
}

function notices(folder: string): void {
  const manifest = json<LibraryManifest & { readonly devDependencies?: Readonly<Record<string, string>> }>(
    `packages/${folder}/package.json`,
  );
  const texts = (part: string): readonly string[] =>
    existsSync(join(root, 'packages', folder, part))
      ? readdirSync(join(root, 'packages', folder, part), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts') && !/\.test(?:-d)?\.ts$|(?:^|[\\/])testing[\\/]/u.test(file))
          .map((file) => readFileSync(join(root, 'packages', folder, part, file), 'utf8'))
      : [];
  const file = join(root, 'packages', folder, 'THIRD-PARTY-NOTICES.md');
  const held = existsSync(file) ? readFileSync(file, 'utf8') : '';
  faults.push(...noticeFaults(manifest, { sources: texts('src'), generators: texts('scripts') }, held, manifest.devDependencies ?? {}));
}

function tarball(folder: string): void {
  const cwd = join(root, 'packages', folder);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], { cwd, encoding: 'utf8', maxBuffer: 1e8 }),
  ) as readonly { readonly files: readonly PackedFile[] }[];
  const files = packed?.files ?? [];
  faults.push(...contentFaults(json<NamingManifest>(`packages/${folder}/package.json`), files));
  for (const { path } of files) {
    const named = machineNamed(readFileSync(join(cwd, path), 'utf8'), root);
    if (named !== undefined) faults.push(`@actionline/${folder}: ${path} names a machine: ${named}`);
  }
}

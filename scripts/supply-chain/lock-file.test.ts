import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { installedWith, lockFaults, type LockFile } from './lock-file.js';

const DIGEST = `sha512-${'A'.repeat(86)}==`;

/** Two workspaces; `old` stands at the top for `other`, and a newer one under what needs it. */
const LOCK: LockFile = {
  packages: {
    'packages/core': { name: '@actionline/core', version: '0.1.0', license: 'MIT', dependencies: { reader: '1.0.0' } },
    'packages/kit': {
      name: '@actionline/kit',
      version: '0.1.0',
      license: 'MIT',
      dependencies: { '@actionline/core': '0.1.0', old: '2.0.0' },
      peerDependencies: { drawer: '^1.0.0' },
      peerDependenciesMeta: { drawer: { optional: true } },
    },
    'packages/kit/node_modules/old': { version: '2.0.0', license: 'ISC', integrity: DIGEST },
    'node_modules/@actionline/core': { link: true, resolved: 'packages/core' },
    'node_modules/reader': { version: '1.0.0', license: 'MIT', integrity: DIGEST, dependencies: { old: '1.0.0' } },
    'node_modules/old': { version: '1.0.0', license: 'MIT', integrity: DIGEST },
    'node_modules/drawer': {
      version: '1.0.0',
      license: 'MPL-2.0',
      integrity: DIGEST,
      optionalDependencies: { 'drawer-linux': '1.0.0', 'drawer-beos': '1.0.0' },
      peerDependencies: { '@types/any': '*' },
      peerDependenciesMeta: { '@types/any': { optional: true } },
    },
    'node_modules/drawer-linux': { version: '1.0.0', license: 'MPL-2.0', integrity: DIGEST, os: ['linux'] },
    'node_modules/never': { version: '1.0.0', license: 'GPL-3.0', integrity: DIGEST, hasInstallScript: true },
  },
};

describe('installedWith', () => {
  it('follows each need to the folder that it is found in', () => {
    const installed = installedWith(LOCK, 'packages/kit', false);
    expect([...installed.values()].map(({ name, version }) => `${name} ${version}`).sort()).toEqual([
      '@actionline/core 0.1.0',
      '@actionline/kit 0.1.0',
      'old 1.0.0',
      'old 2.0.0',
      'reader 1.0.0',
    ]);
    expect(installed.get('node_modules/old')?.neededBy).toEqual(['reader']);
    expect(installed.get('packages/kit')?.needs).toEqual(['packages/core', 'packages/kit/node_modules/old']);
  });

  it('takes our optional peers only where they are asked for, with their builds that are there', () => {
    const names = [...installedWith(LOCK, 'packages/kit', true).values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['drawer', 'drawer-linux']));
    expect(names).not.toContain('@types/any');
  });

  it('refuses a lock file in which something is missing', () => {
    const { 'node_modules/reader': _, ...packages } = LOCK.packages;
    expect(() => installedWith({ packages }, 'packages/core', false)).toThrow('packages/core needs reader, which is not in the lock file');
  });

  it('finds for each of our packages all that it names', () => {
    const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as LockFile;
    const kit = [...installedWith(lock, 'packages/report-kit', false).values()];
    expect(kit.map(({ name }) => name)).toEqual(expect.arrayContaining(['@actionline/core', 'commander', 'zod', 'minisearch']));
    // the version that report-kit names, and not another that stands at the top
    expect(kit.find(({ name }) => name === 'commander')?.version).toBe(lock.packages['packages/report-kit']?.dependencies?.['commander']);
  });
});

describe('lockFaults', () => {
  it('finds nothing in a sound file but the script that is not allowed', () => {
    expect(lockFaults(LOCK, {})).toEqual([
      'node_modules/never 1.0.0 has an install script, which "allowScripts" of package.json does not allow',
    ]);
    expect(lockFaults(LOCK, { never: true })).toEqual([]);
    expect(lockFaults(LOCK, { never: '1.0.0' })).toEqual([]);
    expect(lockFaults(LOCK, { never: '1.0.1' })).toHaveLength(1);
  });

  it('finds an entry without its digest, with a weak one, and one that names an address', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', integrity: 'sha1-abc' },
      'node_modules/c': { version: '1.0.0', integrity: DIGEST, resolved: 'https://registry.example.org/c.tgz' },
    };
    expect(lockFaults({ packages }, {})).toEqual([
      'node_modules/a has no SHA-512 digest',
      'node_modules/b has no SHA-512 digest',
      expect.stringContaining('node_modules/c names an address'),
    ]);
  });
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';

import { euActionPlan, unodcPledges } from '@actionline/taxonomy';

import { packageNames } from '../public-package.js';

/** Where and of what something was measured. */
export interface Circumstances {
  /** The day, as an ISO date. */
  readonly date: string;
  /** The commit; absent where files differ from it. */
  readonly commit?: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    /** In gigabytes of 1,000,000,000 bytes. */
    readonly memory: number;
    readonly platform: string;
    readonly node: string;
  };
  /** The versions of our packages, of the data, and of what was compared with. */
  readonly versions: {
    readonly packages: Readonly<Record<string, string>>;
    readonly data: Readonly<Record<string, string>>;
    readonly peers: Readonly<Record<string, string>>;
  };
}

/** The circumstances of this run; `written` are the files that the run itself writes. */
export function circumstances(peers: readonly string[], written: readonly string[]): Circumstances {
  const commit = commitIfClean(written);
  return {
    date: new Date().toISOString().slice(0, 10),
    ...(commit === undefined ? {} : { commit }),
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: availableParallelism(),
      memory: Math.round(totalmem() / 1e9),
      platform: `${process.platform} ${process.arch}`,
      node: process.versions.node,
    },
    versions: {
      packages: Object.fromEntries(packageNames.map((name) => [`@actionline/${name}`, versionIn(join('packages', name))])),
      data: Object.fromEntries([euActionPlan, unodcPledges].map(({ id, release }) => [id, release.id])),
      peers: Object.fromEntries(peers.map((name) => [name, versionIn(join('node_modules', name))])),
    },
  };
}

function versionIn(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string }).version;
}

function commitIfClean(written: readonly string[]): string | undefined {
  const git = (...args: readonly string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  const differing = git('status', '--porcelain', '--', '.', ...written.map((file) => `:!${file}`));
  return differing === '' ? git('rev-parse', '--short=12', 'HEAD') : undefined;
}

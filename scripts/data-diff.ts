import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Framework } from '@actionline/core';
import { diffFrameworks, type Bump, type FrameworkChange } from '@actionline/taxonomy';
import { parse } from 'yaml';

import { buildData } from '../packages/taxonomy/scripts/build-data.js';
import { readData } from '../packages/taxonomy/scripts/read-data.js';

/**
 * `npm run data:diff -- [GIT REF] [--json] [--check]`: what changed in the data since a git ref (the last release where
 * none is given), and the least version bump for it. With `--check`: fails when the changesets declare less, and after they are applied the version;
 * at 0.x a minor is enough for what breaks, as npm takes it.
 */
const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];
const PACKAGE = '@actionline/taxonomy';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});

const ref = positionals[0] ?? lastRelease();
if (ref === undefined) {
  console.log(`There is no release of ${PACKAGE} to compare with; give a git ref: npm run data:diff -- HEAD~1`);
} else {
  const before = frameworksAt(ref);
  const diffs = buildData(readData()).frameworks.map((after) => {
    const known = before.find(({ id }) => id === after.id);
    return { framework: after.id, ...(known === undefined ? { changes: [], bump: 'minor' as const } : diffFrameworks(known, after)) };
  });
  const gone = before.filter(({ id }) => diffs.every(({ framework }) => framework !== id)).map(({ id }) => id);
  const bump = greatest([...diffs.map((diff) => diff.bump), ...(gone.length > 0 ? ['major' as const] : [])]);

  if (values.json) console.log(JSON.stringify({ ref, bump, gone, diffs }, null, 2));
  else {
    for (const { framework, changes } of diffs) {
      console.log(`${framework}: ${String(changes.length)} changes since ${ref}`);
      for (const change of changes) console.log(`  ${line(change)}`);
    }
    for (const id of gone) console.log(`${id}: removed`);
    console.log(`least bump: ${bump}`);
  }
  if (values.check) {
    const declared = declaredBump();
    const needed = bump === 'major' && isBeforeOne() ? 'minor' : bump;
    if (BUMPS.indexOf(declared) < BUMPS.indexOf(needed)) {
      console.error(
        `The data needs a ${needed} release of ${PACKAGE}; the changesets declare ${declared}. Run npx changeset and choose ${needed}.`,
      );
      process.exitCode = 1;
    }
  }
}

function line(change: FrameworkChange): string {
  const sides = ['before' in change ? short(change.before) : undefined, 'after' in change ? short(change.after) : undefined].filter(
    (side) => side !== undefined,
  );
  return `${change.bump.padEnd(5)}  ${change.kind.padEnd(16)}  ${change.id}  ${change.path.join('.')}  ${sides.join(' → ')}`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function greatest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((most, bump) => (BUMPS.indexOf(bump) > BUMPS.indexOf(most) ? bump : most), 'none');
}

/** The newest tag that `changeset publish` made for the package, of those that this commit comes after: on a branch of an older version, of that. */
function lastRelease(): string | undefined {
  const tags = execFileSync('git', ['tag', '--list', `${PACKAGE}@*`, '--merged', 'HEAD', '--sort=-v:refname'], { encoding: 'utf8' });
  return tags.split('\n').find((tag) => tag !== '');
}

/** The frameworks that the data files of a git ref make, read in a folder of their own. */
function frameworksAt(gitRef: string): readonly Framework[] {
  const folder = mkdtempSync(join(tmpdir(), 'actionline-data-'));
  try {
    const archive = execFileSync('git', ['archive', gitRef, 'packages/taxonomy/data'], { maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return buildData(readData(join(folder, 'packages', 'taxonomy', 'data'))).frameworks;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The greatest bump of the package in the changesets that wait for a release, or that were applied since the last one. */
function declaredBump(): Bump {
  const waiting = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
  return greatest([
    appliedBump(),
    ...waiting.map((file) => {
      const [, front = ''] = readFileSync(join('.changeset', file), 'utf8').split(/^---$/mu);
      return ((parse(front) ?? {}) as Record<string, Bump>)[PACKAGE] ?? 'none';
    }),
  ]);
}

/** Whether the last release is of 0.x, in which a minor may break. */
function isBeforeOne(): boolean {
  return lastRelease()?.startsWith(`${PACKAGE}@0.`) ?? true;
}

/** By how much the version of the package is above that of the last release: a release is checked after its changesets are used up. */
function appliedBump(): Bump {
  const parts = (version: string): readonly number[] => version.split(/[.-]/u).slice(0, 3).map(Number);
  const { version } = JSON.parse(readFileSync('packages/taxonomy/package.json', 'utf8')) as { readonly version: string };
  const before = parts(lastRelease()?.slice(`${PACKAGE}@`.length) ?? version);
  const raised = parts(version).findIndex((part, at) => part > (before[at] ?? 0));
  return (['major', 'minor', 'patch'] as const)[raised] ?? 'none';
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import type { Client } from './clients.js';
import { applyChangesets, build, cloneOf, commit, publish, run, versionsOf, waiting, writeChangeset, type Clone } from './flow.js';
import type { Registry } from './registry.js';
import { visit } from './strangers.js';

/** One line of the table at the end. */
export interface Step {
  readonly what: string;
  readonly found: string;
  readonly seconds: number;
}

/** What a rehearsal is given. */
export interface Rehearsal {
  readonly workTree: string;
  /** An empty folder for everything that it writes. */
  readonly folder: string;
  readonly registry: Registry;
  readonly clients: readonly Client[];
  /** Told of each step when it is done. */
  readonly onStep: (step: Step) => void;
}

/** The versions of packages, by their names. */
type Versions = Readonly<Record<string, string>>;

const CORE = '@actionline/core';

/** Runs the flow of a release, the visits of strangers, and the two paths beside the flow; throws at the first fault. */
export async function rehearse({ workTree, folder, registry, clients, onStep }: Rehearsal): Promise<void> {
  const step = async <T>(what: string, work: () => Promise<T>, found: (result: T) => string): Promise<T> => {
    const start = performance.now();
    const result = await work();
    onStep({ what, found: found(result), seconds: (performance.now() - start) / 1000 });
    return result;
  };

  const clone = await cloneOf(workTree, join(folder, 'clone'), registry.env);
  // while a version is on trial, what is rehearsed is the release that ends the trial
  if (existsSync(join(clone.root, '.changeset', 'pre.json'))) {
    await run(clone, 'npx', ['changeset', 'pre', 'exit']);
    await commit(clone, 'End the trial');
  }
  const pending = waiting(clone.root);
  if (pending.length === 0) {
    writeChangeset(clone.root, 'rehearsal', changeset(CORE, 'patch', 'Rehearsed.'));
    await commit(clone, 'Add a changeset for the rehearsal');
  }
  const before = versionsOf(clone.root);
  const versions = await step(
    'version',
    () => applyChangesets(clone),
    (now) => `${String(pending.length)} changesets; ${said(now)}`,
  );
  assertReleased(clone, before, versions);
  await step(
    'build',
    () => build(clone),
    () => 'four packages',
  );
  await step(
    'publish',
    () => publish(clone),
    (printed) => `${String(printed.match(/New tag:/gu)?.length ?? 0)} published, tagged \`latest\``,
  );
  await assertTags(registry, { latest: versions });
  await step(
    'bills',
    () => billsOfMaterials(clone, join(folder, 'sbom'), versions),
    (names) => `${String(names.length)} bills of materials, CycloneDX`,
  );

  const strangers = join(folder, 'strangers');
  mkdirSync(strangers);
  const dataRelease = (parse(readFileSync(join(clone.root, 'packages/taxonomy/data/release.yaml'), 'utf8')) as { readonly id: string }).id;
  for (const client of clients) {
    await step(
      client.name,
      () => visit(client, { root: clone.root, folder: strangers, env: registry.env, versions, dataRelease }),
      ({ readmes, examples, lines, client: name }) =>
        `${name}: ${String(readmes)} READMEs, ${String(examples)} examples, ${String(lines)} lines of the command; versions true`,
    );
  }

  const { released } = await step(
    'pre-release',
    () => preRelease(clone, registry, versions),
    ({ trial, released: now }) => `${said(trial)} as \`next\`, \`latest\` not moved; then ${said(now)}`,
  );
  await step(
    'old version',
    () => patchOld(clone, registry, versions, released),
    ({ branch, patched }) => `${said(patched)} as \`${branch}\`, \`latest\` not moved`,
  );
}

function changeset(name: string, bump: 'minor' | 'patch', text: string): string {
  return `---\n'${name}': ${bump}\n---\n\n${text}\n`;
}

function said(versions: Versions): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name.replace('@actionline/', '')} ${version}`)
    .join(', ');
}

/** Every changeset is used up, every changelog opens with the version, and the lock file and the packages name each other by it. */
function assertReleased({ root }: Clone, before: Versions, after: Versions): void {
  if (waiting(root).length > 0) throw new Error(`changesets are left after \`npm run version\`: ${waiting(root).join(', ')}`);
  if (said(before) === said(after)) throw new Error('no version moved');
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> }>>;
  };
  for (const [name, version] of Object.entries(after)) {
    const folder = name.replace('@actionline/', 'packages/');
    const changelog = readFileSync(join(root, folder, 'CHANGELOG.md'), 'utf8');
    const newest = /^## (\S+)/mu.exec(changelog)?.[1];
    if (newest !== version) throw new Error(`the changelog of ${name} opens with ${String(newest)} instead of ${version}`);
    if (lock.packages[folder]?.version !== version) throw new Error(`package-lock.json is not in step: ${folder} is not ${version} in it`);
    for (const { dependencies = {} } of Object.values(lock.packages)) {
      const asked = dependencies[name];
      if (asked !== undefined && asked !== version) throw new Error(`something asks for ${name} ${asked}, and it is ${version}`);
    }
  }
}

/** The bills of materials, as the workflow makes them after it has published; their names are those that it puts beside a release. */
async function billsOfMaterials(clone: Clone, folder: string, versions: Versions): Promise<readonly string[]> {
  await run(clone, 'npm', ['run', '--silent', 'supply-chain', '--', '--sbom', folder]);
  const names = Object.entries(versions).map(([name, version]) => `${name.replace('@', '').replace('/', '-')}-${version}.cdx.json`);
  const missing = names.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) throw new Error(`no bill of materials: ${missing.join(', ')}`);
  return names;
}

/** Each tag in the registry leads to the version of every package that is expected. */
async function assertTags(registry: Registry, expected: Readonly<Record<string, Versions>>): Promise<void> {
  for (const [tag, versions] of Object.entries(expected)) {
    for (const [name, version] of Object.entries(versions)) {
      const response = await fetch(`${registry.url}/${name.replace('/', '%2f')}`);
      const { 'dist-tags': tags = {} } = (await response.json()) as { readonly 'dist-tags'?: Readonly<Record<string, string>> };
      if (tags[tag] !== version) throw new Error(`the tag ${tag} of ${name} leads to ${String(tags[tag])} instead of ${version}`);
    }
  }
}

/** The pre-release path of CONTRIBUTING: `next`, and out of it again. The build is that of the release before: what is tried is the flow. */
async function preRelease(
  clone: Clone,
  registry: Registry,
  latest: Versions,
): Promise<{ readonly trial: Versions; readonly released: Versions }> {
  await run(clone, 'npx', ['changeset', 'pre', 'enter', 'next']);
  writeChangeset(clone.root, 'on-trial', changeset(CORE, 'minor', 'On trial.'));
  const trial = await applyChangesets(clone);
  await publish(clone);
  await assertTags(registry, { latest, next: trial });
  await run(clone, 'npx', ['changeset', 'pre', 'exit']);
  const released = await applyChangesets(clone);
  await publish(clone);
  await assertTags(registry, { latest: released });
  return { trial, released };
}

/** The path of CONTRIBUTING to a patch of an older version: a branch from its tag, and a tag of its own in the registry. */
async function patchOld(
  clone: Clone,
  registry: Registry,
  old: Versions,
  latest: Versions,
): Promise<{ readonly branch: string; readonly patched: Versions }> {
  const branch = `maintenance-${String(old[CORE]).split('.').slice(0, 2).join('.')}`;
  await run(clone, 'git', ['checkout', '--quiet', '-b', branch, `${CORE}@${String(old[CORE])}`]);
  writeChangeset(clone.root, 'patch-of-the-old', changeset(CORE, 'patch', 'Mended in the version before.'));
  const patched = await applyChangesets(clone);
  await publish(clone);
  await assertTags(registry, { latest, [branch]: patched });
  return { branch, patched };
}

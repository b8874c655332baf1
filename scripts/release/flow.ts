import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';

import { packageNames } from '../public-package.js';
import { printed } from '../program.js';

/** Where a flow runs: a clone of its own, and the settings that lead to the registry. */
export interface Clone {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The commits and tags of a rehearsal are nobody's, and follow no settings of its user. */
const NOBODY = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'release rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.org',
  GIT_COMMITTER_NAME: 'release rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.org',
};

/** Clones the committed state of a work tree, as branch `main`, with the libraries that are installed there. */
export async function cloneOf(workTree: string, root: string, env: Readonly<Record<string, string>>): Promise<Clone> {
  await printed('git', ['clone', '--quiet', '--no-hardlinks', workTree, root], { cwd: workTree });
  await printed('git', ['checkout', '--quiet', '-B', 'main'], { cwd: root });
  const clone = { root, env: { ...env, ...NOBODY } };
  linkInstalled(workTree, root);
  return clone;
}

/** Links what is installed in the work tree into the clone, where the links of the workspaces lead to the packages of the clone. */
function linkInstalled(workTree: string, root: string): void {
  for (const folder of ['.', ...workspaces(workTree)]) {
    const installed = join(workTree, folder, 'node_modules');
    if (existsSync(installed)) linkEntries(installed, join(root, folder, 'node_modules'));
  }
}

function linkEntries(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const entry = join(from, name);
    if (lstatSync(entry).isSymbolicLink()) symlinkSync(readlinkSync(entry), join(to, name));
    else if (name === '@actionline') linkEntries(entry, join(to, name));
    else symlinkSync(entry, join(to, name));
  }
}

function workspaces(root: string): readonly string[] {
  return ['packages', 'examples'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(kind, name)));
}

/** The names of the changesets that wait for a release. */
export function waiting(root: string): readonly string[] {
  return readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');
}

/** Writes a changeset, as `npx changeset` would. */
export function writeChangeset(root: string, name: string, text: string): void {
  writeFileSync(join(root, '.changeset', `${name}.md`), text);
}

/** `npm run version`, committed: the versions by the name of the package. */
export async function applyChangesets(clone: Clone): Promise<Readonly<Record<string, string>>> {
  await run(clone, 'npm', ['run', '--silent', 'version']);
  await commit(clone, 'Version packages');
  return versionsOf(clone.root);
}

/** The versions that stand in the packages. */
export function versionsOf(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    packageNames.map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as {
        readonly name: string;
        readonly version: string;
      };
      return [name, version];
    }),
  );
}

/** Builds the packages. */
export async function build(clone: Clone): Promise<void> {
  await run(clone, 'npm', ['run', '--silent', 'build'], 30);
}

/** Publishes what is built, as `npm run release` does after the gates. */
export async function publish(clone: Clone): Promise<string> {
  return run(clone, 'npm', ['run', '--silent', 'release:publish']);
}

/** Runs a command of the flow in the clone. */
export async function run({ root, env }: Clone, command: string, args: readonly string[], minutes = 10): Promise<string> {
  return printed(command, args, { cwd: root, env, minutes });
}

/** Commits whatever there is. */
export async function commit(clone: Clone, subject: string): Promise<void> {
  await run(clone, 'git', ['add', '--all']);
  await run(clone, 'git', ['commit', '--quiet', '--no-verify', '--message', subject]);
}

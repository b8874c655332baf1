import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { printed, type Surroundings } from '../program.js';

/** The name of a client, as `--with` takes it. */
export type ClientName = 'npm' | 'pnpm' | 'yarn';

/** How one client installs packages and runs what they bring. */
export interface Client {
  readonly name: ClientName;
  /** The version, as a report of the rehearsal says it. */
  readonly version: string;
  /** Adds packages (`name` or `name@range`) to the project of a folder. */
  readonly add: (specifiers: readonly string[], where: Surroundings) => Promise<string>;
  /** Runs a command of an installed package. */
  readonly run: (command: string, args: readonly string[], where: Surroundings) => Promise<string>;
  /** Runs a command of a package that no project has, as `npx -p` does; absent where no page says how. */
  readonly runOnce?: (specifier: string, command: string, args: readonly string[], where: Surroundings) => Promise<string>;
}

const PNPM = '12.20.0';
const YARN = '4.18.1';
/** Yarn waits some days before it takes a version; what was published a moment ago is let in by name. */
const YARN_SETTINGS = "nodeLinker: node-modules\nenableScripts: false\nnpmPreapprovedPackages: ['@actionline/*']\n";

/** The clients by name. npm is the one of this machine; the two others are fetched in the versions named above. */
export async function clientsNamed(names: readonly ClientName[], where: Surroundings): Promise<readonly Client[]> {
  const npm = await printed('npm', ['--version'], where);
  const known: Readonly<Record<ClientName, Client>> = {
    npm: {
      name: 'npm',
      version: npm,
      add: (specifiers, at) => printed('npm', ['install', ...specifiers], at),
      run: (command, args, at) => printed('npm', ['exec', '--offline', '--', command, ...args], at),
      runOnce: fetched,
    },
    pnpm: {
      name: 'pnpm',
      version: PNPM,
      add: (specifiers, at) => fetched(`pnpm@${PNPM}`, 'pnpm', ['add', ...specifiers], at),
      run: (command, args, at) => fetched(`pnpm@${PNPM}`, 'pnpm', ['exec', command, ...args], at),
    },
    yarn: {
      name: 'yarn',
      version: `${YARN}, node-modules`,
      add: (specifiers, at) => {
        // a folder above may be a project too; an empty lock file says that this one is by itself
        writeFileSync(join(at.cwd, 'yarn.lock'), '', { flag: 'a' });
        writeFileSync(join(at.cwd, '.yarnrc.yml'), YARN_SETTINGS);
        return fetched(`@yarnpkg/cli-dist@${YARN}`, 'yarn', ['add', ...specifiers], at);
      },
      run: (command, args, at) => fetched(`@yarnpkg/cli-dist@${YARN}`, 'yarn', ['run', command, ...args], at),
    },
  };
  return names.map((name) => known[name]);
}

/** Runs the command of a package that is not part of the project. */
async function fetched(specifier: string, command: string, args: readonly string[], where: Surroundings): Promise<string> {
  return printed('npm', ['exec', '--yes', `--package=${specifier}`, '--', command, ...args], where);
}

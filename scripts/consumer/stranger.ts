import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { printed } from './stranger-program.js';
import { dataEntries, manifestOf, moduleEntries, packageFolder, packageNames, type PackageName } from '../public-package.js';

/** A package as it would be published. */
interface Tarball {
  readonly name: PackageName;
  readonly file: string;
  readonly files: number;
  /** In bytes. */
  readonly packed: number;
}

/** The folder of somebody who has only what would be published: made by `npm init`, outside the repository. */
export interface Stranger {
  readonly folder: string;
  readonly tarballs: readonly Tarball[];
  /** Writes a file of theirs. */
  readonly write: (file: string, text: string | Uint8Array) => void;
  /** Takes over one of the programs in `scripts/consumer/programs`. */
  readonly take: (file: string) => void;
  /** Installs by npm, as anybody would. */
  readonly install: (packages: readonly string[]) => Promise<void>;
  /** Where a package is installed, or would be. */
  readonly installed: (name: string) => string;
  /** Whether a package is installed. */
  readonly has: (name: string) => boolean;
  /** Every module that the four packages offer. */
  readonly modules: () => readonly string[];
  /** Every data file that they offer. */
  readonly data: () => readonly string[];
  readonly leave: () => void;
}

/** Packs the packages and makes a stranger's folder with them, without any optional peer. */
export async function newStranger(): Promise<Stranger> {
  const folder = mkdtempSync(join(tmpdir(), 'actionline-consumer-'));
  const installed = (name: string): string => join(folder, 'node_modules', name);
  const manifests = () => packageNames.map((name) => manifestOf(installed(`@actionline/${name}`)));
  const stranger: Stranger = {
    folder,
    tarballs: await Promise.all(packageNames.map((name) => pack(name, folder))),
    write: (file, text) => {
      writeFileSync(join(folder, file), text);
    },
    take: (file) => {
      copyFileSync(join(import.meta.dirname, 'programs', file), join(folder, file));
    },
    install: async (packages) => {
      await printed('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], folder);
    },
    installed,
    has: (name) => existsSync(installed(name)),
    modules: () => manifests().flatMap(moduleEntries),
    data: () => manifests().flatMap((manifest) => dataEntries(manifest, installed(manifest.name))),
    leave: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await printed('npm', ['init', '-y'], folder);
  await stranger.install(stranger.tarballs.map(({ file }) => file));
  return stranger;
}

async function pack(name: PackageName, folder: string): Promise<Tarball> {
  const to = join(folder, 'tarballs');
  mkdirSync(to, { recursive: true });
  const said = await printed('npm', ['pack', '--json', '--pack-destination', to], packageFolder(name));
  const [tarball] = JSON.parse(said) as readonly { filename: string; size: number; files: readonly unknown[] }[];
  if (tarball === undefined) throw new Error(`npm packed nothing of ${name}`);
  return { name, file: join(to, tarball.filename), files: tarball.files.length, packed: tarball.size };
}

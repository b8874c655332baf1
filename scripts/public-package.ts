import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..');

/** The packages that are published, each after those that it needs. */
export const packageNames = ['core', 'taxonomy', 'targets', 'report-kit'] as const;

/** The name of a published package, without the scope. */
export type PackageName = (typeof packageNames)[number];

/** What is read of the manifest of a package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, ExportTarget>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A file, or one for each way to ask for it. */
type ExportTarget = string | { readonly import: { readonly default: string } };

/** A package as it stands in a folder, the repository's or where it is installed. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The folder of a package in the repository. */
export function packageFolder(name: PackageName): string {
  return join(root, 'packages', name);
}

/** The modules that a package offers, by what a consumer writes; the source of truth is its `exports`. */
export function moduleEntries({ name, exports }: Manifest): readonly string[] {
  return Object.entries(exports).flatMap(([subpath, target]) => (typeof target === 'string' ? [] : [specifier(name, subpath)]));
}

/** The data files that an installed package offers, by what a consumer writes. */
export function dataEntries({ name, exports }: Manifest, folder: string): readonly string[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target !== 'string') return [];
    if (!target.endsWith('/*')) return [specifier(name, subpath)];
    return readdirSync(join(folder, target.slice(0, -2)), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, target.slice(0, -2)).length + 1))
      .map((file) => specifier(name, subpath.replace('*', file.replaceAll('\\', '/'))));
  });
}

function specifier(name: string, subpath: string): string {
  return subpath === '.' ? name : `${name}/${subpath.slice(2)}`;
}

/** An entry of a lock file of npm, as far as it is looked at. */
interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A lock file of npm, version 3: its entries by the folder that they stand in. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A package that is installed with one of ours. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** As its author states it: an SPDX id or expression; empty where none is stated. */
  readonly licence: string;
  /** The folder in the lock file. */
  readonly path: string;
  /** As the lock file gives it. */
  readonly integrity?: string;
  readonly hasInstallScript: boolean;
  /** Whether it is a build for one system, of which the others are passed over. */
  readonly forOneSystem: boolean;
  /** The names of what needs it, sorted. */
  readonly neededBy: readonly string[];
  /** The folders of what it needs, sorted. */
  readonly needs: readonly string[];
}

/**
 * Everything that comes with the package of a workspace folder, itself included, by the folder in the lock file: its dependencies and what they need,
 * optional ones among them. Optional peers come only where they are asked for, then as an installed peer does.
 */
export function installedWith(lock: LockFile, workspace: string, optionalPeers: boolean): ReadonlyMap<string, Installed> {
  const found = new Map<string, Installed>();
  const neededBy = new Map<string, Set<string>>();
  const queue = [workspace];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (found.has(path)) continue;
    const entry = lock.packages[path];
    if (entry === undefined) throw new Error(`${path} is not in the lock file`);
    const name = entry.name ?? nameOf(path);
    const ours = path.startsWith('packages/');
    const needs = [
      ...Object.keys(entry.dependencies ?? {}).map((need) => resolved(lock, path, need)),
      // npm leaves out of the lock file what no system that it knows can install
      ...Object.keys(entry.optionalDependencies ?? {}).map((need) => resolvedIfThere(lock, path, need)),
      ...Object.keys(entry.peerDependencies ?? {}).map((need) =>
        entry.peerDependenciesMeta?.[need]?.optional === true
          ? optionalPeers && ours
            ? resolved(lock, path, need)
            : undefined
          : resolved(lock, path, need),
      ),
    ].filter((need) => need !== undefined);
    found.set(path, {
      name,
      version: entry.version ?? '',
      licence: entry.license ?? '',
      path,
      ...(entry.integrity === undefined ? {} : { integrity: entry.integrity }),
      hasInstallScript: entry.hasInstallScript ?? false,
      forOneSystem: entry.os !== undefined,
      neededBy: [],
      needs: [...new Set(needs)].sort(),
    });
    for (const need of needs) {
      neededBy.set(need, (neededBy.get(need) ?? new Set()).add(name));
      queue.push(need);
    }
  }
  return new Map([...found].map(([path, installed]) => [path, { ...installed, neededBy: [...(neededBy.get(path) ?? [])].sort() }]));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The folder that a package finds another in: its own `node_modules`, then those of the folders above. */
function resolvedIfThere(lock: LockFile, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = above(folder)) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    const entry = lock.packages[path];
    if (entry !== undefined) return entry.link === true ? entry.resolved : path;
    if (folder === '') return undefined;
  }
}

function resolved(lock: LockFile, from: string, name: string): string {
  const path = resolvedIfThere(lock, from, name);
  if (path === undefined) throw new Error(`${from} needs ${name}, which is not in the lock file`);
  return path;
}

function above(folder: string): string {
  const at = folder.lastIndexOf('/node_modules/');
  return at === -1 ? '' : folder.slice(0, at);
}

/**
 * What is wrong with a lock file: an entry without its digest, one that names an address, an install script that is not allowed. Empty where nothing is.
 */
export function lockFaults(lock: LockFile, allowScripts: Readonly<Record<string, boolean | string>>): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link === true) return [];
    const name = entry.name ?? nameOf(path);
    const allowed = allowScripts[name];
    return [
      ...(entry.integrity?.startsWith('sha512-') === true ? [] : [`${path} has no SHA-512 digest`]),
      ...(entry.resolved === undefined
        ? []
        : [`${path} names an address: run npm install in this folder, whose .npmrc leaves addresses out`]),
      ...(entry.hasInstallScript !== true || allowed === true || allowed === entry.version
        ? []
        : [`${path} ${String(entry.version)} has an install script, which "allowScripts" of package.json does not allow`]),
    ];
  });
}

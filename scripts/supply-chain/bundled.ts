/** The parts of a manifest that name libraries. */
export interface LibraryManifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * The libraries of which a build holds a part: what the sources import and the manifest does not make a consumer install. Types are no part of
 * a build.
 */
export function bundledLibraries(
  { name, dependencies = {}, peerDependencies = {} }: LibraryManifest,
  sources: readonly string[],
): readonly string[] {
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^'.][^']*)';|\bimport\('([^'.][^']*)'\)/gmu)].map(
      ([, fixed, dynamic]) => libraryOf(fixed ?? dynamic ?? ''),
    ),
  );
  const installed = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
  return [...new Set(imported)].filter((library) => !library.startsWith('node:') && !installed.has(library)).sort();
}

function libraryOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The libraries that a page of notices names, with their versions, from its table. */
function noticed(notices: string): ReadonlyMap<string, string> {
  return new Map([...notices.matchAll(/^\| (\S+) +\| (\d\S*) +\|/gmu)].map(([, name = '', version = '']) => [name, version]));
}

/** The texts of the files of a package. */
export interface PackageTexts {
  /** What is built. */
  readonly sources: readonly string[];
  /** What writes data into the sources, perhaps from a library. */
  readonly generators: readonly string[];
}

/** What is wrong with the notices of a package, by the versions that it is built with. */
export function noticeFaults(
  manifest: LibraryManifest,
  { sources, generators }: PackageTexts,
  notices: string,
  versions: Readonly<Record<string, string>>,
): readonly string[] {
  const bundled = bundledLibraries(manifest, sources);
  const generated = bundledLibraries(manifest, generators);
  const named = noticed(notices);
  return [
    ...bundled
      .filter((library) => named.get(library) !== versions[library])
      .map(
        (library) =>
          `its build holds a part of ${library} ${String(versions[library])}, and its notices say ${named.get(library) ?? 'nothing'}`,
      ),
    ...[...named.keys()]
      .filter((library) => !bundled.includes(library) && !generated.includes(library))
      .map((library) => `its notices name ${library}, of which its build holds nothing`),
  ].map((fault) => `${manifest.name}: ${fault}`);
}

/** A file of a tarball, by its path in the package. */
export interface PackedFile {
  readonly path: string;
  readonly size: number;
}

/** The parts of a manifest that name files. */
export interface NamingManifest {
  readonly name: string;
  readonly main?: string;
  readonly module?: string;
  readonly types?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
}

/** What may be in a tarball, beside the files that every package has. */
const HOLDS: Readonly<Record<string, readonly RegExp[]>> = {
  '@actionline/core': [/^THIRD-PARTY-NOTICES\.md$/u, /^docs\/measurements\.json$/u, /^dist\/json-schema\/[\w-]+\.schema\.json$/u],
  '@actionline/taxonomy': [/^THIRD-PARTY-NOTICES\.md$/u, /^dist\/json\/[\w-]+\.(?:json|jsonld)$/u, /^shapes\/[\w-]+\.(?:ttl|jsonld)$/u],
  '@actionline/targets': [/^conformance\/(?:README\.md|[\w-]+\.json|check-[\w-]+\.ts)$/u, /^docs\/img\/[\w-]+\.svg$/u],
  '@actionline/report-kit': [/^dist\/json-schema\/[\w-]+\.schema\.json$/u],
};
const EVERY = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json'] as const;
const BUILT = /^dist\/(?:[\w-]+\/)*[\w-]+(?:\.test-d)?(?:\.js|\.cjs|\.d\.ts|\.d\.cts)$/u;
const PAGES = /^docs\/(?:[\w-]+\/)*[\w.-]+\.md$/u;
/** What no tarball holds, wherever it stands. */
const NEVER = /(?:^|\/)(?:testing|src|test|tests|examples|node_modules)\/|\.test(?:-d)?\.|\.map$|\.tsbuildinfo$|(?:^|\/)\./u;
/** Bytes: the largest data of a framework are not half of it. */
const LARGEST = 1_000_000;

/** What is wrong with the files of a tarball; empty where nothing is. */
export function contentFaults(manifest: NamingManifest, files: readonly PackedFile[]): readonly string[] {
  const own = HOLDS[manifest.name] ?? [];
  const paths = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap(({ path, size }) => [
      ...(NEVER.test(path) || (![BUILT, PAGES, ...own].some((pattern) => pattern.test(path)) && !EVERY.some((name) => name === path))
        ? [`${path} has no place in it`]
        : []),
      ...(size > LARGEST ? [`${path} has ${String(size)} bytes, more than ${String(LARGEST)}`] : []),
    ]),
    ...EVERY.filter((name) => !paths.has(name)).map((name) => `${name} is missing`),
    ...filesNamed(manifest)
      .filter((named) => !isThere(named, paths))
      .map((named) => `${named} is named in package.json, and is not in it`),
  ].map((fault) => `${manifest.name}: ${fault}`);
}

/** Every file that a manifest names, as a path or a pattern with `*`; the condition of our own sources leads nowhere outside the repository. */
function filesNamed({ main, module, types, bin = {}, exports: entries }: NamingManifest): readonly string[] {
  const targets = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([condition, target]) => (condition === '@actionline/source' ? [] : targets(target)))
        : [];
  return [...new Set([main, module, types, ...Object.values(bin), ...targets(entries)])]
    .filter((path) => path !== undefined)
    .map((path) => path.replace(/^\.\//u, ''));
}

function isThere(named: string, paths: ReadonlySet<string>): boolean {
  const [before = '', after] = named.split('*');
  if (after === undefined) return paths.has(named);
  return [...paths].some((path) => path.startsWith(before) && path.endsWith(after) && path.length > named.length - 1);
}

/** Words that only a machine that built it would put there: a folder of somebody's, or an address of this machine. */
const MACHINE =
  /(?:(?<![\w.-])\/(?:home|Users|root|tmp|private\/var)\/|[A-Z]:\\Users\\|file:\/\/\/|https?:\/\/(?:localhost|127\.0\.0\.1))[^\s'"`)]*/u;

/** The words of a text that name a machine; `undefined` where none do. */
export function machineNamed(text: string, root: string): string | undefined {
  return text.includes(root) ? root : MACHINE.exec(text)?.[0];
}

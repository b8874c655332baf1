import type { Installed } from './lock-file.js';
import { REASONS } from './reasons.js';

/** What comes with one package of ours. */
export interface Bill {
  readonly name: string;
  readonly installed: readonly Installed[];
  /** The same where somebody installs every optional peer too. */
  readonly withPeers: readonly Installed[];
}

/** `DEPENDENCIES.md`: every library that comes with a package of ours, its licence, and why it is there. */
export function dependenciesPage(bills: readonly Bill[]): string {
  const all = unique(bills.flatMap(({ installed }) => installed));
  const optional = unique(bills.flatMap(({ withPeers }) => withPeers)).filter((one) => !all.some(({ path }) => path === one.path));
  return `# Dependencies

What comes with the packages of Actionline, from the lock file. \`npm run supply-chain -- --write\` writes this page; \`npm run supply-chain\` fails where it is not
true, where a licence is not among those allowed, and where an install script would run. None does. Libraries of which the build holds a part are in
the notices of [core](packages/core/THIRD-PARTY-NOTICES.md) and [taxonomy](packages/taxonomy/THIRD-PARTY-NOTICES.md).

| package | libraries that come with it | with every optional peer |
| --- | ---: | ---: |
${bills.map(({ name, installed, withPeers }) => `| \`${name}\` | ${count(installed)} | ${count(withPeers)} |`).join('\n')}

## Always installed

${table(all)}

## With an optional peer

Installed only by whoever asks for the format.

${table(optional)}
`;
}

/** Builds of one library for one system each are one line: one of them is installed. */
function table(libraries: readonly Installed[]): string {
  const shown = libraries.filter(({ forOneSystem }) => !forOneSystem);
  const rows = shown.map((library) => {
    const builds = libraries.filter(({ forOneSystem, neededBy }) => forOneSystem && neededBy.includes(library.name));
    const parts = builds.length === 0 ? '' : `; with one of ${String(builds.length)} builds of it, each for one system`;
    return `| ${library.name} | ${library.version} | ${library.licence} | ${why(library)}${parts} |`;
  });
  return ['| library | version | licence | why it is there |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function why({ name, neededBy }: Installed): string {
  const ours = neededBy.filter((needing) => needing.startsWith('@actionline/')).map((needing) => needing.replace('@actionline/', ''));
  if (ours.length === 0) {
    const [first = '', second, ...more] = neededBy;
    return `needed by ${[first, ...(second === undefined ? [] : [second])].join(', ')}${more.length === 0 ? '' : ` and ${String(more.length)} more`}`;
  }
  return `${ours.join(', ')}: ${REASONS[name] ?? 'no reason is given'}`;
}

/** What is wrong with the reasons: a library of ours without one, a reason without its library. */
export function reasonFaults(bills: readonly Bill[]): readonly string[] {
  const named = new Set(
    bills.flatMap(({ installed, withPeers }) =>
      [...installed, ...withPeers]
        .filter(({ neededBy }) => neededBy.some((name) => name.startsWith('@actionline/')))
        .map(({ name }) => name),
    ),
  );
  return [
    ...[...named].filter((name) => !Object.hasOwn(REASONS, name)).map((name) => `${name} has no reason in scripts/supply-chain/reasons.ts`),
    ...Object.keys(REASONS)
      .filter((name) => !named.has(name))
      .map((name) => `${name} has a reason in scripts/supply-chain/reasons.ts, and no package needs it`),
  ];
}

function count(libraries: readonly Installed[]): string {
  return String(libraries.filter(({ forOneSystem }) => !forOneSystem).length);
}

/** Each library once, in the order of its name, with all that need it. */
function unique(libraries: readonly Installed[]): readonly Installed[] {
  const byPath = new Map<string, Installed>();
  for (const library of libraries) {
    const known = byPath.get(library.path);
    byPath.set(library.path, { ...library, neededBy: [...new Set([...(known?.neededBy ?? []), ...library.neededBy])].sort() });
  }
  return [...byPath.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

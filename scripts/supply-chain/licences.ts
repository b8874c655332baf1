import type { Installed } from './lock-file.js';

/** The licences under which a library may come with our packages: all allow any use, and ask for a notice at most. */
const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
];

/** Those of an optional peer, which its user chooses and installs: of MPL-2.0 only changes to its own files have to be passed on. */
const ALLOWED_OF_PEERS: readonly string[] = [...ALLOWED, 'MPL-2.0'];

/** Whether what an author states is among the licences given: one id, or a choice of which one is; of several that hold together, all. */
export function isAllowed(licence: string, allowed: readonly string[] = ALLOWED): boolean {
  return licence
    .replace(/[()]/gu, ' ')
    .split(/\sOR\s/u)
    .some((choice) => choice.split(/\sAND\s/u).every((id) => allowed.includes(id.trim())));
}

/** What is wrong with the licences of libraries: those that always come, and those that come with an optional peer. */
export function licenceFaults(installed: readonly Installed[], withPeers: readonly Installed[]): readonly string[] {
  const always = new Set(installed.map(({ path }) => path));
  return [...installed, ...withPeers]
    .filter(({ licence, path }) => !isAllowed(licence, always.has(path) ? ALLOWED : ALLOWED_OF_PEERS))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under ${licence === '' ? 'no stated licence' : licence}, which is not among those allowed`,
    );
}

import { bundled, type Bundle } from './budgets/bundle.js';
import { packageGroups, sizeBudgets } from './budgets/budget.js';
import { manifestOf, moduleEntries, packageFolder, packageNames } from './public-package.js';

/**
 * `npm run size [-- --all]`: bundles every export of every module alone, from the built packages, and prints the largest; `--all` prints every one. Ends
 * with 1 where an import of which nothing is used leaves anything behind, where a bundle is above its budget or a module has none, and where an
 * export brings along a package that `budgets/packages.json` does not allow it, or no longer brings one that it does.
 */

/** Something that a consumer bundles. */
interface Piece {
  readonly entry: string;
  /** One export, several, `all`, or `nothing` where one is imported and not used. */
  readonly what: string;
  readonly code: string;
}

const entries = packageNames.flatMap((name) => moduleEntries(manifestOf(packageFolder(name))));
const exported = new Map<string, readonly string[]>();
for (const entry of entries) exported.set(entry, Object.keys((await import(entry)) as object).sort());

const alone: readonly Piece[] = [...exported].flatMap(([entry, names]) =>
  names.map((name) => ({ entry, what: name, code: `export { ${name} } from '${entry}';` })),
);
const unused: readonly Piece[] = [...exported].map(([entry, names]) => ({
  entry,
  what: 'nothing',
  code: `import { ${names.join(', ')} } from '${entry}';`,
}));
const budgeted: readonly Piece[] = sizeBudgets.map(({ entry, exports }) => ({
  entry,
  what: exports === 'all' ? 'all' : exports.join(', '),
  code: exports === 'all' ? `export * from '${entry}';` : `export { ${exports.join(', ')} } from '${entry}';`,
}));
const pieces = [...alone, ...unused, ...budgeted];
const bundles = new Map((await bundled(pieces.map(({ code }) => code))).map((bundle, at) => [pieces[at], bundle]));
const bundleOf = (piece: Piece): Bundle => bundles.get(piece)!;

const faults = [
  ...entries
    .filter((entry) => !sizeBudgets.some((budget) => budget.entry === entry && budget.exports === 'all'))
    .map((entry) => `${entry} has no budget; write one with its reason into budgets/sizes.json`),
  ...unused
    .filter((piece) => bundleOf(piece).bytes > 0)
    .map((piece) => `an import of ${piece.entry} of which nothing is used leaves ${String(bundleOf(piece).bytes)} bytes`),
  ...budgeted.flatMap((piece, at) => {
    const { kilobytes } = bundleOf(piece);
    const limit = sizeBudgets[at]?.limit ?? 0;
    return kilobytes <= limit ? [] : [`${piece.entry} (${piece.what}) is ${kilobytes.toFixed(1)} kB, above its ${String(limit)} kB`];
  }),
  ...alone.flatMap((piece) =>
    bundleOf(piece).libraries.flatMap((library) => {
      const group = packageGroups.find(({ packages }) => packages.includes(library));
      const allowed = group?.exports[piece.entry];
      return allowed === 'all' || allowed?.includes(piece.what) === true
        ? []
        : [`${piece.what} of ${piece.entry} brings ${library} along, which budgets/packages.json does not allow it`];
    }),
  ),
  ...packageGroups.flatMap(({ name, packages, exports }) =>
    Object.entries(exports).flatMap(([entry, allowed]) =>
      (allowed === 'all' ? (exported.get(entry) ?? []) : allowed)
        .filter((what) => {
          const piece = alone.find((one) => one.entry === entry && one.what === what);
          return piece === undefined || !bundleOf(piece).libraries.some((library) => packages.includes(library));
        })
        .map((what) => `${what} of ${entry} brings nothing of “${name}”; take it out of budgets/packages.json`),
    ),
  ),
];

const line = (piece: Piece, limit?: number): string => {
  const { kilobytes, libraries } = bundleOf(piece);
  const groups = packageGroups.filter(({ packages }) => packages.some((one) => libraries.includes(one))).map(({ name }) => name);
  const of = limit === undefined ? '' : ` of ${String(limit)}`;
  return `${`${kilobytes.toFixed(1)} kB${of}`.padStart(18)}  ${piece.entry}: ${piece.what}${groups.length === 0 ? '' : ` [${groups.join(', ')}]`}`;
};
console.log('Held to a budget (minified, gzip; in brackets what comes along of other packages):');
for (const [at, piece] of budgeted.entries()) console.log(line(piece, sizeBudgets[at]?.limit));
const largest = [...alone].sort((a, b) => bundleOf(b).kilobytes - bundleOf(a).kilobytes);
const shown = process.argv.includes('--all') ? largest.length : 20;
console.log(`\nThe largest of ${String(alone.length)} exports, each alone:`);
for (const piece of largest.slice(0, shown)) console.log(line(piece));
console.log(
  `\n${String(unused.length)} modules of which nothing is used: ${String(unused.reduce((sum, piece) => sum + bundleOf(piece).bytes, 0))} bytes`,
);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Every budget of size is kept.' : `${String(faults.length)} faults.`);
if (faults.length > 0) process.exitCode = 1;

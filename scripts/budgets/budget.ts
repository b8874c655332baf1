import installs from '../../budgets/installs.json' with { type: 'json' };
import packages from '../../budgets/packages.json' with { type: 'json' };
import sizes from '../../budgets/sizes.json' with { type: 'json' };
import times from '../../budgets/times.json' with { type: 'json' };

/** How large a bundle may be that imports something of a module. */
export interface SizeBudget {
  /** What a consumer imports from. */
  readonly entry: string;
  /** Everything, or some names. */
  readonly exports: 'all' | readonly string[];
  /** The most it may be, minified and by gzip, in kB of 1,000 bytes. */
  readonly limit: number;
  /** What the size is made of, and why it was raised where it was. */
  readonly reason: string;
}

/** Packages that an install brings, and why. */
export interface PackageGroup {
  readonly name: string;
  /** Why they are worth an install. */
  readonly reason: string;
  readonly packages: readonly string[];
  /** The exports whose bundles may hold any of them, by what a consumer imports from. */
  readonly exports: Readonly<Record<string, 'all' | readonly string[]>>;
}

/** How much an install of one of our packages may bring. */
export interface InstallBudget {
  readonly package: string;
  /** The most that the package itself may take, unpacked, in MB of 1,000,000 bytes. */
  readonly own: number;
  /** The most that it may take with all that it brings, in the same. */
  readonly all: number;
  /** The most packages that are installed with it, itself included. */
  readonly packages: number;
  readonly reason: string;
}

/** How long something may take, beside a peer that does the like in the same run. */
export interface TimeBudget {
  readonly name: string;
  /** The most that it may take, in times of the peer. */
  readonly limit: number;
  readonly reason: string;
}

/** The budgets of bundles. */
export const sizeBudgets = sizes as readonly SizeBudget[];

/** Every package that an install brings. */
export const packageGroups = packages as readonly PackageGroup[];

/** The budgets of installs. */
export const installBudgets: readonly InstallBudget[] = installs;

/** The budgets of times, which `npm run bench` measures. */
export const timeBudgets: readonly TimeBudget[] = times;

/** The limit of a time, by its name. */
export function timeLimit(name: string): number {
  return limitOf(
    name,
    timeBudgets.find((budget) => budget.name === name),
  );
}

/** The limit of a bundle of some exports of a module, or of all of them. */
export function sizeLimit(entry: string, ...exports: readonly string[]): number {
  const wanted = exports.length === 0 ? 'all' : exports.join();
  return limitOf(
    `${entry} (${wanted})`,
    sizeBudgets.find((budget) => budget.entry === entry && String(budget.exports) === wanted),
  );
}

function limitOf(name: string, budget: { readonly limit: number } | undefined): number {
  if (budget === undefined) throw new Error(`${name} has no budget; write one with its reason into the folder budgets`);
  return budget.limit;
}

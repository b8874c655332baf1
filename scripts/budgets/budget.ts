import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../consumer/public-package.js';

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

/** The budgets of bundles. */
export const sizeBudgets = read<readonly SizeBudget[]>('sizes');

/** Every package that an install brings. */
export const packageGroups = read<readonly PackageGroup[]>('packages');

/** The budgets of installs. */
export const installBudgets = read<readonly InstallBudget[]>('installs');

function read<T extends readonly { readonly reason: string }[]>(name: string): T {
  const budgets = JSON.parse(readFileSync(join(root, 'budgets', `${name}.json`), 'utf8')) as T;
  if (budgets.some(({ reason }) => reason.length < 10)) throw new Error(`budgets/${name}.json has a line without a reason`);
  return budgets;
}

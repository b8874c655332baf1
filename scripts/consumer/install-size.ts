import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { installBudgets, packageGroups } from '../budgets/budget.js';
import { hold } from './check.js';
import type { Part } from './parts.js';
import { packageNames } from '../public-package.js';

/** What npm writes of an installed package. */
interface Installed {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What npm installed with the packages and how large it is, held against `budgets`; it has to come before any optional peer. */
export const installSize: Part = async ({ folder }, attempt) => {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Installed>>;
  };
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

  await attempt('packages', () => {
    const [installed, listed] = [Object.keys(packages).map(nameOf), packageGroups.flatMap((group) => group.packages)];
    const [newer, gone] = [installed.filter((name) => !listed.includes(name)), listed.filter((name) => !installed.includes(name))];
    hold(newer.length === 0, `npm installs ${newer.join(', ')}: say in budgets/packages.json what for, or do without`);
    hold(gone.length === 0, `npm no longer installs ${gone.join(', ')}: take it out of budgets/packages.json`);
    return `${String(installed.length)} are installed, each with its reason in budgets/packages.json`;
  });

  for (const name of packageNames) {
    await attempt(`@actionline/${name}`, () => {
      const start = `node_modules/@actionline/${name}`;
      const budget = installBudgets.find((one) => one.package === `@actionline/${name}`);
      hold(budget !== undefined, `it has no budget; write one with its reason into budgets/installs.json`);
      const all = [...reached(start, packages)];
      const sizes = all.map((path) => sizeOf(join(folder, path)) / 1_000_000);
      const [own = NaN, whole] = [sizes[0], sizes.reduce((sum, size) => sum + size, 0)];
      const largest = all
        .map((path, at) => `${nameOf(path)} ${(sizes[at] ?? NaN).toFixed(1)}`)
        .sort((a, b) => Number(b.split(' ')[1]) - Number(a.split(' ')[1]));
      const said = `${own.toFixed(1)} MB of its own, ${whole.toFixed(1)} MB in ${String(all.length)} packages (${largest.slice(0, 6).join(', ')})`;
      const isKept = own <= budget.own && whole <= budget.all && all.length <= budget.packages;
      hold(isKept, `${said}; above ${String(budget.own)} MB, ${String(budget.all)} MB or ${String(budget.packages)} packages`);
      return said;
    });
  }
};

/** A package and all that it needs, as paths, itself first: each is looked for where Node would. */
function reached(start: string, packages: Readonly<Record<string, Installed>>): ReadonlySet<string> {
  const found = new Set([start]);
  for (const path of found) {
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
      let folder = path;
      while (folder !== '.' && packages[`${folder}/node_modules/${name}`] === undefined) folder = dirname(folder);
      const there = folder === '.' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      hold(packages[there] !== undefined, `${path} needs ${name}, which is not installed`);
      found.add(there);
    }
  }
  return found;
}

/** The bytes of the files of a package, without those that are installed inside it. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
    }, 0);
}

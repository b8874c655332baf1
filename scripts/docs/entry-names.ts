import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './site-pages.js';

type Exports = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

/**
 * By which name a program imports each entry of a package: from the name that typedoc gives a module, which is its path below `src`, to
 * `@actionline/targets/csv`.
 */
export function entryNames(packageName: string): ReadonlyMap<string, string> {
  const path = join(ROOT, 'packages', packageName.replace('@actionline/', ''), 'package.json');
  const { exports } = JSON.parse(readFileSync(path, 'utf8')) as { readonly exports: Exports };
  return new Map(
    Object.entries(exports).flatMap(([subpath, conditions]) => {
      const source = typeof conditions === 'string' ? undefined : conditions['@actionline/source'];
      if (typeof source !== 'string' || !source.endsWith('.ts')) return [];
      const module = source.replace(/^\.\/src\//u, '').replace(/\.ts$/u, '');
      return [[module === 'index' ? module : module.replace(/\/index$/u, ''), `${packageName}${subpath.slice(1)}`]];
    }),
  );
}

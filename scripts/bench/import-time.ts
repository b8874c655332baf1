import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { median, type Figure } from './figure.js';

const RUNS = 15;

/** What importing the taxonomy adds to an empty module, in processes of their own, in turn. */
export function measureImport(): readonly Figure[] {
  const folder = mkdtempSync(join(import.meta.dirname, '..', '..', 'node_modules', '.bench-'));
  try {
    const empty = join(folder, 'empty.mjs');
    const taxonomy = join(folder, 'taxonomy.mjs');
    const timed = (specifier: string): string =>
      `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
    writeFileSync(join(folder, 'nothing.mjs'), '');
    writeFileSync(empty, timed('./nothing.mjs'));
    writeFileSync(taxonomy, timed('@actionline/taxonomy'));
    const time = (file: string): number => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
    const differences = Array.from({ length: RUNS + 1 }, () => time(taxonomy) - time(empty)).slice(1);
    return [{ name: 'import of @actionline/taxonomy over an empty module', value: median(differences), unit: 'ms', limit: 15 }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { timeLimit } from '../budgets/budget.js';
import { packageNames } from '../public-package.js';
import { median, timeText, type Figure } from './figure.js';

const RUNS = 15;

/** What importing each package adds to an empty module, over what zod adds, in processes of their own, in turn. */
export function measureImport(): readonly Figure[] {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.bench-'));
  try {
    const timed = (specifier: string): string =>
      `const start = process.cpuUsage(); await import(${JSON.stringify(specifier)}); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
    const fileOf = (name: string, specifier: string): string => {
      const file = join(folder, `${name}.mjs`);
      writeFileSync(file, timed(specifier));
      return file;
    };
    writeFileSync(join(folder, 'nothing.mjs'), '');
    const names = packageNames.map((name) => `@actionline/${name}`);
    const files = [fileOf('empty', './nothing.mjs'), fileOf('zod', 'zod'), ...names.map((name, at) => fileOf(String(at), name))];
    const rounds = Array.from({ length: RUNS + 1 }, () =>
      files.map((file) => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }))),
    ).slice(1);
    const [empty = NaN, zod = NaN, ...ours] = files.map((_, at) => median(rounds.map((times) => times[at] ?? NaN)));
    return names.map((of, at) => {
      const name = `import of ${of} over an empty module`;
      return {
        name,
        value: ((ours[at] ?? NaN) - empty) / (zod - empty),
        unit: 'times',
        limit: timeLimit(name),
        against: 'import of zod over an empty module, in processes of their own',
        shown: timeText((ours[at] ?? NaN) - empty),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

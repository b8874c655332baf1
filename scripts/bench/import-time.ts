import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { median, timeText, type Figure } from './figure.js';

const RUNS = 15;

/** What importing the taxonomy adds to an empty module, over what zod adds, in processes of their own, in turn. */
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
    const files = [fileOf('empty', './nothing.mjs'), fileOf('taxonomy', '@actionline/taxonomy'), fileOf('zod', 'zod')];
    const rounds = Array.from({ length: RUNS + 1 }, () =>
      files.map((file) => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }))),
    ).slice(1);
    const [empty, taxonomy, zod] = files.map((_, at) => median(rounds.map((times) => times[at] ?? NaN)));
    const ours = (taxonomy ?? NaN) - (empty ?? NaN);
    return [
      {
        name: 'import of @actionline/taxonomy over an empty module',
        value: ours / ((zod ?? NaN) - (empty ?? NaN)),
        unit: 'times',
        limit: 0.6,
        against: 'import of zod over an empty module, in processes of their own',
        shown: timeText(ours),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { euActionPlan } from '@actionline/taxonomy';
import ts from 'typescript';

import { timeLimit } from '../budgets/budget.js';
import { cpuTime } from './clock.js';
import { firstFault, hostWithLibrary, options } from './compiler.js';
import { median, timeText, type Figure } from './figure.js';

const ROUNDS = 11;

/** The type check of a consumer that uses 50 ids and every facet over an empty file, against that of one that uses zod. */
export function measureTypes(): readonly Figure[] {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.bench-'));
  try {
    const fileOf = (name: string, text: string): string => {
      const file = join(folder, `${name}.mts`);
      writeFileSync(file, text);
      return file;
    };
    const ids = euActionPlan.items.slice(40, 90).map(({ id }) => id);
    const files = [
      fileOf('empty', `export const items = [${ids.map((id) => JSON.stringify(id)).join(', ')}];\n`),
      fileOf(
        'ours',
        `import { euActionPlan, findCommitments, getItem } from '@actionline/taxonomy';
export const items = [${ids.map((id) => `getItem(euActionPlan, '${id}')`).join(', ')}];
export const found = findCommitments(euActionPlan, { theme: 'torture', group: 'children', actor: 'civil-society', instrument: 'human-rights-dialogues', standard: 'coe-istanbul', sdg: '16.3' });
`,
      ),
      fileOf(
        'zod',
        `import * as z from 'zod';\nexport const schema = z.object({ id: z.string() });\nexport type Id = z.infer<typeof schema>;\n`,
      ),
    ];
    const host = hostWithLibrary();
    const check = (file: string): void => {
      const program = ts.createProgram([file], options, host);
      const fault = firstFault(program, file);
      if (fault !== undefined) throw new Error(fault);
    };
    const rounds = Array.from({ length: ROUNDS + 2 }, () =>
      files.map((file) =>
        cpuTime(() => {
          check(file);
        }),
      ),
    ).slice(2);
    const [empty = NaN, ours = NaN, zod = NaN] = files.map((_, at) => median(rounds.map((times) => times[at] ?? NaN)));
    return [
      {
        name: 'type check of 50 ids and all facets over an empty file',
        value: (ours - empty) / (zod - empty),
        unit: 'times',
        limit: timeLimit('type check of 50 ids and all facets over an empty file'),
        against: 'an object of zod over an empty file; the library of the language is read once for all',
        shown: timeText(ours - empty),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

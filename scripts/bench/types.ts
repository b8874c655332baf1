import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { euActionPlan } from '@actionline/taxonomy';
import ts from 'typescript';

import { medianTime, type Figure } from './figure.js';

/** The type check of a consumer that uses 50 ids and every facet, against the same program importing only zod. */
export function measureTypes(): readonly Figure[] {
  const folder = mkdtempSync(join(import.meta.dirname, '..', '..', 'node_modules', '.bench-'));
  try {
    const ids = euActionPlan.items.slice(40, 90).map(({ id }) => `getItem(euActionPlan, '${id}')`);
    const oursFile = join(folder, 'ours.mts');
    const zodFile = join(folder, 'zod.mts');
    writeFileSync(
      oursFile,
      `import { euActionPlan, findCommitments, getItem } from '@actionline/taxonomy';
export const items = [${ids.join(', ')}];
export const found = findCommitments(euActionPlan, { theme: 'torture', group: 'children', actor: 'civil-society', instrument: 'human-rights-dialogues', standard: 'coe-istanbul', sdg: '16.3' });
`,
    );
    writeFileSync(
      zodFile,
      `import * as z from 'zod';\nexport const schema = z.object({ id: z.string() });\nexport const items = [${ids.map((id) => JSON.stringify(id)).join(', ')}];\n`,
    );
    const options: ts.CompilerOptions = {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    };
    const check = (file: string): void => {
      const program = ts.createProgram([file], options);
      const wrong = ts.getPreEmitDiagnostics(program).filter(({ file: source }) => source?.fileName === file);
      if (wrong.length > 0)
        throw new Error(
          ts.formatDiagnostics(wrong, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => '\n' }),
        );
    };
    const ours = (): void => {
      check(oursFile);
    };
    const zod = (): void => {
      check(zodFile);
    };
    const ratio = medianTime(7, ours) / medianTime(7, zod);
    return [{ name: 'type check of 50 ids and all facets, over zod alone', value: ratio, unit: 'times', limit: 1.25 }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

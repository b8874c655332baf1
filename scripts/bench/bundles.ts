import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { sizeLimit } from '../budgets/budget.js';
import { packageNames } from '../public-package.js';
import type { Figure } from './figure.js';

interface Bundled {
  readonly kilobytes: number;
  readonly zod: boolean;
}

/** What a consumer's bundler makes of an import from the built packages: gzip kB, and whether zod is in it. */
async function bundle(code: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    conditions: ['import'],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return {
    kilobytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000,
    zod: inputs.some(([path]) => path.includes('node_modules/zod/')),
  };
}

function sizeOf(name: string, { kilobytes }: Bundled): string {
  return `${name}, ${kilobytes.toFixed(1)} kB`;
}

/** The sizes of the declaration files of a folder, in kB. */
function declarationsIn(folder: string): readonly number[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => statSync(join(folder, file)).size / 1000);
}

/**
 * The ids of the proposed indicators and of the EU plan, each with its name and what it is of, so that an editor says what an id is. Raised from
 * 36 kB: the indicators came, and the plan has twelve targets.
 */
const DECLARATIONS = 50;

/** Sizes of what consumers ship. */
export async function measureBundles(): Promise<readonly Figure[]> {
  const english = await bundle("export { euActionPlan } from '@actionline/taxonomy/eu-action-plan/en'");
  const both = await bundle("export { euActionPlan, unodcPledges } from '@actionline/taxonomy'");
  const getItem = await bundle("export { getItem } from '@actionline/taxonomy'");
  const evaluate = await bundle("export { evaluateTarget } from '@actionline/targets'");
  const assemble = await bundle("export { annual, assembleReport } from '@actionline/report-kit'");
  const render = await bundle("export { renderHtml } from '@actionline/report-kit'");
  const declarations = packageNames.flatMap((name) => declarationsIn(join('packages', name, 'dist')));
  const html = await bundle("export { h } from 'hastscript'; export { toHtml } from 'hast-util-to-html'");
  const peer = sizeOf(
    'an object of zod alone',
    await bundle("import * as z from 'zod'; export const schema = z.object({ id: z.string() })"),
  );
  return [
    {
      name: 'one framework in one language, gzip',
      value: english.kilobytes,
      unit: 'kB',
      limit: sizeLimit('@actionline/taxonomy/eu-action-plan/en'),
      against: peer,
    },
    {
      name: 'both frameworks in both languages, gzip',
      value: both.kilobytes,
      unit: 'kB',
      limit: sizeLimit('@actionline/taxonomy', 'euActionPlan', 'unodcPledges'),
      against: peer,
    },
    { name: 'getItem, gzip', value: getItem.kilobytes, unit: 'kB', limit: sizeLimit('@actionline/taxonomy', 'getItem'), against: peer },
    { name: 'bundles of getItem with zod in them', value: Number(getItem.zod), unit: '', limit: 0, against: 'none' },
    {
      name: 'evaluateTarget, gzip',
      value: evaluate.kilobytes,
      unit: 'kB',
      limit: sizeLimit('@actionline/targets', 'evaluateTarget'),
      against: peer,
    },
    { name: 'bundles of evaluateTarget with zod in them', value: Number(evaluate.zod), unit: '', limit: 0, against: 'none' },
    {
      name: 'assembleReport with one template, gzip',
      value: assemble.kilobytes,
      unit: 'kB',
      limit: sizeLimit('@actionline/report-kit', 'annual', 'assembleReport'),
      against: peer,
    },
    {
      name: 'renderHtml, gzip',
      value: render.kilobytes,
      unit: 'kB',
      limit: sizeLimit('@actionline/report-kit', 'renderHtml'),
      against: sizeOf('hastscript and hast-util-to-html', html),
    },
    {
      name: 'largest declaration file',
      value: Math.max(...declarations),
      unit: 'kB',
      limit: DECLARATIONS,
      against: `the largest of zod, ${Math.max(...declarationsIn(join('node_modules', 'zod'))).toFixed(1)} kB`,
    },
  ];
}

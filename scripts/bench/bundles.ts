import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { bundled } from '../budgets/bundle.js';
import { sizeLimit } from '../budgets/budget.js';
import { packageNames } from '../public-package.js';
import type { Figure } from './figure.js';

/** What is bundled, each alone; our packages as they are built. */
const PIECES = {
  english: "export { euActionPlan } from '@actionline/taxonomy/eu-action-plan/en'",
  both: "export { euActionPlan, unodcPledges } from '@actionline/taxonomy'",
  getItem: "export { getItem } from '@actionline/taxonomy'",
  evaluate: "export { evaluateTarget } from '@actionline/targets'",
  assemble: "export { annual, assembleReport } from '@actionline/report-kit'",
  render: "export { renderHtml } from '@actionline/report-kit'",
  html: "export { h } from 'hastscript'; export { toHtml } from 'hast-util-to-html'",
  schema: "import * as z from 'zod'; export const schema = z.object({ id: z.string() })",
} as const;

type Piece = keyof typeof PIECES;

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
  const made = await bundled(Object.values(PIECES));
  const bundles = new Map(Object.keys(PIECES).map((name, at) => [name, made[at]]));
  const kilobytes = (piece: Piece): number => bundles.get(piece)?.kilobytes ?? NaN;
  const hasZod = (piece: Piece): number => Number(bundles.get(piece)?.libraries.includes('zod') ?? NaN);
  const declarations = packageNames.flatMap((name) => declarationsIn(join('packages', name, 'dist')));
  const peer = `an object of zod alone, ${kilobytes('schema').toFixed(1)} kB`;
  return [
    {
      name: 'one framework in one language, gzip',
      value: kilobytes('english'),
      unit: 'kB',
      limit: sizeLimit('@actionline/taxonomy/eu-action-plan/en'),
      against: peer,
    },
    {
      name: 'both frameworks in both languages, gzip',
      value: kilobytes('both'),
      unit: 'kB',
      limit: sizeLimit('@actionline/taxonomy', 'euActionPlan', 'unodcPledges'),
      against: peer,
    },
    { name: 'getItem, gzip', value: kilobytes('getItem'), unit: 'kB', limit: sizeLimit('@actionline/taxonomy', 'getItem'), against: peer },
    { name: 'bundles of getItem with zod in them', value: hasZod('getItem'), unit: '', limit: 0, against: 'none' },
    {
      name: 'evaluateTarget, gzip',
      value: kilobytes('evaluate'),
      unit: 'kB',
      limit: sizeLimit('@actionline/targets', 'evaluateTarget'),
      against: peer,
    },
    { name: 'bundles of evaluateTarget with zod in them', value: hasZod('evaluate'), unit: '', limit: 0, against: 'none' },
    {
      name: 'assembleReport with one template, gzip',
      value: kilobytes('assemble'),
      unit: 'kB',
      limit: sizeLimit('@actionline/report-kit', 'annual', 'assembleReport'),
      against: peer,
    },
    {
      name: 'renderHtml, gzip',
      value: kilobytes('render'),
      unit: 'kB',
      limit: sizeLimit('@actionline/report-kit', 'renderHtml'),
      against: `hastscript and hast-util-to-html, ${kilobytes('html').toFixed(1)} kB`,
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

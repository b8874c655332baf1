import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { locales } from '@actionline/core';
import { assembleReport, renderHtml } from '@actionline/report-kit';
import { indicatorTrends } from '@actionline/targets';
import { euActionPlan } from '@actionline/taxonomy';
import { proposedIndicators } from '@actionline/taxonomy/indicators';

import { readFigures } from './read-figures.js';
import { trendLines, trendNarratives } from './trend-lines.js';

/** A fixed date keeps a run the same on every day. */
const AS_OF = '2024-12-31';
/** The country that the figures are of. */
const PLACE = 'KZ';

const out = join(import.meta.dirname, '..', 'out');

const { observations, files } = await readFigures();
for (const { name, counts, groups } of files) {
  console.log(`${name}: ${String(counts.accepted)} of ${String(counts.read)} rows accepted`);
  for (const { code, count, message } of groups) console.log(`  ${String(count)} × ${code}: ${message}`);
}

const trends = indicatorTrends(euActionPlan, proposedIndicators, observations, { asOf: AS_OF, place: PLACE });
console.log(`\nWhat they show for the actions of the plan, as of ${AS_OF}`);
for (const line of trendLines(trends, 'en')) console.log(`  ${line}`);

mkdirSync(out, { recursive: true });
console.log('');
for (const locale of locales) {
  const report = assembleReport({
    framework: euActionPlan,
    observations,
    files,
    indicators: proposedIndicators,
    narratives: trendNarratives(trends, observations, locale),
    scope: { place: PLACE },
    asOf: AS_OF,
    template: 'country',
    locale,
    preparedBy: locale === 'fr' ? 'Actionline, à titre d’exemple' : 'Actionline, worked example',
    contact: locale === 'fr' ? 'les responsables d’Actionline' : 'the maintainers of Actionline',
    status: 'draft',
  });
  const file = join(out, `${euActionPlan.id}.${PLACE}.${locale}.html`);
  writeFileSync(file, renderHtml(report));
  console.log(`${report.title}: ${relative(process.cwd(), file)}`);
}

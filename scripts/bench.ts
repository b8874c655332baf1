import { measureBundles } from './bench/bundles.js';
import { measureEvaluation } from './bench/evaluation.js';
import { measureImport } from './bench/import-time.js';
import { measureSearch } from './bench/search.js';
import { measureSkos } from './bench/skos.js';
import { measureTypes } from './bench/types.js';
import type { Figure } from './bench/figure.js';

/**
 * `npm run bench`: every figure that the documentation states, in one run on one machine. Build first
 * (`npm run build`). Times are medians; compare ratios, not milliseconds of different machines.
 */
const figures: Figure[] = [];
for (const measure of [measureBundles, measureImport, measureTypes, measureEvaluation, measureSearch, measureSkos]) {
  for (const figure of await measure()) {
    figures.push(figure);
    const { name, value, unit, limit } = figure;
    const verdict =
      limit === undefined
        ? ''
        : (figure.atLeast === true ? value >= limit : value <= limit)
          ? `within ${String(limit)}`
          : `BEYOND ${String(limit)}`;
    console.log(
      `${name.padEnd(64)} ${value.toLocaleString('en-GB', { maximumFractionDigits: 2 }).padStart(12)} ${unit.padEnd(12)} ${verdict}`,
    );
  }
}
process.exitCode = figures.every(({ value, limit, atLeast }) => limit === undefined || (atLeast === true ? value >= limit : value <= limit))
  ? 0
  : 1;

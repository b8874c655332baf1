import { refuseArgument } from '@actionline/core/internal';
import type { Element } from 'hast';

import { walk } from '../document/argument.js';
import type { ChartSpec } from '../document/chart.js';
import { coverageChart } from './coverage-chart.js';
import { gridChart } from './grid-chart.js';
import { progressChart } from './progress-chart.js';
import { statusOverviewChart } from './status-overview-chart.js';
import type { ChartNames } from './svg.js';
import { valuesChart } from './values-chart.js';

/**
 * A chart as an SVG element of the hast syntax tree, laid out for a width in CSS pixels; below 560 the labels stand
 * above the bars. Pure: equal input gives equal bytes, and every id derives from `names.id`.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no chart.
 *
 * @example
 * ```ts
 * import { chartSvg } from '@actionline/report-kit';
 *
 * const chart = { kind: 'coverage', rows: [{ label: 'Pledges', withEvidence: 2, total: 19, valueLabel: '2 of 19' }] } as const;
 * chartSvg(chart, { id: 'c', title: 'Coverage', description: 'Pledges: 2 of 19' }, 720).properties.role; // => 'img'
 * ```
 */
export function chartSvg(chart: ChartSpec, names: ChartNames, width: number): Element {
  return walk('chart', chart, () => drawn(chart, names, width));
}

function drawn(chart: ChartSpec, names: ChartNames, width: number): Element {
  if (!Number.isFinite(width)) refuseArgument('width', width, 'a number of pixels', 'give 720 where nothing is known');
  switch (chart.kind) {
    case 'progress':
      return progressChart(chart, names, width);
    case 'status-overview':
      return statusOverviewChart(chart, names, width);
    case 'values':
      return valuesChart(chart, names, width);
    case 'coverage':
      return coverageChart(chart, names, width);
    case 'grid':
      return gridChart(chart, names, width);
    default:
      return unknownKind(chart);
  }
}

function unknownKind({ kind }: { readonly kind?: unknown }): never {
  return refuseArgument('The kind of the chart', kind, 'progress, values, status-overview, coverage or grid', 'write one of these');
}

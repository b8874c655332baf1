import { checkKeys, refuseArgument } from '@actionline/core/internal';
import type { Element } from 'hast';
import { s } from 'hastscript';

import { walk } from '../document/argument.js';
import type { ChartSpec } from '../document/chart.js';
import { barsChart } from './bars-chart.js';
import { bulletsChart } from './bullets-chart.js';
import { coverageChart } from './coverage-chart.js';
import { heatChart } from './heat-chart.js';
import { darkened, paint, styleAlone } from './paint.js';
import { multiplesChart, seriesChart } from './series-chart.js';
import { statusOverviewChart } from './status-overview-chart.js';
import { svgFile } from './svg-file.js';
import type { ChartNames } from './svg.js';
import { valuesChart } from './values-chart.js';
import { yearGridChart } from './year-grid-chart.js';

/** How a chart that stands alone is drawn. */
export interface ChartLook {
  /** The width in CSS pixels; 720 where absent, below 560 the names of rows stand above them. */
  readonly width?: number;
  /**
   * The colours: `light` where absent, or `dark`; `auto` for a file that a browser shows, which follows its reader. Whatever reads no style sheets
   * shows `auto` as `light`.
   */
  readonly theme?: 'light' | 'dark' | 'auto';
}

/**
 * A chart as an SVG element of the hast syntax tree, laid out for a width in CSS pixels; below 560 the names of rows stand
 * above them. Pure: equal input gives equal bytes, and every id derives from `names.id`. It carries the colours of a light page, and classes by
 * which {@link chartStyle} colours it otherwise.
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

/**
 * A chart as the text of an SVG file that stands alone: with its ground, its size and its typefaces, and nothing that a reader without style sheets
 * would miss, such as Word, Typst or resvg.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no chart, or a look that there is none of.
 *
 * @example
 * ```ts
 * import { renderChart } from '@actionline/report-kit';
 *
 * const chart = { kind: 'bars', rows: [{ label: 'Kenya', value: 3, valueLabel: '3 courts' }] } as const;
 * renderChart(chart, { id: 'c', title: 'Courts', description: 'Kenya: 3 courts' }, { width: 400 }).startsWith('<svg xmlns='); // => true
 * ```
 */
export function renderChart(chart: ChartSpec, names: ChartNames, look: ChartLook = {}): string {
  checkKeys('look', look, ['width', 'theme']);
  const { width = 720, theme = 'light' } = look;
  if (!['light', 'dark', 'auto'].includes(theme)) refuseArgument('theme', theme, 'light, dark or auto', 'leave it out for light');
  const drawing = chartSvg(chart, names, width);
  const [, , , height = '1'] = String(drawing.properties.viewBox).split(' ');
  const ground = s('rect', { width: '100%', height: '100%', ...paint({ fill: 'ground' }) });
  const style = theme === 'auto' ? [s('style', styleAlone())] : [];
  const alone: Element = {
    ...drawing,
    properties: { ...drawing.properties, width: String(width), height, fontFamily: FACES },
    children: [...drawing.children.slice(0, 2), ...style, ground, ...drawing.children.slice(2)],
  };
  return svgFile(theme === 'dark' ? darkened(alone) : alone);
}

/** Names without quotation marks: resvg finds no name behind one that stands in them. */
const FACES = 'Arial, Helvetica, Liberation Sans, Noto Sans, DejaVu Sans, sans-serif';

function drawn(chart: ChartSpec, names: ChartNames, width: number): Element {
  if (!Number.isFinite(width)) refuseArgument('width', width, 'a number of pixels', 'give 720 where nothing is known');
  switch (chart.kind) {
    case 'bullets':
      return bulletsChart(chart, names, width);
    case 'status-overview':
      return statusOverviewChart(chart, names, width);
    case 'values':
      return valuesChart(chart, names, width);
    case 'year-grid':
      return yearGridChart(chart, names, width);
    case 'series':
      return seriesChart(chart, names, width);
    case 'multiples':
      return multiplesChart(chart, names, width);
    case 'bars':
      return barsChart(chart, names, width);
    case 'coverage':
      return coverageChart(chart, names, width);
    case 'heat':
      return heatChart(chart, names, width);
    default:
      return unknownKind(chart);
  }
}

function unknownKind({ kind }: { readonly kind?: unknown }): never {
  const kinds = 'bullets, status-overview, values, year-grid, series, multiples, bars, coverage or heat';
  return refuseArgument('The kind of the chart', kind, kinds, 'write one of these');
}

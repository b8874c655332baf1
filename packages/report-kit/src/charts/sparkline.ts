import { readArgument, refuseArgument } from '@actionline/core/internal';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { SparklineRun } from '../document/inline.js';
import { darkened, paint } from './paint.js';
import { svgFile } from './svg-file.js';
import { round } from './svg.js';

/** How a sparkline is drawn. */
export interface SparklineLook {
  /** The width in CSS pixels; 8 a value, and at least 40, where absent. */
  readonly width?: number;
  /** The height in CSS pixels; 16, that of a line of text, where absent. */
  readonly height?: number;
  /** The colours: those of a light page where absent. */
  readonly theme?: 'light' | 'dark';
}

/**
 * Values over time as a small line, as an SVG element of the hast syntax tree: broken where nothing is known, with a dot at the last value, and at each that stands
 * alone. The label of the run is its name.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no sparkline.
 *
 * @example
 * ```ts
 * import { sparklineSvg } from '@actionline/report-kit';
 *
 * sparklineSvg({ kind: 'sparkline', values: [121, 123, null, 130], label: 'from 121 to 130' }).properties.role; // => 'img'
 * ```
 */
export function sparklineSvg(run: SparklineRun, look: SparklineLook = {}): Element {
  return readArgument('run', run, 'a sparkline with values and a label', 'give a run of the kind "sparkline"', () => drawn(run, look));
}

/**
 * The same as the text of an SVG picture that stands alone, for formats that hold pictures.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no sparkline.
 *
 * @example
 * ```ts
 * import { renderSparkline } from '@actionline/report-kit';
 *
 * renderSparkline({ kind: 'sparkline', values: [1, 2], label: 'from 1 to 2' }).startsWith('<svg xmlns='); // => true
 * ```
 */
export function renderSparkline(run: SparklineRun, look: SparklineLook = {}): string {
  const drawing = sparklineSvg(run, look);
  return svgFile(look.theme === 'dark' ? darkened(drawing) : drawing);
}

function drawn({ values, label }: SparklineRun, { width: given, height = 16 }: SparklineLook): Element {
  const width = given ?? Math.max(40, Math.min(values.length, 30) * 8);
  for (const [name, value] of Object.entries({ width, height }))
    if (!Number.isFinite(value) || value <= 0)
      refuseArgument(name, value, 'a number of pixels above 0', 'leave it out where nothing is known');
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as readonly number[];
  const [least, most] = [known.reduce((a, b) => Math.min(a, b), Infinity), known.reduce((a, b) => Math.max(a, b), -Infinity)];
  const x = scaleLinear()
    .domain([0, Math.max(values.length - 1, 1)])
    .range([3, width - 3]);
  // a level that does not move lies in the middle; halves, since what lies between two numbers may be more than a number can be
  const y = scaleLinear()
    .domain(least < most ? [least / 2, most / 2] : [least / 2 - 1, least / 2 + 1])
    .range([height - 3, 3]);
  const points = values.map((value, at) => ({ x: x(at), y: value === null || !Number.isFinite(value) ? undefined : y(value / 2) }));
  const last = points.map((point) => point.y !== undefined).lastIndexOf(true);
  const d = line<(typeof points)[number]>()
    .defined((point) => point.y !== undefined)
    .digits(2)
    .x((point) => point.x)
    .y((point) => point.y ?? 0)(points);
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: 'img',
      ariaLabel: label,
      className: ['chart-drawing', 'sparkline'],
    },
    ...(d === null
      ? []
      : [
          s('path', {
            d,
            ...paint({ fill: 'none', stroke: 'series-1' }),
            strokeWidth: '1.8',
            strokeLineJoin: 'round',
            strokeLineCap: 'round',
          }),
        ]),
    ...points.flatMap((point, at) => {
      const isAlone = points[at - 1]?.y === undefined && points[at + 1]?.y === undefined;
      return point.y === undefined || (at !== last && !isAlone)
        ? []
        : [s('circle', { cx: round(point.x), cy: round(point.y), r: '2.4', ...paint({ fill: 'series-1' }) })];
    }),
  );
}

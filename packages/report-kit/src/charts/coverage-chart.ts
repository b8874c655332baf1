import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { CoverageChart } from '../document/chart.js';
import { gutterOf, LINE, SIZE } from './gutter.js';
import { paint } from './paint.js';
import { frame, label, outlined, rectangle, round, type ChartNames } from './svg.js';
import { textWidth, wrapText } from './text-width.js';

/** How far stripes lie apart. */
const STRIPE = 6;

/** One bar a level: the part with evidence dark, what is reported and not matched outlined, what has activities only striped, the rest light; every bar is as long as every other, the words give the numbers. */
export function coverageChart(chart: CoverageChart, names: ChartNames, width: number): Element {
  const gutter = gutterOf(width, 0.32, 250);
  const { narrow, left } = gutter;
  const endWidth = Math.min(Math.max(40, ...chart.rows.map(({ valueLabel }) => textWidth(valueLabel, SIZE))), width * 0.35) + 15;
  const x = scaleLinear()
    .domain([0, 1])
    .range([left, width - endWidth]);
  let y = 4;
  const rows = chart.rows.flatMap((row) => {
    const lines = gutter.linesOf(row.label);
    const words = gutter.above(lines);
    const said = wrapText(row.valueLabel, SIZE, endWidth - 12, 8);
    const tall = Math.max(20, said.length * LINE);
    const height = narrow ? words + tall + 10 : Math.max(tall, lines.length * LINE) + 10;
    const middle = narrow ? y + words + tall / 2 : y + height / 2;
    const top = y;
    y += height;
    const of = (count: number): number => (row.total === 0 ? 0 : count / row.total);
    const share = of(row.withEvidence);
    const loose = of(row.unmatched ?? 0);
    const only = of(row.activitiesOnly ?? 0);
    return [
      ...gutter.write(lines, { top, middle, lang: row.language }),
      outlined({ x: x(0), y: middle - 8, width: x(1) - x(0), height: 16 }, { fill: 'track', stroke: 'line' }),
      ...rectangle(x(0), middle - 8, x(share) - x(0), 16, 'reported'),
      ...(loose === 0
        ? []
        : [
            outlined(
              { x: x(share), y: middle - 8, width: x(share + loose) - x(share), height: 16 },
              { fill: 'status-unmatched-ground', stroke: 'status-unmatched', thickness: 1.5, dashes: '3 2' },
            ),
          ]),
      ...(only === 0 ? [] : striped(x(share + loose), middle - 8, x(share + loose + only) - x(share + loose), 16)),
      ...said.map((line, at) => label(x(1) + 10, middle + 4.5 + LINE * (at - (said.length - 1) / 2), line)),
    ];
  });
  return frame(names, width, y + 6, rows);
}

/** A part with upright stripes on a pale ground: told apart from a full one without colour too. */
function striped(x: number, y: number, width: number, height: number): readonly Element[] {
  const count = Math.max(1, Math.floor(width / STRIPE));
  const stripes = Array.from({ length: count }, (_, at) => `M${round(x + 1 + at * STRIPE)} ${round(y)}v${String(height)}`).join('');
  return [...rectangle(x, y, width, height, 'activity-ground'), s('path', { d: stripes, ...paint({ fill: 'none', stroke: 'activity' }) })];
}

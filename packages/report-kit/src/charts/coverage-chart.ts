import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { CoverageChart } from '../document/chart.js';
import { provenanceColours, statusStyles } from './palette.js';
import { frame, ink, label, rectangle, round, type ChartNames } from './svg.js';
import { textWidth, wrapText } from './text-width.js';

const SIZE = 13;
const LINE = 16;
/** How far stripes lie apart. */
const STRIPE = 6;

/** One bar a level: the part with evidence dark, what is reported and not matched outlined, what has activities only striped, the rest light; every bar is as long as every other, the words give the numbers. */
export function coverageChart(chart: CoverageChart, names: ChartNames, width: number): Element {
  const narrow = width < 560;
  const endWidth = Math.max(40, ...chart.rows.map(({ valueLabel }) => textWidth(valueLabel, SIZE))) + 14;
  const left = narrow ? 2 : Math.min(width * 0.32, 250);
  const x = scaleLinear()
    .domain([0, 1])
    .range([left, width - endWidth]);
  let y = 4;
  const rows = chart.rows.flatMap((row) => {
    const lines = wrapText(row.label, SIZE, narrow ? width - 4 : left - 16, 2);
    const words = narrow ? lines.length * LINE + 2 : 0;
    const height = narrow ? words + 30 : Math.max(30, lines.length * LINE + 10);
    const middle = narrow ? y + words + 11 : y + height / 2;
    const top = y;
    y += height;
    const of = (count: number): number => (row.total === 0 ? 0 : count / row.total);
    const share = of(row.withEvidence);
    const loose = of(row.unmatched ?? 0);
    const only = of(row.activitiesOnly ?? 0);
    return [
      ...lines.map((line, at) =>
        narrow
          ? label(left, top + LINE * (at + 1) - 2, line, { lang: row.language })
          : label(left - 12, middle + 4.5 + LINE * (at - (lines.length - 1) / 2), line, { anchor: 'end', lang: row.language }),
      ),
      ...rectangle(x(0), middle - 8, x(1) - x(0), 16, ink.track),
      ...rectangle(x(0), middle - 8, x(share) - x(0), 16, provenanceColours.observation.colour),
      ...(loose === 0 ? [] : [outlined(x(share), middle - 8, x(share + loose) - x(share), 16)]),
      ...(only === 0 ? [] : striped(x(share + loose), middle - 8, x(share + loose + only) - x(share + loose), 16)),
      label(x(1) + 10, middle + 4.5, row.valueLabel, { fill: ink.text }),
    ];
  });
  return frame(names, width, y + 6, rows);
}

/** A part with an outline on a pale ground. */
function outlined(x: number, y: number, width: number, height: number): Element {
  const { colour, ground } = statusStyles.unmatched;
  const inset = 0.75;
  return s('rect', {
    x: round(x + inset),
    y: round(y + inset),
    width: round(Math.max(width - 2 * inset, 1)),
    height: round(height - 2 * inset),
    fill: ground,
    stroke: colour,
    strokeWidth: '1.5',
    strokeDashArray: '3 2',
  });
}

/** A part with upright stripes on a pale ground: told apart from a full one without colour too. */
function striped(x: number, y: number, width: number, height: number): readonly Element[] {
  const { colour, ground } = provenanceColours.activity;
  const count = Math.max(1, Math.floor(width / STRIPE));
  const stripes = Array.from({ length: count }, (_, at) => `M${round(x + 1 + at * STRIPE)} ${round(y)}v${String(height)}`).join('');
  return [...rectangle(x, y, width, height, ground), s('path', { d: stripes, stroke: colour, fill: 'none' })];
}

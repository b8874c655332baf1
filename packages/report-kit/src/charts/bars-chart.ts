import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';

import type { BarsChart } from '../document/series-chart.js';
import { gutterOf, LINE, SIZE } from './gutter.js';
import { frame, label, rectangle, upright, type ChartNames } from './svg.js';
import { textWidth, wrapText } from './text-width.js';

/** One bar a row from nought, with its number in words at its end; below 560 pixels the names stand above the bars. */
export function barsChart(chart: BarsChart, names: ChartNames, width: number): Element {
  const gutter = gutterOf(width, 0.34, 300);
  const { narrow, left } = gutter;
  const room = Math.min(Math.max(30, ...chart.rows.map(({ valueLabel }) => textWidth(valueLabel, SIZE))), width * 0.34);
  const values = chart.rows.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear()
    .domain([least, most === least ? 1 : most])
    .range([left, width - room - 12]);
  let y = 4;
  const rows = chart.rows.flatMap((row) => {
    const lines = gutter.linesOf(row.label);
    const said = wrapText(row.valueLabel, SIZE, room + 1, 6);
    const words = gutter.above(lines);
    const height = narrow ? words + Math.max(20, said.length * LINE) + 10 : Math.max(28, Math.max(lines.length, said.length) * LINE + 10);
    const top = y;
    const middle = narrow ? y + words + (height - words - 10) / 2 : y + height / 2;
    y += height;
    const [from, to] = [x(Math.min(row.value, 0)), x(Math.max(row.value, 0))];
    return [
      ...gutter.write(lines, { top, middle, lang: row.language }),
      ...rectangle(from, middle - 8, to - from, 16, 'series-1'),
      ...(narrow ? [upright(x(0), middle - 11, middle + 11, 'quiet', 1)] : []),
      ...said.map((line, at) => label(to + 8, middle + 4.5 + LINE * (at - (said.length - 1) / 2), line)),
    ];
  });
  return frame(names, width, y + 4, narrow ? rows : [...rows, upright(x(0), 2, y + 2, 'quiet', 1)]);
}

import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { ProgressChart } from '../document/chart.js';
import { statusStyles } from './palette.js';
import { frame, ink, label, rectangle, round, statusMark, upright, type ChartNames } from './svg.js';
import { BOLD, textWidth, wrapText } from './text-width.js';

const SIZE = 13;
const LINE = 16;

/**
 * Bullets of progress, one row a target: the reported share as a bar on a track that ends at what was asked, an
 * upright mark where a straight path, or the one through the milestones, would stand, short marks at these, and value, symbol and status in words at the end. A share above the
 * end of the track is drawn to its end with an arrow, and one below zero as an empty track: the words keep the number. Of a share that
 * lies between two, the bar goes to the least, and an outline to the most.
 */
export function progressChart(chart: ProgressChart, names: ChartNames, width: number): Element {
  const narrow = width < 560;
  const endLimit = narrow ? width - 24 : width * 0.3 - 36;
  const ends = chart.rows.map((row) => wrapText(`${row.shareLabel}, ${row.statusLabel}`, SIZE * BOLD, endLimit, 4));
  const endWidth = narrow ? 0 : Math.max(60, ...ends.flat().map((end) => textWidth(end, SIZE * BOLD))) + 36;
  const left = narrow ? 2 : Math.min(width * 0.36, 280);
  const right = narrow ? width - 8 : width - endWidth;
  const reach = Math.min(1.25, Math.max(1, ...chart.rows.map(({ shareOfWay }) => shareOfWay)));
  const x = scaleLinear().domain([0, reach]).range([left, right]);

  const top = 8;
  let y = top;
  const rows: Element[] = [];
  const tracks: { readonly from: number; readonly to: number }[] = [];
  chart.rows.forEach((row, at) => {
    const lines = wrapText(row.label, SIZE, narrow ? width - 4 : left - 16, narrow ? 2 : 3);
    const style = statusStyles[row.status];
    const words = narrow ? lines.length * LINE + 4 : 0;
    const end = ends[at] ?? [];
    const height = narrow ? words + 36 + end.length * LINE : Math.max(34, Math.max(lines.length, end.length) * LINE + 12);
    const middle = narrow ? y + words + 12 : y + height / 2;
    const { least, most } = row.range ?? { least: row.shareOfWay, most: row.shareOfWay };
    const within = (share: number): number => Math.min(Math.max(share, 0), reach);
    lines.forEach((line, place) => {
      rows.push(
        narrow
          ? label(left, y + LINE * (place + 1) - 2, line, { lang: row.language })
          : label(left - 12, middle + 4.5 + LINE * (place - (lines.length - 1) / 2), line, { anchor: 'end', lang: row.language }),
      );
    });
    rows.push(...rectangle(x(0), middle - 10, x(1) - x(0), 20, ink.track));
    if (row.expected !== undefined)
      rows.push(...rectangle(x(0), middle - 10, x(Math.min(Math.max(row.expected, 0), 1)) - x(0), 20, ink.pace));
    rows.push(...rectangle(x(0), middle - 5, x(within(least)) - x(0), 10, style.colour));
    rows.push(...outline(x(within(least)), middle - 5, x(within(most)) - x(within(least)), 10, style.ground, style.colour));
    if (most > reach) rows.push(s('path', { d: `M${round(x(reach))} ${round(middle - 8)}l8 8l-8 8z`, fill: style.colour }));
    if (row.expected !== undefined)
      rows.push(upright(x(Math.min(Math.max(row.expected, 0), reach)), middle - 12, middle + 12, ink.text, 2.5));
    for (const share of row.milestones ?? [])
      rows.push(upright(x(Math.min(Math.max(share, 0), reach)), middle + 7, middle + 13, ink.text, 1.5));
    tracks.push({ from: middle - 13, to: middle + 13 });
    const from = narrow ? { x: left, y: middle + 27 } : { x: right + 14, y: middle + 4.5 - (LINE * (end.length - 1)) / 2 };
    rows.push(
      statusMark(row.status, from.x + 6, from.y - 4.5),
      ...end.map((line, place) => label(from.x + 19, from.y + LINE * place, line, { fill: style.colour, bold: true })),
    );
    y += height;
  });
  const bottom = y + 4;
  const grid = chart.ticks.flatMap((tick, at) => {
    const position = x(at / (chart.ticks.length - 1));
    const anchor = narrow && at === 0 ? 'start' : narrow && reach === 1 && at === chart.ticks.length - 1 ? 'end' : 'middle';
    return [
      ...(narrow ? [] : [upright(position, top, bottom, ink.line, 1)]),
      label(position, bottom + 18, tick, { anchor, fill: ink.quiet, size: 12 }),
    ];
  });
  const goals = tracks.map(({ from, to }) => upright(x(1), from, to, ink.goal, 2));
  return frame(names, width, bottom + 26, [...grid, ...rows, ...goals]);
}

/** What may be there and may not: an outline on a pale ground; nothing where it has no width. */
function outline(x: number, y: number, width: number, height: number, ground: string, colour: string): readonly Element[] {
  if (width < 2) return [];
  const [inner, tall] = [round(width - 1), round(height - 1)];
  return [s('rect', { x: round(x + 0.5), y: round(y + 0.5), width: inner, height: tall, fill: ground, stroke: colour, strokeWidth: '1' })];
}

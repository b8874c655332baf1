import type { Element } from 'hast';
import { s } from 'hastscript';

import type { GridCell, GridChart } from '../document/chart.js';
import { gridShades, provenanceColours } from './palette.js';
import { frame, ink, label, round, type ChartNames } from './svg.js';
import { textWidth, wrapText } from './text-width.js';

const SIZE = 13;
const LINE = 16;
const CELL = 26;
const GAP = 2;
/** Where there are few, fewer than these are not drawn as dark as the most could be. */
const DARK = 6;

/**
 * A grid of counts: one row an instrument, one column a part of the framework, each cell the darker the more, with its number in it; a
 * dashed cell where nothing is recorded of what is named. Below 560 pixels the names stand above the rows.
 */
export function gridChart(chart: GridChart, names: ChartNames, width: number): Element {
  const narrow = width < 560;
  const left = narrow ? 0 : Math.min(width * 0.36, 280);
  const totals = Math.max(textWidth(chart.totalLabel, SIZE), ...chart.rows.map(({ total }) => textWidth(total.label, SIZE))) + 14;
  const across = (width - left - totals) / Math.max(chart.columns.length, 1);
  const most = Math.max(
    chart.columns.length === 0 ? 1 : DARK,
    ...chart.rows.flatMap(({ cells, total }) => (cells.length === 0 ? [total] : cells)).map((cell) => cell.most),
  );
  const columnAt = (at: number): number => left + at * across;
  let y = 4;
  const head: Element[] = [];
  if (chart.across !== undefined) {
    if (narrow) {
      head.push(label(0, y + 12, chart.across, { fill: ink.quiet }));
      y += 20;
    } else head.push(label(left - 12, y + 14, chart.across, { anchor: 'end', fill: ink.quiet }));
  }
  chart.columns.forEach((words, at) => head.push(label(columnAt(at) + across / 2, y + 14, words, { anchor: 'middle', fill: ink.quiet })));
  head.push(label(width, y + 14, chart.totalLabel, { anchor: 'end', fill: ink.quiet }));
  y += 22;
  const rows = chart.rows.flatMap((row) => {
    const lines = wrapText(row.label, SIZE, narrow ? width - 4 : left - 16, 2);
    const words = narrow ? lines.length * LINE + 4 : 0;
    const height = narrow ? words + CELL + 8 : Math.max(CELL, lines.length * LINE) + 4;
    const top = y;
    const middle = narrow ? y + words + CELL / 2 : y + height / 2;
    y += height;
    return [
      ...lines.map((line, at) =>
        narrow
          ? label(0, top + LINE * (at + 1) - 2, line, { lang: row.language })
          : label(left - 12, middle + 4.5 + LINE * (at - (lines.length - 1) / 2), line, { anchor: 'end', lang: row.language }),
      ),
      ...(row.cells.length === 0
        ? barOf(row.total, left, middle, across, most)
        : row.cells.flatMap((cell, at) => cellOf(cell, columnAt(at), middle, across - GAP, most))),
      label(width, middle + 4.5, row.total.label, { anchor: 'end', bold: true }),
    ];
  });
  return frame(names, width, y + 4, [...head, ...rows]);
}

function cellOf(cell: GridCell, x: number, middle: number, width: number, most: number): readonly Element[] {
  const top = middle - CELL / 2;
  if (cell.most === 0) {
    const dashed = cell.named === true ? { stroke: provenanceColours.activity.colour, strokeDashArray: '3 3' } : { stroke: ink.line };
    return [
      s('rect', { x: round(x + 0.5), y: round(top + 0.5), width: round(width - 1), height: String(CELL - 1), fill: 'none', ...dashed }),
    ];
  }
  const shade = gridShades[shadeOf(cell.most, most)] ?? { ground: '#ffffff', text: ink.text };
  return [
    s('rect', {
      x: round(x + 0.5),
      y: round(top + 0.5),
      width: round(width - 1),
      height: String(CELL - 1),
      fill: shade.ground,
      stroke: provenanceColours.activity.colour,
    }),
    label(x + width / 2, middle + 4.5, cell.label, {
      anchor: 'middle',
      fill: shade.text,
      size: textWidth(cell.label, SIZE) > width - 2 ? 9 : SIZE,
    }),
  ];
}

/** Without columns: a bar as long as the number. */
function barOf({ least, most: own }: GridCell, x: number, middle: number, width: number, most: number): readonly Element[] {
  const { colour, ground } = provenanceColours.activity;
  const bar = (count: number, fill: string): Element =>
    s('rect', { x: round(x), y: round(middle - 8), width: round((width * count) / most), height: '16', fill, stroke: colour });
  return [...(own > least ? [bar(own, ground)] : []), ...(least > 0 ? [bar(least, colour)] : [])];
}

/** The step of a number: by its root, so that the many small ones are told apart. */
function shadeOf(count: number, most: number): number {
  return Math.min(gridShades.length - 1, Math.max(0, Math.ceil(Math.sqrt(count / most) * gridShades.length) - 1));
}

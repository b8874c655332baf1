import type { Element } from 'hast';
import { s } from 'hastscript';

import type { HeatCell, HeatChart, HeatColumn } from '../document/chart.js';
import { gutterOf, LINE, SIZE } from './gutter.js';
import { keyOf } from './key.js';
import { heatRole, heatSteps, onHeatRole, paint, type HeatStep } from './paint.js';
import { frame, label, outlined, round, statusMark, type ChartNames } from './svg.js';
import { BOLD, textWidth, wrapText } from './text-width.js';

const CELL = 26;
const GAP = 2;
/** Where there are few, fewer than these are not drawn as dark as the most could be. */
const DARK = 6;
/** A head is written over its column where its words take no more lines than these. */
const HEAD_LINES = 3;
const SMALL = 12;
/** How wide a symbol is, with its room. */
const MARK = 18;

/**
 * A table of counts: each cell the darker the more, with its number in it; dashed where there is none of what was expected. Heads that have no
 * room over their columns are numbered there and written out below. Below 560 pixels the names of rows stand above them.
 */
export function heatChart(chart: HeatChart, names: ChartNames, width: number): Element {
  const gutter = gutterOf(width, 0.34, 280);
  const { narrow, left } = gutter;
  const widest = Math.max(textWidth(chart.totalLabel, SIZE), ...chart.rows.map(({ total }) => textWidth(total.label, SIZE * BOLD)));
  const totals = Math.min(widest, width * 0.4) + 12;
  const across = (width - left - totals) / Math.max(chart.columns.length, 1);
  const most = Math.max(
    chart.columns.length === 0 ? 1 : DARK,
    ...chart.rows.flatMap(({ cells, total }) => (cells.length === 0 ? [total] : cells)).map((cell) => cell.most),
  );
  const columnAt = (at: number): number => left + at * across;

  const head: Element[] = [];
  let y = 4;
  if (chart.across !== undefined && (narrow || chart.columns.length > 0)) {
    const lines = wrapText(chart.across, SIZE, narrow ? width - 4 : left - 16, 4);
    if (narrow) {
      lines.forEach((line, at) => head.push(label(left, y + 12 + at * LINE, line, { fill: 'quiet' })));
      y += lines.length * LINE + 4;
    } else lines.forEach((line, at) => head.push(label(left - 12, y + 14 + at * LINE, line, { anchor: 'end', fill: 'quiet' })));
    if (!narrow) y += (lines.length - 1) * LINE;
  }
  const heads = headsOf(chart, across - 6);
  const foot = y + 14 + (Math.max(1, heads.lines) - 1) * LINE + (heads.marked ? MARK : 0);
  chart.columns.forEach((column, at) => {
    const middle = columnAt(at) + (across - GAP) / 2;
    if (column.status !== undefined) head.push(statusMark(column.status, middle, foot - 4 - (heads.said[at]?.length ?? 0) * LINE + 2));
    heads.said[at]?.forEach((line, place, all) =>
      head.push(
        label(middle, foot - (all.length - 1 - place) * LINE, line, {
          anchor: 'middle',
          fill: 'quiet',
          size: SMALL,
          lang: column.language,
        }),
      ),
    );
  });
  wrapText(chart.totalLabel, SIZE, totals - 8, 3).forEach((line, place, all) =>
    head.push(label(width - 1, foot - (all.length - 1 - place) * LINE, line, { anchor: 'end', fill: 'quiet', size: SMALL })),
  );
  y = foot + 8;

  const rows = chart.rows.flatMap((row) => {
    const lines = gutter.linesOf(row.label);
    const words = gutter.above(lines);
    const height = narrow ? words + CELL + 8 : Math.max(CELL, lines.length * LINE) + 4;
    const top = y;
    const middle = narrow ? y + words + CELL / 2 : y + height / 2;
    y += height;
    return [
      ...gutter.write(lines, { top, middle, lang: row.language }),
      ...(row.cells.length === 0
        ? barOf(row.total, left, middle, across - 4, most)
        : row.cells.flatMap((cell, at) => cellOf(cell, columnAt(at), middle, across - GAP, most))),
      label(width - 1, middle + 4.5, row.total.label, { anchor: 'end', bold: true, size: sizeWithin(row.total.label, totals - 8, BOLD) }),
    ];
  });
  const below = heads.below ? headsBelow(chart, width, y + 6) : { drawn: [], foot: y };
  return frame(names, width, below.foot + 4, [...head, ...rows, ...below.drawn]);
}

/** What stands over the columns: their heads, or their numbers where one of the heads has no room. */
function headsOf(
  { columns }: HeatChart,
  width: number,
): { readonly said: readonly (readonly string[])[]; readonly lines: number; readonly marked: boolean; readonly below: boolean } {
  const marked = columns.some(({ status }) => status !== undefined);
  const fits = columns.every(({ label: words }) => words.split(' ').every((word) => textWidth(word, SMALL) <= width));
  const wrapped = columns.map(({ label: words }) => wrapText(words, SMALL, width, HEAD_LINES + 1));
  if (fits && wrapped.every(({ length }) => length <= HEAD_LINES))
    return { said: wrapped, lines: Math.max(0, ...wrapped.map(({ length }) => length)), marked, below: false };
  const isTold = isToldBySymbol(columns);
  return { said: columns.map((_, at) => (isTold ? [] : [String(at + 1)])), lines: isTold ? 0 : 1, marked, below: true };
}

/** The heads below the rows, by symbol or number. */
function headsBelow({ columns }: HeatChart, width: number, top: number): { readonly drawn: readonly Element[]; readonly foot: number } {
  const isTold = isToldBySymbol(columns);
  return keyOf(
    columns.map(({ label: words, language, status }, at) => ({
      mark: (left, middle) => [
        status !== undefined && isTold
          ? statusMark(status, left + 9, middle)
          : label(left + 16, middle + 4.5, String(at + 1), { anchor: 'end', fill: 'quiet', size: SMALL }),
      ],
      words,
      lang: language,
    })),
    { width, top, mark: MARK },
  );
}

/** A symbol is enough of a mark where each column has one of its own. */
function isToldBySymbol(columns: readonly HeatColumn[]): boolean {
  return columns.every(({ status }) => status !== undefined) && new Set(columns.map(({ status }) => status)).size === columns.length;
}

function cellOf(cell: HeatCell, x: number, middle: number, width: number, most: number): readonly Element[] {
  const box = { x, y: middle - CELL / 2, width, height: CELL };
  if (cell.most === 0)
    return [outlined(box, cell.named === true ? { fill: 'none', stroke: 'activity', dashes: '3 3' } : { fill: 'none', stroke: 'line' })];
  const step = stepOf(cell.most, most);
  return [
    outlined(box, { fill: heatRole(step), stroke: 'activity' }),
    label(x + width / 2, middle + 4.5, cell.label, { anchor: 'middle', fill: onHeatRole(step), size: sizeWithin(cell.label, width - 2) }),
  ];
}

/** The size in which a number has room, if any has. */
function sizeWithin(words: string, width: number, times = 1): number {
  return [SIZE, 11, 9].find((size) => textWidth(words, size * times) <= width) ?? 7;
}

/** Without columns: a bar as long as the number. */
function barOf({ least, most: own }: HeatCell, x: number, middle: number, width: number, most: number): readonly Element[] {
  const bar = (count: number, fill: 'activity' | 'activity-ground'): Element =>
    s('rect', {
      x: round(x),
      y: round(middle - 8),
      width: round((width * count) / most),
      height: '16',
      ...paint({ fill, stroke: 'activity' }),
    });
  return [...(own > least ? [bar(own, 'activity-ground')] : []), ...(least > 0 ? [bar(least, 'activity')] : [])];
}

/** The step of a number: by its root, so that the many small ones are told apart. */
function stepOf(count: number, most: number): HeatStep {
  const at = Math.min(heatSteps.length - 1, Math.max(0, Math.ceil(Math.sqrt(count / most) * heatSteps.length) - 1));
  return heatSteps[at] ?? 1;
}

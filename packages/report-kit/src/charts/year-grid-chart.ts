import type { Element } from 'hast';
import { s } from 'hastscript';

import type { ShownStatus } from '../document/shown-status.js';
import type { YearGridChart, YearState } from '../document/year-grid-chart.js';
import { gutterOf, LINE } from './gutter.js';
import { keyOf } from './key.js';
import { paint } from './paint.js';
import { frame, label, outlined, round, type ChartNames } from './svg.js';
import { textWidth } from './text-width.js';

const CELL = 22;
const GAP = 3;
const SMALL = 12;

/** How a state of a year looks: the status whose colours it takes, whether in full, its mark as a path about the origin, and the same as a character. */
interface YearLook {
  readonly as: ShownStatus;
  readonly isFull: boolean;
  readonly path: string;
  readonly mark: string;
  readonly dashes?: string;
}

/** How each state of a year looks. */
export const yearLooks: Readonly<Record<YearState, YearLook>> = {
  met: { as: 'achieved', isFull: true, path: 'M-5 .5L-1.5 4L5 -4', mark: '✓' },
  unmet: { as: 'missed', isFull: true, path: 'M-4 -4L4 4M-4 4L4 -4', mark: '✗' },
  unknown: { as: 'inconclusive', isFull: false, path: 'M-5.5 1C-3.5 -3.5 -1.5 -2 0 0S3.5 3.5 5.5 -1', mark: '~' },
  unmatched: { as: 'unmatched', isFull: false, path: 'M-5 -5H5V5H-5ZM-1.5 -1.5H1.5V1.5H-1.5Z', mark: '▣' },
  'no-figure': { as: 'no-data', isFull: false, path: 'M-3 -2.5C-3 -6.5 3 -6.5 3 -2.5C3 -.5 0 -.5 0 2M0 4.6V5.6', mark: '?', dashes: '3 2' },
  'not-due': { as: 'pending', isFull: false, path: 'M-4 0H-3.4M-.3 0H.3M3.4 0H4', mark: '…' },
};

/**
 * Recurring promises by year: a row a promise, a cell a year, each with a mark that tells its state without colour, and a key of the marks
 * that are drawn. Years that have no room beside each other go on below.
 */
export function yearGridChart(chart: YearGridChart, names: ChartNames, width: number): Element {
  const step = Math.max(CELL + GAP, ...chart.columns.map((year) => Math.min(textWidth(year, SMALL) + 6, 60)));
  // the names give way to the years, as far as they can still be read
  const gutter = gutterOf(width, Math.min(0.42, Math.max(0.28, 1 - (chart.columns.length * step) / width)), 420);
  const { left, narrow } = gutter;
  const across = Math.max(1, Math.floor((width - left) / step));
  // no longer than it has to be, and cut into parts of one length
  const parts = Math.ceil(Math.max(chart.columns.length, 1) / across);
  const length = Math.ceil(Math.max(chart.columns.length, 1) / parts);
  const bands = Array.from({ length: parts }, (_, at) => [at * length, Math.min((at + 1) * length, chart.columns.length)] as const);

  let y = 2;
  const drawn: Element[] = [];
  const heads = ([from, to]: readonly [number, number], baseline: number): readonly Element[] =>
    chart.columns
      .slice(from, to)
      .map((year, at) => label(left + at * step + step / 2, baseline, year, { anchor: 'middle', fill: 'quiet', size: SMALL }));
  const [only] = bands;
  if (bands.length === 1 && only !== undefined) {
    drawn.push(...heads(only, y + 12));
    y += 20;
  }
  for (const row of chart.rows) {
    const lines = gutter.linesOf(row.label);
    const words = gutter.above(lines);
    const tall = bands.length === 1 ? CELL : bands.length * (CELL + 22);
    const height = narrow ? words + tall + 10 : Math.max(tall, lines.length * LINE) + 10;
    const top = y;
    const first = narrow ? y + words : y + (height - tall) / 2;
    drawn.push(...gutter.write(lines, { top, middle: narrow ? 0 : y + height / 2, lang: row.language }));
    bands.forEach((band, at) => {
      const cellTop = bands.length === 1 ? first : first + at * (CELL + 22) + 18;
      if (bands.length > 1) drawn.push(...heads(band, cellTop - 5));
      row.cells.slice(...band).forEach((cell, place) => {
        if (cell !== null) drawn.push(...cellOf(cell.state, left + place * step + step / 2, cellTop + CELL / 2));
      });
    });
    y += height;
  }
  const key = keyOf(
    chart.key.map(({ state, label: words }) => ({ mark: (left, middle) => cellOf(state, left + CELL / 2, middle), words })),
    { width, top: y + 2, mark: CELL, row: CELL + 6 },
  );
  return frame(names, width, key.foot + 2, [...drawn, ...key.drawn]);
}

function cellOf(state: YearState, x: number, y: number): readonly Element[] {
  const { as, isFull, path, dashes } = yearLooks[state];
  const box = { x: x - CELL / 2, y: y - CELL / 2, width: CELL, height: CELL };
  return [
    outlined(box, {
      fill: isFull ? `status-${as}` : `status-${as}-ground`,
      stroke: `status-${as}`,
      ...(dashes === undefined ? {} : { dashes }),
    }),
    s('path', {
      d: path,
      transform: `translate(${round(x)} ${round(y)})`,
      ...paint({ fill: 'none', stroke: isFull ? 'on-solid' : `status-${as}` }),
      strokeWidth: '2',
      strokeLineCap: 'round',
      strokeLineJoin: 'round',
    }),
  ];
}

import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { StatusOverviewChart } from '../document/chart.js';
import type { ShownStatus } from '../document/shown-status.js';
import { SIZE } from './gutter.js';
import { keyOf } from './key.js';
import { paint } from './paint.js';
import { statusStyles } from './palette.js';
import { frame, label, outlined, rectangle, round, statusMark, type ChartNames } from './svg.js';
import { BOLD, textWidth } from './text-width.js';

const BAR = { height: 34, gap: 2 } as const;
/** How wide a symbol is. */
const MARK = 14;
/** The height of the numbers that stand above the bar, with the strokes that lead to their parts. */
const ABOVE = 26;
/** How far the lines of a hatching lie apart. */
const HATCH = 7;

interface Part {
  readonly status: ShownStatus;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/**
 * One bar cut by status, with symbol and number in each part where they fit, the number above it where they do not, and a key beneath that
 * names every part. What is unknown or not due is pale, so that colour stands for what is known.
 */
export function statusOverviewChart(chart: StatusOverviewChart, names: ChartNames, width: number): Element {
  const segments = chart.segments.filter(({ count }) => count > 0);
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  const x = scaleLinear()
    .domain([0, Math.max(total, 1)])
    .range([0, width]);
  let before = 0;
  const parts = segments.map(({ status, count }): Part => {
    const [from, to] = [x(before), x(before + count) - BAR.gap];
    before += count;
    return { status, words: String(count), from, to: Math.max(to, from + 1) };
  });
  const short = parts.filter(({ words, from, to }) => textWidth(words, SIZE * BOLD) + 6 > to - from);
  const top = 4 + (short.length === 0 ? 0 : ABOVE);
  const key = keyOf(
    segments.map(({ status, label: name, count }) => ({
      mark: (left, middle) => [statusMark(status, left + 7, middle)],
      words: `${name} ${String(count)}`,
    })),
    { width, top: top + BAR.height + 10, mark: MARK },
  );
  return frame(names, width, key.foot + 4, [...above(short, width, top), ...parts.flatMap((part) => drawnPart(part, top)), ...key.drawn]);
}

/** A part of the bar with what stands in it. */
function drawnPart({ status, words, from, to }: Part, top: number): readonly Element[] {
  const { pale } = statusStyles[status];
  const box = { x: from, y: top, width: to - from, height: BAR.height };
  if (!pale) return [...rectangle(box.x, box.y, box.width, box.height, `status-${status}`), ...inside(status, words, box)];
  const edge = { fill: `status-${status}-ground`, stroke: `status-${status}`, ...(status === 'no-data' ? { dashes: '4 3' } : {}) } as const;
  return [outlined(box, edge), ...(status === 'inconclusive' ? hatching(status, box) : []), ...inside(status, words, box)];
}

/** Symbol and number, so that parts are told apart without colour; the number alone, or nothing, where the part is short. */
function inside(
  status: ShownStatus,
  words: string,
  box: { readonly x: number; readonly y: number; readonly width: number },
): readonly Element[] {
  const { pale } = statusStyles[status];
  const fill = pale ? (`status-${status}` as const) : 'on-solid';
  const [middle, centre] = [box.x + box.width / 2, box.y + BAR.height / 2];
  const wide = textWidth(words, SIZE * BOLD);
  if (wide + 6 > box.width) return [];
  const behind = (space: number): readonly Element[] =>
    status === 'inconclusive' ? rectangle(middle - space / 2 - 3, centre - 9, space + 6, 18, `status-${status}-ground`) : [];
  if (wide + MARK + 8 > box.width)
    return [...behind(Math.min(wide, box.width - 8)), label(middle, centre + 4.5, words, { anchor: 'middle', bold: true, fill })];
  return [
    ...behind(wide + MARK + 2),
    statusMark(status, middle - (wide + 4) / 2, centre, fill),
    label(middle + (MARK + 2) / 2, centre + 4.5, words, { anchor: 'middle', bold: true, fill }),
  ];
}

/** Slanted lines over a part. */
function hatching(
  status: ShownStatus,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly Element[] {
  const lines: string[] = [];
  for (let at = HATCH; at < width + height; at += HATCH) {
    // from the lower or right edge up to the left or upper one
    const from = at < height ? [x, y + at] : [x + at - height, y + height];
    const to = at < width ? [x + at, y] : [x + width, y + at - width];
    lines.push(`M${round(from[0] ?? 0)} ${round(from[1] ?? 0)}L${round(to[0] ?? 0)} ${round(to[1] ?? 0)}`);
  }
  return [s('path', { d: lines.join(''), ...paint({ fill: 'none', stroke: `status-${status}` }), strokeWidth: '.75' })];
}

/** The numbers of parts too short to hold them, side by side above the bar, each with a stroke to its part. */
function above(parts: readonly Part[], width: number, top: number): readonly Element[] {
  const wide = parts.map(({ words }) => textWidth(words, SIZE * BOLD) + 8);
  const middles = parts.map(({ from, to }) => (from + to) / 2);
  // pushed to the right until none overlaps, then back from the right edge
  const places = middles.map(() => 0);
  let end = 0;
  middles.forEach((middle, at) => {
    const half = (wide[at] ?? 0) / 2;
    places[at] = Math.max(middle, end + half);
    end = (places[at] ?? 0) + half;
  });
  let start = width;
  for (let at = middles.length - 1; at >= 0; at -= 1) {
    const half = (wide[at] ?? 0) / 2;
    places[at] = Math.min(places[at] ?? 0, start - half);
    start = (places[at] ?? 0) - half;
  }
  return parts.flatMap(({ status, words }, at) => {
    const [place, middle] = [places[at] ?? 0, middles[at] ?? 0];
    return [
      s('path', {
        d: `M${round(place)} ${round(top - ABOVE + 16)}L${round(middle)} ${round(top - 2)}`,
        ...paint({ fill: 'none', stroke: 'quiet' }),
      }),
      label(place, top - ABOVE + 12, words, { anchor: 'middle', bold: true, fill: `status-${status}` }),
    ];
  });
}

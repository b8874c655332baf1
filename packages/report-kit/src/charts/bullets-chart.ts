import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { BulletRow, BulletsChart } from '../document/chart.js';
import { gutterOf, LINE, SIZE } from './gutter.js';
import { paint } from './paint.js';
import { frame, label, outlined, rectangle, round, statusMark, upright, type ChartNames } from './svg.js';
import { BOLD, textWidth, wrapText } from './text-width.js';

const SMALL = 12;
/** More lines of words than these are cut: none are as long, but for those written to break the page. */
const MOST_LINES = 14;
/** Room at the end of a track for the arrow of what has no end. */
const ARROW = 10;

/**
 * Bullets, one row a target, each on a scale in its own unit: what was reported as a bar from its start, of a range to its least, with an
 * outline to its most, and an arrow where nothing bounds it; what was asked as a thick line, or a band between two; what was expected by the date as a
 * triangle under the track, milestones as short marks. The figures and the status stand in words beside it.
 */
export function bulletsChart(chart: BulletsChart, names: ChartNames, width: number): Element {
  const gutter = gutterOf(width, 0.32, 300);
  const { narrow, left } = gutter;
  const wordsAt = narrow ? left : width - Math.min(width * 0.3, 320);
  const right = narrow ? width - ARROW - 2 : wordsAt - 16 - ARROW;
  let y = 4;
  const drawn: Element[] = [];
  for (const row of chart.rows) {
    const lines = gutter.linesOf(row.label);
    const room = narrow ? width - 4 : width - wordsAt;
    const figures = wrapText(row.valueLabel, SIZE, room, MOST_LINES);
    const status = wrapText(row.statusLabel, SIZE * BOLD, room - 19, MOST_LINES);
    const words = gutter.above(lines);
    const said = (figures.length + status.length) * LINE;
    const track = 50;
    const height = narrow ? words + track + said + 14 : Math.max(track, lines.length * LINE, said) + 14;
    const middle = narrow ? y + words + 13 : y + (height - 14) / 2 - (track - 32) / 2 + 2;
    drawn.push(...gutter.write(lines, { top: y, middle: y + (height - 14) / 2, lang: row.language }));
    drawn.push(...bullet(row, left, right, middle));
    const first = narrow ? y + words + track + 12 : y + (height - 14 - said) / 2 + 12;
    const markAt = first + figures.length * LINE;
    drawn.push(
      ...figures.map((line, at) => label(wordsAt, first + at * LINE, line)),
      statusMark(row.status, wordsAt + 6, markAt - 4.5),
      ...status.map((line, at) => label(wordsAt + 19, markAt + at * LINE, line, { fill: `status-${row.status}`, bold: true })),
    );
    y += height;
  }
  return frame(names, width, y, drawn);
}

/** The track with what lies on it, and its scale below. */
function bullet(row: BulletRow, left: number, right: number, middle: number): readonly Element[] {
  const [from, to] = row.scale;
  const x = scaleLinear()
    .domain([from.value, to.value === from.value ? from.value + 1 : to.value])
    .range([left, right])
    .clamp(true);
  const colour = `status-${row.status}` as const;
  const { sure, possible, isOpen } = reachOf(row);
  const [near, far, end] = [x(row.start ?? sure), x(sure), x(possible)];
  const bar = rectangle(Math.min(near, far), middle - 5, Math.abs(far - near), 10, colour);
  const span = { x: Math.min(far, end), y: middle - 5, width: Math.abs(end - far), height: 10 };
  const isBand = row.asked.from !== row.asked.to;
  return [
    outlined({ x: left, y: middle - 11, width: right - left, height: 22 }, { fill: 'track', stroke: 'line' }),
    ...(isBand ? rectangle(x(row.asked.from), middle - 11, x(row.asked.to) - x(row.asked.from), 22, 'pace') : []),
    ...(span.width > 2
      ? [outlined(span, { fill: `status-${row.status}-ground`, stroke: colour, ...(isOpen ? { dashes: '3 2' } : {}) })]
      : []),
    ...bar,
    // nothing known is no bar: a stroke shows where the value lies
    ...(bar.length === 0 && span.width <= 2 ? [upright(far, middle - 6, middle + 6, colour, 3)] : []),
    ...((isOpen && possible === to.value) || row.value > to.value ? [arrow(right + 1, middle, 7, colour)] : []),
    ...((isOpen && possible === from.value) || row.value < from.value ? [arrow(left - 1, middle, -7, colour)] : []),
    ...[...new Set([row.asked.from, row.asked.to])].map((at) => upright(x(at), middle - 14, middle + 14, 'goal', 3)),
    ...(row.milestones ?? []).map((at) => upright(x(at), middle + 5, middle + 13, 'text', 2)),
    ...(row.expected === undefined ? [] : [marker(x(row.expected.value), middle + 12)]),
    ...scaleWords(row, x, left, right, middle + 31),
  ];
}

/** How far a value certainly lies from its start, how far it may lie, and whether nothing bounds it there. */
function reachOf({ start, value, range, asked, scale: [from, to] }: BulletRow): {
  readonly sure: number;
  readonly possible: number;
  readonly isOpen: boolean;
} {
  if (range === undefined) return { sure: value, possible: value, isOpen: false };
  const { least, most } = range;
  const [low, high] = [least ?? from.value, most ?? to.value];
  // of a level that is to fall, the greatest that it may be is certain
  return start !== undefined && asked.to < start
    ? { sure: high, possible: low, isOpen: least === undefined }
    : { sure: low, possible: high, isOpen: most === undefined };
}

/** The two ends of the scale in words, and what was asked where it has room between them. */
function scaleWords(row: BulletRow, x: (value: number) => number, left: number, right: number, baseline: number): readonly Element[] {
  const look = { fill: 'quiet', size: SMALL } as const;
  const [from, to] = row.scale;
  const width = (words: string): number => textWidth(words, SMALL);
  const end = right - left > width(from.label) + width(to.label) + 12 ? [label(right, baseline, to.label, { ...look, anchor: 'end' })] : [];
  return [label(left, baseline, from.label, look), ...end];
}

/** A triangle that points up at the track. */
function marker(x: number, y: number): Element {
  return s('path', { d: `M${round(x)} ${round(y)}l5.5 8h-11z`, ...paint({ fill: 'text', stroke: 'ground' }), strokeWidth: '1' });
}

function arrow(x: number, y: number, length: number, fill: `status-${BulletRow['status']}`): Element {
  return s('path', { d: `M${round(x)} ${round(y - 7)}l${round(length)} 7l${round(-length)} 7z`, ...paint({ fill }) });
}

import { dayNumber } from '@actionline/core/internal';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { ValuesChart } from '../document/chart.js';
import { provenanceColours } from './palette.js';
import { frame, ink, label, rectangle, round, upright, type ChartNames } from './svg.js';
import { BOLD, textWidth } from './text-width.js';

const SIZE = 12;
/** The height of the field, and the room above it for what was asked and the number of the greatest value. */
const FIELD = 180;
const TOP = 44;
/** From this width on a value is drawn over its days; below it, as a dot. */
const NARROWEST_SPAN = 10;

/**
 * Values over time: each over the days that it stands for, as a stroke or, for a short time, a dot, with an outline where it lies
 * between two and an arrow where one end is open; what was asked as a line or band, the way there as dashes, the date of the
 * evaluation as an upright line. Numbers stand beside the marks where they have room.
 */
export function valuesChart(chart: ValuesChart, names: ChartNames, width: number): Element {
  const left = Math.max(...chart.valueTicks.map((tick) => textWidth(tick.label, SIZE))) + 10;
  const from = dayNumber(chart.period.start);
  const x = scaleLinear()
    .domain([from, dayNumber(chart.period.end) + 1])
    .range([left, width - 10]);
  const heights = chart.valueTicks.map(({ value }) => value);
  const y = scaleLinear()
    .domain([Math.min(...heights), Math.max(...heights)])
    .range([TOP + FIELD, TOP]);
  const bottom = TOP + FIELD;

  const grid = chart.valueTicks.flatMap((tick) => [
    s('line', { x1: round(left), x2: round(width - 10), y1: round(y(tick.value)), y2: round(y(tick.value)), stroke: ink.line }),
    label(left - 6, y(tick.value) + 4, tick.label, { anchor: 'end', fill: ink.quiet, size: SIZE }),
  ]);
  let end = -Infinity;
  const dates = chart.dateTicks.flatMap((tick) => {
    const [first, middle] = [x(dayNumber(tick.period.start)), x((dayNumber(tick.period.start) + dayNumber(tick.period.end) + 1) / 2)];
    const half = textWidth(tick.label, SIZE) / 2;
    const hasRoom = middle - half > end + 8 && middle + half < width;
    if (hasRoom) end = middle + half;
    return [
      ...(first < left ? [] : [upright(first, bottom, bottom + 5, ink.quiet, 1)]),
      ...(hasRoom ? [label(middle, bottom + 19, tick.label, { anchor: 'middle', fill: ink.quiet, size: SIZE })] : []),
    ];
  });

  return frame(names, width, bottom + 28, [
    ...grid,
    ...dates,
    ...asked(chart, left, width - 10, y),
    ...path(chart, x, y),
    dashed(x(dayNumber(chart.asOf) + 1), TOP, bottom),
    ...values(chart, x, y),
  ]);
}

type Scale = (value: number) => number;

/** What was asked: a line, or a band between two. */
function asked({ asked: goal }: ValuesChart, left: number, right: number, y: Scale): readonly Element[] {
  if (goal === undefined) return [];
  const [top, foot] = [y(goal.to), y(goal.from)];
  const words = [
    label(right, 14, goal.label, { anchor: 'end', fill: ink.goal, size: SIZE, bold: true }),
    s('rect', { x: round(right - textWidth(goal.label, SIZE * BOLD) - 30), y: '9', width: '22', height: '2', fill: ink.goal }),
  ];
  const edge = (height: number): Element =>
    s('line', { x1: round(left), x2: round(right), y1: round(height), y2: round(height), stroke: ink.goal, strokeWidth: '2' });
  return goal.from === goal.to
    ? [edge(top), ...words]
    : [...rectangle(left, top, right - left, foot - top, ink.pace), edge(top), edge(foot), ...words];
}

/** The way from the start to what was asked. */
function path({ path: points = [] }: ValuesChart, x: Scale, y: Scale): readonly Element[] {
  const drawn = line()(points.map(({ date, value }) => [Number(round(x(dayNumber(date) + 1))), Number(round(y(value)))]));
  if (drawn === null) return [];
  return [s('path', { d: drawn, fill: 'none', stroke: ink.quiet, strokeWidth: '1.5', strokeDashArray: '5 4' })];
}

function dashed(x: number, from: number, to: number): Element {
  return s('line', { x1: round(x), x2: round(x), y1: round(from), y2: round(to), stroke: ink.quiet, strokeDashArray: '2 3' });
}

function values(chart: ValuesChart, x: Scale, y: Scale): readonly Element[] {
  const { colour, ground } = provenanceColours.observation;
  const taken: Box[] = [];
  const left = x(dayNumber(chart.period.start));
  const marks = chart.values.map((one) => {
    const [start, end] = [x(dayNumber(one.period.start)), x(dayNumber(one.period.end) + 1)];
    const middle = (start + end) / 2;
    const height = y(one.value);
    const isSpan = end - start >= NARROWEST_SPAN;
    const [from, to] = isSpan ? [start + 1, end - 1] : [middle - 5, middle + 5];
    const mark = isSpan
      ? s('line', { x1: round(from), x2: round(to), y1: round(height), y2: round(height), stroke: colour, strokeWidth: '4' })
      : s('circle', {
          cx: round(middle),
          cy: round(height),
          r: '4.5',
          fill: one.isBaseline === true ? '#ffffff' : colour,
          stroke: colour,
          strokeWidth: '2',
        });
    const { from: least = one.value, to: most = one.value } = one.range ?? {};
    const reach =
      least === most
        ? []
        : [
            s('rect', {
              x: round(from),
              y: round(y(most)),
              width: round(to - from),
              height: round(y(least) - y(most)),
              fill: ground,
              stroke: colour,
            }),
          ];
    const arrows = [
      ...(one.open?.includes('above') === true ? [arrow(middle, y(most) - 8, -6, colour)] : []),
      ...(one.open?.includes('below') === true ? [arrow(middle, y(least) + 8, 6, colour)] : []),
    ];
    const half = textWidth(one.label, SIZE) / 2;
    const foot = y(most) - (one.open?.includes('above') === true ? 18 : 9);
    const centre = Math.max(middle, left + half);
    const box = { left: centre - half - 3, right: centre + half + 3, top: foot - SIZE, foot };
    const hasRoom = !taken.some((other) => overlaps(box, other));
    if (hasRoom) taken.push(box);
    const words = hasRoom ? [label(centre, foot, one.label, { anchor: 'middle', size: SIZE, halo: true })] : [];
    return { drawn: [...reach, mark, ...arrows], words };
  });
  return [...marks.flatMap(({ drawn }) => drawn), ...marks.flatMap(({ words }) => words)];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.foot && other.top < one.foot;
}

/** An arrow head that points up for a negative length, and down for a positive one. */
function arrow(x: number, y: number, length: number, fill: string): Element {
  return s('path', { d: `M${round(x - 5)} ${round(y)}h10l-5 ${round(length)}z`, fill });
}

import type { IsoDate } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';

import type { TimeAxes } from '../document/series-chart.js';
import { label, level, round, upright } from './svg.js';
import { textWidth } from './text-width.js';

const SIZE = 12;

/** The field of a chart over time: its axes, drawn, and where a day and a height lie in it. */
export interface TimeField {
  /** The left edge. */
  readonly left: number;
  /** The right edge. */
  readonly right: number;
  /** The upper edge. */
  readonly top: number;
  /** The lower edge; the words of the days stand in the 24 pixels below it. */
  readonly bottom: number;
  /** Where the close of a day lies. */
  readonly x: (date: IsoDate) => number;
  /** Where the beginning of a day lies. */
  readonly dawn: (date: IsoDate) => number;
  /** Where a height lies. */
  readonly y: (value: number) => number;
  /** The lines and words of the axes. */
  readonly axes: readonly Element[];
}

/** Where a field lies. */
interface Place {
  readonly left?: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** How far apart the words of heights stand at least. */
  readonly every?: number;
}

/** The field of axes, with as many of their words as have room; the words of heights stand to the left of it. */
export function timeField(
  { period, dateTicks, valueTicks }: TimeAxes,
  { left: from = 0, right, top, height, every = 18 }: Place,
): TimeField {
  const left = from + Math.max(0, ...valueTicks.map((tick) => textWidth(tick.label, SIZE))) + 10;
  const bottom = top + height;
  const days = scaleLinear()
    .domain([dayNumber(period.start), dayNumber(period.end) + 1])
    .range([left, right]);
  const heights = valueTicks.map(({ value }) => value);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const y = scaleLinear()
    .domain(heights.length === 0 ? [0, 1] : [least, most === least ? least + 1 : most])
    .range([bottom, top]);
  let last = Infinity;
  const grid = valueTicks.flatMap((tick) => {
    const at = y(tick.value);
    const hasRoom = last - at >= every;
    if (hasRoom) last = at;
    return [
      level(at, left, right, 'line'),
      ...(hasRoom ? [label(left - 6, at + 4, tick.label, { anchor: 'end', fill: 'quiet', size: SIZE })] : []),
    ];
  });
  let end = -Infinity;
  const dates = dateTicks.flatMap((tick) => {
    const [first, after] = [days(dayNumber(tick.period.start)), days(dayNumber(tick.period.end) + 1)];
    const middle = (first + after) / 2;
    const half = textWidth(tick.label, SIZE) / 2;
    const hasRoom = middle - half > Math.max(end + 8, from) && middle + half < right + 10;
    if (hasRoom) end = middle + half;
    return [
      ...(first < left ? [] : [upright(first, bottom, bottom + 5, 'quiet', 1)]),
      ...(hasRoom ? [label(middle, bottom + 19, tick.label, { anchor: 'middle', fill: 'quiet', size: SIZE })] : []),
    ];
  });
  return {
    left,
    right,
    top,
    bottom,
    x: (date) => days(dayNumber(date) + 1),
    dawn: (date) => days(dayNumber(date)),
    y: (value) => Number(round(y(value))),
    axes: [...grid, ...dates],
  };
}

/** The box of a text. */
export interface Box {
  /** The left edge. */
  readonly left: number;
  /** The right edge. */
  readonly right: number;
  /** The upper edge. */
  readonly top: number;
  /** The lower edge. */
  readonly foot: number;
}

/** Whether two boxes share room. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.foot && other.top < one.foot;
}

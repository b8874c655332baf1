import type { OwnUnit, Period, Unit } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';
import { scaleLinear, scaleUtc } from 'd3-scale';

import type { TimeAxes } from '../document/series-chart.js';
import { lastOfMonth, type Formats } from '../messages/formats.js';

/** From this share of the greatest value on, the least lies near it. */
const NEAR = 0.8;

/** The axes of a chart over time that holds spans of days and heights. */
export function timeAxes(spans: readonly Period[], heights: readonly number[], unit: Unit | OwnUnit, formats: Formats): TimeAxes {
  const period = daysOf(spans);
  return { period, dateTicks: dateTicks(period, formats), valueTicks: valueTicks(heights, unit, formats) };
}

/** All the days, in whole years where they are more than two of them. */
function daysOf(spans: readonly Period[]): Period {
  const start = spans.map((one) => one.start).reduce((a, b) => (a < b ? a : b));
  const end = spans.map((one) => one.end).reduce((a, b) => (a > b ? a : b));
  return dayNumber(end) - dayNumber(start) < 730
    ? { start, end }
    : { start: `${start.slice(0, 4)}-01-01`, end: `${end.slice(0, 4)}-12-31` };
}

/** At most eight days of a field that is drawn from the first of its days. */
function dateTicks({ start, end }: Period, formats: Formats): TimeAxes['dateTicks'] {
  const scale = scaleUtc().domain([new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)]);
  const dates = scale.ticks(7).map((date) => date.toISOString().slice(0, 10));
  const ofYears = dates.every((date) => date.endsWith('-01-01'));
  const ofMonths = dates.every((date) => date.endsWith('-01'));
  return [...new Set(dates)].map((date) => {
    if (ofYears) return { period: { start: date, end: `${date.slice(0, 4)}-12-31` }, label: date.slice(0, 4) };
    const period = ofMonths ? { start: date, end: lastOfMonth(date) } : { start: date, end: date };
    return { period, label: formats.shortPeriod(period) };
  });
}

/** Round heights about the values; from nought on, unless the values lie far from it and near each other. */
function valueTicks(heights: readonly number[], unit: Unit | OwnUnit, formats: Formats): TimeAxes['valueTicks'] {
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const from = least >= 0 && least < most * NEAR ? 0 : least;
  const to = most <= 0 && most > least * NEAR ? 0 : most;
  const scale = scaleLinear()
    .domain(from === to ? [Math.min(0, from), Math.max(from, 0) || 1] : [from, to])
    .nice(5);
  const [foot = 0, top = 1] = scale.domain();
  return [...new Set([foot, ...scale.ticks(5), top])].sort((a, b) => a - b).map((value) => ({ value, label: formats.amount(value, unit) }));
}

import { unitKind, type Evaluation, type Interval } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import type { ValuesChart } from '../document/chart.js';
import { figureOf } from '../explain/figure-of-range.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { timeAxes } from './time-axes.js';

/** Sums of figures differ by less than this share where they are the same. */
const NOISE = 1e-9;

/**
 * The total of a promise after each figure that it rests on, with what was asked and the way there. Before the last figure the total is told as at least so much: what of
 * another figure falls before that day is not known. Nothing for another promise, and for a total that is no plain sum of its figures.
 */
export function runningTotal(evaluation: Evaluation, messages: Messages, formats: Formats): ValuesChart | undefined {
  const { requirement, required, value, used, asOf, milestones = [] } = evaluation;
  if (requirement.kind !== 'total-by' || required === undefined || value === undefined) return undefined;
  const isCount = unitKind(requirement.measure.unit) === 'count';
  // more than 700 people are 701 at least
  const leastOf = ({ lower, lowerOpen }: Interval): number => (isCount && lowerOpen === true ? Math.floor(lower) + 1 : lower);
  const sum = used.reduce((total, { range, lower = 0 }) => total + leastOf(range) * lower, 0);
  const isSum = used.length > 0 && used.every(({ lower = 0 }) => lower >= 0) && Math.abs(sum - value.lower) <= NOISE * Math.abs(sum);
  if (!isSum) return undefined;
  const { unit } = required;
  const ends = [...new Set(used.map(({ period }) => period.end))].sort((a, b) => dayNumber(a) - dayNumber(b));
  const values = ends.map((end, at): ValuesChart['values'][number] => {
    const isLast = at === ends.length - 1;
    const least = used.reduce((total, { range, period, lower = 0 }) => (period.end <= end ? total + leastOf(range) * lower : total), 0);
    const range = isLast ? value : { lower: least, upper: Infinity };
    const most = Number.isFinite(range.upper) ? range.upper : range.lower;
    const [short, long] = [{ ...formats, quantity: formats.amount, figure: bare(messages, formats) }, formats].map((as) =>
      figureOf(range, unit, as, messages),
    ) as [string, string];
    const day = { start: end, end };
    return {
      period: day,
      value: (range.lower + most) / 2,
      label: short,
      words: messages.part.chart.valuesRow({ period: formats.period(day), figure: long }),
      ...(range.lower === most ? {} : { range: { from: range.lower, to: most } }),
      ...(Number.isFinite(range.upper) ? {} : { open: ['above' as const] }),
    };
  });
  const { start, end } = requirement.window;
  const path = [
    { date: start, value: 0 },
    ...milestones.flatMap(({ due, required: asked }) => (asked === undefined ? [] : [{ date: due, value: asked.value }])),
    { date: end, value: required.value },
  ];
  const heights = [0, required.value, ...values.flatMap(({ value: one, range }) => [one, range?.from ?? one, range?.to ?? one])];
  const days = [
    ...values.map(({ period }) => period),
    ...[asOf, ...path.map(({ date }) => date)].map((date) => ({ start: date, end: date })),
  ];
  return {
    kind: 'values',
    ...timeAxes(days, heights, unit, formats),
    values,
    asked: { from: required.value, to: required.value, label: formats.required(required.value, required.comparison, unit) },
    path,
    asOf,
  };
}

/** A figure without its noun. */
function bare(messages: Messages, formats: Formats): Formats['figure'] {
  return (value, bound, unit) => messages.bound[bound](formats.amount(value, unit));
}

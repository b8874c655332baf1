import {
  findStep,
  intervalOf,
  type Bound,
  type Evaluation,
  type Interval,
  type Observation,
  type Period,
  type Unit,
} from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import type { ValuesChart } from '../document/chart.js';
import { figureOf } from '../explain/figure-of-range.js';
import { whereOf } from '../explain/named-figure.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { timeAxes } from './time-axes.js';

type Value = ValuesChart['values'][number];

/** What the values of an evaluation are told from. */
interface Telling {
  /** Observations by id, to tell the places and breakdowns of figures. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** The words. */
  readonly messages: Messages;
  /** How numbers and dates are written. */
  readonly formats: Formats;
}

/**
 * The values of an evaluation over time: of a recurring promise one a period, of a moving average or a rolling sum the one that counts,
 * of any other promise the figures that it rests on. Nothing
 * where there is no number to show. What was asked stands beside them where it is asked of each: of a period or a level, never
 * of a sum.
 */
export function valuesOf(evaluation: Evaluation, telling: Telling): ValuesChart | undefined {
  const values = [...baseline(evaluation, telling), ...valuesWithin(evaluation, telling)];
  if (values.length === 0) return undefined;
  const asked = askedOfEach(evaluation, telling);
  const path = pathOf(evaluation, asked);
  const { asOf } = evaluation;
  const spans = [
    ...values.map((one) => one.period),
    ...[asOf, ...path.map(({ date }) => date)].map((date) => ({ start: date, end: date })),
  ];
  const heights = [
    ...values.flatMap(({ value, range }) => [value, range?.from ?? value, range?.to ?? value]),
    ...(asked === undefined ? [] : [asked.from, asked.to]),
    ...path.map(({ value }) => value),
  ];
  return {
    kind: 'values',
    ...timeAxes(spans, heights, unitOf(evaluation), telling.formats),
    values,
    ...(asked === undefined ? {} : { asked }),
    ...(path.length === 0 ? {} : { path }),
    asOf,
  };
}

/** Those of periods, that of a moving average or a rolling sum, or the figures themselves. */
function valuesWithin(evaluation: Evaluation, telling: Telling): readonly Value[] {
  if (evaluation.periods !== undefined) return periods(evaluation, telling);
  const rolled = findStep(evaluation.steps, 'rolled');
  if (rolled === undefined) return figures(evaluation, telling);
  const { value } = evaluation;
  const { from: start, until: end } = rolled.values;
  return value === undefined ? [] : [valueOf({ start, end }, value, value.unit, telling)];
}

function unitOf({ required, value }: Evaluation): Unit {
  return required?.unit ?? value?.unit ?? 'number';
}

function baseline(evaluation: Evaluation, { formats, messages }: Telling): readonly Value[] {
  if (evaluation.baseline === undefined) return [];
  const { value, date } = evaluation.baseline;
  const period = { start: date, end: date };
  const [label, figure] = [formats.amount(value, unitOf(evaluation)), formats.quantity(value, unitOf(evaluation))];
  return [{ period, value, label, words: messages.part.chart.valuesRow({ period: formats.period(period), figure }), isBaseline: true }];
}

function periods({ periods: verdicts = [] }: Evaluation, telling: Telling): readonly Value[] {
  return verdicts.flatMap(({ period, value }) => (value === undefined ? [] : [valueOf(period, value, value.unit, telling)]));
}

/**
 * The figures that it rests on, and of a level the older ones that are at hand, in order of time; each with its place where they are
 * not all of one.
 */
function figures(evaluation: Evaluation, telling: Telling): readonly Value[] {
  const { used, leftOut, baseline: start } = evaluation;
  const older = leftOut.flatMap(({ observation, reason }) => {
    const at = telling.observations.get(observation);
    return reason !== 'older-value' || at?.value === undefined
      ? []
      : [{ observation, range: intervalOf(at.value, at.bound), period: at.period }];
  });
  const shown = [...used, ...older].map((one) => {
    const at = telling.observations.get(one.observation);
    return { ...one, bound: at?.bound, place: at === undefined ? undefined : whereOf(at, telling) };
  });
  const several = new Set(shown.map(({ place }) => place)).size > 1;
  return shown
    .map(({ range, period, bound, place }) =>
      valueOf(period, { ...range, bound }, unitOf(evaluation), telling, several ? place : undefined),
    )
    .filter(({ period, value }) => period.end !== start?.date || value !== start.value)
    .sort((a, b) => dayNumber(a.period.end) - dayNumber(b.period.end) || dayNumber(a.period.start) - dayNumber(b.period.start));
}

function valueOf(
  period: Period,
  range: Interval & { readonly bound?: Bound | undefined },
  unit: Unit,
  { formats, messages }: Telling,
  place?: string,
): Value {
  const { lower, upper } = range;
  const [from, to] = [Number.isFinite(lower) ? lower : upper, Number.isFinite(upper) ? upper : lower];
  const open: readonly ('above' | 'below')[] = lower === -Infinity ? ['below'] : upper === Infinity ? ['above'] : [];
  const named = (figure: string): string => (place === undefined ? figure : `${figure} (${place})`);
  const bare = {
    ...formats,
    quantity: formats.amount,
    figure: (value: number, bound: Bound) => messages.bound[bound](formats.amount(value, unit)),
  };
  const said = (as: Formats): string =>
    range.bound === 'about' ? as.figure((from + to) / 2, 'about', unit) : figureOf(range, unit, as, messages);
  return {
    period,
    value: (from + to) / 2,
    label: named(said(bare)),
    words: messages.part.chart.valuesRow({ period: formats.period(period), figure: named(said(formats)) }),
    ...(from === to ? {} : { range: { from, to } }),
    ...(open.length === 0 ? {} : { open }),
  };
}

function askedOfEach({ requirement, required }: Evaluation, { formats, messages }: Telling): ValuesChart['asked'] {
  if (requirement.kind === 'level-by' && 'from' in requirement.level) {
    const { from, to } = requirement.level;
    return { from, to, label: figureOf({ lower: from, upper: to }, requirement.measure.unit, formats, messages) };
  }
  const counting = requirement.kind === 'some-of' && 'periods' in requirement ? requirement.periods : requirement;
  if (counting.kind === 'every-period') {
    const { value, comparison, measure } = counting;
    return { from: value, to: value, label: formats.required(value, comparison, measure.unit) };
  }
  if (requirement.kind !== 'level-by' || required === undefined) return undefined;
  const { value, comparison, unit, range } = required;
  if (range === undefined) return { from: value, to: value, label: formats.required(value, comparison, unit) };
  const [from, to] = [range.lower, range.upper].map((end) => (Number.isFinite(end) ? end : value)) as [number, number];
  return { from, to, label: figureOf(range, unit, formats, messages) };
}

/**
 * The way from the baseline of a level, or from its first milestone, to what was asked, whichever end of it comes first: straight from
 * each stage to the next, or in steps.
 */
function pathOf({ requirement, baseline, milestones = [] }: Evaluation, asked: ValuesChart['asked']): NonNullable<ValuesChart['path']> {
  if (requirement.kind !== 'level-by' || asked === undefined || (baseline !== undefined && baseline.date >= requirement.due)) return [];
  const before = [
    ...(baseline === undefined ? [] : [baseline]),
    ...milestones.flatMap(({ due, required }) =>
      required === undefined || (baseline !== undefined && due <= baseline.date) ? [] : [{ date: due, value: required.value }],
    ),
  ];
  const last = before.at(-1);
  if (last === undefined) return [];
  const stages = [...before, { date: requirement.due, value: Math.min(Math.max(last.value, asked.from), asked.to) }];
  if (requirement.path !== 'stepped') return stages;
  return stages.flatMap((stage, at) => [...stages.slice(at - 1, at).map(({ value }) => ({ date: stage.date, value })), stage]);
}

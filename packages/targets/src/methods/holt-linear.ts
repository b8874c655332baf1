import { accepted, issueValue, show } from '@actionline/core/internal';
import { refuse, type Answer } from '../series/refusal.js';
import { lastOf, readYearlyPoints, type Points } from '../series/points.js';
import type { SeriesInput } from './input.js';
import { unassessed, type Findings, type Method } from './method.js';
import { checkAllFinite, MAX_STEPS, type ProjectedPoint } from './projection.js';

/** Input of Holt's linear smoothing. */
export interface HoltInput extends SeriesInput {
  /** The smoothing parameters, which are fixed, not fitted. */
  readonly params: HoltParams;
}

/** Settings of Holt's linear smoothing. */
export interface HoltParams {
  /** Weight of the newest value in the level, 0 to 1. */
  readonly alpha: number;
  /** Weight of the newest change in the trend, 0 to 1. */
  readonly beta: number;
  /** How many steps to project; a step is the time between two values. */
  readonly steps: number;
}

/** Findings of Holt's linear smoothing. */
export interface HoltFindings extends Findings {
  /** Smoothed value in the last year, which Holt calls the level; not the `level` of the projections, which is a probability. */
  readonly level: number | null;
  /** Smoothed change a step in the last year. */
  readonly trend: number | null;
  /** Projected values, one for each step; empty where undefined. */
  readonly projection: readonly ProjectedPoint[];
}

/**
 * Holt's linear exponential smoothing with fixed parameters, carried on for some steps. Not an official
 * method of progress. It starts at the second value, with the first change as trend; the values must be
 * evenly spaced in time.
 *
 * Source: Holt, "Forecasting seasonals and trends by exponentially weighted moving averages" (1957),
 * International Journal of Forecasting 20 (2004), section 2; start values as in R's HoltWinters.
 */
export const holtLinear: Method<'holt-linear', HoltInput, HoltFindings> = {
  about: {
    id: 'holt-linear',
    version: '1.0.0',
    title: "Holt's linear smoothing with fixed parameters",
    publication: 'Holt, Forecasting seasonals and trends by exponentially weighted moving averages',
    year: 1957,
    section: '2',
    suits: 'Evenly spaced series whose trend changes over time, at least three values.',
    undefinedWhen: [
      'empty-series',
      'too-few-points',
      'uneven-years',
      'duplicate-year',
      'bad-parameter',
      'bad-point',
      'bad-year',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  settings: { alpha: 'number', beta: 'number', steps: 'number' },
  needsParams: true,
  assess: ({ series, params }) => {
    const checked = checkParams(params);
    if (!checked.ok) return unassessed(checked, empty);
    const points = readYearlyPoints(series);
    if (!points.ok) return unassessed(points, empty);
    const step = evenStep(points.value);
    if (!step.ok) return unassessed(step, empty);
    const smoothed = checkAllFinite(smooth(points.value, params));
    if (!smoothed.ok) return unassessed(smoothed, empty);
    return { ...smoothed.value, projection: project(smoothed.value, lastOf(points.value).year, step.value, params.steps) };
  },
};

const empty = { level: null, trend: null, projection: [] } as const;

interface Smoothed {
  readonly level: number;
  readonly trend: number;
}

function checkParams(params: HoltParams): Answer<HoltParams> {
  const { alpha, beta, steps } = params;
  const areSteps = Number.isInteger(steps) && steps >= 1 && steps <= MAX_STEPS;
  if (isWeight(alpha) && isWeight(beta) && areSteps) return accepted(params);
  const wrong = !isWeight(alpha) ? 'alpha' : !isWeight(beta) ? 'beta' : 'steps';
  return refuse(
    'bad-parameter',
    ['params', wrong],
    `Given ${show({ alpha, beta, steps })}; expected weights from 0 to 1 and 1 to ${String(MAX_STEPS)} steps.`,
    { given: issueValue(params[wrong]), ...(wrong === 'steps' ? { least: 1, most: MAX_STEPS } : { least: 0, most: 1 }) },
  );
}

function isWeight(weight: number): boolean {
  return Number.isFinite(weight) && weight >= 0 && weight <= 1;
}

function evenStep(points: Points): Answer<number> {
  const gaps = points.slice(1).map(({ year }, index) => year - (points[index]?.year ?? year));
  const [step, second] = gaps;
  if (step === undefined || second === undefined)
    return refuse('too-few-points', ['series'], `The series has ${String(points.length)} value(s); the smoothing needs at least three.`, {
      given: points.length,
      least: 3,
    });
  return gaps.every((gap) => gap === step)
    ? accepted(step)
    : refuse('uneven-years', ['series'], 'The years are not evenly spaced; the smoothing has no rule for gaps.');
}

function smooth([first, second, ...rest]: Points, { alpha, beta }: HoltParams): Smoothed {
  const start = second ?? first;
  return rest.reduce<Smoothed>(
    ({ level, trend }, { value }) => {
      const next = alpha * value + (1 - alpha) * (level + trend);
      return { level: next, trend: beta * (next - level) + (1 - beta) * trend };
    },
    { level: start.value, trend: start.value - first.value },
  );
}

function project({ level, trend }: Smoothed, from: number, step: number, steps: number): readonly ProjectedPoint[] {
  return Array.from({ length: steps }, (_, index) => ({ year: from + (index + 1) * step, value: level + (index + 1) * trend }));
}

import { accepted, issueValue, show } from '@actionline/core/internal';
import { refuse, type Answer } from '../series/refusal.js';
import { countYears, readPoints, type Points, type SeriesPoint } from '../series/points.js';
import type { SeriesInput } from './input.js';

/** A projected value. */
export interface ProjectedPoint {
  /** The year. */
  readonly year: number;
  /** The value. */
  readonly value: number;
}

/** Input of the projections to one year. */
export interface ProjectionInput extends SeriesInput {
  /** The year and the level. */
  readonly params: ProjectionParams;
}

/** Settings of the projections to one year. */
export interface ProjectionParams {
  /** The year to project to. */
  readonly horizon: number;
  /** Probability covered by the interval, between 0 and 1; not the `level` that Holt's smoothing finds, which is a value. */
  readonly level?: number | undefined;
}

/** What {@link ProjectionParams} hold. */
export const projectionSettings = { horizon: 'number', level: 'number' } as const;

/** What a projection to one year has been given, checked. */
export interface ProjectionReading {
  /** The values in order of year, at least three, of at least two different years. */
  readonly points: Points;
  /** The year to project to. */
  readonly horizon: number;
  /** Probability covered by the interval. */
  readonly level: number;
}

/** The largest number of values for methods that compare every pair. */
export const MAX_PAIRED_POINTS = 2_000;

/** The longest projection, in years. */
export const MAX_STEPS = 500;

/** Reads what the projections to one year have in common; an interval needs at least three values. */
export function readProjection(
  series: readonly SeriesPoint[] | undefined,
  { horizon, level = 0.9 }: ProjectionParams,
): Answer<ProjectionReading> {
  const points = readPoints(series);
  if (!points.ok) return points;
  if (!Number.isFinite(horizon))
    return refuse('bad-parameter', ['params', 'horizon'], `Given the horizon ${show(horizon)}; expected a year.`, {
      given: issueValue(horizon),
      expected: 'number',
    });
  if (!(level > 0 && level < 1))
    return refuse(
      'bad-parameter',
      ['params', 'level'],
      `Given the level ${show(level)}; expected a probability between 0 and 1, such as 0.9.`,
      { given: issueValue(level), above: 0, below: 1 },
    );
  if (countYears(points.value) < 2)
    return refuse('one-point', ['series'], 'The series has values of one year; a trend needs different years.');
  const count = points.value.length;
  if (count < 3)
    return refuse('too-few-points', ['series'], 'The series has two values; an interval needs at least three.', { given: count, least: 3 });
  return accepted({ points: points.value, horizon, level });
}

/** The numbers as they are if all are finite, else refused; `null` is allowed. */
export function checkAllFinite<Numbers extends object>(numbers: Numbers): Answer<Numbers> {
  const wild = Object.entries(numbers).find(([, value]) => typeof value === 'number' && !Number.isFinite(value));
  return wild === undefined
    ? accepted(numbers)
    : refuse(
        'overflow',
        [],
        `The ${wild[0]} is not a finite number: the values are too large or too far apart; give them in another unit.`,
      );
}

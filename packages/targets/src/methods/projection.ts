import { show } from '@actionline/core/internal';
import { isRefusal, refuse, type Refusal } from '../series/refusal.js';
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
): ProjectionReading | Refusal {
  const points = readPoints(series);
  if (isRefusal(points)) return points;
  if (!Number.isFinite(horizon)) return refuse('bad-parameter', `Given the horizon ${show(horizon)}; expected a year.`);
  if (!(level > 0 && level < 1))
    return refuse('bad-parameter', `Given the level ${show(level)}; expected a probability between 0 and 1, such as 0.9.`);
  if (countYears(points) < 2) return refuse('one-point', 'The series has values of one year; a trend needs different years.');
  if (points.length < 3) return refuse('too-few-points', 'The series has two values; an interval needs at least three.');
  return { points, horizon, level };
}

/** The numbers as they are if all are finite, else a refusal; `null` is allowed. */
export function allFinite<Numbers extends object>(numbers: Numbers): Numbers | Refusal {
  const wild = Object.entries(numbers).find(([, value]) => typeof value === 'number' && !Number.isFinite(value));
  return wild === undefined
    ? numbers
    : refuse('overflow', `The ${wild[0]} is not a finite number: the values are too large or too far apart; give them in another unit.`);
}

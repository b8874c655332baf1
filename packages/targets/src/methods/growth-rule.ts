import { accepted, issueValue, show } from '@actionline/core/internal';
import { annualGrowth } from '../series/growth.js';
import { lastOf, type Point, type Points } from '../series/points.js';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
import { meets, type Reading } from './input.js';
import type { Shape } from './shape.js';

/** What stands in for a baseline or target of zero in the programs of Open SDG and EUSTAT. */
const ZERO_STAND_IN = 0.001;

/** The base year and the target year that Open SDG takes where none is given. */
export const openSdgDefaults = { baseYear: 2015, targetYear: 2030 } as const;

/** A series measured by its growth rate, after Open SDG: the points used and the rate or why there is none. */
export interface GrowthMeasurement {
  /** The point that growth is counted from, as reported. */
  readonly base: Point;
  /** The newest point. */
  readonly current: Point;
  /** Whether the newest value meets the target; `false` without a target. */
  readonly met: boolean;
  /** With a target: observed over required growth. Without: observed growth. Positive is the desired way. */
  readonly rate: Answer<number>;
  /** The values that stood in for zeros, so that a reader sees them. */
  readonly standIns: StandIns;
}

/** The values that stood in for a baseline or a target of zero. */
export interface StandIns {
  /** What was used for a baseline of 0. */
  readonly baselineUsed?: number;
  /** What was used for a target of 0. */
  readonly targetUsed?: number;
}

/** The point of the requested year or, without one, of the first later year; `undefined` if all are earlier. */
export function firstFrom(points: Points, requested: number): Point | undefined {
  return points.find(({ year }) => year >= requested);
}

/** The point nearest to the requested year; of two equally near ones the later. */
export function nearestLaterFirst(points: Points, requested: number): Point {
  return points.reduce((best, point) => (distance(point, requested) <= distance(best, requested) ? point : best));
}

/** The point nearest to the requested year; of two equally near ones the earlier. */
export function nearestEarlierFirst(points: Points, requested: number): Point {
  return points.reduce((best, point) => (distance(point, requested) < distance(best, requested) ? point : best));
}

/** The reading as if it had no target. */
export function withoutTarget({ points, sign, baseline }: Reading): Reading {
  return { points, sign, baseline };
}

/** Measures a series by growth: with a target against the growth it requires, without one by itself. */
export function measureGrowth(reading: Reading, base: Point): GrowthMeasurement {
  const current = lastOf(reading.points);
  const target = reading.target && { ...reading.target, value: reading.target.value || ZERO_STAND_IN };
  return {
    base,
    current,
    met: target !== undefined && meets(current.value, target.value, reading.sign),
    rate: growthRate(reading, { base: { ...base, value: base.value || ZERO_STAND_IN }, current, target }),
    standIns: {
      ...(base.value === 0 && { baselineUsed: ZERO_STAND_IN }),
      ...(reading.target?.value === 0 && { targetUsed: ZERO_STAND_IN }),
    },
  };
}

/**
 * How much room a base value has left to a natural limit, 0 at the limit to 1 far from it; it shrinks
 * the thresholds near the limit. Open SDG, progress methodology, "Limits"; the exponent is theirs.
 */
export function limitCoefficient(base: number, limit: number): number {
  const value = Math.abs(base);
  const bound = Math.abs(limit);
  if (bound === 0 || value / bound >= 2) return 1;
  // As shares of the limit, so that no value is doubled beyond the largest number.
  const share = value / bound;
  return 1 - (share <= 1 ? share : 2 - share) ** 4.44;
}

/** A finite limit, `undefined` where there is none. */
export function readLimit(limit: number | null | undefined): Answer<number | undefined> {
  if (limit === null || limit === undefined) return accepted(undefined);
  if (Number.isFinite(limit)) return accepted(limit);
  return refuse('bad-parameter', ['params', 'limit'], `The limit is ${show(limit)}; expected a finite number, or null.`, {
    given: issueValue(limit),
    expected: 'number',
  });
}

/** A whole year from the settings, `undefined` where there is none. */
export function readSettingYear(year: number | undefined, name: string): Answer<number | undefined> {
  if (year === undefined || Number.isInteger(year)) return accepted(year);
  return refuse('bad-parameter', ['params', name], `Given ${show(year)} as ${name}; expected a whole year such as 2015.`, {
    given: issueValue(year),
    expected: 'YYYY',
  });
}

/** The three thresholds of a growth method, from the highest down. */
export interface GrowthThresholds {
  /** Where the best category begins. */
  readonly high: number;
  /** Where the second category begins. */
  readonly med: number;
  /** Where the third category begins. */
  readonly low: number;
}

/** What {@link GrowthThresholds} hold, for the settings of the methods that take them. */
export const thresholdsShape: Shape = { keys: { high: 'number', med: 'number', low: 'number' } };

/** A method's thresholds with those that were given in their place. */
export function readThresholds(defaults: GrowthThresholds, given: Partial<GrowthThresholds> | undefined): Answer<GrowthThresholds> {
  const thresholds = { ...defaults, ...given };
  const wild = Object.entries(thresholds).find(([, value]) => !Number.isFinite(value));
  if (wild === undefined) return accepted(thresholds);
  const [name, value] = wild;
  return refuse('bad-parameter', ['params', 'thresholds', name], 'A threshold is not a finite number; give finite thresholds, or none.', {
    given: issueValue(value),
    expected: 'number',
  });
}

/** A number, or `null` in place of a refusal. */
export function numberOrNull(answer: Answer<number>): number | null {
  return answer.ok ? answer.value : null;
}

interface Span {
  readonly base: Point;
  readonly current: Point;
  readonly target: Reading['target'];
}

function growthRate({ points, sign }: Reading, { base, current, target }: Span): Answer<number> {
  if (points.length < 2) return refuse('one-point', ['series'], `Only ${String(base.year)} has a value; growth needs two years.`);
  if (current.year <= base.year)
    return refuse('equal-years', ['series'], `The newest value is of ${String(current.year)}, the base year; growth needs a later one.`, {
      given: current.year,
    });
  if (oppositeSigns(current.value, base.value))
    return refuse(
      'sign-change',
      ['series'],
      'The value changed its sign; a growth rate needs values of one sign. Give the series in a form without one.',
    );
  // A shrinking debt is progress although its growth rate is negative.
  const observed = Math.sign(base.value) * sign * annualGrowth(base, current);
  const required = target === undefined ? accepted(1) : requiredGrowth(base, target);
  return required.ok ? checkFinite(observed / required.value + 0, 'growth rate') : required;
}

function requiredGrowth(base: Point, { value, year = openSdgDefaults.targetYear }: NonNullable<Reading['target']>): Answer<number> {
  if (year <= base.year)
    return refuse(
      'deadline-not-after-start',
      ['target', 'year'],
      `The target year ${String(year)} is not after the base year ${String(base.year)}.`,
      { given: year, after: base.year },
    );
  if (oppositeSigns(value, base.value))
    return refuse('sign-change', ['target', 'value'], 'The target and the base value have different signs; a growth rate needs one sign.', {
      given: value,
      base: base.value,
    });
  const required = Math.abs(annualGrowth(base, { year, value }));
  if (required !== 0) return accepted(required);
  return refuse(
    'target-equals-baseline',
    ['target', 'value'],
    'The target equals the base value, so that no growth is required to compare with.',
    { given: value },
  );
}

function oppositeSigns(a: number, b: number): boolean {
  return Math.sign(a) * Math.sign(b) < 0;
}

function distance({ year }: Point, requested: number): number {
  return Math.abs(year - requested);
}

import { accepted, issueValue, show } from '@actionline/core/internal';
import { refuse, type Answer } from '../series/refusal.js';
import { lastOf, readYearlyPoints, withPoint, type Point, type Points, type SeriesPoint } from '../series/points.js';
import { readYear, type YearLike } from '../series/year.js';
import type { Shape } from './shape.js';

/** Which way the value should move. */
export type DesiredDirection = 'increase' | 'decrease';

/** The value that progress is counted from. The methods by growth rate count from a year, and leave out a value that has none. */
export interface BaselineInput {
  /** Its year. */
  readonly year?: YearLike | null | undefined;
  /** Its value; taken from the series where it is absent. */
  readonly value?: number | null | undefined;
}

/** The value to be reached. */
export interface TargetInput {
  /** The value; `null` where the target names none. */
  readonly value: number | null;
  /** The year by which it is to be reached. */
  readonly year?: YearLike | null | undefined;
  /** The kind of target in the words of the source, such as `by-year`. */
  readonly kind?: string | undefined;
  /** The target as worded in its source. */
  readonly text?: string | undefined;
}

/** A series with its target: what the assessing methods have in common. */
export interface SeriesInput {
  /** The value that progress is counted from; each method says which year it takes where this is absent. */
  readonly baseline?: BaselineInput | null | undefined;
  /** The value to be reached; absent or `null` where only the direction is known. */
  readonly target?: TargetInput | null | undefined;
  /** Which way the value should move. It has no default: without it the assessing methods refuse. */
  readonly direction?: DesiredDirection | null | undefined;
  /** The values, in any order; each year at most once unless the method says otherwise. */
  readonly series: readonly SeriesPoint[];
}

/** What every method is given beside its settings; the ends may be `null`. */
export const inputShapes: Readonly<Record<string, Shape>> = {
  series: { list: { row: { year: 'anything', value: 'number' }, needed: ['year', 'value'] } },
  baseline: { keys: { year: 'anything', value: 'number' } },
  target: { keys: { value: 'number', year: 'anything', kind: 'anything', text: 'anything' } },
  direction: 'anything',
};

/** A target that has been read. */
export interface Target {
  /** The value to be reached. */
  readonly value: number;
  /** The year by which, if it names one. */
  readonly year?: number;
}

/** A baseline that has been read: a year, a value, both or neither. */
export interface Baseline {
  /** Its year. */
  readonly year?: number;
  /** Its value. */
  readonly value?: number;
}

/** An input that has been read and checked. */
export interface Reading {
  /** The values in order of year, the baseline among them where it has a year and a value. */
  readonly points: Points;
  /** +1 if more is better, −1 if less is better. */
  readonly sign: 1 | -1;
  /** The target, if there is one with a value. */
  readonly target?: Target;
  /** The baseline as given. */
  readonly baseline: Baseline;
}

/** Reads what the assessing methods have in common, or says what is missing or unreadable. */
export function readInput(input: SeriesInput): Answer<Reading> {
  const sign = readSign(input.direction);
  if (!sign.ok) return sign;
  const target = readTarget(input.target);
  if (!target.ok) return target;
  const baseline = readBaseline(input.baseline);
  if (!baseline.ok) return baseline;
  const points = readYearlyPoints(input.series);
  if (!points.ok) return points;
  return accepted({
    points: joinBaseline(points.value, baseline.value),
    sign: sign.value,
    baseline: baseline.value,
    ...(target.value && { target: target.value }),
  });
}

/** +1 or −1 for the desired direction. */
export function readSign(direction: SeriesInput['direction']): Answer<1 | -1> {
  if (direction === 'increase') return accepted(1);
  if (direction === 'decrease') return accepted(-1);
  return refuse(
    'no-direction',
    ['direction'],
    `Given the direction ${show(direction ?? null)}; expected "increase" or "decrease": whether more or less is better is not guessed.`,
    { given: issueValue(direction ?? null), expected: ['increase', 'decrease'] },
  );
}

/** The target, `undefined` where there is none or it names no value. */
export function readTarget(target: SeriesInput['target']): Answer<Target | undefined> {
  if (target?.value === null || target?.value === undefined) return accepted(undefined);
  const { value } = target;
  if (!Number.isFinite(value))
    return refuse('not-finite', ['target', 'value'], `The target is ${show(value)}; expected a finite number, or null.`, {
      given: issueValue(value),
      expected: 'number',
    });
  const year = readOptionalYear(target.year, 'target');
  if (!year.ok) return year;
  return accepted({ value, ...(year.value !== undefined && { year: year.value }) });
}

/** The baseline's year and value, as far as they are given. */
export function readBaseline(baseline: SeriesInput['baseline']): Answer<Baseline> {
  const value = baseline?.value ?? undefined;
  if (value !== undefined && !Number.isFinite(value))
    return refuse('not-finite', ['baseline', 'value'], `The baseline is ${show(value)}; expected a finite number.`, {
      given: issueValue(value),
      expected: 'number',
    });
  const year = readOptionalYear(baseline?.year, 'baseline');
  if (!year.ok) return year;
  return accepted({ ...(year.value !== undefined && { year: year.value }), ...(value !== undefined && { value }) });
}

/** Whether a value meets the target: at it or beyond it, in the desired direction. */
export function meets(value: number, target: number, sign: 1 | -1): boolean {
  return sign === 1 ? value >= target : value <= target;
}

/** Whether a target was met when its year came: by the last value up to that year; `not-assessable` where there is none. */
export function statusInTime(
  points: readonly Point[],
  { value, year }: Required<Target>,
  sign: 1 | -1,
): 'achieved' | 'missed' | 'not-assessable' {
  const last = points.filter((point) => point.year <= year).at(-1);
  if (last === undefined) return 'not-assessable';
  return meets(last.value, value, sign) ? 'achieved' : 'missed';
}

/**
 * What became of a target whose year the series has passed; `undefined` while it has not, or where the target names no year.
 * The published growth methods know no such state, so that it changes the unified label only.
 */
export function statusAfterEnd({
  points,
  target,
  sign,
}: Pick<Reading, 'points' | 'target' | 'sign'>): ReturnType<typeof statusInTime> | undefined {
  if (target?.year === undefined || lastOf(points).year <= target.year) return undefined;
  return statusInTime(points, { value: target.value, year: target.year }, sign);
}

function joinBaseline(points: Points, { year, value }: Baseline): Points {
  return year === undefined || value === undefined ? points : withPoint(points, { year, value });
}

function readOptionalYear(year: YearLike | null | undefined, of: 'target' | 'baseline'): Answer<number | undefined> {
  const readable = readYear(year);
  if (readable !== undefined || year === null || year === undefined) return accepted(readable);
  return refuse('bad-year', [of, 'year'], `Given the ${of} year ${show(year)}; expected a whole year such as 2030.`, {
    given: issueValue(year),
    expected: 'YYYY',
  });
}

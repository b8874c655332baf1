import { mean } from 'simple-statistics';
import { annualGrowth } from '../series/growth.js';
import { fitLine } from '../series/line.js';
import { countYears, lastOf, readPoints, type Point, type Points } from '../series/points.js';
import { finiteOrRefusal, isRefusal, print, refuse, type Refusal } from '../series/refusal.js';
import { readBaseline, readTarget, statusInTime, type Baseline, type SeriesInput, type Target } from './input.js';
import { unassessed, type Findings, type Method, type MethodStatus } from './method.js';

/** Input of the average annual rate of reduction. The direction is not used: a reduction is positive. */
export interface AarrInput extends SeriesInput {
  /** Settings; all have defaults. */
  readonly params?: AarrParams | undefined;
}

/** Settings of the average annual rate of reduction. */
interface AarrParams {
  /** `regression` (the default) fits a line through the logarithms of all values; `endpoint` takes the first and the last year. */
  readonly estimator?: 'regression' | 'endpoint' | undefined;
}

/** Findings of the average annual rate of reduction. */
export interface AarrFindings extends Findings {
  /** Average reduction a year, as a fraction: 0.024 is 2.4 % less each year; negative where values grow. */
  readonly aarr: number | null;
  /** The rate that leads from the baseline to the target; only for a dated target below the baseline. */
  readonly requiredAarr?: number;
  /** `undefined` where the rate has no value; the method names no other category. */
  readonly category: 'undefined' | null;
}

/**
 * The average annual rate of reduction of WHO and UNICEF.
 *
 * Source: UNICEF, "How to calculate average annual rate of reduction (AARR)", technical note (2007); WHO
 * global nutrition targets tracking, which compares it with the rate required. The note names no categories. Edge rules:
 *
 * - Several values of one year are pooled.
 * - The required rate runs from the baseline, else from the first year, to a dated target below it. A baseline without a value
 *   takes the value of its year.
 * - The unified label is on track if the rate is at least the required one; after the target year achieved or missed, by the
 *   last year up to it. A target above the baseline gives no label.
 */
export const aarr: Method<'aarr', AarrInput, AarrFindings> = {
  about: {
    id: 'aarr',
    version: '1.0.0',
    title: 'Average annual rate of reduction (WHO, UNICEF)',
    publication: 'UNICEF, Technical note: how to calculate average annual rate of reduction',
    year: 2007,
    section: 'Regression of the logarithm on the year',
    url: 'https://data.unicef.org/resources/technical-note-calculate-average-annual-rate-reduction-aarr-underweight-prevalence/',
    suits: 'Positive rates that should fall, such as mortality or prevalence.',
    undefinedWhen: [
      'empty-series',
      'one-point',
      'not-positive',
      'no-base-year',
      'deadline-not-after-start',
      'bad-parameter',
      'bad-point',
      'bad-year',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  settings: { estimator: 'anything' },
  needsParams: false,
  assess: assessAarr,
};

const estimators: Readonly<Record<NonNullable<AarrParams['estimator']>, (points: Points) => number | Refusal>> = {
  regression: rateByRegression,
  endpoint: rateByEndpoints,
};

function assessAarr(input: AarrInput): AarrFindings {
  const empty = { aarr: null, category: 'undefined' } as const;
  const points = readPoints(input.series);
  const estimator = input.params?.estimator ?? 'regression';
  const rate = isRefusal(points) ? points : estimate(points, estimator);
  if (isRefusal(points)) return unassessed(points, empty);
  const required = requiredRate(points, input);
  if (isRefusal(rate)) return unassessed(rate, empty);
  if (isRefusal(required)) return unassessed(required, empty);
  if (required === undefined) return { aarr: rate, category: null };
  return { aarr: rate, requiredAarr: required.rate, category: null, status: statusOf(points, rate, required) };
}

function estimate(points: Points, estimator: keyof typeof estimators): number | Refusal {
  if (!Object.hasOwn(estimators, estimator))
    return refuse('bad-parameter', `Given the estimator ${print(estimator)}; expected "regression" or "endpoint".`);
  if (countYears(points) < 2) return refuse('one-point', 'The series has values of one year; the rate needs two different years.');
  if (points.some(({ value }) => value <= 0))
    return refuse('not-positive', 'A value is zero or negative; the rate is defined on logarithms.');
  const rate = estimators[estimator](points);
  return isRefusal(rate) ? rate : finiteOrRefusal(rate + 0, 'rate of reduction');
}

function rateByRegression(points: Points): number | Refusal {
  const line = fitLine(points.map(({ year, value }) => ({ year, value: Math.log(value) })));
  return isRefusal(line) ? line : -Math.expm1(line.slope);
}

function rateByEndpoints(points: Points): number {
  return -annualGrowth(meanOfYear(points, points[0].year), meanOfYear(points, lastOf(points).year));
}

function meanOfYear(points: Points, year: number): Point {
  return { year, value: mean(points.filter((point) => point.year === year).map(({ value }) => value)) };
}

interface RequiredRate {
  readonly rate: number;
  readonly target: Required<Target>;
}

/** After the target year the values decide, no longer the rate. */
function statusOf(points: Points, rate: number, required: RequiredRate): MethodStatus {
  if (lastOf(points).year <= required.target.year) return rate >= required.rate ? 'on-track' : 'off-track';
  const last = points.filter(({ year }) => year <= required.target.year).at(-1);
  return statusInTime(last === undefined ? [] : [meanOfYear(points, last.year)], required.target, -1);
}

/** The rate that a dated target below the baseline asks for; `undefined` for any other target. */
function requiredRate(points: Points, input: AarrInput): RequiredRate | undefined | Refusal {
  const target = readTarget(input.target);
  const baseline = readBaseline(input.baseline);
  if (isRefusal(target)) return target;
  if (isRefusal(baseline)) return baseline;
  if (target?.year === undefined) return undefined;
  const from = startOf(points, baseline);
  if (isRefusal(from)) return from;
  if (from.value <= 0 || target.value <= 0)
    return refuse('not-positive', 'The baseline or the target is zero or negative; the required rate is not defined.');
  if (target.value >= from.value) return undefined;
  if (target.year <= from.year)
    return refuse('deadline-not-after-start', `The target year ${String(target.year)} is not after ${String(from.year)}.`);
  const to = { value: target.value, year: target.year };
  return { rate: -annualGrowth(from, to), target: to };
}

/** The baseline; without a value that of its year, without a year the first year. */
function startOf(points: Points, { year = points[0].year, value }: Baseline): Point | Refusal {
  if (value !== undefined) return { year, value };
  if (points.some((point) => point.year === year)) return meanOfYear(points, year);
  return refuse('no-base-year', `There is no value in the baseline year ${String(year)}; give its value, or another year.`);
}

import { mean } from 'simple-statistics';
import { accepted, issueValue, show } from '@actionline/core/internal';
import { annualGrowth } from '../series/growth.js';
import { fitLine } from '../series/line.js';
import { countYears, lastOf, readPoints, type Point, type Points } from '../series/points.js';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
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

const estimators: Readonly<Record<NonNullable<AarrParams['estimator']>, (points: Points) => Answer<number>>> = {
  regression: rateByRegression,
  endpoint: rateByEndpoints,
};

function assessAarr(input: AarrInput): AarrFindings {
  const empty = { aarr: null, category: 'undefined' } as const;
  const points = readPoints(input.series);
  const estimator = input.params?.estimator ?? 'regression';
  if (!points.ok) return unassessed(points, empty);
  const rate = estimate(points.value, estimator);
  if (!rate.ok) return unassessed(rate, empty);
  const required = requiredRate(points.value, input);
  if (!required.ok) return unassessed(required, empty);
  if (required.value === undefined) return { aarr: rate.value, category: null };
  return {
    aarr: rate.value,
    requiredAarr: required.value.rate,
    category: null,
    status: statusOf(points.value, rate.value, required.value),
  };
}

function estimate(points: Points, estimator: keyof typeof estimators): Answer<number> {
  if (!Object.hasOwn(estimators, estimator))
    return refuse(
      'bad-parameter',
      ['params', 'estimator'],
      `Given the estimator ${show(estimator)}; expected "regression" or "endpoint".`,
      { given: issueValue(estimator), expected: Object.keys(estimators) },
    );
  if (countYears(points) < 2)
    return refuse('one-point', ['series'], 'The series has values of one year; the rate needs two different years.');
  const unfit = points.find(({ value }) => value <= 0);
  if (unfit !== undefined)
    return refuse('not-positive', ['series'], 'A value is zero or negative; the rate is defined on logarithms.', {
      given: unfit.value,
      year: unfit.year,
    });
  const rate = estimators[estimator](points);
  return rate.ok ? checkFinite(rate.value + 0, 'rate of reduction') : rate;
}

function rateByRegression(points: Points): Answer<number> {
  const line = fitLine(points.map(({ year, value }) => ({ year, value: Math.log(value) })));
  return line.ok ? accepted(-Math.expm1(line.value.slope)) : line;
}

function rateByEndpoints(points: Points): Answer<number> {
  return accepted(-annualGrowth(meanOfYear(points, points[0].year), meanOfYear(points, lastOf(points).year)));
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
function requiredRate(points: Points, input: AarrInput): Answer<RequiredRate | undefined> {
  const target = readTarget(input.target);
  if (!target.ok) return target;
  const baseline = readBaseline(input.baseline);
  if (!baseline.ok) return baseline;
  if (target.value?.year === undefined) return accepted(undefined);
  const to = { value: target.value.value, year: target.value.year };
  const start = startOf(points, baseline.value);
  if (!start.ok) return start;
  const from = start.value;
  if (from.value <= 0 || to.value <= 0)
    return refuse(
      'not-positive',
      [to.value <= 0 ? 'target' : 'baseline', 'value'],
      'The baseline or the target is zero or negative; the required rate is not defined.',
      { given: to.value <= 0 ? to.value : from.value },
    );
  if (to.value >= from.value) return accepted(undefined);
  if (to.year <= from.year)
    return refuse('deadline-not-after-start', ['target', 'year'], `The target year ${String(to.year)} is not after ${String(from.year)}.`, {
      given: to.year,
      after: from.year,
    });
  return accepted({ rate: -annualGrowth(from, to), target: to });
}

/** The baseline; without a value that of its year, without a year the first year. */
function startOf(points: Points, { year = points[0].year, value }: Baseline): Answer<Point> {
  if (value !== undefined) return accepted({ year, value });
  if (points.some((point) => point.year === year)) return accepted(meanOfYear(points, year));
  return refuse(
    'no-base-year',
    ['baseline', 'year'],
    `There is no value in the baseline year ${String(year)}; give its value, or another year.`,
    { given: year },
  );
}

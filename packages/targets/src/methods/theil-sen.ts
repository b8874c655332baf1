import { sampleRankCorrelation } from 'simple-statistics';
import { fitMedianLine, kendallTau } from '../series/median-slope.js';
import { refuse } from '../series/refusal.js';
import { unassessed, type Findings, type Method } from './method.js';
import { checkAllFinite, MAX_PAIRED_POINTS, projectionSettings, readProjection, type ProjectionInput } from './projection.js';

/** Findings of the Theil–Sen projection. */
export interface TheilSenFindings extends Findings {
  /** Median of the slopes between all pairs of values of different years. */
  readonly slope: number | null;
  /** Value of the line in the year 0. */
  readonly intercept: number | null;
  /** Lower end of the slope's confidence interval. */
  readonly slopeLower: number | null;
  /** Upper end of the slope's confidence interval. */
  readonly slopeUpper: number | null;
  /** Value of the line in the horizon year. */
  readonly projection: number | null;
  /** Spearman's rank correlation of year and value; `null` for values that do not vary. */
  readonly spearmanRho: number | null;
  /** Kendall's tau-b of year and value, the measure of the Mann–Kendall trend test; `null` for values that do not vary. */
  readonly kendallTau: number | null;
}

/**
 * The Theil–Sen line, which an outlier does not move, carried on to a year, with the confidence interval of
 * its slope (level 0.95 by default). Not an official method of progress. At most 2,000 values, because every
 * pair is compared.
 *
 * Source: Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
 * Statistical Association 63 (1968), sections 2 and 3; the line passes through the medians.
 */
export const theilSen: Method<'theil-sen', ProjectionInput, TheilSenFindings> = {
  about: {
    id: 'theil-sen',
    version: '1.0.0',
    title: 'Theil–Sen line with confidence interval of the slope',
    publication: "Sen, Estimates of the regression coefficient based on Kendall's tau",
    year: 1968,
    section: '2 and 3',
    suits: 'Series with outliers, at least three values.',
    undefinedWhen: [
      'empty-series',
      'one-point',
      'too-few-points',
      'too-many-points',
      'bad-parameter',
      'bad-point',
      'bad-year',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  settings: projectionSettings,
  needsParams: true,
  assess: ({ series, params }) => {
    const reading = readProjection(series, { horizon: params.horizon, level: params.level ?? 0.95 });
    if (!reading.ok) return unassessed(reading, empty);
    const { points, horizon, level } = reading.value;
    if (points.length > MAX_PAIRED_POINTS) {
      return unassessed(
        refuse(
          'too-many-points',
          ['series'],
          `The series has ${String(points.length)} values; every pair is compared, so at most ${String(MAX_PAIRED_POINTS)} are taken.`,
          { given: points.length, most: MAX_PAIRED_POINTS },
        ),
        empty,
      );
    }
    const line = fitMedianLine(points, level);
    const tau = kendallTau(points);
    const found = checkAllFinite({
      ...line,
      projection: line.intercept + line.slope * horizon,
      spearmanRho:
        tau === null
          ? null
          : sampleRankCorrelation(
              points.map(({ year }) => year),
              points.map(({ value }) => value),
            ),
      kendallTau: tau,
    });
    return found.ok ? found.value : unassessed(found, empty);
  },
};

const empty = {
  slope: null,
  intercept: null,
  slopeLower: null,
  slopeUpper: null,
  projection: null,
  spearmanRho: null,
  kendallTau: null,
} as const;

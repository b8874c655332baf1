import { fitLine, predictionMargin, slopeChance, valueAt } from '../series/line.js';
import { unassessed, type Findings, type Method } from './method.js';
import { checkAllFinite, projectionSettings, readProjection, type ProjectionInput } from './projection.js';

/** Findings of the least-squares projection. */
export interface OlsFindings extends Findings {
  /** Change of the value a year. */
  readonly slope: number | null;
  /** Value of the line in the year 0. */
  readonly intercept: number | null;
  /** Chance of a slope at least as far from 0 without a trend; `null` for values that do not vary. */
  readonly pValue: number | null;
  /** Share of the variation explained; `null` for values that do not vary. */
  readonly r2: number | null;
  /** Value of the line in the horizon year. */
  readonly projection: number | null;
  /** Lower end of the prediction interval for one new value. */
  readonly lower: number | null;
  /** Upper end of the prediction interval. */
  readonly upper: number | null;
}

/**
 * A straight line by ordinary least squares, carried on to a year, with the prediction interval for one
 * new value (level 0.9 by default). Not an official method of progress; it stands beside a status, never
 * in its place. Several values of one year are all used.
 *
 * Source: Draper and Smith, "Applied Regression Analysis", 3rd edition (1998), sections 1.4 and 3.1.
 */
export const olsProjection: Method<'ols-projection', ProjectionInput, OlsFindings> = {
  about: {
    id: 'ols-projection',
    version: '1.0.0',
    title: 'Least-squares line with prediction interval',
    publication: 'Draper and Smith, Applied Regression Analysis, 3rd edition',
    year: 1998,
    section: '1.4 and 3.1',
    suits: 'Series with a steady trend and no outliers, at least three values.',
    undefinedWhen: ['empty-series', 'one-point', 'too-few-points', 'bad-parameter', 'bad-point', 'bad-year', 'not-finite', 'overflow'],
    thresholds: [],
  },
  settings: projectionSettings,
  needsParams: true,
  assess: ({ series, params }) => {
    const reading = readProjection(series, params);
    if (!reading.ok) return unassessed(reading, empty);
    const { points, horizon, level } = reading.value;
    const fitted = fitLine(points);
    if (!fitted.ok) return unassessed(fitted, empty);
    const line = fitted.value;
    const projection = valueAt(line, horizon);
    const margin = predictionMargin(line, horizon, level);
    const found = checkAllFinite({
      slope: line.slope,
      intercept: valueAt(line, 0),
      pValue: slopeChance(line),
      r2: line.r2,
      projection,
      lower: projection - margin,
      upper: projection + margin,
    });
    return found.ok ? found.value : unassessed(found, empty);
  },
};

const empty = { slope: null, intercept: null, pValue: null, r2: null, projection: null, lower: null, upper: null } as const;

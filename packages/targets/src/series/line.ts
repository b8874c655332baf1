import { linearRegression, mean, rSquared, sum } from 'simple-statistics';
import { accepted } from '@actionline/core/internal';
import { studentQuantile, studentTwoSided } from './distributions.js';
import { checkFinite, refuse, type Answer } from './refusal.js';
import { countYears, type Point } from './points.js';

/** A straight line fitted by ordinary least squares, with what its intervals need. */
export interface Line {
  /** Change of the value a year. */
  readonly slope: number;
  /** Value of the line in the middle year of the data. */
  readonly level: number;
  /** Mean of the years: the middle year. */
  readonly middle: number;
  /** Number of points. */
  readonly count: number;
  /** Sum of the squared distances of the years from the middle year. */
  readonly spread: number;
  /** Distances of the points from the line, in their order. */
  readonly residuals: readonly number[];
  /** Share of the variation that the line explains; `null` for values that do not vary. */
  readonly r2: number | null;
}

/** Fits a line to points of at least two different years; the years are centred first, to keep the digits. */
export function fitLine(points: readonly Point[]): Answer<Line> {
  if (countYears(points) < 2) return refuse('one-point', ['series'], 'All points are of one year; a line needs two different years.');
  const middle = mean(points.map(({ year }) => year));
  const centred = points.map(({ year, value }) => [year - middle, value]);
  const { m: slope, b: level } = linearRegression(centred);
  const residuals = points.map(({ year, value }) => value - (level + slope * (year - middle)));
  const unexplained = checkFinite(sumOfSquares(residuals), 'spread about the line');
  if (!unexplained.ok) return unexplained;
  const varies = points.some(({ value }) => value !== points[0]?.value);
  return accepted({
    slope,
    level,
    middle,
    count: points.length,
    spread: sumOfSquares(points.map(({ year }) => year - middle)),
    residuals,
    r2: varies ? rSquared(centred, (x) => level + slope * x) : null,
  });
}

/** The value of the line in a year. */
export function valueAt(line: Line, year: number): number {
  return line.level + line.slope * (year - line.middle);
}

/** Chance of a slope at least as far from 0 if there were no trend (t test); `null` for values that do not vary. */
export function slopeChance(line: Line): number | null {
  if (line.r2 === null) return null;
  return studentTwoSided(line.slope / (residualError(line) / Math.sqrt(line.spread)), line.count - 2);
}

/** Half the width of the prediction interval for one new value in a year, at a level such as 0.9. */
export function predictionMargin(line: Line, year: number, level: number): number {
  const width = Math.sqrt(1 + 1 / line.count + (year - line.middle) ** 2 / line.spread);
  return studentQuantile(level, line.count - 2) * residualError(line) * width;
}

function residualError(line: Line): number {
  return Math.sqrt(sumOfSquares(line.residuals) / (line.count - 2));
}

function sumOfSquares(values: readonly number[]): number {
  return sum(values.map((value) => value * value));
}

import { median } from 'simple-statistics';
import { normalQuantile } from './distributions.js';
import type { Point } from './points.js';
import { roundHalfEven } from './rounding.js';

/** A straight line through the medians, with the interval of its slope. */
export interface MedianLine {
  /** Median of the slopes between all pairs of points of different years. */
  readonly slope: number;
  /** Value of the line in the year 0: the median value less the slope times the median year. */
  readonly intercept: number;
  /** Lower end of the slope's interval. */
  readonly slopeLower: number;
  /** Upper end of the slope's interval. */
  readonly slopeUpper: number;
}

/**
 * The Theil–Sen line: Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63
 * (1968), whose section 3 gives the interval. For an even number of slopes the median is the mean of
 * the two middle ones. The interval's ranks are cut to the slopes there are.
 */
export function fitMedianLine(points: readonly Point[], level: number): MedianLine {
  const slopes = pairwiseSlopes(points);
  const slope = median([...slopes]);
  const intercept = median(points.map(({ value }) => value)) - slope * median(points.map(({ year }) => year));
  const reach = normalQuantile(level) * Math.sqrt(kendallVariance(points));
  const upperRank = Math.min(roundHalfEven((slopes.length + reach) / 2), slopes.length - 1);
  const lowerRank = Math.max(roundHalfEven((slopes.length - reach) / 2) - 1, 0);
  return { slope, intercept, slopeLower: slopes[lowerRank] ?? slope, slopeUpper: slopes[upperRank] ?? slope };
}

/**
 * Kendall's tau-b between year and value: concordant less discordant pairs, over the pairs that are
 * not tied. `null` where all years or all values are equal. Kendall, Rank Correlation Methods (1970), chapter 3.
 */
export function kendallTau(points: readonly Point[]): number | null {
  let score = 0;
  let untiedYears = 0;
  let untiedValues = 0;
  for (const [a, b] of pairs(points)) {
    const years = Math.sign(b.year - a.year);
    const values = Math.sign(b.value - a.value);
    score += years * values;
    untiedYears += Math.abs(years);
    untiedValues += Math.abs(values);
  }
  const scale = Math.sqrt(untiedYears * untiedValues);
  return scale === 0 ? null : score / scale;
}

function pairwiseSlopes(points: readonly Point[]): Float64Array {
  const slopes: number[] = [];
  for (const [a, b] of pairs(points)) {
    if (a.year !== b.year) slopes.push((b.value - a.value) / (b.year - a.year));
  }
  return Float64Array.from(slopes).sort();
}

function* pairs(points: readonly Point[]): Generator<readonly [Point, Point]> {
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) yield [a, b];
  }
}

/** Variance of Kendall's score under no trend, corrected for ties among the years and among the values. */
function kendallVariance(points: readonly Point[]): number {
  const tied = [...tieCounts(points.map(({ year }) => year)), ...tieCounts(points.map(({ value }) => value))];
  return (pairWeight(points.length) - tied.reduce((total, count) => total + pairWeight(count), 0)) / 18;
}

function pairWeight(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}

function tieCounts(values: readonly number[]): Iterable<number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts.values();
}

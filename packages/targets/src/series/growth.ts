import type { Point } from './points.js';

/**
 * Compound annual growth rate between two points, as a fraction: 0.02 is 2 % a year.
 * Meaningful only for different years and values of one sign; callers refuse the rest.
 */
export function annualGrowth(from: Point, to: Point): number {
  return (to.value / from.value) ** (1 / (to.year - from.year)) - 1;
}

/** Average change a year between two points, in the unit of the values. */
export function annualChange(from: Point, to: Point): number {
  return (to.value - from.value) / (to.year - from.year);
}

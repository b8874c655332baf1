import type { Constraint } from './figure.js';
import type { Edge } from './series-graph.js';

/** The days that series of running totals count from, as points that nobody knows the time of: their places after those in time. */
export function originsOf(own: readonly Constraint[], timed: number): ReadonlyMap<string, number> {
  const origins = new Map<string, number>();
  for (const { origin } of own) if (origin !== undefined && !origins.has(origin)) origins.set(origin, timed + origins.size);
  return origins;
}

/** The edges of a figure of the node itself: its upper end forward, its lower end, taken off, back. */
export function addEdges(edges: Edge[], constraint: Constraint, a: number, b: number, rising: boolean): void {
  const { lower, upper } = constraint;
  if (upper !== Infinity) edges.push({ a, b, length: upper, reason: { constraint, end: 'upper' } });
  if (rising ? lower > 0 : lower !== -Infinity) edges.push({ a: b, b: a, length: -lower, reason: { constraint, end: 'lower' } });
}

/** The upper end of a figure that holds the node: it holds for all of the days that lie within. */
export function addUpper(edges: Edge[], constraint: Constraint, points: readonly number[]): void {
  let a = points.findIndex((point) => point >= constraint.from);
  let b = points.length - 1;
  while (b >= 0 && points[b]! > constraint.to) b -= 1;
  if (a < 0) a = points.length;
  if (a < b) edges.push({ a, b, length: constraint.upper, reason: { constraint, end: 'upper' } });
}

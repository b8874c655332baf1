import type { Figure } from './figure.js';
import { Contradiction, distancesFrom, seriesGraph, wayTo, type Edge, type Reason } from './series-graph.js';

/** One end of a range, whether it is left out itself, and the figures that it is made of. */
export interface Reach {
  /** The end. */
  readonly value: number;
  /** Whether it is left out itself. */
  readonly open: boolean;
  /** The figures. */
  readonly figures: readonly Figure[];
}

/** What is reached between two points in time. */
export interface Step {
  /** The earlier point. */
  readonly a: number;
  /** The later point. */
  readonly b: number;
  /** What is reached at most. */
  readonly reach: Reach;
}

/** That anything is possible above. */
export const ANYTHING: Reach = { value: Infinity, open: false, figures: [] };

/** What some parts have together. */
export function added(parts: readonly Reach[]): Reach {
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    open: parts.some(({ open }) => open),
    figures: parts.flatMap(({ figures }) => figures),
  };
}

/** The greatest of some parts at least: more than any of them that leaves itself out. */
export function greatestLeast(parts: readonly Reach[], floor: number): Reach {
  const value = greatestOf(parts, floor);
  return { ...added(parts.filter((one) => one.value === value)), value };
}

/** The greatest of some parts at most: less than that only where all that come to it leave themselves out. */
export function greatestMost(parts: readonly Reach[], floor: number): Reach {
  const value = greatestOf(parts, floor);
  return { ...added(parts), value, open: parts.every((one) => one.open || one.value < value) };
}

function greatestOf(parts: readonly Reach[], floor: number): number {
  return parts.reduce((greatest, { value }) => Math.max(greatest, value), floor);
}

/** The least sum of steps that lead from the first of some points to the last; back for nothing, where what is counted never falls. */
export function leastSum(size: number, steps: readonly Step[], rising: boolean): Reach {
  const reaches = new Map<Reason, Reach>();
  const edges = steps.map(({ a, b, reach }): Edge => {
    const reason: Reason = { parts: [], end: 'upper', since: a, until: b };
    reaches.set(reason, reach);
    return { a, b, length: reach.value, reason };
  });
  const graph = seriesGraph(size, edges, rising);
  const found = distancesFrom(graph, 0);
  // An upper end below nothing says nothing.
  if (found instanceof Contradiction) return ANYTHING;
  const way = wayTo(graph, found, size - 1).map((reason) => reaches.get(reason)!);
  return { ...added(way), value: found.to[size - 1]! };
}

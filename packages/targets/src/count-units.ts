import type { Unit } from '@actionline/core';

/** The units that do not count whole things: money, rates, and `number`, which may be anything. Their values may be negative. */
const OTHER_UNITS: ReadonlySet<Unit> = new Set<Unit>(['number', 'EUR', 'USD', 'percent', 'ratio', 'index', 'per-1000', 'per-100000']);

/** Whether a unit counts whole things, of which there can be no fewer than none. */
export function countsWholeThings(unit: Unit): boolean {
  return !OTHER_UNITS.has(unit);
}

import { canonicalJson, type Observation } from '@actionline/core';
import { grouped } from '../document/grouped.js';

/** Figures of one thing over time become one row from so many on. */
const SERIES = 4;

/** Figures as rows: each by itself, and those of one and the same thing over time together, in order of time. */
export function seriesRows(observations: readonly Observation[]): readonly (readonly [Observation, ...Observation[]])[] {
  const [only] = observations;
  if (only !== undefined && observations.length === 1) return [[only]];
  return [...grouped(observations, keyOf).values()].flatMap((group): readonly (readonly [Observation, ...Observation[]])[] =>
    isSeries(group) ? [group] : group.map((one) => [one] as const),
  );
}

/** Whether the figures stand for periods that follow each other: a row of values. */
function isSeries(group: readonly Observation[]): boolean {
  if (group.length < SERIES || group.some(({ value }) => value === undefined)) return false;
  return new Set(group.map(({ period }) => period.end)).size === group.length;
}

/** What a figure is of, but for its period: equal for figures of one series. */
function keyOf({ measure, commitment, unit, place, places, dimensions, role, label }: Observation): string {
  // for most figures nothing is to be put in order
  const write = label === undefined && dimensions === undefined && places === undefined ? JSON.stringify : canonicalJson;
  return write([measure, commitment ?? '', unit, place ?? '', places ?? [], dimensions ?? {}, role, label ?? {}]);
}

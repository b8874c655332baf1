import { exactSum, intervalOf, isCountry, type Observation } from '@actionline/core';

import { dimensionsKey, groupedBy, type CheckedRule, type Finding } from './rule.js';

/** Figures of places, or of one breakdown, that add up to more than their total for the same period. */
export const partsAboveTotal: CheckedRule = {
  id: 'parts-above-total',
  severity: 'warning',
  title: 'Parts add up to more than their total',
  advice: 'Look for a part counted twice, an older total, or parts of another period.',
  check: (observations, { measures }) => {
    const superseded = new Set(observations.map(({ supersedes }) => supersedes));
    const counts = ({ id, value, measure, role }: Observation): boolean =>
      value !== undefined &&
      !superseded.has(id) &&
      (role === 'result' || role === 'milestone') &&
      measures.get(measure)?.combine.across === 'sum';
    const sameTime = ({ measure, commitment, period }: Observation): unknown[] => [measure, commitment, period.start, period.end];
    const byPlace = groupedBy(observations, (one) =>
      counts(one) ? JSON.stringify([...sameTime(one), dimensionsKey(one.dimensions)]) : undefined,
    );
    const byDimension = groupedBy(observations, (one) => (counts(one) ? JSON.stringify([...sameTime(one), one.place]) : undefined));
    return [
      ...[...byPlace.values()].flatMap((group) =>
        above(
          group,
          ({ place }) => place === undefined || place === '001',
          ({ place }) => (place !== undefined && isCountry(place) ? 'place' : undefined),
        ),
      ),
      ...[...byDimension.values()].flatMap((group) =>
        above(
          group,
          ({ dimensions }) => namesOf(dimensions) === '',
          ({ dimensions }) => namesOf(dimensions),
        ),
      ),
    ];
  },
};

type Indexed = readonly [Observation, number];

function namesOf(dimensions: Observation['dimensions']): string {
  return Object.keys(dimensions ?? {})
    .sort()
    .join('\n');
}

/** The totals that one kind of parts of their group exceeds: the least that the parts can be, over the most that the total can. */
function above(
  group: readonly Indexed[],
  isTotal: (one: Observation) => boolean,
  partOf: (one: Observation) => string | undefined,
): readonly Finding[] {
  const totals = group.filter(([one]) => isTotal(one));
  if (totals.length === 0 || totals.length === group.length) return [];
  const kinds = new Map<string, number[]>();
  for (const [one] of group) {
    const kind = isTotal(one) ? undefined : partOf(one);
    if (kind === undefined) continue;
    const parts = kinds.get(kind) ?? [];
    parts.push(intervalOf(one.value ?? 0, one.bound).lower);
    kinds.set(kind, parts);
  }
  const most = Math.max(...[...kinds.values()].map((parts) => exactSum(parts.map((part) => Math.max(part, 0)))));
  return totals.flatMap(([total, at]) =>
    most > intervalOf(total.value ?? 0, total.bound).upper
      ? [{ at, field: ['value'] as const, detail: `The total is ${String(total.value)}, and its parts are at least ${String(most)}.` }]
      : [],
  );
}

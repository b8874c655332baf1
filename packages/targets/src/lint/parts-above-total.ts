import { intervalOf, isCountry, type Observation } from '@actionline/core';
import { exactSum } from '@actionline/core/internal';

import { TOTAL } from '../range/breakdown-axis.js';
import { dimensionsKey, groupedBy, type CheckedRule, type Finding } from './rule.js';

/** Figures of places, of one breakdown, or of the periods within one, that add up to more than their total. */
export const partsAboveTotal: CheckedRule = {
  id: 'parts-above-total',
  severity: 'warning',
  title: 'Parts add up to more than their total',
  advice: 'Look for a part counted twice, an older total, or parts of another period.',
  check: (observations, { measures }) => {
    const superseded = new Set(observations.map(({ supersedes }) => supersedes));
    const isCounted = ({ id, value, role }: Observation): boolean =>
      value !== undefined && !superseded.has(id) && (role === 'result' || role === 'milestone');
    const counts = (one: Observation): boolean => isCounted(one) && measures.get(one.measure)?.combine.across === 'sum';
    // a place that is counted once may come again in each part of a year
    const addsInTime = (one: Observation): boolean => {
      const combine = measures.get(one.measure)?.combine;
      return isCounted(one) && combine?.time === 'increment' && combine.across !== 'distinct';
    };
    const sameTime = ({ measure, commitment, period }: Observation): unknown[] => [measure, commitment, period.start, period.end];
    const byPlace = groupedBy(observations, (one) =>
      counts(one) ? JSON.stringify([...sameTime(one), dimensionsKey(one.dimensions)]) : undefined,
    );
    const byDimension = groupedBy(observations, (one) => (counts(one) ? JSON.stringify([...sameTime(one), one.place]) : undefined));
    const bySeries = groupedBy(observations, (one) =>
      addsInTime(one) ? JSON.stringify([one.measure, one.commitment, one.place, dimensionsKey(one.dimensions)]) : undefined,
    );
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
      ...[...bySeries.values()].flatMap(aboveInTime),
    ];
  },
};

type Indexed = readonly [Observation, number];

function namesOf(dimensions: Observation['dimensions']): string {
  return Object.entries(dimensions ?? {})
    .filter(([, code]) => code !== TOTAL)
    .map(([name]) => name)
    .sort()
    .join('\n');
}

function detailOf(total: Observation, parts: number): string {
  return `The total is ${String(total.value)}, and its parts are at least ${String(parts)}.`;
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
  let most = 0;
  for (const parts of kinds.values()) most = Math.max(most, exactSum(parts.map((part) => Math.max(part, 0))));
  return totals.flatMap(([total, at]) =>
    most > intervalOf(total.value ?? 0, total.bound).upper
      ? [{ at, field: ['value'] as const, detail: detailOf(total, most), values: { given: total.value ?? null, parts: most } }]
      : [],
  );
}

/** The totals of one series that the periods within them exceed; of periods that share days, those that follow each other count. */
function aboveInTime(group: readonly Indexed[]): readonly Finding[] {
  if (group.length < 2) return [];
  const order = [...group].sort(
    ([a], [b]) => compare(a.period.start, b.period.start) || compare(b.period.end, a.period.end) || compare(a.id, b.id),
  );
  const totals: { readonly total: Observation; readonly at: number; readonly parts: number[]; end: string }[] = [];
  const open: typeof totals = [];
  for (const [one, at] of order) {
    let above = open.at(-1);
    while (above !== undefined && above.total.period.end < one.period.end) {
      open.pop();
      above = open.at(-1);
    }
    const again = above?.total.period.start === one.period.start && above.total.period.end === one.period.end;
    if (again) continue;
    if (above !== undefined && above.end < one.period.start) {
      above.parts.push(Math.max(0, intervalOf(one.value ?? 0, one.bound).lower));
      above.end = one.period.end;
    }
    const entry = { total: one, at, parts: [], end: '' };
    totals.push(entry);
    open.push(entry);
  }
  return totals.flatMap(({ total, at, parts }) => {
    const most = exactSum(parts);
    return parts.length > 0 && most > intervalOf(total.value ?? 0, total.bound).upper
      ? [{ at, field: ['value'] as const, detail: detailOf(total, most), values: { given: total.value ?? null, parts: most } }]
      : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

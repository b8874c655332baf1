import { addDays, isIsoDate, type Observation } from '@actionline/core';

import { dimensionsKey, groupedBy, type CheckedRule } from './rule.js';

/**
 * Increments that start together and grow with their period: running totals, which must not be added up. Where another figure goes on
 * from the day that the shorter one ends, the longer one is a total beside its parts.
 */
export const runningTotalAsIncrement: CheckedRule = {
  id: 'running-total-as-increment',
  severity: 'warning',
  title: 'Increments look like running totals',
  advice: 'Give the figure of each period alone, or a measure that holds running totals.',
  check: (observations, { measures }) => {
    const groups = groupedBy(observations, ({ measure, commitment, place, period, dimensions, value, role }) =>
      value !== undefined && (role === 'result' || role === 'milestone') && measures.get(measure)?.combine.time === 'increment'
        ? JSON.stringify([measure, commitment, place, period.start, dimensionsKey(dimensions)])
        : undefined,
    );
    const starts = new Set(
      observations.map(({ measure, commitment, place, period, dimensions }) =>
        JSON.stringify([measure, commitment, place, period.start, dimensionsKey(dimensions)]),
      ),
    );
    const goesOn = ({ measure, commitment, place, period, dimensions }: Observation): boolean =>
      isIsoDate(period.end) &&
      period.end < '9999-12-31' &&
      starts.has(JSON.stringify([measure, commitment, place, addDays(period.end, 1), dimensionsKey(dimensions)]));
    return [...groups.values()].flatMap((group) => {
      const byEnd = [...group].sort(([a], [b]) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));
      return byEnd.flatMap(([later, at], position) => {
        const before = byEnd[position - 1]?.[0];
        return before !== undefined && grows(before, later) && !goesOn(before)
          ? [
              {
                at,
                field: ['period', 'start'] as const,
                detail: `It starts on ${later.period.start} as ${before.id} does, ends later, and is not smaller.`,
                values: { start: later.period.start, earlier: before.id },
              },
            ]
          : [];
      });
    });
  },
};

function grows(before: Observation, later: Observation): boolean {
  return before.period.end < later.period.end && (before.value ?? 0) <= (later.value ?? 0) && later.supersedes !== before.id;
}

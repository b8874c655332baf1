import type { Observation } from '@actionline/core';

import { dimensionsKey, groupedBy, type CheckedRule } from './rule.js';

/** Increments that start together and grow with their period: running totals, which must not be added up. */
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
    return [...groups.values()].flatMap((group) => {
      const byEnd = [...group].sort(([a], [b]) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));
      return byEnd.flatMap(([later, at], position) => {
        const before = byEnd[position - 1]?.[0];
        return before !== undefined && grows(before, later)
          ? [
              {
                at,
                field: ['period', 'start'] as const,
                detail: `It starts on ${later.period.start} as ${before.id} does, ends later, and is not smaller.`,
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

import { intervalOf } from '@actionline/core';

import { dimensionsKey, groupedBy, type CheckedRule } from './rule.js';

/** A running total that falls: often an increment among running totals. */
export const fallingRunningTotal: CheckedRule = {
  id: 'falling-running-total',
  severity: 'warning',
  title: 'A running total falls',
  advice: 'Give the total since the start, a measure of increments, or a correction that supersedes the earlier total.',
  check: (observations, { measures }) => {
    const superseded = new Set(observations.map(({ supersedes }) => supersedes));
    const groups = groupedBy(observations, ({ id, measure, commitment, place, dimensions, value, role }) =>
      value !== undefined &&
      !superseded.has(id) &&
      (role === 'result' || role === 'milestone') &&
      measures.get(measure)?.combine.time === 'running-total'
        ? JSON.stringify([measure, commitment, place, dimensionsKey(dimensions)])
        : undefined,
    );
    return [...groups.values()].flatMap((group) => {
      const byEnd = [...group].sort(([a], [b]) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));
      return byEnd.flatMap(([later, at], position) => {
        const before = byEnd[position - 1]?.[0];
        if (before === undefined || before.period.end === later.period.end) return [];
        const fell = intervalOf(later.value ?? 0, later.bound).upper < intervalOf(before.value ?? 0, before.bound).lower;
        return fell
          ? [
              {
                at,
                field: ['value'] as const,
                detail: `The total is ${String(later.value)}; ${before.id} had ${String(before.value)} earlier.`,
                values: { given: later.value ?? null, earlier: before.id, earlierValue: before.value ?? null },
              },
            ]
          : [];
      });
    });
  },
};

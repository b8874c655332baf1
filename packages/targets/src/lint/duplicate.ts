import type { Bound } from '@actionline/core';

import { dimensionsKey, groupedBy, type CheckedRule } from './rule.js';

/** Two figures for the same thing, neither of which corrects the other. */
export const duplicate: CheckedRule = {
  id: 'duplicate',
  severity: 'warning',
  title: 'Two figures speak about the same measure, place, period and breakdown',
  advice: 'Keep one, or name the other in supersedes where one corrects it.',
  check: (observations) => {
    const superseded = new Set(observations.map(({ supersedes }) => supersedes));
    const groups = groupedBy(observations, ({ id, measure, commitment, role, place, period, dimensions }) =>
      superseded.has(id)
        ? undefined
        : JSON.stringify([measure, commitment, role, place, period.start, period.end, dimensionsKey(dimensions)]),
    );
    return [...groups.values()].flatMap(([first, ...others]) =>
      others
        .filter(([observation]) => !areEndsOfOne(first?.[0].bound, observation.bound))
        .map(([observation, at]) => ({
          at,
          field: ['id'] as const,
          detail: `It speaks about the same as ${first?.[0].id ?? ''}, with ${observation.value === first?.[0].value ? 'the same' : 'another'} value.`,
          values: { earlier: first?.[0].id ?? '', sameValue: observation.value === first?.[0].value },
        })),
    );
  },
};

const FLOORS: readonly (Bound | undefined)[] = ['at-least', 'more-than'];
const CEILINGS: readonly (Bound | undefined)[] = ['at-most', 'less-than'];

/** Whether one figure says from what on and the other up to what: a range, such as “100 to 120”, is two figures. */
function areEndsOfOne(one: Bound | undefined, other: Bound | undefined): boolean {
  return (FLOORS.includes(one) && CEILINGS.includes(other)) || (CEILINGS.includes(one) && FLOORS.includes(other));
}

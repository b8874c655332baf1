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
      others.map(([observation, at]) => ({
        at,
        field: ['id'] as const,
        detail: `It speaks about the same as ${first?.[0].id ?? ''}, with ${observation.value === first?.[0].value ? 'the same' : 'another'} value.`,
        values: { earlier: first?.[0].id ?? '', sameValue: observation.value === first?.[0].value },
      })),
    );
  },
};

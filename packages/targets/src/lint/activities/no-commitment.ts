import { show } from '@actionline/core/internal';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An activity under headings or instruments alone: no commitment shows it. */
export const noCommitment: ActivityRule = {
  id: 'no-commitment',
  severity: 'info',
  title: 'It is under no commitment',
  advice: 'Name the commitments that it was done under, where there are any.',
  check: eachActivity(({ commitments }, { items, commitmentKinds }) => {
    const placed = commitments.flatMap((id) => items.get(id) ?? []);
    const [first] = placed;
    if (first === undefined || placed.some(({ kind }) => commitmentKinds.has(kind))) return [];
    return [
      {
        field: ['commitments'],
        detail: `The item ${show(first.id)} is of the kind ${first.kind}.`,
        values: { given: first.id, kind: first.kind },
      },
    ];
  }),
};

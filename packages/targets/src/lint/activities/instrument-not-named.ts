import { issueValue, show } from '@actionline/core/internal';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An instrument that the framework names for none of the items. */
export const instrumentNotNamed: ActivityRule = {
  id: 'instrument-not-named',
  severity: 'info',
  title: 'The framework does not name the instrument for the item',
  advice: 'See whether another instrument or item fits better; the framework need not name every means.',
  check: eachActivity(({ commitments, instrument }, { items, named }) => {
    const placed = commitments.filter((id) => items.has(id));
    if (placed.length === 0 || placed.some((id) => named.namedFor(id, instrument).length > 0)) return [];
    return [
      {
        field: ['instrument'],
        detail: `The instrument ${show(instrument)} is named neither by ${placed.join(' nor ')}, nor for them.`,
        values: { given: issueValue(instrument), commitments: placed },
      },
    ];
  }),
};

import { show } from '@actionline/core/internal';

import { isOwnId } from '../../activities/own-id.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An activity under other frameworks alone. */
export const otherFramework: ActivityRule = {
  id: 'other-framework',
  severity: 'info',
  title: 'It names no item of this framework',
  advice: 'Look at it with the framework that it names, or name an item of this one.',
  check: eachActivity(({ commitments }, { framework, items }) => {
    const [first] = commitments;
    if (first === undefined || commitments.some((id) => items.has(id) || isOwnId(id, framework))) return [];
    return [
      { field: ['commitments'], detail: `The item is ${show(first)}; the framework is ${show(framework)}.`, values: { given: first } },
    ];
  }),
};

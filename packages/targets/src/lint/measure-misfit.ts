import { misfitsOf } from './misfits.js';
import { eachMeasureUsed, type CheckedRule } from './rule.js';

/** A measure whose rule or lists contradict themselves. */
export const measureMisfit: CheckedRule = {
  id: 'measure-misfit',
  severity: 'error',
  title: 'The rule or the lists of a measure do not fit each other',
  advice: 'Correct the measure.',
  check: eachMeasureUsed((measure, context) =>
    misfitsOf(measure, context, [
      'distinct-of-what',
      'origin-without-running-total',
      'reversed-limits',
      'no-limits',
      'signed-above-zero',
      'no-reporters',
      'duplicate-code',
      'share-in-other-unit',
      'share-that-combines',
      'share-of-share',
      'share-of-signed',
      'share-of-nothing',
      'share-of-itself',
    ]),
  ),
};

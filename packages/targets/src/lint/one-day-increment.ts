import { show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule } from './rule.js';

/** An increment that stands for a single day: often the day of a publication in place of the time it reports on. */
export const oneDayIncrement: CheckedRule = {
  id: 'one-day-increment',
  severity: 'info',
  title: 'An increment stands for a single day',
  advice: 'Give the days that the figure was counted over, unless it all happened on that day.',
  check: eachObservation(({ measure, period: { start, end }, value }, { measures }) =>
    value !== undefined && start === end && measures.get(measure)?.combine.time === 'increment'
      ? { field: ['period'], detail: `The period is the one day ${show(start)}.`, values: { given: start } }
      : undefined,
  ),
};

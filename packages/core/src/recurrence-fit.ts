import { readArgument } from './argument.js';
import { show } from './error.js';
import { isEvery, periodLength } from './every.js';
import { errorAt } from './issue-at.js';
import type { Issue } from './issue.js';
import { isMonthDay } from './month-day.js';
import { issueValue } from './not-understood.js';
import type { EveryPeriod, PeriodDue } from './target.js';

/** How periods recur, and by when each is to be reported. */
type Recurring = Pick<EveryPeriod, 'every' | 'anchor' | 'due'>;

/**
 * Where periods cannot begin, or be reported, on the day that is said, each issue with its path from the requirement:
 *
 * - `anchor-of-short-periods`: weeks or days that are to begin on a day of the year;
 * - `due-days`: a number of days that is no whole number from 0;
 * - `due-day`: a day of the year that there is none of;
 * - `due-day-of-short-periods`: a day of the year for periods that are no whole years.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `requirementSchema` takes any.
 *
 * @example
 * ```ts
 * import { recurrenceFitIssues } from '@actionline/core/internal';
 *
 * recurrenceFitIssues({ every: 'month', due: { days: 15 } }); // => []
 * recurrenceFitIssues({ every: 'month', due: { day: '03-31' } }).map(({ code }) => code); // => ['due-day-of-short-periods']
 * recurrenceFitIssues({ every: 'week', anchor: '07-01' }).map(({ code }) => code); // => ['anchor-of-short-periods']
 * ```
 */
export function recurrenceFitIssues(recurring: Recurring): readonly Issue[] {
  return readArgument('requirement', recurring, 'periods that recur', 'check it with requirementSchema', () => {
    const { due } = recurring;
    return [...anchorIssues(recurring), ...(due === undefined ? [] : dueIssues(due, recurring.every))];
  });
}

/** The periods that no year has a whole number of begin with the calendar, or on the first day of the window. */
function anchorIssues({ every, anchor }: Recurring): readonly Issue[] {
  // another word than the steps is told where the shape is looked at
  if (!isMonthDay(anchor) || !isEvery(every) || 'months' in periodLength(every)) return [];
  return [
    errorAt(
      'anchor-of-short-periods',
      ['anchor'],
      `Given the day ${show(anchor)} with the period ${show(every)}; expected it with months or longer; write "window" for periods from its first day on, or take it out.`,
      { given: anchor, every },
    ),
  ];
}

function dueIssues(due: PeriodDue, every: EveryPeriod['every']): readonly Issue[] {
  if ('days' in due) {
    if (Number.isInteger(due.days) && due.days >= 0) return [];
    return [
      errorAt('due-days', ['due', 'days'], `Given ${show(due.days)}; expected how many days after the period, a whole number from 0.`, {
        given: issueValue(due.days),
      }),
    ];
  }
  if (!isMonthDay(due.day)) {
    return [
      errorAt('due-day', ['due', 'day'], `Given ${show(due.day)}; expected a month and a day such as "03-31".`, {
        given: issueValue(due.day),
      }),
    ];
  }
  if (every === 'year') return [];
  return [
    errorAt(
      'due-day-of-short-periods',
      ['due', 'day'],
      `Given the day ${show(due.day)} with the period ${show(every)}; expected it with "year" only; write how many days after each period, such as { days: 15 }.`,
      { given: due.day, every: issueValue(every), expected: 'days' },
    ),
  ];
}

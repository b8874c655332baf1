import { readArgument } from './argument.js';
import { show } from './error.js';
import type { Issue } from './issue.js';
import { errorAt } from './issue-at.js';
import { isMonthDay } from './month-day.js';
import { issueValue } from './not-understood.js';
import type { EveryPeriod } from './target.js';

/**
 * Where the day that periods are to be reported by is none, each issue with its path from `due`:
 *
 * - `due-days`: a number of days that is no whole number from 0;
 * - `due-day`: a day of the year that there is none of;
 * - `due-day-of-short-periods`: a day of the year for periods that are no whole years.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `requirementSchema` takes any.
 *
 * @example
 * ```ts
 * import { dueFitIssues } from '@actionline/core/internal';
 *
 * dueFitIssues({ days: 15 }, 'month'); // => []
 * dueFitIssues({ day: '03-31' }, 'month').map(({ code }) => code); // => ['due-day-of-short-periods']
 * ```
 */
export function dueFitIssues(due: EveryPeriod['due'] & object, every: EveryPeriod['every']): readonly Issue[] {
  return readArgument('due', due, 'days or a day', 'check it with requirementSchema', () => {
    if ('days' in due) {
      if (Number.isInteger(due.days) && due.days >= 0) return [];
      return [
        errorAt('due-days', ['days'], `Given ${show(due.days)}; expected how many days after the period, a whole number from 0.`, {
          given: issueValue(due.days),
        }),
      ];
    }
    if (!isMonthDay(due.day))
      return [
        errorAt('due-day', ['day'], `Given ${show(due.day)}; expected a month and a day such as "03-31".`, { given: issueValue(due.day) }),
      ];
    if (every === 'year') return [];
    return [
      errorAt(
        'due-day-of-short-periods',
        ['day'],
        `Given the day ${show(due.day)} with the period ${show(every)}; expected it with "year" only; write how many days after each period, such as { days: 15 }.`,
        { given: due.day, every: issueValue(every), expected: 'days' },
      ),
    ];
  });
}

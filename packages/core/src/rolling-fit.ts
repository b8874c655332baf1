import { readArgument } from './argument.js';
import { show } from './error.js';
import type { Issue } from './issue.js';
import { errorAt } from './issue-at.js';
import type { Measure } from './measure.js';
import { isMonthDay } from './month-day.js';
import { issueValue } from './not-understood.js';
import type { Rolling } from './rolling.js';

/**
 * Where a moving average or a rolling sum does not fit its measure, each issue with its path from `rolling`:
 *
 * - `rolling-sum-of-what`: a sum of what does not add up over time: states, shares, and what is counted once each or by the greatest;
 * - `rolling-of-share`: a mean of shares, which is no share of all;
 * - `rolling-times`: a number of periods that is no whole number from 2;
 * - `rolling-anchor`: a first day of the year that is none, or one of weeks or days.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `rollingSchema` takes any.
 *
 * @example
 * ```ts
 * import { rollingFitIssues } from '@actionline/core/internal';
 *
 * const measure = { id: 'city/m.share', label: { en: 'Share' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' } } as const;
 * rollingFitIssues({ by: 'mean', times: 3, every: 'year' }, measure); // => []
 * rollingFitIssues({ by: 'sum', times: 3, every: 'year' }, measure).map(({ code, path }) => [code, path]); // => [['rolling-sum-of-what', ['by']]]
 * ```
 */
export function rollingFitIssues(rolling: Rolling, measure: Measure): readonly Issue[] {
  const { time, across, share } = readArgument('measure', measure, 'a measure', 'check it with measureSchema', () => ({
    ...measure.combine,
    share: measure.share,
  }));
  return readArgument('rolling', rolling, 'by, times and every', 'check it with rollingSchema', () => {
    const { by, times, every, anchor } = rolling;
    const issues: Issue[] = [];
    if (share !== undefined) {
      const message =
        'Given a moving average of a share; expected one of what is counted: a mean of shares is no share of all; ask for the share over the longer period, with times.';
      issues.push(errorAt('rolling-of-share', [], message, { given: by }));
    }
    if (by === 'sum' && (time === 'snapshot' || across === 'distinct' || across === 'max')) {
      const rule = time === 'snapshot' ? time : across;
      issues.push(
        errorAt(
          'rolling-sum-of-what',
          ['by'],
          `Given "sum" of a measure that combines as ${show(rule)}; expected one of amounts that add up over time; write "mean"${rule === 'distinct' ? `, or every-period with times: ${show(times)} for what is counted once in all of them` : ''}.`,
          { given: by, combine: issueValue(rule), expected: 'mean' },
        ),
      );
    }
    if (!Number.isInteger(times) || times < 2) {
      issues.push(
        errorAt(
          'rolling-times',
          ['times'],
          `The number of periods was ${show(times)}; expected a whole number from 2; leave rolling out for one period.`,
          { given: issueValue(times) },
        ),
      );
    }
    const isShort = every === 'week' || every === 'day';
    if (anchor !== undefined && (isShort || !isMonthDay(anchor))) {
      issues.push(
        errorAt(
          'rolling-anchor',
          ['anchor'],
          isShort
            ? `Given ${show(anchor)} for ${every}s, which no year begins with; take it out.`
            : `Given ${show(anchor)}; expected the month and day that a year begins on, such as "04-01".`,
          { given: issueValue(anchor), every: issueValue(every) },
        ),
      );
    }
    return issues;
  });
}

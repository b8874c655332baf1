import { readArgument, refuseArgument } from './argument.js';
import { dayNumber, isIsoDate, type IsoDate } from './date.js';
import { show } from './error.js';
import { everies, isEvery, meanDays, mostWithin, periodLength, weekNumber } from './every.js';
import { compareInterval, intervalOf, type Comparison } from './interval.js';
import type { Issue } from './issue.js';
import { errorAt } from './issue-at.js';
import { unknownValue } from './not-understood.js';
import type { EveryPeriod, SomeOf, SomeParts, SomePeriods } from './target.js';

/** What may be asked of a number of parts. */
const FLOORS: readonly SomeParts['comparison'][] = ['at-least', 'more-than', 'stated'];

/**
 * Where the number of a promise of some of several does not fit what it counts, each issue with its path from the requirement:
 *
 * - `no-parts`: parts are promised, and there are none;
 * - `count-decides-nothing`: no whole number, or one that is always or never reached, such as 13 of 12 months or at most 12 of 12;
 * - `ceiling-of-parts`: at most, less than or exactly so many parts;
 * - `within-too-short`: a longer period that is no longer than the periods it holds;
 * - `unknown-value`: a longer period that there is none of.
 *
 * How many periods a window has at most is told by the calendar; an evaluation counts them.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `requirementSchema` takes any.
 *
 * @example
 * ```ts
 * import { someOfIssues } from '@actionline/core/internal';
 *
 * someOfIssues({ kind: 'some-of', comparison: 'at-least', count: 2, parts: [] }).map(({ code }) => code); // => ['no-parts']
 * ```
 */
export function someOfIssues(requirement: SomeOf): readonly Issue[] {
  return readArgument('requirement', requirement, 'some of several, with their number', 'check it with requirementSchema', () =>
    'parts' in requirement ? partsIssues(requirement) : periodsIssues(requirement),
  );
}

function partsIssues({ comparison, count, parts }: SomeParts): readonly Issue[] {
  if (parts.length === 0)
    return [errorAt('no-parts', ['parts'], 'The requirement has no parts; expected at least one; add one, or take it out.')];
  if (FLOORS.includes(comparison)) return countIssues(comparison, count, parts.length, 'parts');
  return [
    errorAt(
      'ceiling-of-parts',
      ['comparison'],
      `Given ${show(comparison)} of parts; expected ${FLOORS.join(', ')}; turn the parts round, and ask for at least the others.`,
      { given: comparison, expected: FLOORS },
    ),
  ];
}

function periodsIssues({ comparison, count, periods, within }: SomePeriods): readonly Issue[] {
  const { every, times = 1 } = periods;
  if (typeof every !== 'string') refuseArgument('periods', periods, 'periods that recur', 'check the requirement with requirementSchema');
  if (within !== undefined && !isEvery(within)) return [unknownValue(['within'], within, everies)];
  // another word than these is told where the periods are read
  if (!isEvery(every)) return [];
  if (within !== undefined && meanDays(within) <= meanDays(every) * times) {
    return [
      errorAt(
        'within-too-short',
        ['within'],
        `Given ${show(within)} for periods of ${String(times)} ${every}; expected a longer period; take it out for the whole window.`,
        { given: within, every, times },
      ),
    ];
  }
  return countIssues(comparison, count, within === undefined ? mostInWindow(periods) : mostWithin(within, every, times), 'periods');
}

/** How many periods a window has at most: the calendar ones that it touches, and one more where a year begins on a day of its own. */
function mostInWindow({ every, times = 1, anchor, window: { start, end } }: EveryPeriod): number {
  if (end === undefined || !isIsoDate(start) || !isIsoDate(end) || end < start) return Infinity;
  const length = periodLength(every);
  const numberOf = (date: IsoDate): number => {
    if ('months' in length) return Math.floor(monthNumber(date) / length.months);
    return every === 'week' ? weekNumber(dayNumber(date)) : dayNumber(date);
  };
  const ofItsOwn = anchor !== undefined && anchor !== 'calendar' && anchor !== 'window';
  return Math.ceil((numberOf(end) - numberOf(start) + 1) / times) + (ofItsOwn ? 1 : 0);
}

function monthNumber(date: IsoDate): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
}

/** The number has to decide: some of what can come about reaches it, and some does not. */
function countIssues(comparison: Comparison, count: number, most: number, what: 'parts' | 'periods'): readonly Issue[] {
  const whole = Number.isInteger(count) && count >= 0;
  const verdicts = whole ? [0, count, count + 1, most].filter((number) => number <= most).map(verdictOf(comparison, count)) : [];
  if (verdicts.includes('met') && verdicts.includes('unmet')) return [];
  const of = Number.isFinite(most) ? `${String(most)} ${what}` : what;
  return [
    errorAt(
      'count-decides-nothing',
      ['count'],
      `The number was ${show(count)}, ${comparison}, of ${of}; expected a whole number that may be reached and may be missed; correct it.`,
      { given: count, comparison, of: Number.isFinite(most) ? most : null },
    ),
  ];
}

function verdictOf(comparison: Comparison, count: number): (number: number) => 'met' | 'unmet' | 'unknown' {
  return (number) => compareInterval(intervalOf(number), comparison, count);
}

import { isIsoDate } from './date.js';
import { ActionlineError, show } from './error.js';
import type { Period } from './period.js';

/** A date as precisely as it is known: a year `2024`, a month `2024-11` or a day `2024-11-17`. */
export type PartialDate = string;

/**
 * When something was, as precisely as that is known. Each end is a year, a month or a day: `{ start: '2021' }` is a thing of some day or
 * days of 2021, `{ start: '2021-01-01', end: '2021-12-31' }` one that lasted from the first to the last.
 */
export interface PartialPeriod {
  /** When it began. */
  readonly start: PartialDate;
  /** When it ended; within the same day, month or year as it began where absent. */
  readonly end?: PartialDate;
}

/** The form of a year, a month or a day, whether or not there is one. */
const FORM = /^\d{4}(-\d{2}){0,2}$/;

/**
 * Whether a text is a year, a month or a day that exists.
 *
 * @example
 * ```ts
 * import { isPartialDate } from '@actionline/core';
 *
 * isPartialDate('2024-02'); // => true
 * isPartialDate('2024-13'); // => false
 * ```
 */
export function isPartialDate(text: string): boolean {
  return typeof text === 'string' && FORM.test(text) && isIsoDate(firstDay(text));
}

/**
 * The days that a year, a month or a day may be: from the first to the last.
 *
 * @throws {@link ActionlineError} `bad-date` for what is none.
 *
 * @example
 * ```ts
 * import { daysOfDate } from '@actionline/core';
 *
 * daysOfDate('2024-02'); // => { start: '2024-02-01', end: '2024-02-29' }
 * daysOfDate('2024-02-03'); // => { start: '2024-02-03', end: '2024-02-03' }
 * ```
 */
export function daysOfDate(date: PartialDate): Period {
  if (!isPartialDate(date)) {
    throw new ActionlineError(
      'bad-date',
      `The date was ${show(date)}; expected a year, month or day such as "2024", "2024-11" or "2024-11-17"; correct it.`,
      { given: date },
    );
  }
  return { start: firstDay(date), end: lastDay(date) };
}

function firstDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return ['31', '30', '29', '28'].map((day) => `${date}-${day}`).find(isIsoDate) ?? date;
}

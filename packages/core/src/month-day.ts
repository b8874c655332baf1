import { isIsoDate } from './date.js';

/** A month and a day that exist, `02-29` in leap years only. */
export const MONTH_DAY = /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;

/**
 * Whether a text is a day of the year such as `07-01`: a month and a day that some year has.
 *
 * @example
 * ```ts
 * import { isMonthDay } from '@actionline/core/internal';
 *
 * isMonthDay('02-29'); // => true
 * isMonthDay('02-30'); // => false
 * ```
 */
export function isMonthDay(text: unknown): text is string {
  return typeof text === 'string' && text.length === 5 && isIsoDate(`2000-${text}`);
}

/** A calendar year: a whole number, or text that begins with one, such as `2014/2015`. */
export type YearLike = number | string;

/**
 * The year that a period of observation counts for: the first one of a range, which is the rule of
 * Statistics Canada and Open SDG for "2014/2015". `undefined` if the value does not begin with a year.
 */
export function readYear(year: unknown): number | undefined {
  if (typeof year === 'number') return Number.isInteger(year) ? year : undefined;
  if (typeof year !== 'string') return undefined;
  const first = /^\d{4}(?!\d)/.exec(year);
  return first === null ? undefined : Number(first[0]);
}

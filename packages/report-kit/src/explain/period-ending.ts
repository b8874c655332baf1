import type { IsoDate, Period } from '@actionline/core';

import type { Explaining } from './sentence.js';

/**
 * The period that ends on a day: one of the promise, or of a figure that was used, or of one that is at hand; the day itself where
 * there is none.
 *
 * @param ids - The observations that it may be of, where they are known.
 */
export function periodEnding(day: IsoDate, { evaluation, observations }: Explaining, ids: readonly string[] = []): Period {
  const { periods = [], used } = evaluation;
  const figures = ids.length === 0 ? used : used.filter(({ observation }) => ids.includes(observation));
  const given = ids.map((id) => observations.get(id)?.period);
  const known = [...periods.map(({ period }) => period), ...figures.map(({ period }) => period), ...given];
  return known.find((period) => period?.end === day) ?? { start: day, end: day };
}

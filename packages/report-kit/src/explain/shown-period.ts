import type { Evaluation, PeriodVerdict } from '@actionline/core';

/**
 * The period that the value and the progress of a recurring promise speak of: the running one where it has a value, else the last
 * that has one; `undefined` for other promises.
 */
export function shownPeriod({ periods = [] }: Pick<Evaluation, 'periods'>): PeriodVerdict | undefined {
  const valued = periods.filter(({ value }) => value !== undefined);
  return valued.find(({ timing }) => timing === 'running') ?? valued.at(-1);
}

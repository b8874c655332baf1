import type { Evaluation, Period } from '@actionline/core';

/** The periods of a recurring promise that are over without a figure that tells how they stood. */
export function silentPeriods({ periods = [] }: Pick<Evaluation, 'periods'>): readonly Period[] {
  return periods
    .filter(({ timing, value, level }) => timing === 'ended' && value === undefined && level === 'unknown')
    .map(({ period }) => period);
}

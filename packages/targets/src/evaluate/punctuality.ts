import { type Step, type Verdict } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { firstRecorded } from '../evidence/first-recorded.js';
import { NEVER } from '../evidence/last-day.js';
import type { DayRange } from '../range/day-range.js';
import type { Use } from '../range/proof.js';
import { step } from '../step.js';
import type { Context } from './context.js';

/** Before every day that anything was recorded on. */
const EVER = '';

/**
 * Whether a period was reported by a day: met where a figure used for it that ends within it, or one that such a figure corrects, was
 * recorded by then, and unmet where each was recorded later. Of what no source dates nobody knows; before the day, silence says nothing.
 */
export function punctuality({
  observations,
  today,
}: Context): (uses: readonly Use[], period: DayRange, dueDay: number) => Verdict | undefined {
  const latest = firstRecorded(observations, ({ recordedAt }) => recordedAt ?? NEVER);
  const earliest = firstRecorded(observations, ({ recordedAt }) => recordedAt ?? EVER);
  return (uses, { start, end }, dueDay) => {
    const due = dateOfDay(dueDay);
    const ids = uses.filter(({ figure }) => figure.end >= start && figure.end <= end).map(({ figure }) => figure.observation.id);
    if (ids.some((id) => (latest.get(id) ?? NEVER) <= due)) return 'met';
    if (ids.length > 0 && ids.every((id) => (earliest.get(id) ?? EVER) > due)) return 'unmet';
    return dueDay <= today ? 'unknown' : undefined;
  };
}

/** The step that says how many periods were reported on time, where any was to be. */
export function onTimeStep(periods: readonly { readonly onTime: Verdict | undefined }[]): Step<'on-time'> | undefined {
  const numberOf = (verdict: Verdict): number => periods.filter(({ onTime }) => onTime === verdict).length;
  const [onTime, late, unknown] = [numberOf('met'), numberOf('unmet'), numberOf('unknown')];
  const due = onTime + late + unknown;
  return due === 0 ? undefined : step('on-time', { due, onTime, late, unknown });
}

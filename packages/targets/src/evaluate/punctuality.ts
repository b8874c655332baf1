import { type LeftOutReason, type Observation, type Step, type Verdict } from '@actionline/core';
import { dateOfDay, dayNumber } from '@actionline/core/internal';

import { knownOn } from '../evidence/corrections.js';
import type { Evidence } from '../evidence/evidence.js';
import { firstRecorded } from '../evidence/first-recorded.js';
import { NEVER } from '../evidence/last-day.js';
import { firstReaching, type Span } from '../range/figure.js';
import { step } from '../step.js';
import type { Context } from './context.js';

/** Before every day that anything was recorded on. */
const EVER = '';

/** Reasons to leave out a report of what another figure says as well, or says instead. */
const SAID_AGAIN: ReadonlySet<LeftOutReason> = new Set(['duplicate', 'provisional', 'older-record', 'looser']);

/**
 * Whether a period was reported by a day: met where a figure about it that ends within it, or one that such a figure corrects, was
 * recorded by then, and unmet where each was recorded later. A figure that proves nothing beside another is a report all the same: what
 * came in time is not made late by what says more. Of what no source dates nobody knows; before the day, silence says nothing.
 *
 * @param periods - The periods, in their order.
 */
export function punctuality(
  { observations, today, knownDay }: Context,
  evidence: Evidence,
  periods: readonly Span[],
): (at: number, reported: boolean, dueDay: number) => Verdict | undefined {
  const known = observations.filter((observation) => !(knownOn(observation) > knownDay));
  const latest = firstRecorded(known, ({ recordedAt }) => recordedAt ?? NEVER);
  const earliest = firstRecorded(known, ({ recordedAt }) => recordedAt ?? EVER);
  const reports = reportsWithin(periods, observations, evidence);
  return (at, reported, dueDay) => {
    const due = dateOfDay(dueDay);
    const ids = reported ? (reports[at] ?? []) : [];
    if (ids.some((id) => (latest.get(id) ?? NEVER) <= due)) return 'met';
    if (ids.length > 0 && ids.every((id) => (earliest.get(id) ?? EVER) > due)) return 'unmet';
    return dueDay <= today ? 'unknown' : undefined;
  };
}

/** The reports of each period, by their ids: of days that end within it. */
function reportsWithin(
  periods: readonly Span[],
  observations: readonly Observation[],
  { figures, leftOut, behind }: Evidence,
): readonly (readonly string[])[] {
  const again = new Set(leftOut.filter(({ reason }) => SAID_AGAIN.has(reason)).map(({ observation }) => observation));
  const ends = [
    ...figures.flatMap((figure) => (behind?.get(figure.observation.id) ?? [figure]).map(({ observation: { id }, end }) => ({ id, end }))),
    ...observations.filter(({ id }) => again.has(id)).map(({ id, period }) => ({ id, end: dayNumber(period.end) })),
  ];
  const reports = periods.map((): string[] => []);
  for (const { id, end } of ends) {
    const at = firstReaching(periods, end);
    if (periods[at] !== undefined && periods[at].start <= end) reports[at]!.push(id);
  }
  return reports;
}

/** The step that says how many periods were reported on time, where any was to be. */
export function onTimeStep(periods: readonly { readonly onTime: Verdict | undefined }[]): Step<'on-time'> | undefined {
  const numberOf = (verdict: Verdict): number => periods.filter(({ onTime }) => onTime === verdict).length;
  const [onTime, late, unknown] = [numberOf('met'), numberOf('unmet'), numberOf('unknown')];
  const due = onTime + late + unknown;
  return due === 0 ? undefined : step('on-time', { due, onTime, late, unknown });
}

import { type IsoDate, type Measure, type Observation, type Step, type Verdict } from '@actionline/core';
import { dateOfDay, dayNumber } from '@actionline/core/internal';

import { knownOn } from '../evidence/corrections.js';
import type { Evidence } from '../evidence/evidence.js';
import { firstRecorded } from '../evidence/first-recorded.js';
import { NEVER } from '../evidence/last-day.js';
import { isSaidAgain } from '../evidence/said-again.js';
import { firstReaching, type DayRange } from '../range/day-range.js';
import { isShare } from '../range/share.js';
import { step } from '../step.js';
import type { Context } from './context.js';

/** Before every day that anything was recorded on. */
const EVER = '';

/** A report of a period: the observation, and its measure. */
type Report = Pick<Observation, 'id' | 'measure'>;

/**
 * Whether a period was reported by a day: met where a figure about it that ends within it, or one that such a figure corrects, was
 * recorded by then, and unmet where each was recorded later. A figure that proves nothing beside another is a report all the same: what
 * came in time is not made late by what says more. A share is reported where both of its sides are, or where it is published itself. Of
 * what no source dates nobody knows; before the day, silence says nothing.
 *
 * @param periods - The periods, in their order.
 */
export function punctuality(
  { observations, today, knownDay }: Context,
  measure: Measure,
  evidence: Evidence,
  periods: readonly DayRange[],
): (at: number, reported: boolean, dueDay: number) => Verdict | undefined {
  const known = observations.filter((observation) => !(knownOn(observation) > knownDay));
  const latest = firstRecorded(known, ({ recordedAt }) => recordedAt ?? NEVER);
  const earliest = firstRecorded(known, ({ recordedAt }) => recordedAt ?? EVER);
  const reports = reportsWithin(periods, observations, evidence);
  const verdictOn = (own: readonly Report[], due: IsoDate): Verdict => {
    if (own.some(({ id }) => (latest.get(id) ?? NEVER) <= due)) return 'met';
    return own.every(({ id }) => (earliest.get(id) ?? EVER) > due) ? 'unmet' : 'unknown';
  };
  return (at, reported, dueDay) => {
    const own = reported ? reports[at]! : [];
    const due = dateOfDay(dueDay);
    const verdicts = waysOf(measure).flatMap((way): readonly Verdict[] => {
      const sides = way.map((id) => own.filter((report) => report.measure === id));
      return sides.some((side) => side.length === 0) ? [] : [weakestOf(sides.map((side) => verdictOn(side, due)))];
    });
    if (verdicts.includes('met')) return 'met';
    if (verdicts.length > 0 && verdicts.every((verdict) => verdict === 'unmet')) return 'unmet';
    return dueDay <= today ? 'unknown' : undefined;
  };
}

/** What may be reported of a measure, by the measures of the figures: itself, or both sides of a share. */
function waysOf(measure: Measure): readonly (readonly string[])[] {
  if (!isShare(measure)) return [[measure.id]];
  const { numerator, denominator } = measure.share;
  return [[measure.id], typeof denominator === 'number' ? [numerator.id] : [numerator.id, denominator.id]];
}

function weakestOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict === 'unmet') ?? verdicts.find((verdict) => verdict === 'unknown') ?? 'met';
}

/** The reports of each period: of days that end within it. */
function reportsWithin(
  periods: readonly DayRange[],
  observations: readonly Observation[],
  { figures, leftOut, behind }: Evidence,
): readonly (readonly Report[])[] {
  const again = new Set(leftOut.filter(isSaidAgain).map(({ observation }) => observation));
  const all = [
    ...figures.flatMap((figure) => behind?.get(figure.observation.id) ?? [figure]).map(({ observation }) => observation),
    ...observations.filter(({ id }) => again.has(id)),
  ];
  const reports = periods.map((): Report[] => []);
  for (const report of all) {
    const end = dayNumber(report.period.end);
    const at = firstReaching(periods, end);
    if (periods[at] !== undefined && periods[at].start <= end) reports[at]!.push(report);
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

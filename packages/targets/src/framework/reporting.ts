import { type Coverage, type Evaluation, type Observation } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import { firstRecorded } from '../evidence/first-recorded.js';
import { lastDay, NEVER } from '../evidence/last-day.js';
import { isSaidAgain } from '../evidence/said-again.js';

/**
 * Reports that recurring requirements called for: one a period that is over and was to be reported by now, received where its
 * evaluation has a value, on time where it was reported by the day that the requirement says, see `PeriodVerdict.onTime`. Where it says
 * none: where one of the observations used for it, or one that these correct or that says the same again, was recorded by the end of the following year, the last
 * day of its period standing for the day of recording where none is given.
 */
export function reportingOf(evaluations: readonly Evaluation[], observations: readonly Observation[]): Coverage['reporting'] {
  const recurring = evaluations.filter(({ requirement }) => requirement.kind === 'every-period' || 'periods' in requirement);
  if (recurring.length === 0) return { expected: 0, received: 0, onTime: 0 };
  const recorded = firstRecorded(observations, (observation) => observation.recordedAt ?? lastDay(observation));
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  let expected = 0;
  let received = 0;
  let onTime = 0;
  for (const { periods = [], used, leftOut, asOf } of recurring) {
    const days = [...used, ...leftOut.filter(isSaidAgain)]
      .flatMap(({ observation }) => byId.get(observation) ?? [])
      .map(({ id, period }) => ({ end: dayNumber(period.end), recorded: recorded.get(id) ?? NEVER }))
      .sort((a, b) => a.end - b.end);
    let at = 0;
    for (const { period, timing, value, cut, due, onTime: punctual } of periods) {
      const end = dayNumber(period.end);
      let first = NEVER;
      for (; at < days.length && (days[at]?.end ?? Infinity) <= end; at += 1) {
        const one = days[at];
        if (one !== undefined && one.end >= dayNumber(period.start) && one.recorded < first) first = one.recorded;
      }
      if (timing !== 'ended' || cut === true || (due !== undefined && due > asOf && value === undefined)) continue;
      expected += 1;
      if (value === undefined) continue;
      received += 1;
      const last = `${String(Number(period.end.slice(0, 4)) + 1).padStart(4, '0')}-12-31`;
      if (due === undefined ? first <= last : punctual === 'met') onTime += 1;
    }
  }
  return { expected, received, onTime };
}

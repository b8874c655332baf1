import { dayNumber, type Coverage, type Evaluation, type Observation } from '@actionline/core';

import { lastDay, NEVER } from '../evidence/last-day.js';

/**
 * Reports that recurring requirements called for: one a period that is over, received where its evaluation has a value, on time
 * where one of the observations used for it, or one that these correct, was recorded by the end of the following year (the last
 * day of its period standing for the day of recording where none is given). A report that came in time is not made late by being
 * corrected.
 */
export function reportingOf(evaluations: readonly Evaluation[], observations: readonly Observation[]): Coverage['reporting'] {
  const recurring = evaluations.filter(({ requirement }) => requirement.kind === 'every-period' || 'periods' in requirement);
  if (recurring.length === 0) return { expected: 0, received: 0, onTime: 0 };
  const recorded = firstRecorded(observations);
  let expected = 0;
  let received = 0;
  let onTime = 0;
  for (const { periods = [], used } of recurring) {
    const days = used
      .map(({ observation, period }) => ({ end: dayNumber(period.end), recorded: recorded.get(observation) ?? NEVER }))
      .sort((a, b) => a.end - b.end);
    let at = 0;
    for (const { period, timing, value, cut } of periods) {
      const end = dayNumber(period.end);
      let first = NEVER;
      for (; at < days.length && (days[at]?.end ?? Infinity) <= end; at += 1) {
        const one = days[at];
        if (one !== undefined && one.end >= dayNumber(period.start) && one.recorded < first) first = one.recorded;
      }
      if (timing !== 'ended' || cut === true) continue;
      expected += 1;
      if (value === undefined) continue;
      received += 1;
      const last = `${String(Number(period.end.slice(0, 4)) + 1).padStart(4, '0')}-12-31`;
      if (first <= last) onTime += 1;
    }
  }
  return { expected, received, onTime };
}

/** The day on which each observation, or the first of those that it corrects one after the other, was recorded. */
function firstRecorded(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const known = new Map<string, string>();
  const of = (observation: Observation, above: ReadonlySet<string>): string => {
    const found = known.get(observation.id);
    if (found !== undefined) return found;
    const own = observation.recordedAt ?? lastDay(observation);
    const before = observation.supersedes === undefined ? undefined : byId.get(observation.supersedes);
    if (before === undefined || above.has(before.id)) return own;
    const first = of(before, new Set([...above, observation.id]));
    const day = first < own ? first : own;
    known.set(observation.id, day);
    return day;
  };
  for (const observation of observations) known.set(observation.id, of(observation, new Set()));
  return known;
}

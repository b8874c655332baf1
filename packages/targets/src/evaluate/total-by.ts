import {
  compareInterval,
  type Comparison,
  type Evaluation,
  type Interval,
  type TotalBy,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';

import { selectEvidence } from '../combine/select-evidence.js';
import type { MethodParameters } from '../method-parameters.js';
import { expectedAfter, shareOfPath, trajectoryOfShare } from '../pace.js';
import { finiteOrNull, step } from '../step.js';
import { stillNeeded, windowDays, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';
import { isCeiling, judge } from './judge.js';

/**
 * A cumulative count within a window. Level: the range of what is reported against what is asked for; where days gone by are
 * not reported its upper end is open, so that nothing is called unmet on partial evidence. Trajectory: the value over a
 * straight line from 0, on the day that the evidence ends. A ceiling is met "so far" while what is reported lies under it,
 * and its pace is judged by where it would end.
 */
export function evaluateTotalBy(context: Context, requirement: TotalBy): Evaluation {
  const { comparison, value: required, measure, window } = requirement;
  const { parameters } = context.method;
  const days = windowDays(context, window);
  const { from, to } = days;
  const { entries, gaps, ledger } = selectEvidence(context, measure, measure.combine.time, days, 'results');
  const { timing, judged, level, value, progress, stated, used, newest, reportedDays } = judge(
    { from, to, entries, gaps },
    requirement,
    ledger,
    context.today,
  );
  const totalDays = to - from + 1;
  const elapsed = Math.min(context.today, to) - from + 1;
  const elapsedDays = newest - from + 1;
  const ceiling = isCeiling(comparison);
  const reached = value?.value ?? 0;
  const ratio = stated === undefined ? undefined : shareOfPath(ceiling ? stated.value : reached, required, elapsedDays, totalDays);
  const needed =
    ceiling || timing !== 'running' || reached > required || (reached === required && level !== 'unmet')
      ? undefined
      : stillNeeded(context, required - reached, reached, reportedDays, comparison, window.end);
  return finish(context, 'total-by', {
    level,
    trajectory: ratio === undefined ? 'unknown' : trajectoryOf(ratio, requirement, level, judged, parameters),
    timing,
    evidence: evidenceFact(context, newest, to, reportedDays >= parameters.coverageShare * elapsed),
    required: { comparison, value: required, unit: measure.unit },
    promised: { comparison, value: required, unit: measure.unit, start: window.start, end: window.end },
    used,
    ledger,
    value,
    progress,
    expected: timing === 'upcoming' || ceiling ? undefined : expectedAfter(required, elapsed, totalDays),
    requiredRate: needed?.requiredRate,
    latestStart: needed?.latestStart,
    due: window.end,
    reasoning: [ratio !== undefined && step('pace', { ratio: finiteOrNull(ratio), elapsedDays, totalDays })],
    missing: [used.length > 0 && reportedDays < elapsed && step('missing-days', { days: elapsed - reportedDays, of: elapsed })],
  });
}

function trajectoryOf(
  ratio: number,
  { comparison, value: required }: TotalBy,
  level: Verdict,
  range: Interval | undefined,
  parameters: MethodParameters,
): TrajectoryFact {
  if (isCeiling(comparison)) return trajectoryUnderCeiling(ratio, comparison, level, parameters);
  if (comparison === 'exactly' && range !== undefined && compareInterval(range, 'at-most', required) === 'unmet') return 'wrong-way';
  return trajectoryOfShare(ratio, parameters);
}

/** The ratio to the straight line is also the projected end over the ceiling. */
function trajectoryUnderCeiling(ratio: number, comparison: Comparison, level: Verdict, { onTrack }: MethodParameters): TrajectoryFact {
  if (level === 'unmet') return 'wrong-way';
  if (comparison === 'at-most' ? ratio <= 1 : ratio < 1) return 'sufficient';
  return ratio * onTrack <= 1 ? 'slow' : 'wrong-way';
}

import {
  compareInterval,
  type Comparison,
  type Estimate,
  type Evaluation,
  type Interval,
  type TotalBy,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';

import { combine } from '../combine/combine.js';
import { estimateOf } from '../combine/estimate.js';
import type { MethodParameters } from '../method-parameters.js';
import { expectedAfter, paceRatio, trajectoryOfShare } from '../pace.js';
import { finiteOrNull, step } from '../step.js';
import { selectFor, stillNeeded, timingOf, windowDays, type Context } from './context.js';
import { evidenceFact, finish } from './finish.js';

/**
 * A cumulative count within a window. Level: the range of what is reported against what is asked for; where days gone by are
 * not reported its upper end is open, so that nothing is called unmet on partial evidence. Trajectory: the value over a
 * straight line from 0, on the day that the evidence ends. A ceiling is met "so far" while what is reported lies under it,
 * and its pace is judged by where it would end.
 */
export function evaluateTotalBy(context: Context, requirement: TotalBy): Evaluation {
  const { comparison, value: required, measure, window } = requirement;
  const { parameters } = context.method;
  const days = windowDays(window, context.target.id);
  const { from, to } = days;
  const { today } = context;
  const until = Math.min(today, to);
  const timing = timingOf(today, days);
  const { entries, gaps, ledger } = selectFor(context, measure, measure.combine.time, days);
  const { used, newest, reportedDays, reported, stated } = combine(entries, gaps, measure.combine, from, until, ledger);
  const totalDays = to - from + 1;
  const elapsed = until - from + 1;
  const ceiling = isCeiling(comparison);
  const judged = ceiling && timing !== 'ended' ? reported : stated?.range;
  const level: Verdict = judged === undefined ? 'unknown' : compareInterval(judged, comparison, required);
  const value = estimateOf(stated, measure.unit);
  const reached = value?.value ?? 0;
  const ratio =
    value === undefined ? undefined : shareOfPath(ceiling ? (stated?.value ?? NaN) : value.value, required, newest - from + 1, totalDays);
  const trajectory = ratio === undefined ? 'unknown' : trajectoryOf(ratio, requirement, level, judged, parameters);
  const evidence = evidenceFact(context, newest, to, reportedDays >= parameters.coverageShare * elapsed);
  const expected = timing === 'upcoming' || ceiling ? undefined : expectedAfter(required, elapsed, totalDays);
  return finish(context, 'total-by', {
    level,
    trajectory,
    timing,
    evidence,
    required: { comparison, value: required, unit: measure.unit },
    promised: { start: window.start, end: window.end },
    used,
    ledger,
    value,
    progress: progressOf(value, required),
    expected,
    ...(level === 'met' || ceiling || timing !== 'running'
      ? {}
      : stillNeeded(context, required - reached, reached, reportedDays, comparison, window.end)),
    due: window.end,
    reasoning: [ratio === undefined ? undefined : step('pace', { ratio: finiteOrNull(ratio), elapsedDays: newest - from + 1, totalDays })],
    missing: [used.length > 0 && reportedDays < elapsed ? step('missing-days', { days: elapsed - reportedDays, of: elapsed }) : undefined],
  });
}

/** A value over what is required; nothing where that is 0. */
export function progressOf(value: Estimate | undefined, required: number): number | undefined {
  const share = (value?.value ?? NaN) / required;
  return Number.isFinite(share) ? share : undefined;
}

/** Whether a comparison keeps a value down. */
export function isCeiling(comparison: Comparison): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}

/** The value over a straight line from 0; of a line that does not rise, only whether the value lies on it, above or below. */
export function shareOfPath(value: number, required: number, elapsedDays: number, totalDays: number): number {
  if (required > 0) return paceRatio(value, required, elapsedDays, totalDays);
  const above = value - expectedAfter(required, elapsedDays, totalDays);
  return above === 0 ? 1 : above * Infinity;
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

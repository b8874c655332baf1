import { compareInterval, unitId, type Evaluation, type TotalBy } from '@actionline/core';
import { dateOfDay, isCeiling } from '@actionline/core/internal';

import { lastDayOf, lengthOf, type DayRange } from '../range/day-range.js';
import { isOpenAbove } from '../range/limited.js';
import { runsUp } from '../range/share.js';
import { step } from '../step.js';
import { stillNeeded, windowSpan, type Context } from './context.js';
import { timingOf } from './timing-fact.js';
import { closedAt, countedOver, doubtfulIn, leftOutOf, reportedDays, type Counted } from './counted.js';
import { estimateOf } from './estimate.js';
import { milestoneSteps } from './milestones.js';
import { evaluationOf } from './evaluation.js';
import { evidenceFact } from '../evidence/recency.js';
import { missingFigures } from './missing-figures.js';
import { expectedOn } from './path.js';
import { paceOf, steadyPace } from './running-count.js';
import { shareStep } from './share-behind.js';
import { milestoneDays, pathOf, totalMilestones, withMilestones } from './total-milestones.js';

/**
 * A cumulative count within a window. Level: the range that the figures prove for the days gone by, against what is asked for.
 * Trajectory: the range against a straight line from 0, see {@link paceOf}.
 */
export function evaluateTotalBy(context: Context, requirement: TotalBy): Evaluation {
  const { comparison, value: required, measure } = requirement;
  const { today, method } = context;
  const { parameters } = method;
  const window = windowSpan(context, requirement.window);
  const timing = timingOf(today, window);
  const span: DayRange = { start: window.start, end: Math.min(today, window.end) };
  const begun = span.end >= span.start;
  const overSpans = begun
    ? milestoneDays(context, requirement)
        .filter((day) => day <= span.end)
        .map((end) => ({ ...span, end }))
    : [];
  const counted = countedOver(context, measure, begun ? [...overSpans, span] : []);
  const { count, near } = counted;
  const reported = near.length > 0;
  // Where nothing is reported, nothing is said of the days.
  const now = reported ? count.proofs.at(-1) : undefined;
  const value = estimateOf(now, measure.unit);
  const level = now === undefined ? 'unknown' : compareInterval(now.range, comparison, required);
  const closed = now === undefined ? undefined : closedAt(counted, now, span);
  const path = pathOf(requirement, window);
  const isPath = runsUp(measure);
  const pace =
    now === undefined
      ? undefined
      : (isPath ? paceOf : steadyPace)({ comparison, required, window, path, today: span.end, now, closed, parameters });
  const ceiling = isCeiling(comparison);
  const reached = value?.value ?? 0;
  const elapsed = lengthOf(span);
  const days = isRunning(measure, counted) && closed !== undefined ? closed.until - span.start + 1 : reportedDays(counted, span);
  const needed =
    ceiling || !isPath || timing !== 'running' || level === 'met' || reached >= required + (comparison === 'more-than' ? 1e-9 : 0)
      ? undefined
      : stillNeeded(context, required - reached, reached, days, comparison, requirement.window.end);
  const milestones = totalMilestones(context, requirement, timing, now, counted);
  const uses = withMilestones(now?.uses ?? [], milestones.uses);
  const { leftOut, issues } = leftOutOf(counted, uses, begun ? span : window);
  const asked = { comparison, value: required, unit: unitId(measure.unit) };
  return evaluationOf(context, {
    level,
    trajectory: pace?.trajectory ?? 'unknown',
    timing,
    evidence: evidenceFact(context, reported ? lastDayOf(near) : undefined, window.end, days >= parameters.coverageShare * elapsed),
    required: asked,
    uses,
    leftOut,
    issues,
    behind: counted.evidence.behind,
    value,
    shareOfWay: ceiling || !isPath || value === undefined ? undefined : value.value / required,
    expected: timing === 'upcoming' || ceiling || !isPath ? undefined : expectedOn(path, span.end),
    requiredRate: needed?.requiredRate,
    latestStart: needed?.latestStart,
    due: requirement.window.end,
    closedUntil: closed === undefined ? undefined : dateOfDay(closed.until),
    missingFigures:
      level !== 'unknown' || now === undefined
        ? []
        : missingFigures({
            measure,
            span,
            proof: now,
            gaps: isOpenAbove(now) ? count.gaps(span) : [],
            doubtful: doubtfulIn(counted, span),
            asked,
          }),
    milestones: milestones.verdicts,
    reasoning: [
      shareStep(now),
      ...milestoneSteps(level === 'met' || timing === 'ended' ? { ...milestones, last: undefined } : milestones),
      pace?.step,
    ],
    missing: [reported && days < elapsed && step('missing-days', { days: elapsed - days, of: elapsed })],
  });
}

/** Whether a figure speaks of all days before its own. */
function isRunning({ combine, share }: TotalBy['measure'], { states }: Counted): boolean {
  return states || (share === undefined && combine.time === 'running-total');
}

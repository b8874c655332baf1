import {
  compareInterval,
  dateOfDay,
  isCeiling,
  type Evaluation,
  type Measure,
  type MilestoneVerdict,
  type TimingFact,
  type TotalBy,
} from '@actionline/core';

import { checkedDay, dayOf } from '../day.js';
import { lastDayOf, type Span } from '../range/figure.js';
import { isOpenAbove } from '../range/limited.js';
import type { Proof, Use } from '../range/proof.js';
import { step } from '../step.js';
import { stillNeeded, timingOf, windowSpan, type Context } from './context.js';
import { closedAt, countedOver, doubtfulIn, leftOutOf, reportedDays, type Counted } from './counted.js';
import { estimateOf } from './estimate.js';
import { behindMilestone, milestoneSteps, timingOfMilestone, type Milestones } from './milestones.js';
import { evidenceFact, evaluationOf } from './evaluation.js';
import { missingFigures } from './missing-figures.js';
import { expectedOn, type Path } from './path.js';
import { lineTo, paceOf } from './running-count.js';

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
  const span: Span = { start: window.start, end: Math.min(today, window.end) };
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
  const closed = now === undefined ? undefined : closedAt(counted, now, span, measure.combine.time === 'snapshot');
  const path = pathOf(requirement, window);
  const pace = now === undefined ? undefined : paceOf({ comparison, required, window, path, today: span.end, now, closed, parameters });
  const ceiling = isCeiling(comparison);
  const reached = value?.value ?? 0;
  const elapsed = span.end - span.start + 1;
  const days = running(measure.combine.time) && closed !== undefined ? closed.until - span.start + 1 : reportedDays(near, span);
  const needed =
    ceiling || timing !== 'running' || level === 'met' || reached >= required + (comparison === 'more-than' ? 1e-9 : 0)
      ? undefined
      : stillNeeded(context, required - reached, reached, days, comparison, requirement.window.end);
  const milestones = totalMilestones(context, requirement, timing, now, counted);
  const uses = withMilestones(now?.uses ?? [], milestones.uses);
  const { leftOut, issues } = leftOutOf(counted, uses, begun ? span : window);
  const asked = { comparison, value: required, unit: measure.unit };
  return evaluationOf(context, {
    level,
    trajectory: pace?.trajectory ?? 'unknown',
    timing,
    evidence: evidenceFact(context, reported ? lastDayOf(near) : undefined, window.end, days >= parameters.coverageShare * elapsed),
    required: asked,
    uses,
    leftOut,
    issues,
    value,
    shareOfWay: ceiling || value === undefined ? undefined : value.value / required,
    expected: timing === 'upcoming' || ceiling ? undefined : expectedOn(path, span.end),
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
    reasoning: [...milestoneSteps(level === 'met' || timing === 'ended' ? { ...milestones, last: undefined } : milestones), pace?.step],
    missing: [reported && days < elapsed && step('missing-days', { days: elapsed - days, of: elapsed })],
  });
}

/** The path of a total: through its milestones, from nothing. */
function pathOf({ comparison, value, milestones = [], path: shape = 'linear' }: TotalBy, window: Span): Path {
  const line = lineTo(value, window);
  const [start, end] = line.stages;
  const stages = [start!, ...milestones.map((one) => ({ day: dayOf(one.due), value: one.value })), end!];
  if (shape === 'linear' || !isCeiling(comparison)) return { stages, shape };
  // What is not to be passed by a day is not to be passed before it.
  return { stages: [start!, ...stages.slice(1).map(({ value: most }, at) => ({ day: stages[at]!.day + 1, value: most }))], shape };
}

/** The milestones of a total, and the figures that the verdicts rest on. */
interface TotalMilestones extends Milestones {
  readonly uses: readonly Use[];
}

/** The days that the milestones are due on. */
function milestoneDays({ target }: Context, { milestones = [] }: TotalBy): readonly number[] {
  return milestones.map(({ due }) => checkedDay(due, `The milestone date of ${target.id}`));
}

/** The verdicts on the milestones of a total: what is proven of the days up to each, or up to now. */
function totalMilestones(
  context: Context,
  requirement: TotalBy,
  timing: TimingFact,
  now: Proof | undefined,
  { count, near }: Counted,
): TotalMilestones {
  const { comparison, measure, milestones = [] } = requirement;
  const { today } = context;
  const { unit } = measure;
  const days = milestoneDays(context, requirement);
  const uses: Use[] = [];
  const verdicts = milestones.map(({ due, value: required }, at): MilestoneVerdict => {
    const day = days[at]!;
    const isOver = day <= today;
    const isReported = near.some((figure) => (measure.combine.time === 'snapshot' ? figure.end : figure.start) <= day);
    const own = isReported ? count.proofs[at] : undefined;
    const proof = isOver ? own : now;
    const value = isOver ? estimateOf(own, unit) : undefined;
    if (isOver) uses.push(...(own?.uses ?? []));
    return {
      due,
      timing: timingOfMilestone(at, days, today, timing),
      level: proof === undefined ? 'unknown' : compareInterval(proof.range, comparison, required),
      required: { comparison, value: required, unit },
      ...(value === undefined ? {} : { value }),
    };
  });
  const last = milestones.filter((_, at) => days[at]! <= today).at(-1);
  // The last ceiling that is over binds no more.
  if (last === undefined || now === undefined || isCeiling(comparison)) return { verdicts, uses, last: undefined };
  const floor = comparison === 'more-than' ? comparison : 'at-least';
  return { verdicts, uses, last: { due: last.due, reached: compareInterval(now.range, floor, last.value) } };
}

/** What a milestone rests on is used too, and counts at no end of the value. */
function withMilestones(uses: readonly Use[], others: readonly Use[]): readonly Use[] {
  const used = new Set(uses.map(({ figure }) => figure));
  const more = others.filter(({ figure }) => !used.has(figure) && used.add(figure));
  return more.length === 0 ? uses : [...uses, ...more.map(({ figure }) => ({ figure, lower: 0, upper: 0 }))];
}

/** Whether a figure speaks of all days before its own. */
function running(time: TotalBy['measure']['combine']['time']): boolean {
  return time !== 'increment';
}

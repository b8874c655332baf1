import {
  compareInterval,
  type Comparison,
  type Estimate,
  type EveryPeriod,
  type MissingFigure,
  type PeriodVerdict,
  type Rolling,
  type TimingFact,
  type Verdict,
} from '@actionline/core';
import { dateOfDay, isCeiling } from '@actionline/core/internal';

import type { Evidence } from '../evidence/evidence.js';
import type { Figure } from '../range/figure.js';
import { firstReaching, type DayRange } from '../range/day-range.js';
import type { NamedGap } from '../range/gap.js';
import { isOpen, isOpenAbove } from '../range/limited.js';
import { NO_PROOF, type Proof } from '../range/proof.js';
import { isShare } from '../range/share.js';
import { windowSpan, type Context } from './context.js';
import { timingOf } from './timing-fact.js';
import { countedOver, doubtfulIn, leftOutOf, usesOf, type Counted } from './counted.js';
import { estimateOf } from './estimate.js';
import type { Findings } from './evaluation.js';
import { missingFigures, MOST_LISTED } from './missing-figures.js';
import { dueDayOf, periodsBegun, type PromisePeriod } from './promise-periods.js';
import { punctuality } from './punctuality.js';
import { rolledIn, rollingDays } from './rolling.js';

/** One period with what is proven of it. */
export interface Judged {
  /** Its place among the periods. */
  readonly at: number;
  /** The period. */
  readonly period: PromisePeriod;
  /** The days that its value is of: those of the period that have gone by, or those of a moving average. */
  readonly span: DayRange;
  /** The day by which it is to be reported. */
  readonly dueDay: number;
  /** Whether it is over. */
  readonly timing: TimingFact;
  /** What is proven of these days. */
  readonly proof: Proof;
  /** The verdict on it, by now. */
  readonly level: Verdict;
  /** The value, where any figure speaks about it. */
  readonly value: Estimate | undefined;
  /** Whether any figure speaks about it. */
  readonly reported: boolean;
  /** Whether it was reported by the day that it was to be, where one is said. */
  readonly onTime: Verdict | undefined;
}

/** The periods of a recurring requirement that have begun, and the evidence about them. */
export interface Judgement {
  /** The days that it holds for. */
  readonly window: DayRange;
  /** The day by which the last of its periods is to be reported; `Infinity` where there is no last. */
  readonly dueDay: number;
  /** The periods. */
  readonly judged: readonly Judged[];
  /** The evidence. */
  readonly counted: Counted;
  /** The days that evidence counts of. */
  readonly days: DayRange;
  /** The periods that part these days; none where their values share days. */
  readonly parted: readonly DayRange[];
}

/** Judges each period that has begun by the range that the figures prove for it. */
export function judgePeriods(context: Context, requirement: EveryPeriod): Judgement {
  const { target, today } = context;
  const { rolling, measure, due } = requirement;
  const window = windowSpan(context, requirement.window);
  const dueDay = window.end === Infinity ? Infinity : dueDayOf(due, window.end, target);
  const periods = periodsBegun(requirement, window, today, target);
  if (rolling !== undefined) return { window, dueDay, ...judgeRolling(context, requirement, rolling, periods) };
  const spans = periods.map(({ start, end }): DayRange => ({ start, end: Math.min(end, today) }));
  const counted = countedOver(context, measure, spans);
  const touched = new Set(touchedBy(counted, periods));
  const judge = judgeOf(context, requirement, counted.evidence, periods);
  const judged = periods.map((period, at) => judge(at, period, spans[at]!, counted.count.proofs[at]!, touched.has(at)));
  return { window, dueDay, judged, counted, days: window, parted: periods };
}

/** The same of a moving average or a rolling sum: its value on the last day of each period. */
function judgeRolling(
  context: Context,
  requirement: EveryPeriod,
  rolling: Rolling,
  periods: readonly PromisePeriod[],
): Omit<Judgement, 'window' | 'dueDay'> {
  const { target, today } = context;
  const daysOf = periods.map(({ end }) => (end > today ? undefined : rollingDays(rolling, end, target)));
  const known = daysOf.filter((days) => days !== undefined);
  const counted = rolledIn(context, requirement.measure, rolling, known);
  const proofs = new Map(known.map((days, at) => [days, counted.count.proofs[at]!]));
  const judge = judgeOf(context, requirement, counted.evidence, periods);
  const judged = periods.map((period, at) => {
    const days = daysOf[at];
    const proof = days === undefined ? NO_PROOF : proofs.get(days)!;
    return judge(at, period, days ?? { start: period.start, end: Math.min(period.end, today) }, proof, proof.uses.length > 0);
  });
  return { judged, counted, days: { start: known[0]?.start ?? Infinity, end: known.at(-1)?.end ?? -Infinity }, parted: [] };
}

/** Whether a period is to be judged: it is over, and to be reported by now, or settled before. */
export function isDue({ timing, level, dueDay }: Judged, today: number): boolean {
  return timing === 'ended' && (dueDay <= today || level !== 'unknown');
}

/** What is used of the evidence about periods, what is left out, and what is wrong. */
export function evidenceOf({ days, parted, judged, counted }: Judgement): Pick<Findings, 'uses' | 'leftOut' | 'issues' | 'behind'> {
  const uses = usesOf(judged.filter((one) => one.reported).map(({ proof }) => proof));
  return { uses, behind: counted.evidence.behind, ...withEdges(leftOutOf(counted, uses, days), counted.near, parted) };
}

/** The verdict on a period, as an evaluation gives it. */
export function verdictOf({ period, timing, level, value, dueDay, onTime }: Judged, { due }: EveryPeriod): PeriodVerdict {
  return {
    period: { start: dateOfDay(period.start), end: dateOfDay(period.end) },
    timing,
    level,
    ...(value === undefined ? {} : { value }),
    ...(period.cut ? { cut: true } : {}),
    ...(due === undefined ? {} : { due: dateOfDay(dueDay) }),
    ...(onTime === undefined ? {} : { onTime }),
  };
}

/** What proves nothing since it lies across the edge of two periods is left out for that. */
function withEdges(
  found: ReturnType<typeof leftOutOf>,
  near: readonly Figure[],
  periods: readonly DayRange[],
): ReturnType<typeof leftOutOf> {
  const across = new Set<string>();
  for (const { observation, start, end } of near)
    if (firstReaching(periods, start) !== firstReaching(periods, end)) across.add(observation.id);
  return {
    ...found,
    leftOut: found.leftOut.map((one) =>
      one.reason === 'not-needed' && across.has(one.observation) ? { ...one, reason: 'straddling' as const } : one,
    ),
  };
}

/** How a period is judged by what is proven of it. */
function judgeOf(
  context: Context,
  { comparison, value: required, measure, due }: EveryPeriod,
  evidence: Evidence,
  periods: readonly PromisePeriod[],
) {
  const { today, target } = context;
  const punctual = due === undefined ? undefined : punctuality(context, measure, evidence, periods);
  return (at: number, period: PromisePeriod, span: DayRange, proof: Proof, reported: boolean): Judged => {
    const timing = timingOf(today, period);
    const found = reported ? compareInterval(proof.range, comparison, required) : 'unknown';
    const level = period.cut && !isHeld(found, comparison) ? 'unknown' : found;
    const value = reported ? estimateOf(proof, measure.unit) : undefined;
    const dueDay = dueDayOf(due, period.end, target);
    const onTime = timing === 'ended' ? punctual?.(at, proof.uses.length > 0, dueDay) : undefined;
    return { at, period, span, dueDay, timing, proof, level, value, reported, onTime };
  };
}

/**
 * Whether a verdict holds of a period that the window cuts. Less than the full floor is asked of it, and nobody says how much: it is
 * reached where the full floor is. A ceiling holds for a part as for the whole.
 */
export function isHeld(level: Verdict, comparison: Comparison): boolean {
  return isCeiling(comparison) || (level === 'met' && comparison !== 'exactly');
}

/** Which periods some figure speaks about, of either side of a share or of what is published of it. */
function touchedBy(
  { near, states, sides, published = [] }: Pick<Counted, 'near' | 'states' | 'sides' | 'published'>,
  periods: readonly DayRange[],
): Iterable<number> {
  if (sides !== undefined) return [...sides, { near: published, states }].flatMap((side) => [...touchedBy(side, periods)]);
  const touched = new Set<number>();
  for (const { start, end } of near) {
    for (let at = firstReaching(periods, states ? end : start); at < periods.length && periods[at]!.start <= end; at += 1) touched.add(at);
  }
  return touched;
}

/**
 * The figures that would settle the periods that are not. Of a moving average several may lack the same one, and from which value on
 * it decides differs.
 */
export function unsettled(
  periods: readonly Judged[],
  counted: Counted,
  { measure, comparison, value, rolling }: EveryPeriod,
): readonly MissingFigure[] {
  const open = periods.filter(({ level }) => level === 'unknown');
  const asked = rolling === undefined ? { asked: { comparison, value } } : {};
  const missing = open.slice(0, MOST_LISTED).flatMap(({ span, proof, reported }) => {
    const gaps: readonly NamedGap[] =
      !reported && rolling === undefined && !isShare(measure) ? [span] : isOpenFor(rolling, proof) ? counted.count.gaps(span) : [];
    return missingFigures({ measure, span, proof, gaps, doubtful: doubtfulIn(counted, span), ...asked });
  });
  return rolling === undefined ? missing : [...new Map(missing.map((one) => [JSON.stringify(one), one])).values()];
}

/** Whether figures are missing: of a moving average of states those at either end are. */
function isOpenFor(rolling: Rolling | undefined, proof: Proof): boolean {
  return rolling === undefined ? isOpenAbove(proof) : isOpen(proof);
}

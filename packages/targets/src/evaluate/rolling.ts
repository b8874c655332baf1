import { type Measure, type Rolling, type Step, type Target } from '@actionline/core';
import { dateOfDay, exactQuotient, exactSum, periodLength } from '@actionline/core/internal';

import { admit } from '../evidence/admit.js';
import type { Evidence } from '../evidence/evidence.js';
import type { EvidenceUse } from '../evidence/as-known.js';
import { countOver, type Count } from '../range/count.js';
import type { End } from '../range/figure.js';
import type { DayRange } from '../range/day-range.js';
import { isOpen } from '../range/limited.js';
import { intervalFrom, type Proof } from '../range/proof.js';
import { step } from '../step.js';
import type { Context } from './context.js';
import { usesOf, type Counted } from './counted.js';
import { periodsOverBy } from './promise-periods.js';

/** The days that a moving average or a rolling sum is of. */
export interface RollingDays extends DayRange {
  /** Its periods, in their order. */
  readonly periods: readonly DayRange[];
}

/** The days that the rolling value on a day is of; nothing where the calendar does not reach so far. */
export function rollingDays(rolling: Rolling, day: number, target: Pick<Target, 'id'>): RollingDays | undefined {
  const periods = periodsOverBy(rolling, day, rolling.times, target);
  return periods === undefined ? undefined : { start: periods[0]!.start, end: periods.at(-1)!.end, periods };
}

/** The evidence about the periods that a rolling value is made of: a state of more than one of them is an average itself. */
export function admitForRolling(context: Context, measure: Measure, { every }: Rolling, use: EvidenceUse): Evidence {
  return admit(measure.combine.time === 'snapshot' ? { ...context, longestState: periodLength(every).mostDays } : context, measure, use);
}

/** Whether the values of some periods are what there is in all of their days. */
function addsUp({ combine: { time, across } }: Measure): boolean {
  return time !== 'snapshot' && across !== 'distinct' && across !== 'max';
}

/**
 * What the evidence proves of rolling values, one proof for each of some days in order. Where amounts add up over time, what there is
 * in all of the days is proven at once, and divided by the number of periods for a mean: that holds a figure across the edge of two of
 * them too. Otherwise the mean lies between those of the lower and of the upper ends of each; a limit of the measure stands in for an
 * end that no figure gives.
 */
export function rolledOver(
  evidence: Evidence,
  measure: Measure,
  { by, times }: Rolling,
  days: readonly RollingDays[],
  staleAfterDays: number,
): Count {
  if (addsUp(measure)) {
    const count = countOver(evidence, measure, days, staleAfterDays);
    return by === 'sum' ? count : { ...count, proofs: count.proofs.map((proof) => meanOf(proof, times)) };
  }
  const periods = distinctPeriods(days);
  const count = countOver(evidence, measure, periods, staleAfterDays);
  const proofs = new Map(periods.map(({ end }, at) => [end, count.proofs[at]!]));
  const proofsIn = (of: readonly DayRange[]): readonly Proof[] => of.map(({ end }) => proofs.get(end)!);
  return {
    ...count,
    proofs: days.map((one) => meanOf(together(proofsIn(one.periods), measure), times)),
    gaps: ({ start, end }) =>
      periods
        .filter((period) => period.start >= start && period.end <= end && isOpen(proofs.get(period.end)!))
        .flatMap((period) => count.gaps(period)),
  };
}

/** The same with the evidence, as a recurring promise counts it. */
export function rolledIn(context: Context, measure: Measure, rolling: Rolling, days: readonly RollingDays[]): Counted {
  const evidence = admitForRolling(context, measure, rolling, 'results');
  const count = rolledOver(evidence, measure, rolling, days, context.method.parameters.staleAfterDays);
  const first = days[0]?.start ?? Infinity;
  const last = days.at(-1)?.end ?? -Infinity;
  const near = evidence.figures.filter(({ start, end }) => end >= first && start <= last);
  return { evidence, count, near, states: measure.combine.time === 'snapshot' };
}

function distinctPeriods(days: readonly RollingDays[]): readonly DayRange[] {
  const byEnd = new Map<number, DayRange>();
  for (const { periods } of days) for (const period of periods) byEnd.set(period.end, period);
  return [...byEnd.values()].sort((a, b) => a.end - b.end);
}

/** The mean of what a proof says is the sum of some values. */
function meanOf(proof: Proof, times: number): Proof {
  const { range } = proof;
  return {
    ...proof,
    range: { ...range, lower: exactQuotient(range.lower, times), upper: exactQuotient(range.upper, times) },
    mean: { sum: range, of: times },
  };
}

/** The sum of what is proven of each of some periods. */
function together(proofs: readonly Proof[], { limits = {} }: Measure): Proof {
  const limited = (end: End): boolean => proofs.some((proof) => !isProven(proof, end));
  const sumOf = (end: End, otherwise: number): number =>
    exactSum(proofs.map(({ range }) => (Number.isFinite(range[end]) ? range[end] : otherwise)));
  const lower = sumOf('lower', limits.lower ?? -Infinity);
  const upper = sumOf('upper', limits.upper ?? Infinity);
  const byLimit = {
    ...(limited('lower') && lower !== -Infinity ? { lower: true as const } : {}),
    ...(limited('upper') && upper !== Infinity ? { upper: true as const } : {}),
  };
  return {
    range: intervalFrom(
      lower,
      upper,
      proofs.some(({ range }) => range.lowerOpen === true),
      proofs.some(({ range }) => range.upperOpen === true),
    ),
    // What stands beside a period of which nothing is known gives no end.
    uses: usesOf(proofs).map((use) => ({ ...use, lower: limited('lower') ? 0 : use.lower, upper: limited('upper') ? 0 : use.upper })),
    ...(byLimit.lower === undefined && byLimit.upper === undefined ? {} : { byLimit }),
  };
}

/** Whether figures give an end: that what is counted is not less than nothing needs none. */
function isProven({ range, byLimit }: Proof, end: End): boolean {
  return Number.isFinite(range[end]) && byLimit?.[end] !== true;
}

/** The step that says which days a rolling value is of, where there is one. */
export function rolledStep(rolling: Rolling | undefined, span: DayRange | undefined): Step<'rolled'> | undefined {
  if (rolling === undefined || span === undefined) return undefined;
  const { by, times, every } = rolling;
  return step('rolled', { by, times, every, from: dateOfDay(span.start), until: dateOfDay(span.end) });
}

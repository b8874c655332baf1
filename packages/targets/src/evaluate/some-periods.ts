import {
  compareInterval,
  type Evaluation,
  type Interval,
  type MissingFigure,
  type SomePeriods,
  type Step,
  type TimingFact,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';
import { dateOfDay, isCeiling } from '@actionline/core/internal';

import type { MethodParameters } from '../method-parameters.js';
import { trajectoryOfShare } from './pace.js';
import { periodsBegun, type PromisePeriod } from './promise-periods.js';
import { lastDayOf } from '../range/day-range.js';
import { finiteOrNull, step } from '../step.js';
import type { Context } from './context.js';
import { timingOf } from './timing-fact.js';
import { evidenceOf, isHeld, judgePeriods, unsettled, verdictOf, type Judged, type Judgement } from './judged-periods.js';
import { evaluationOf } from './evaluation.js';
import { evidenceFact } from '../evidence/recency.js';
import { onTimeStep } from './punctuality.js';
import { trajectoryOfMiss } from './running-count.js';

/** The days that a number of periods is promised for: the window, or one of the longer periods in it. */
interface Longer {
  readonly period: PromisePeriod;
  readonly timing: TimingFact;
  /** The periods within it that have begun. */
  readonly begun: readonly Judged[];
  /** How many periods it has in all; `Infinity` where it has no end. */
  readonly of: number;
  /** How many of all of its periods count in the end: those that certainly do, and all but those that certainly do not. */
  readonly range: Interval;
  /** How many of those that have begun may count by now. */
  readonly mostSoFar: number;
  readonly level: Verdict;
}

/**
 * So many periods in which something holds. Each period is judged by the range that the figures prove for it; how many count lies
 * between those that certainly do and all but those that certainly do not, so that those still to come are open. A floor is met as
 * soon as enough count and unmet as soon as too few can; a ceiling is met so far while no more than it allows may count by now. Where
 * the number recurs, each longer period is judged so, and the whole is the verdict on all of them, as of a recurring promise.
 */
export function evaluateSomePeriods(context: Context, requirement: SomePeriods): Evaluation {
  const { today, method } = context;
  const judgement = judgePeriods(context, requirement.periods);
  const { judged, counted, window, dueDay } = judgement;
  const longer = longerOf(context, requirement, judgement);
  const over = judged.filter(({ timing }) => timing === 'ended');
  const silent = over.filter(({ reported, dueDay }) => !reported && dueDay <= today).length;
  const started = judged.some(({ reported }) => reported);
  const pace = paceOf(longer.at(-1), requirement, method.parameters);
  const level = levelOf(longer, requirement, pace);
  return evaluationOf(context, {
    level,
    trajectory: trajectoryOf(longer, requirement, pace, method.parameters),
    timing: today >= dueDay ? 'ended' : over.length === 0 && !started ? 'upcoming' : 'running',
    evidence: evidenceFact(
      context,
      started ? lastDayOf(counted.near) : undefined,
      window.end,
      over.length - silent >= method.parameters.coverageShare * over.length,
    ),
    ...evidenceOf(judgement),
    due: dueDay === Infinity ? undefined : dateOfDay(dueDay),
    periods: judged.map((one) => verdictOf(one, requirement.periods)),
    missingFigures: level === 'unknown' ? settling(longer, judgement, requirement) : [],
    reasoning: [...longer.map(countedStep), onTimeStep(judged)],
    missing: [silent > 0 && step('missing-periods', { count: silent })],
  });
}

/** The longer periods that have begun, each with its periods; the window alone where the number does not recur. */
function longerOf({ today, target }: Context, requirement: SomePeriods, { window, judged }: Judgement): readonly Longer[] {
  const { periods, within } = requirement;
  const { anchor } = periods;
  const whole = today < window.start ? [] : [{ ...window, cut: false }];
  const longer =
    within === undefined ? whole : periodsBegun({ every: within, ...(anchor === undefined ? {} : { anchor }) }, window, today, target);
  const last = longer.at(-1)?.end ?? -Infinity;
  const all: readonly PromisePeriod[] = last === Infinity ? [] : periodsBegun(periods, window, last, target);
  const begunBy = upTo(
    longer,
    judged.map(({ period }) => period),
  );
  const allBy = upTo(longer, all);
  return longer.map((period, at) => {
    const begun = judged.slice(begunBy[at], begunBy[at + 1]);
    const of = last === Infinity ? Infinity : allBy[at + 1]! - allBy[at]!;
    return longerWith(period, timingOf(today, period), begun, of, requirement);
  });
}

/** How many periods, in their order, end before each longer one, and how many by the end of the last. */
function upTo(longer: readonly PromisePeriod[], periods: readonly PromisePeriod[]): readonly number[] {
  let at = 0;
  return [
    0,
    ...longer.map(({ end }) => {
      while (at < periods.length && periods[at]!.end <= end) at += 1;
      return at;
    }),
  ];
}

function longerWith(
  period: PromisePeriod,
  timing: TimingFact,
  begun: readonly Judged[],
  of: number,
  { comparison, count, periods }: SomePeriods,
): Longer {
  const settled = begun.map((one) => settledOf(one, periods));
  const range = {
    lower: settled.filter((level) => level === 'met').length,
    upper: of - settled.filter((level) => level === 'unmet').length,
  };
  const mostSoFar = begun.filter(({ level }) => level !== 'unmet').length;
  const final = compareInterval(range, comparison, count);
  const found =
    isCeiling(comparison) && final === 'unknown' ? compareInterval({ lower: range.lower, upper: mostSoFar }, comparison, count) : final;
  // Of one that the window cuts fewer are promised, and nobody says how many.
  const level = period.cut && !isHeld(found, comparison) ? 'unknown' : found;
  return { period, timing, begun, of, range, mostSoFar, level };
}

/** Whether a period counts, where nothing to come can change that: of a running one only what can but grow. */
function settledOf({ timing, level, proof }: Judged, { comparison, value, measure }: SomePeriods['periods']): Verdict {
  if (timing === 'ended') return level;
  const { time, across } = measure.combine;
  if (time === 'snapshot' || across === 'latest' || measure.signed === true) return 'unknown';
  if (comparison === 'exactly') return proof.range.lower > value ? level : 'unknown';
  return level === (isCeiling(comparison) ? 'unmet' : 'met') ? level : 'unknown';
}

/** The verdict on all longer periods: what is over decides, and the running one beside it, by its pace. */
function levelOf(longer: readonly Longer[], { comparison }: SomePeriods, pace: TrajectoryFact): Verdict {
  const due = dueOf(longer, comparison);
  const running = runningOf(longer);
  if (running?.level === 'unmet' || due.some(({ level }) => level === 'unmet')) return 'unmet';
  if (due.some(({ level }) => level === 'unknown')) return 'unknown';
  if (running?.level === 'met') return 'met';
  if (due.length === 0 || (running !== undefined && isCeiling(comparison))) return running?.level ?? 'unknown';
  return pace === 'unknown' || pace === 'sufficient' ? 'met' : 'unknown';
}

/** The longer periods that are over, without those that the window cuts where that leaves open what is asked of them. */
function dueOf(longer: readonly Longer[], comparison: SomePeriods['comparison']): readonly Longer[] {
  return longer.filter(({ timing, period, level }) => timing === 'ended' && (!period.cut || isHeld(level, comparison)));
}

function runningOf(longer: readonly Longer[]): Longer | undefined {
  const last = longer.at(-1);
  return last?.timing === 'running' ? last : undefined;
}

function trajectoryOf(
  longer: readonly Longer[],
  { comparison, count }: SomePeriods,
  pace: TrajectoryFact,
  parameters: MethodParameters,
): TrajectoryFact {
  const due = dueOf(longer, comparison);
  const running = runningOf(longer);
  const ceiling = isCeiling(comparison);
  const earlierUnmet = due.some(({ level }) => level === 'unmet');
  if (running?.level === 'unmet') return ceiling || running.range.lower > count ? 'wrong-way' : 'stalled';
  if (pace !== 'unknown') return earlierUnmet && pace === 'sufficient' ? 'slow' : pace;
  // What was so in an earlier one says nothing about one of which periods are over.
  const latest = running?.begun.some(({ timing }) => timing === 'ended') === true ? undefined : due.at(-1);
  if (latest === undefined || latest.level === 'unknown') return 'unknown';
  if (latest.level === 'met') {
    if (earlierUnmet) return 'slow';
    return due.some(({ level }) => level === 'unknown') ? 'unknown' : 'sufficient';
  }
  const { lower, upper } = latest.range;
  return ceiling || lower > count
    ? trajectoryOfMiss(count / upper, count / lower, parameters)
    : trajectoryOfMiss(lower / count, upper / count, parameters);
}

/** One period shows no pace. */
const FEWEST_OVER = 2;

/**
 * How the periods of a running longer one add up to the number promised, against as many of them as are over. A ceiling is judged in
 * whole periods: the first that is allowed is not too many, however early. Before two are over no pace is called too slow.
 */
function paceOf(longer: Longer | undefined, { comparison, count }: SomePeriods, parameters: MethodParameters): TrajectoryFact {
  if (longer?.timing !== 'running' || !longer.begun.some(({ reported }) => reported)) return 'unknown';
  const { begun, of, range, mostSoFar, level, period } = longer;
  if (!isCeiling(comparison) && level === 'met') return 'sufficient';
  if (of === Infinity || period.cut) return 'unknown';
  const over = begun.filter(({ timing }) => timing === 'ended');
  const found = isCeiling(comparison)
    ? ceilingPace(range.lower, mostSoFar, Math.ceil(((comparison === 'less-than' ? count - 1 : count) * begun.length) / of), parameters)
    : floorPace(over, range.lower, neededOf(comparison, count) / of, parameters);
  return found !== 'sufficient' && over.length < FEWEST_OVER ? 'unknown' : found;
}

function neededOf(comparison: SomePeriods['comparison'], count: number): number {
  return comparison === 'more-than' ? count + 1 : count;
}

/** Sufficient by what is proven by now, or by the last of the periods in a row that are known from the first on; less by these alone. */
function floorPace(over: readonly Judged[], least: number, each: number, parameters: MethodParameters): TrajectoryFact {
  if (over.length === 0) return 'unknown';
  const now = least / (each * over.length);
  if (trajectoryOfShare(now, parameters) === 'sufficient') return 'sufficient';
  const open = over.findIndex(({ level }) => level === 'unknown');
  const known = open < 0 ? over : over.slice(0, open);
  if (known.length < FEWEST_OVER) return 'unknown';
  const then = known.filter(({ level }) => level === 'met').length / (each * known.length);
  // What was too slow then, and has caught up since as far as is proven, is not known to be too slow now.
  return now > then ? 'unknown' : trajectoryOfShare(then, parameters);
}

function ceilingPace(least: number, most: number, line: number, { onTrack }: MethodParameters): TrajectoryFact {
  const of = (number: number): TrajectoryFact => {
    if (number <= line) return 'sufficient';
    return number * onTrack <= line ? 'slow' : 'wrong-way';
  };
  const worst = of(most);
  return worst === of(least) ? worst : 'unknown';
}

function countedStep({ period, range, of, level }: Longer): Step<'counted'> {
  return step('counted', {
    what: 'periods',
    least: range.lower,
    most: finiteOrNull(range.upper),
    of: finiteOrNull(of),
    level,
    from: dateOfDay(period.start),
    ...(period.end === Infinity ? {} : { until: dateOfDay(period.end) }),
  });
}

/** The figures that would settle the periods on which it depends. From which value on one counts says nothing about the whole. */
function settling(longer: readonly Longer[], { counted }: Judgement, { periods }: SomePeriods): readonly MissingFigure[] {
  const open = longer.filter(({ level }) => level === 'unknown').flatMap(({ begun }) => begun);
  const needed = open.filter(({ timing, reported }) => timing === 'ended' || reported);
  return unsettled(needed, counted, periods).map(({ decides: _, ...missing }) => missing);
}

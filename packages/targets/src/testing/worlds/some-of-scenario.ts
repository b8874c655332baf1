import { findStep, type Comparison, type Evaluation, type Requirement, type Step } from '@actionline/core';

import { severalTotals, wholeOf } from './all-of-scenario.js';
import { slotAt, type Slot } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { duesFrom, everyPeriodOf, recurrenceOf, type Due, type Recurrence } from './every-period-scenario.js';
import type { Frame } from './reported-world.js';
import { askedNear, holds } from './required.js';
import type { Claim, Scenario } from './scenario.js';
import { asOfIn } from './total-scenario.js';

type WorldOf = (slots: readonly Slot[], frame: Frame) => CountedWorld;

/** The scenario of so many of several promises, without its family and number. */
export function somePartsScenario(dice: Dice, worldOf: WorldOf): Omit<Scenario, 'family' | 'at'> {
  const endsOf = (slots: readonly Slot[]): number => dice.int(slots.length >> 1, slots.length - 1);
  const { slots, today, parts, observations, claims, inTheEnd } = severalTotals(dice, worldOf, dice.int(2, 4), endsOf);
  const comparison = dice.pick(['at-least', 'more-than', 'stated'] as const);
  const count = dice.int(comparison === 'more-than' ? 0 : 1, parts.length - (comparison === 'more-than' ? 1 : 0));
  const now = claims.filter((claim) => holds(claim.truth, claim.comparison, claim.required)).length;
  const end = inTheEnd.filter((kept) => kept).length;
  return {
    target: wholeOf({ kind: 'some-of', comparison, count, parts }),
    observations: dice.shuffled(observations),
    options: { asOf: slotAt(slots, today).end },
    claims,
    whole: true,
    furtherFaults: ({ level, status, steps }) => {
      const faults: string[] = [];
      if ((level === 'met' || status === 'achieved') && !holds(now, comparison, count))
        faults.push(`${level}, ${status}, in truth ${String(now)} are met`);
      if ((level === 'unmet' || status === 'missed') && holds(end, comparison, count))
        faults.push(`${level}, ${status}, in truth ${String(end)} are met in the end`);
      const { least = 0, most } = findStep(steps, 'counted')?.values ?? {};
      if (least > now || (most ?? Infinity) < end)
        faults.push(`${String(least)} to ${String(most)}, in truth ${String(now)} now and ${String(end)} in the end`);
      return faults;
    },
  };
}

/** How many of some periods count: of one that the window cuts it may be open whether it does. */
interface Truth {
  readonly least: number;
  readonly most: number;
}

/** The days that a number of periods is promised for, with what is true of them. */
interface LongerTruth {
  readonly over: boolean;
  readonly cut: boolean;
  /** The periods that it has. */
  readonly of: number;
  /** Of those that have begun, by now. */
  readonly now: Truth;
  /** Of all; of those after the last day of the world anything may be. */
  readonly end: Truth;
}

/** The scenario of so many periods, without its family and number. */
export function somePeriodsScenario(dice: Dice, worldOf: WorldOf): Omit<Scenario, 'family' | 'at'> {
  const recurrence = recurrenceOf(dice);
  const { slots, every, times, from, to, dues } = recurrence;
  const until = to ?? slots.length - 1;
  const today = dice.chance(0.4) ? slots.length - 1 : dice.int(from, until);
  const world = worldOf(slots, { first: from, last: until, today });
  const { scale } = world;
  const begun = dues.filter(({ first }) => first <= today);
  const amountBy = ({ first, last }: Due, day: number): number => world.amountOf(first, Math.min(last, day)) / scale;
  const { comparison, value } = askedNear(dice, amountBy(dice.pick(begun), today) * scale, scale);
  const isKept = (due: Due, day: number): boolean => holds(amountBy(due, day), comparison, value);
  const yearly = every !== 'week' && every !== 'year' && (times ?? 1) === 1 && dice.chance(0.6);
  const longer: readonly Due[] = yearly ? yearsOf(recurrence) : [{ first: from, last: to ?? Infinity, cut: false }];
  // A year that runs has periods beyond the last day of the world.
  const all = yearly && to === undefined ? duesFrom(from, longer.at(-1)!.last, recurrence.offset, recurrence.length, true) : dues;
  const open = to === undefined && !yearly;
  const truths = longer
    .filter(({ first }) => first <= today)
    .map(({ first, last, cut }): LongerTruth => {
      const within = all.filter((due) => due.last >= first && due.last <= last);
      const now = within.filter((due) => due.first <= today).map((due) => verdictOf(due, comparison, isKept(due, today)));
      const end = within.map((due) => {
        if (due.last < slots.length) return verdictOf(due, comparison, isKept(due, due.last));
        if (due.first >= slots.length) return undefined;
        const settled = isKept(due, today) === isFloor(comparison) && comparison !== 'exactly';
        const passed = comparison === 'exactly' && holds(amountBy(due, slots.length - 1), 'more-than', value);
        return settled || passed ? verdictOf(due, comparison, isKept(due, slots.length - 1)) : undefined;
      });
      return { over: last <= today, cut, of: open ? Infinity : within.length, now: truthOf(now), end: truthOf(end, open) };
    });
  const asked = numberNear(dice, dice.pick(truths));
  const requirement: Requirement = {
    kind: 'some-of',
    ...asked,
    ...(yearly ? { within: 'year' as const } : {}),
    periods: everyPeriodOf(recurrence, world, comparison, value),
  };
  return {
    target: wholeOf(requirement),
    observations: dice.shuffled(world.observations),
    options: { asOf: to === today ? asOfIn(dice, slots, to, today) : slotAt(slots, today).end },
    claims: begun.map((due): Claim => {
      const { start } = slotAt(slots, due.first);
      return {
        name: start,
        truth: amountBy(due, today),
        comparison,
        required: value,
        said: ({ periods = [] }) => periods.find(({ period }) => period.start === start),
      };
    }),
    whole: true,
    furtherFaults: (evaluation) => [...countFaults(evaluation, truths), ...levelFaults(evaluation, truths, asked)],
  };
}

/** The years of a window: of the calendar, from its first day, or from July. */
function yearsOf({ slots, anchor, from, to }: Recurrence): readonly Due[] {
  const month = Number(slotAt(slots, from).start.slice(5, 7)) - 1;
  const offset = anchor === 'window' ? 0 : anchor === 'calendar' ? month : (month + 6) % 12;
  return duesFrom(from, to ?? slots.length - 1, offset, 12, to === undefined);
}

function isFloor(comparison: Comparison): boolean {
  return comparison === 'at-least' || comparison === 'more-than' || comparison === 'stated';
}

/** Whether a period counts; open where less than the full floor is asked of it, since the window cuts it, and nobody says how much. */
function verdictOf({ cut }: Due, comparison: Comparison, kept: boolean): boolean | undefined {
  const ceiling = comparison === 'at-most' || comparison === 'less-than';
  return !cut || ceiling || (kept && comparison !== 'exactly') ? kept : undefined;
}

function truthOf(verdicts: readonly (boolean | undefined)[], endless = false): Truth {
  return {
    least: verdicts.filter((kept) => kept === true).length,
    most: endless ? Infinity : verdicts.filter((kept) => kept !== false).length,
  };
}

/** A number that may be reached and may be missed, near a true one. */
function numberNear(dice: Dice, { of, end }: LongerTruth): { readonly comparison: Comparison; readonly count: number } {
  const comparison = dice.pick(['at-least', 'at-least', 'more-than', 'stated', 'at-most', 'at-most', 'less-than', 'exactly'] as const);
  const [lowest, highest] = comparison === 'more-than' || comparison === 'at-most' ? [0, of - 1] : [1, of];
  return { comparison, count: Math.max(lowest, Math.min(highest, end.least + dice.int(-2, 2))) };
}

/** How many count, and of how many, of each longer period. */
function countFaults({ steps }: Evaluation, truths: readonly LongerTruth[]): readonly string[] {
  const told = steps.filter((step): step is Step<'counted'> => step.code === 'counted');
  if (told.length !== truths.length) return [`${String(told.length)} numbers, in truth ${String(truths.length)}`];
  return told.flatMap(({ values: { least, most, of } }, at) => {
    const { end, of: all } = truths[at]!;
    const wrong = least > end.least || (most ?? Infinity) < end.most || (of ?? Infinity) !== all;
    return wrong
      ? [`${String(least)} to ${String(most)} of ${String(of)}, in truth ${String(end.least)} to ${String(end.most)} of ${String(all)}`]
      : [];
  });
}

/** The whole as of a recurring promise: what is over decides, where the window does not cut it; a ceiling is met so far. */
function levelFaults(
  { level, status }: Evaluation,
  truths: readonly LongerTruth[],
  { comparison, count }: { readonly comparison: Comparison; readonly count: number },
): readonly string[] {
  const ceiling = comparison === 'at-most' || comparison === 'less-than';
  const holdsBy = ({ least, most }: Truth): boolean => holds(least, comparison, count) && holds(most, comparison, count);
  const canHold = ({ least, most }: Truth): boolean =>
    holds(least, comparison, count) || holds(most, comparison, count) || (comparison === 'exactly' && least <= count && count <= most);
  const over = truths.filter((one) => one.over && (!one.cut || ceiling));
  const running = truths.find((one) => !one.over);
  const failed = over.some((one) => !holdsBy(one.end)) || (ceiling && running !== undefined && !holdsBy(running.now));
  const reached = over.length > 0 || truths.some((one) => holdsBy(one.now));
  const mayFail = truths.some((one) => (!one.cut || ceiling) && !canHold(one.end));
  const faults: string[] = [];
  if ((level === 'met' || status === 'achieved') && (failed || !reached)) faults.push(`${level}, ${status}, in truth not`);
  if ((level === 'unmet' || status === 'missed') && !mayFail) faults.push(`${level}, ${status}, in truth it can be kept`);
  return faults;
}

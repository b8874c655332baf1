import type { Comparison, Evaluation, Every, EveryPeriod, PeriodVerdict, Target } from '@actionline/core';

import { monthSlots, slotAt, weekSlots, type Slot } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { dueDate } from './due.js';
import { askedNear, holds } from './required.js';
import type { Claim, Scenario } from './scenario.js';
import type { Frame } from './reported-world.js';
import { asOfIn } from './total-scenario.js';

/** A period of a recurring promise, as slots. */
export interface Due {
  /** The first slot. */
  readonly first: number;
  /** The last slot; beyond those that there are where the window has no end. */
  readonly last: number;
  /** Set where the window cuts it. */
  readonly cut: boolean;
}

/** How a promise recurs, and the periods that it falls into. */
export interface Recurrence {
  /** The days. */
  readonly slots: readonly Slot[];
  /** The period. */
  readonly every: Every;
  /** How many of these make one. */
  readonly times?: number;
  /** Where they begin. */
  readonly anchor?: string;
  /** The first slot of the window. */
  readonly from: number;
  /** The last, where it has an end. */
  readonly to: number | undefined;
  /** The periods. */
  readonly dues: readonly Due[];
  /** How many slots before the window the first one began. */
  readonly offset: number;
  /** How many slots one has. */
  readonly length: number;
}

const MONTHS: Readonly<Record<Exclude<Every, 'week' | 'day'>, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/** The scenario of a promise for every period, without its family and number. */
export function everyPeriodScenario(
  dice: Dice,
  worldOf: (slots: readonly Slot[], frame: Frame) => CountedWorld,
): Omit<Scenario, 'family' | 'at'> {
  const recurrence = recurrenceOf(dice);
  const { slots, from, to, dues } = recurrence;
  const end = to ?? slots.length - 1;
  const today = dice.chance(0.4) ? slots.length - 1 : dice.int(from, end);
  const world = worldOf(slots, { first: from, last: end, today });
  const { scale, programOf } = world;
  const begun = dues.filter(({ first }) => first <= today);
  const amounts = begun.map(({ first, last }) => world.amountOf(first, Math.min(last, today)));
  const { comparison, value } = askedNear(dice, dice.pick(amounts), scale);
  const requirement = everyPeriodOf(recurrence, world, comparison, value);
  const target: Target = { id: 'world/1.a', commitment: 'world/1', label: { en: 'World' }, requirement };
  const claims = begun.map(({ first, last, cut }, index): Claim => {
    const { start } = slotAt(slots, first);
    return {
      name: start,
      truth: amounts[index]! / scale,
      comparison,
      required: value,
      said: ({ periods = [] }) => periods.find(({ period }) => period.start === start),
      // Of a period that the window cuts nobody says how much is asked, so that figures do not decide.
      ...(programOf === undefined || cut ? {} : { program: () => programOf(first, Math.min(last, today)) }),
    };
  });
  return {
    target,
    observations: dice.shuffled(world.observations),
    options: { asOf: to === today ? asOfIn(dice, slots, to, today) : slotAt(slots, today).end },
    claims,
    whole: true,
    furtherFaults: (evaluation) => [
      ...periodFaults(evaluation, begun, slots),
      ...wholeFaults(evaluation, begun, claims, requirement, slots, today),
    ],
  };
}

/** A recurring requirement about what a world counts. */
export function everyPeriodOf(
  { slots, every, times, anchor, from, to }: Recurrence,
  { measure, select }: CountedWorld,
  comparison: Comparison,
  value: number,
): EveryPeriod {
  return {
    kind: 'every-period',
    comparison,
    value,
    measure,
    ...(select === undefined ? {} : { select }),
    every,
    ...(times === undefined ? {} : { times }),
    ...(anchor === undefined ? {} : { anchor }),
    window: { start: slotAt(slots, from).start, ...(to === undefined ? {} : { end: slotAt(slots, to).end }) },
  };
}

/** Calendar periods, those of a year that begins in another month, or those of the window; months, or weeks. */
export function recurrenceOf(dice: Dice): Recurrence {
  if (dice.chance(0.15)) {
    const count = dice.int(6, 20);
    const times = dice.chance(0.3) ? 2 : 1;
    const to = dice.chance(0.5) ? count - 1 : undefined;
    const slots = weekSlots(dice.int(0, 100), count);
    // Weeks have no number that two of them could be counted from but that of the window.
    const dues = duesFrom(0, to ?? count - 1, 0, times, to === undefined);
    return { slots, every: 'week', ...(times === 1 ? {} : { times, anchor: 'window' }), from: 0, to, dues, offset: 0, length: times };
  }
  const every = dice.pick(['year', 'half-year', 'quarter', 'month'] as const);
  const count = dice.int(every === 'year' ? 14 : 6, every === 'year' ? 40 : 24);
  const start = dice.int(0, 40);
  const slots = monthSlots(start, count);
  const from = dice.chance(0.5) ? 0 : dice.int(0, 2);
  const to = dice.chance(0.5) ? dice.int(Math.max(from, count - 4), count - 1) : undefined;
  const length = MONTHS[every];
  const month = (slotAt(slots, from).start.slice(5, 7) as unknown as number) - 1;
  const kind = dice.pick(['calendar', 'window', 'july']);
  const times = kind === 'window' && dice.chance(0.3) ? 2 : 1;
  const offset = kind === 'window' ? 0 : kind === 'calendar' ? month % length : (((month - 6) % length) + length) % length;
  const anchor = kind === 'july' ? '07-01' : kind;
  const dues = duesFrom(from, to ?? count - 1, offset, length * times, to === undefined);
  return { slots, every, ...(times === 1 ? {} : { times }), anchor, from, to, dues, offset, length: length * times };
}

/** The periods of a window whose first one began some slots before it. */
export function duesFrom(from: number, to: number, offset: number, length: number, open: boolean): readonly Due[] {
  const dues: Due[] = [];
  for (let begin = from - offset; begin <= to; begin += length) {
    const end = begin + length - 1;
    dues.push({ first: Math.max(begin, from), last: open ? end : Math.min(end, to), cut: begin < from || (!open && end > to) });
  }
  return dues;
}

function periodFaults({ periods = [] }: Evaluation, begun: readonly Due[], slots: readonly Slot[]): readonly string[] {
  const known = periods.filter(({ timing }) => timing !== 'upcoming');
  const wanted = begun.map(({ first, cut }) => `${slotAt(slots, first).start}${cut ? ' cut' : ''}`).join();
  const found = known.map(({ period, cut }: PeriodVerdict) => `${period.start}${cut === true ? ' cut' : ''}`).join();
  return wanted === found ? [] : [`periods ${found}, in truth ${wanted}`];
}

/**
 * The whole is met where every period that is over is, and unmet where one is not, or where a ceiling is broken in the running one;
 * cut ones are not held against the full floor, nor silence against those that are still to be reported.
 */
function wholeFaults(
  { level, status, requirement: asked, asOf }: Evaluation,
  begun: readonly Due[],
  claims: readonly Claim[],
  { comparison, value }: EveryPeriod,
  slots: readonly Slot[],
  today: number,
): readonly string[] {
  const due = asked.kind === 'every-period' ? asked.due : undefined;
  const isAwaited = ({ last }: Due): boolean => due !== undefined && dueDate(due, slotAt(slots, last).end) > asOf;
  const kept = begun.map((one, at) => ({ ...one, kept: holds(claims[at]?.truth ?? 0, comparison, value), over: one.last <= today }));
  const ceiling = comparison === 'at-most' || comparison === 'less-than';
  const held = kept.filter((one) => one.over && !isAwaited(one));
  const whole = held.filter(({ cut }) => !cut);
  const failed = held.some((one) => !one.kept && (!one.cut || ceiling));
  const faults: string[] = [];
  if (level === 'met' && (failed || (whole.length === 0 && kept.every((one) => !one.kept))))
    faults.push('level met, in truth a period is not');
  if (level === 'unmet' && !failed && !kept.some((one) => !one.kept && (ceiling || one.over || whole.length === 0)))
    faults.push('level unmet, in truth each period is met');
  if (status === 'missed' && !failed && !kept.some((one) => one.over && !one.kept)) faults.push('missed, in truth each period is met');
  if (status === 'achieved' && failed) faults.push('achieved, in truth a period is not met');
  return faults;
}

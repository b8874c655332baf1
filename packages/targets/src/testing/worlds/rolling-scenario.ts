import type { Comparison, Evaluation, Every, EveryPeriod, LevelBy, Rolling, Target } from '@actionline/core';

import { slotAt, type Slot } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { everyPeriodOf, recurrenceOf, type Due } from './every-period-scenario.js';
import type { Frame } from './reported-world.js';
import { askedNear, holds } from './required.js';
import type { Claim, Scenario } from './scenario.js';
import type { StatesWorld } from './states-world.js';
import { asOfIn } from './total-scenario.js';

/** The periods of a rolling value, as slots, the first before the last. */
type Periods = readonly (readonly [first: number, last: number])[];

const MONTHS: Readonly<Record<Exclude<Every, 'week' | 'day'>, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/** The scenario of a moving average or a rolling sum that is to be met in every period, without its family and number. */
export function rollingPeriodsScenario(
  dice: Dice,
  worldOf: (slots: readonly Slot[], frame: Frame) => CountedWorld,
): Omit<Scenario, 'family' | 'at'> {
  const recurrence = recurrenceOf(dice);
  const { slots, from, to, dues, every } = recurrence;
  const end = to ?? slots.length - 1;
  const today = dice.chance(0.6) ? slots.length - 1 : dice.int(from, end);
  const world = worldOf(slots, { first: from, last: end, today });
  const { scale, measure, programOf } = world;
  const { time, across } = measure.combine;
  const adds = time !== 'snapshot' && across === 'sum';
  const rolling = rollingOf(dice, every, adds);
  const over = dues.filter(({ last }) => last <= today);
  const periodsOf = over.map(({ last }) => periodsBy(slots, last, rolling));
  // Of what was before the world began nothing is true.
  const grains = periodsOf.map((periods) => (periods.length < rolling.times ? undefined : sumOf(world, periods)));
  const known = grains.filter((value) => value !== undefined);
  const divisor = rolling.by === 'mean' ? rolling.times : 1;
  const { comparison, value } = askedNear(dice, known.length === 0 ? 10 : Math.round(dice.pick(known) / divisor), scale);
  const requirement: EveryPeriod = { ...everyPeriodOf(recurrence, world, comparison, value), rolling };
  const target: Target = { id: 'world/1.a', commitment: 'world/1', label: { en: 'World' }, requirement };
  const truths = grains.map((sum) => (sum === undefined ? undefined : sum / scale / divisor));
  const claims = over.flatMap(({ first, cut }, at): Claim[] => {
    const truth = truths[at];
    if (truth === undefined) return [];
    const { start } = slotAt(slots, first);
    const [since, until] = [periodsOf[at]!.at(0)![0], periodsOf[at]!.at(-1)![1]];
    return [
      {
        name: start,
        truth,
        comparison,
        required: value,
        said: ({ periods = [] }) => periods.find(({ period }) => period.start === start),
        ...(programOf === undefined || cut || !adds || rolling.by === 'mean' ? {} : { program: () => programOf(since, until) }),
      },
    ];
  });
  return {
    target,
    observations: dice.shuffled(world.observations),
    options: { asOf: to === today ? asOfIn(dice, slots, to, today) : slotAt(slots, today).end },
    claims,
    whole: true,
    furtherFaults: (evaluation) => wholeFaults(evaluation, over, truths, requirement),
  };
}

/** The scenario of a moving average that is to be moved to a value, without its family and number. */
export function rollingLevelScenario(dice: Dice, world: StatesWorld, every: Every): Omit<Scenario, 'family' | 'at'> {
  const { measure, slots, scale, today, days, stateIn } = world;
  const newest = days.at(-1);
  const times = dice.int(2, 4);
  const adds = measure.combine.time === 'increment' && measure.combine.across === 'sum';
  const by = adds && dice.chance(0.4) ? 'sum' : 'mean';
  const first = (newest ?? 0) - times + 1;
  const sum = Array.from({ length: times }, (_, at) => (first + at < 0 ? 0 : stateIn(first + at))).reduce((all, one) => all + one, 0);
  const truth = sum / scale / (by === 'mean' ? times : 1);
  const direction = dice.pick(['increase', 'decrease'] as const);
  const comparison: Comparison = dice.pick(direction === 'increase' ? ['at-least', 'more-than'] : ['at-most', 'less-than']);
  const reach = dice.pick([0, 1, 3, Math.abs(sum) >> 2]);
  const value = (Math.round(truth * scale) + dice.int(-reach, reach)) / scale;
  const requirement: LevelBy = {
    kind: 'level-by',
    direction,
    comparison,
    level: { value },
    measure,
    rolling: { by, times, every },
    due: slotAt(slots, slots.length - 1).end,
  };
  const kept = holds(truth, comparison, value);
  return {
    target: { id: 'world/1.a', commitment: 'world/1', label: { en: 'World' }, requirement },
    observations: dice.shuffled(world.observations),
    options: { asOf: slotAt(slots, today).end },
    claims:
      newest === undefined || first < 0
        ? []
        : [{ name: 'whole', truth, comparison, required: value, said: ({ level, value: found }) => ({ level, value: found }) }],
    furtherFaults: ({ level, status }) =>
      newest === undefined || first < 0
        ? []
        : [
            ...((level === 'met' && !kept) || (level === 'unmet' && kept) ? [`level ${level}, in truth ${kept ? 'met' : 'unmet'}`] : []),
            ...(status === 'achieved' && !kept ? ['achieved, in truth it is not met'] : []),
            ...(status === 'missed' && kept ? ['missed, in truth it is met'] : []),
          ],
  };
}

/** Some periods of a rolling value; weeks where the promise is of weeks. */
function rollingOf(dice: Dice, promised: Every, adds: boolean): Rolling {
  const every = promised === 'week' ? 'week' : dice.pick(['month', 'month', 'quarter', 'half-year', 'year'] as const);
  const times = dice.int(2, every === 'month' || every === 'week' ? 6 : 3);
  const by = adds && dice.chance(0.6) ? 'sum' : 'mean';
  return { by, times, every, ...(every !== 'week' && dice.chance(0.3) ? { anchor: dice.pick(['04-01', '07-01', '11-01']) } : {}) };
}

/** The last periods that are over by the end of a slot; fewer where the world has not so many. */
function periodsBy(slots: readonly Slot[], slot: number, { every, times, anchor = '01-01' }: Rolling): Periods {
  const length = every === 'week' || every === 'day' ? 1 : MONTHS[every];
  const isLast = (at: number): boolean => {
    const [month, first] = [Number(slotAt(slots, at).start.slice(5, 7)), Number(anchor.slice(0, 2))];
    return every === 'week' || (((month + 1 - first) % length) + length) % length === 0;
  };
  let last = slot;
  while (last >= 0 && !isLast(last)) last -= 1;
  const periods: (readonly [number, number])[] = [];
  for (; periods.length < times && last - length + 1 >= 0; last -= length) periods.unshift([last - length + 1, last]);
  return periods;
}

function sumOf({ amountOf }: CountedWorld, periods: Periods): number {
  return periods.reduce((sum, [first, last]) => sum + amountOf(first, last), 0);
}

/** The whole is met only where every period that is over is, and unmet only where one is not. */
function wholeFaults(
  { level, status }: Evaluation,
  over: readonly Due[],
  truths: readonly (number | undefined)[],
  { comparison, value }: EveryPeriod,
): readonly string[] {
  const ceiling = comparison === 'at-most' || comparison === 'less-than';
  const counted = over.flatMap(({ cut }, at) => (cut && !ceiling ? [] : [truths[at]]));
  const failed = counted.some((truth) => truth !== undefined && !holds(truth, comparison, value));
  const mayFail = counted.some((truth) => truth === undefined || !holds(truth, comparison, value));
  return [
    ...(failed && (level === 'met' || status === 'achieved') ? [`${level}, ${status}, in truth a period is not met`] : []),
    ...(!mayFail && (level === 'unmet' || status === 'missed') ? [`${level}, ${status}, in truth each period is met`] : []),
  ];
}

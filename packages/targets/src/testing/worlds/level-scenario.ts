import {
  addDays,
  type ChangeFromBaseline,
  type Comparison,
  type Direction,
  type Evaluation,
  type LevelBy,
  type Target,
  type TrajectoryFact,
} from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import { defaultParameters } from '../../method-parameters.js';
import { slotAt } from './calendar.js';
import type { Dice } from './dice.js';
import { holds, wholeGrains } from './required.js';
import type { Scenario } from './scenario.js';
import type { StatesWorld } from './states-world.js';

/** Where a movement starts, in units. */
interface Start {
  readonly value: number;
  readonly day: string;
}

/** The scenario of an indicator that is to be moved to a value, without its family and number. */
export function levelScenario(dice: Dice, world: StatesWorld): Omit<Scenario, 'family' | 'at'> {
  const { measure, slots, scale, today, days, stateIn, programOf } = world;
  const newest = days.at(-1);
  const grains = stateIn(newest ?? today);
  const start = startOf(dice, world);
  const direction = dice.pick(['increase', 'decrease', 'maintain'] as const);
  const { comparison, asked } = levelOf(dice, wholeGrains(grains), direction, scale);
  const due = slotAt(slots, dice.chance(0.5) ? slots.length - 1 : dice.int(newest ?? today, slots.length - 1)).end;
  const requirement: LevelBy = {
    kind: 'level-by',
    direction,
    comparison,
    level: asked,
    measure,
    ...(start === undefined ? {} : { baseline: { value: start.value, date: start.day } }),
    due,
  };
  const truth = grains / scale;
  const bounds: readonly (readonly [Comparison, number])[] =
    'value' in asked
      ? [[comparison === 'stated' ? (direction === 'decrease' ? 'at-most' : 'at-least') : comparison, asked.value]]
      : [
          ['at-least', asked.from],
          ['at-most', asked.to],
        ];
  const kept = bounds.every(([own, required]) => holds(truth, own, required));
  const [first] = bounds;
  return {
    target: { id: 'world/1.a', commitment: 'world/1', label: { en: 'World' }, requirement },
    observations: dice.shuffled(world.observations),
    options: { asOf: slotAt(slots, today).end },
    claims:
      newest === undefined || first === undefined
        ? []
        : [
            {
              name: 'whole',
              truth,
              comparison: first[0],
              required: first[1],
              // Of a range that is asked for, the level is held against both ends below.
              said: ({ level, value }) => ({ level: bounds.length > 1 ? 'unknown' : level, value }),
              ...(bounds.length > 1 ? { untold: true as const } : {}),
              ...(programOf === undefined || bounds.length > 1 ? {} : { program: () => programOf(0, today) }),
            },
          ],
    ...(bounds.length > 1 ? { whole: true as const } : {}),
    furtherFaults: (evaluation) => [
      ...levelFaults(evaluation, kept),
      // A baseline that meets the target already leaves no way to go.
      ...(newest === undefined || start === undefined || kept || !('value' in asked) || first === undefined || holds(start.value, ...first)
        ? []
        : pathFaults(evaluation, start, truth, asked.value, slotAt(slots, newest).end, due)),
    ],
  };
}

/** The scenario of an indicator that is to rise or to fall, without its family and number. */
export function directionScenario(dice: Dice, world: StatesWorld): Omit<Scenario, 'family' | 'at'> {
  const { measure, slots, scale, today, days, stateIn } = world;
  const start = startOf(dice, world);
  const direction = dice.pick(['increase', 'decrease'] as const);
  const wanted = direction === 'increase' ? 1 : -1;
  const states = days.map((day) => stateIn(day) / scale);
  const latest = states.at(-1) ?? 0;
  const from = start?.value ?? states[0] ?? 0;
  // Nothing lies beyond it, as beyond 100 per cent.
  const furthest = Math.max(...[from, ...states].map((value) => value * wanted)) * wanted;
  const declared = direction === 'increase' ? measure.limits?.upper : measure.limits?.lower;
  const limit =
    measure.limits !== undefined ? declared : dice.chance(0.2) ? furthest + (dice.chance(0.6) ? 0 : wanted * dice.int(1, 5)) : undefined;
  const requirement: Direction = {
    kind: 'direction',
    direction,
    measure: {
      ...(limit === undefined
        ? measure
        : { ...measure, limits: { ...measure.limits, [direction === 'increase' ? 'upper' : 'lower']: limit } }),
    },
    window: { start: slotAt(slots, 0).start, ...(dice.chance(0.5) ? { end: slotAt(slots, slots.length - 1).end } : {}) },
    ...(start === undefined ? {} : { baseline: { value: start.value, date: start.day } }),
  };
  const atLimit = limit !== undefined && (latest - limit) * wanted >= -1e-9;
  const kept = (latest - from) * wanted > 1e-9 || atLimit;
  const target: Target = { id: 'world/1.a', commitment: 'world/1', label: { en: 'World' }, requirement };
  return {
    target,
    observations: dice.shuffled(world.observations),
    options: { asOf: slotAt(slots, today).end },
    claims:
      states.length === 0
        ? []
        : [
            {
              name: 'whole',
              truth: latest,
              comparison: 'exactly',
              required: 0,
              untold: true,
              said: ({ value }) => ({ level: 'unknown', value }),
            },
          ],
    whole: true,
    // A change by less than a share of where it started is none.
    furtherFaults: (evaluation) =>
      Math.abs(latest - from) < Math.abs(from) * defaultParameters.smallestChange ? [] : levelFaults(evaluation, kept),
  };
}

/** A baseline before the first day that is reported; none as often. */
function startOf(dice: Dice, { slots, days, scale }: StatesWorld): Start | undefined {
  if (dice.chance(0.3)) return undefined;
  const first = slotAt(slots, days[0] ?? 0);
  return { value: dice.int(0, 100) / scale, day: addDays(first.start, -dice.int(1, 300)) };
}

function levelOf(
  dice: Dice,
  grains: number,
  direction: LevelBy['direction'],
  scale: number,
): { readonly comparison: Comparison; readonly asked: Exclude<LevelBy['level'], ChangeFromBaseline> } {
  const reach = dice.pick([0, 1, 3, Math.abs(grains) >> 2, Math.abs(grains)]);
  const near = grains + dice.int(-reach, reach);
  if (direction === 'maintain' || dice.chance(0.2)) {
    return { comparison: 'stated', asked: { from: near / scale, to: (near + dice.int(0, 2 * reach)) / scale } };
  }
  const comparison = dice.pick(
    direction === 'increase' ? (['at-least', 'more-than', 'stated'] as const) : (['at-most', 'less-than', 'stated'] as const),
  );
  return { comparison, asked: { value: near / scale } };
}

function levelFaults({ level, status }: Evaluation, kept: boolean): readonly string[] {
  const faults: string[] = [];
  if ((level === 'met' && !kept) || (level === 'unmet' && kept)) faults.push(`level ${level}, in truth ${kept ? 'met' : 'unmet'}`);
  if ((status === 'achieved' || status === 'slipping') && !kept) faults.push(`${status}, in truth it is not met`);
  if (status === 'missed' && kept) faults.push('missed, in truth it is met');
  return faults;
}

/** The share of the straight way from the baseline, on the newest day that is reported. */
function pathFaults({ trajectory }: Evaluation, start: Start, truth: number, required: number, on: string, due: string): readonly string[] {
  const way = required - start.value;
  const elapsed = dayNumber(on) - dayNumber(start.day);
  const total = dayNumber(due) - dayNumber(start.day);
  const done = (truth - start.value) / way;
  // Without a way, or beyond its end, other rules hold.
  if (trajectory === 'unknown' || Math.abs(way) < 1e-9 || total <= 0 || elapsed <= 0 || done > 1 + 1e-9) return [];
  const share = (done * total) / elapsed;
  const { onTrack, atRisk, wrongWay } = defaultParameters;
  const is: TrajectoryFact =
    share >= onTrack - 1e-9 ? 'sufficient' : share >= atRisk - 1e-9 ? 'slow' : share >= wrongWay - 1e-9 ? 'stalled' : 'wrong-way';
  return is === trajectory ? [] : [`trajectory ${trajectory}, in truth ${is} (${String(share)})`];
}

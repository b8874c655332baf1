import {
  addDays,
  type ChangeFromBaseline,
  type Comparison,
  type Evaluation,
  type IsoDate,
  type LevelBy,
  type Observation,
  type PathShape,
  type TotalBy,
  type TrajectoryFact,
  unitId,
} from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import { defaultParameters } from '../../method-parameters.js';
import { slotAt, spanOf } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { truthfully } from './figure.js';
import { askedNear, holds } from './required.js';
import type { Claim, Scenario } from './scenario.js';
import type { StatesWorld } from './states-world.js';
import { asOfIn } from './total-scenario.js';

const SHAPES: readonly PathShape[] = ['linear', 'linear', 'stepped'];

/** A stage of a way: a day and what is asked by it. */
interface Stage {
  readonly on: IsoDate;
  readonly value: number;
}

/** The scenario of a total with milestones, without its family and number. */
export function totalWayScenario(dice: Dice, world: CountedWorld): Omit<Scenario, 'family' | 'at'> {
  const { measure, slots, scale, first, last, today, observations } = world;
  const until = Math.min(last, today);
  const truthBy = (slot: number): number => world.amountOf(first, Math.min(slot, today));
  const places = slotsBetween(dice, first, last);
  const asked = [...places, last].map((slot) => askedNear(dice, truthBy(slot), scale));
  const { comparison } = asked.at(-1)!;
  const values = asked.map(({ value }) => value).sort((a, b) => a - b);
  const stages = [...places, last].map((slot, at): Stage => ({ on: slotAt(slots, slot).end, value: values[at]! }));
  const milestones = stages.slice(0, -1).map(({ on, value }) => ({ due: on, value }));
  const path = dice.pick(SHAPES);
  const requirement: TotalBy = {
    kind: 'total-by',
    comparison,
    value: values.at(-1)!,
    measure,
    window: spanOf(slots, first, last),
    ...(milestones.length === 0 ? {} : { milestones }),
    path,
  };
  const { programOf } = world;
  const claim = (name: string, to: number, required: number, said: Claim['said']): Claim => ({
    name,
    truth: truthBy(to) / scale,
    comparison,
    required,
    said,
    // Of what is still to come no range is given.
    ...(programOf === undefined || to > today ? {} : { program: () => programOf(first, to) }),
  });
  return {
    target: { id: 'world/1.a', commitment: 'world/1', label: { en: 'World' }, requirement },
    observations: dice.shuffled(observations),
    options: { asOf: asOfIn(dice, slots, last, today) },
    claims: [
      claim('whole', until, values.at(-1)!, (evaluation) => evaluation),
      ...places.map((slot, at) => claim(`milestone ${String(at)}`, slot, values[at]!, saidOf(at, slot <= today))),
    ],
    furtherFaults: (evaluation) => {
      const on = evaluation.closedUntil === undefined ? -1 : slots.findIndex(({ end }) => end === evaluation.closedUntil);
      const days = [...new Set([until, on])].filter((slot) => slot >= first && slot <= until);
      const start: Stage = { on: addDays(slotAt(slots, first).start, -1), value: 0 };
      const truths = days.map((slot) =>
        trueTrajectory([start, ...stages], path, truthBy(slot) / scale, slotAt(slots, slot).end, {
          comparison,
          falls: false,
          until: slotAt(slots, slot).end,
        }),
      );
      return falseTrajectory(evaluation, truths);
    },
  };
}

/** What an evaluation says of a milestone: its value where it is over, and the verdict. */
function saidOf(at: number, isOver: boolean): Claim['said'] {
  return ({ milestones = [] }) => {
    const one = milestones[at];
    return one === undefined ? undefined : { level: one.level, ...(isOver ? { value: one.value } : {}) };
  };
}

/** The scenario of a level by a change from its baseline, or with milestones, without its family and number. */
export function levelWayScenario(dice: Dice, world: StatesWorld): Omit<Scenario, 'family' | 'at'> {
  const { measure, slots, scale, today, days, stateIn } = world;
  const newest = days.at(-1);
  const start = startOf(dice, world);
  const truth = stateIn(newest ?? today) / scale;
  const last = dice.int(newest ?? today, slots.length - 1);
  const due = slotAt(slots, last).end;
  const relative = dice.chance(0.7);
  const wanted = truth === start.value ? dice.pick([1, -1]) : Math.sign(truth - start.value) * (dice.chance(0.9) ? 1 : -1);
  const direction = relative && dice.chance(0.15) ? 'maintain' : wanted > 0 ? 'increase' : 'decrease';
  const unit = dice.pick(['percent', 'points'] as const);
  const places = direction === 'maintain' ? [] : slotsBetween(dice, start.slot + 1, last);
  const changes = [...places, last]
    .map((slot) => changeNear(dice, start.value, stateIn(Math.min(slot, newest ?? today)) / scale, unit, direction))
    .sort((a, b) => (a - b) * (direction === 'decrease' ? -1 : 1));
  const valueOf = (change: number): number => (unit === 'points' ? start.value + change : (start.value * (100 + change)) / 100);
  const levelOf = (change: number): LevelBy['level'] =>
    relative ? ({ change, in: unit } satisfies ChangeFromBaseline) : { value: Number(valueOf(change).toFixed(6)) };
  const comparison = dice.pick<Comparison>(
    direction === 'increase'
      ? ['at-least', 'more-than', 'stated']
      : direction === 'decrease'
        ? ['at-most', 'less-than', 'stated']
        : ['at-least', 'at-most', 'exactly'],
  );
  const read = comparison === 'stated' ? (direction === 'decrease' ? 'at-most' : 'at-least') : comparison;
  const stages = [...places, last].map((slot, at): Stage => ({ on: slotAt(slots, slot).end, value: valueOf(changes[at]!) }));
  const required = stages.at(-1)!.value;
  const path = dice.pick(SHAPES);
  const milestones = places.map((slot, at) => ({ due: slotAt(slots, slot).end, level: levelOf(changes[at]!) }));
  const requirement: LevelBy = {
    kind: 'level-by',
    direction,
    comparison,
    level: levelOf(changes.at(-1)!),
    measure,
    ...(start.baseline === undefined ? {} : { baseline: start.baseline }),
    due,
    ...(milestones.length === 0 ? {} : { milestones }),
    path,
  };
  const kept = holds(truth, read, required);
  const stateBy = (slot: number): number | undefined => days.filter((day) => day <= slot).at(-1);
  return {
    target: { id: 'world/1.a', commitment: 'world/1', label: { en: 'World' }, requirement },
    observations: dice.shuffled([...world.observations, ...start.observations]),
    options: { asOf: slotAt(slots, today).end },
    claims:
      newest === undefined
        ? []
        : [
            { name: 'whole', truth, comparison: read, required, said: ({ level, value }) => ({ level, value }) },
            ...places.flatMap((slot, at): readonly Claim[] => {
              const day = slot <= today ? stateBy(slot) : newest;
              if (day === undefined) return [];
              const name = `milestone ${String(at)}`;
              return [
                { name, truth: stateIn(day) / scale, comparison: read, required: stages[at]!.value, said: saidOf(at, slot <= today) },
              ];
            }),
          ],
    furtherFaults: (evaluation) => [
      ...askedFaults(evaluation, required),
      ...(newest === undefined || kept || direction === 'maintain' || evaluation.baseline === undefined
        ? []
        : wayFaults(evaluation, [{ on: start.on, value: start.value }, ...stages], path, truth, slotAt(slots, newest).end)),
    ],
  };
}

/** Where a movement starts: as the target states it, by its day among the results, or in a report of its own. */
interface WayStart {
  readonly value: number;
  readonly on: IsoDate;
  /** The last slot before which no milestone is due. */
  readonly slot: number;
  readonly baseline: LevelBy['baseline'];
  readonly observations: readonly Observation[];
}

function startOf(dice: Dice, { measure, slots, days, scale, stateIn }: StatesWorld): WayStart {
  const first = days[0] ?? 0;
  if (days.length > 1 && dice.chance(0.5)) {
    const { end } = slotAt(slots, first);
    return { value: stateIn(first) / scale, on: end, slot: first, baseline: { date: end }, observations: [] };
  }
  const { start, from, to } = slotAt(slots, first);
  const value = dice.int(1, 100);
  const on = addDays(start, -dice.int(1, 300));
  const before = { value: value / scale, on, slot: first - 1 };
  if (dice.chance(0.4)) return { ...before, baseline: { value: value / scale, date: on }, observations: [] };
  const statement = truthfully(dice, value, { scale }, 0.5, false);
  const length = measure.combine.time === 'increment' ? to - from : 0;
  const observation: Observation = {
    id: 'start',
    measure: measure.id,
    unit: unitId(measure.unit),
    role: 'baseline',
    value: statement.value / scale,
    bound: statement.bound,
    period: { start: addDays(on, -length), end: on },
    source: { title: 'Report' },
  };
  return { ...before, baseline: dice.chance(0.5) ? { date: on } : undefined, observations: [observation] };
}

/** Up to three slots between two, in order. */
function slotsBetween(dice: Dice, first: number, last: number): readonly number[] {
  const places = Array.from({ length: Math.max(last - first, 0) }, (_, at) => first + at);
  return dice
    .shuffled(places)
    .slice(0, dice.int(0, 3))
    .sort((a, b) => a - b);
}

/** A change from a start that comes near a value, the way wanted. */
function changeNear(dice: Dice, start: number, value: number, unit: 'percent' | 'points', direction: LevelBy['direction']): number {
  const exact = unit === 'points' || start === 0 ? value - start : ((value - start) / start) * 100;
  const near = Math.round(exact + dice.pick([0, 0, dice.int(-3, 3), dice.int(-20, 20)]));
  const change = unit === 'percent' ? Math.max(near, -100) : near;
  if (direction === 'increase') return Math.max(change, 1);
  return direction === 'decrease' ? Math.min(change, -1) : change;
}

/** What an evaluation says is asked, where it is not. */
function askedFaults({ required, steps }: Evaluation, truth: number): readonly string[] {
  if (required === undefined) return [];
  const { value, range = { lower: value, upper: value } } = required;
  const noise = 1e-6 * Math.max(1, Math.abs(truth));
  const faults =
    truth < range.lower - noise || truth > range.upper + noise ? [`asked ${JSON.stringify(required)}, in truth ${String(truth)}`] : [];
  return steps.some(({ code }) => code === 'baseline-not-positive' || code === 'baseline-needed') ? ['asked and not known'] : faults;
}

/** The share of the way from the baseline on the newest day; without one, or beyond its end, other rules hold. */
function wayFaults(evaluation: Evaluation, stages: readonly Stage[], path: PathShape, value: number, on: IsoDate): readonly string[] {
  const [start, end] = [stages[0]!, stages.at(-1)!];
  const way = end.value - start.value;
  const done = (value - start.value) / way;
  if (Math.abs(way) < 1e-9 || on <= start.on || end.on <= start.on || done > 1 + 1e-9) return [];
  const { comparison } = evaluation.requirement as LevelBy;
  const falls = way < 0;
  // A milestone that is due so shortly after the newest day that no trend is read between them may be held against it, or not.
  const near = defaultParameters.earlyShare * (dayNumber(end.on) - dayNumber(start.on));
  return falseTrajectory(
    evaluation,
    [0, near].map((after) => trueTrajectory(stages, path, value, on, { comparison, falls, until: addDays(on, Math.floor(after)) })),
  );
}

function falseTrajectory({ trajectory }: Evaluation, truths: readonly TrajectoryFact[]): readonly string[] {
  if (trajectory === 'unknown' || truths.length === 0 || truths.includes(trajectory)) return [];
  return [`trajectory ${trajectory}, in truth ${truths.join(' or ')}`];
}

/** The trajectory of a value on a day against a path, the sum of what each of its pieces asks, and the milestones up to a day. */
function trueTrajectory(
  stages: readonly Stage[],
  path: PathShape,
  value: number,
  on: IsoDate,
  { comparison, falls, until }: { readonly comparison: Comparison; readonly falls: boolean; readonly until: IsoDate },
): TrajectoryFact {
  const { onTrack, atRisk, wrongWay } = defaultParameters;
  const noise = 1e-9;
  const ceiling = !falls && (comparison === 'at-most' || comparison === 'less-than');
  const start = stages[0]!.value;
  const [required, sign] = [stages.at(-1)!.value, falls ? -1 : 1];
  let asked = 0;
  stages.slice(1).forEach((stage, at) => {
    const from = stages[at]!;
    const rise = (stage.value - from.value) * sign;
    if (path === 'linear') {
      const days = dayNumber(stage.on) - dayNumber(from.on);
      asked += rise * Math.min(Math.max((dayNumber(on) - dayNumber(from.on)) / days, 0), 1);
    } else if (ceiling ? on > from.on : on >= stage.on) asked += rise;
  });
  const done = (value - start) * sign;
  const share = asked > noise ? done / asked : done - asked >= -noise ? (done - asked > noise ? Infinity : 1) : -Infinity;
  if (ceiling) {
    if (value > required || (value === required && comparison === 'less-than')) return 'wrong-way';
    if (comparison === 'at-most' ? share <= 1 + noise : share < 1 - noise) return 'sufficient';
    return share * onTrack <= 1 + noise ? 'slow' : 'wrong-way';
  }
  if (comparison === 'exactly' && !falls && value > required) return 'wrong-way';
  const last = stages
    .slice(1, -1)
    .filter((stage) => stage.on <= until)
    .at(-1);
  const strict = comparison === 'more-than' || comparison === 'less-than';
  const short = last === undefined ? -Infinity : Math.round((last.value - value) * sign * 1e6);
  if (share >= onTrack - noise) return short > 0 || (short === 0 && strict) ? 'slow' : 'sufficient';
  if (share >= atRisk - noise) return 'slow';
  return share >= wrongWay - noise ? 'stalled' : 'wrong-way';
}

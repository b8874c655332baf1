import {
  addDays,
  findStep,
  type Evaluation,
  type EveryPeriod,
  type IsoDate,
  type Measure,
  type Observation,
  type PeriodDue,
  type Requirement,
  type SomePeriods,
} from '@actionline/core';

import type { Dice } from './dice.js';
import type { Scenario } from './scenario.js';

/**
 * A scenario of a recurring promise whose periods are to be reported by a day: each report comes in on some day, which its source may
 * not say, and may come again, or be the correction or the final one of one that came before. All of them are true.
 */
export function withDue(dice: Dice, scenario: Omit<Scenario, 'family' | 'at'>): Omit<Scenario, 'family' | 'at'> {
  const { target, options, furtherFaults } = scenario;
  const { requirement } = target;
  if (requirement.kind !== 'every-period' && !isSomePeriods(requirement)) return scenario;
  const periods = requirement.kind === 'every-period' ? requirement : requirement.periods;
  const due = dueOf(dice, periods);
  const late = 'days' in due ? due.days : 250;
  const said = dice.pick([0.5, 0.9, 1]);
  const received = new Map<string, IsoDate>();
  const dated = (observation: Observation, on: IsoDate): Observation => {
    received.set(observation.id, on);
    return dice.chance(said) ? { ...observation, recordedAt: on } : observation;
  };
  const observations = scenario.observations.flatMap((observation): readonly Observation[] => {
    const { period, value, id } = observation;
    const on = addDays(period.end, dice.int(0, 2 * late + 2));
    const own = dated(observation, on);
    if (value === undefined || dice.chance(0.7)) return [own];
    const before = addDays(period.end, dice.int(0, late));
    const [first, second] = before < on ? [before, on] : [on, before];
    // What came first says no more than what came then; where it says less, it may be corrected, or be provisional.
    const vague = dice.chance(0.5) && observation.bound === undefined ? { bound: 'at-least' as const } : {};
    const firstly = { ...observation, ...vague, id: `e${id}` };
    const provisional = dice.chance(0.3) ? { status: 'P' as const } : {};
    const corrects = dice.chance(0.4) ? { supersedes: firstly.id } : {};
    return [dated({ ...firstly, ...provisional }, first), dated({ ...observation, ...corrects }, second)];
  });
  const asked: EveryPeriod = { ...periods, due };
  const known = dice.chance(0.3) ? { knownAt: addDays(options.asOf, dice.int(-60, 90)) } : {};
  return {
    ...scenario,
    target: { ...target, requirement: requirement.kind === 'every-period' ? asked : { ...requirement, periods: asked } },
    observations: dice.shuffled(observations),
    options: { ...options, ...known },
    eachTrue: true,
    furtherLevels: ({ periods: found = [] }) => found.flatMap(({ onTime }) => onTime ?? []),
    furtherFaults: (evaluation, reported) => [
      ...(furtherFaults?.(evaluation, reported) ?? []),
      ...punctualityFaults(evaluation, asked, due, reported, received),
    ],
  };
}

function isSomePeriods(requirement: Requirement): requirement is SomePeriods {
  return requirement.kind === 'some-of' && 'periods' in requirement;
}

function dueOf(dice: Dice, { every }: EveryPeriod): PeriodDue {
  if (every === 'year' && dice.chance(0.6)) return { day: dice.pick(['01-31', '02-29', '03-31', '06-30', '07-01', '12-31']) };
  return { days: dice.pick([0, 1, 15, 45, 90, 200]) };
}

/** The day by which a period that ends on a day is to be reported, by the words of the promise. */
export function dueDate(due: PeriodDue, end: IsoDate): IsoDate {
  if ('days' in due) return addDays(end, due.days);
  const year = Number(end.slice(0, 4));
  const inYear = (own: number): IsoDate => {
    const leap = own % 4 === 0 && (own % 100 !== 0 || own % 400 === 0);
    return `${String(own)}-${due.day === '02-29' && !leap ? '02-28' : due.day}`;
  };
  return inYear(year) < end ? inYear(year + 1) : inYear(year);
}

/** What is to be reported, by measure: of a share both sides. */
function sidesOf({ id, share }: Measure): readonly string[] {
  if (share === undefined) return [id];
  const { numerator, denominator } = share;
  return typeof denominator === 'number' ? [numerator.id] : [numerator.id, denominator.id];
}

/**
 * A period is reported on time where some report of it, of days that end within it, came in by its day; late, where some did and each
 * of them later. Nothing is said of it before it is over, nor before its day while nothing came in.
 */
function punctualityFaults(
  { periods = [], timing, due: last, asOf, knownAt, steps }: Evaluation,
  { window, measure }: EveryPeriod,
  due: PeriodDue,
  observations: readonly Observation[],
  received: ReadonlyMap<string, IsoDate>,
): readonly string[] {
  const faults: string[] = [];
  const end = window.end === undefined ? undefined : dueDate(due, window.end);
  if (last !== end) faults.push(`due ${String(last)}, in truth ${String(end)}`);
  if ((timing === 'ended') !== (end !== undefined && asOf >= end)) faults.push(`${timing} on ${asOf}, in truth due ${String(end)}`);
  const isKnown = ({ period, recordedAt }: Observation): boolean => knownAt === undefined || (recordedAt ?? period.end) <= knownAt;
  const known = observations.filter((one) => one.value !== undefined && one.period.end <= asOf && isKnown(one));
  for (const one of periods) {
    const day = dueDate(due, one.period.end);
    if (one.due !== day) faults.push(`due ${String(one.due)}, in truth ${day}`);
    const reports = known.filter(({ period }) => period.end >= one.period.start && period.end <= one.period.end);
    const isInTime = (id: string): boolean => reports.some((report) => report.measure === id && received.get(report.id)! <= day);
    const inTime = sidesOf(measure).every(isInTime);
    const say = (what: string): void => void faults.push(`${one.period.start} on time: ${String(one.onTime)}, in truth ${what}`);
    if (one.onTime === 'met' && !inTime) say('no report came in by the day');
    if (one.onTime === 'unmet' && (inTime || reports.length === 0)) say(inTime ? 'a report came in by the day' : 'no report came in');
    if (one.onTime !== undefined && one.timing !== 'ended') say('it is not over');
    if (one.onTime === 'unknown' && day > asOf) say('its day is still to come');
    if (one.onTime === undefined && one.timing === 'ended' && day <= asOf) say('its day has come');
  }
  const told = periods.filter(({ onTime }) => onTime !== undefined).length;
  const counted = findStep(steps, 'on-time')?.values.due ?? 0;
  if (told !== counted) faults.push(`on time of ${String(counted)} periods, told of ${String(told)}`);
  return faults;
}

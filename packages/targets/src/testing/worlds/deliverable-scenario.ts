import { addDays, yearPeriod, type Evaluation, type Observation, type Period, type Target } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import type { Dice } from './dice.js';
import type { Scenario } from './scenario.js';

/** The scenario of a thing that is to be done by a date, without its family and number. */
export function deliverableScenario(dice: Dice): Omit<Scenario, 'family' | 'at'> {
  const start = addDays('2022-01-01', dice.int(0, 400));
  const end = addDays(start, dice.int(30, 900));
  const doneOn = dice.chance(0.7) ? addDays(start, dice.int(0, 1200)) : undefined;
  const asOf = addDays(start, dice.int(0, 1400));
  const target: Target = {
    id: 'world/1.a',
    commitment: 'world/1',
    label: { en: 'World' },
    requirement: { kind: 'deliverable', deliverable: { en: 'A note' }, window: { start, end } },
  };
  const observations = Array.from({ length: dice.int(1, 4) }, (_, at) => reportOf(dice, `d${String(at)}`, target, start, doneOn));
  return {
    target,
    observations: dice.shuffled(observations),
    options: { asOf },
    claims: [],
    whole: true,
    furtherFaults: (evaluation) => deliverableFaults(evaluation, doneOn, asOf, end, observations),
  };
}

/** A report that it is done within a period, or that it is not by its end. */
function reportOf(dice: Dice, id: string, target: Target, start: string, doneOn: string | undefined): Observation {
  const on = addDays(start, dice.int(0, 1300));
  const done = doneOn !== undefined && on >= doneOn;
  const period = done ? within(dice, doneOn) : { start: dice.chance(0.5) ? addDays(on, -dice.int(0, 90)) : on, end: on };
  return { id, measure: target.id, value: done ? 1 : 0, unit: 'document', period, role: 'milestone', source: { title: 'World' } };
}

/** Days within which something was done: the day, some days, or its year. */
function within(dice: Dice, doneOn: string): Period {
  switch (dice.int(0, 2)) {
    case 0:
      return { start: doneOn, end: doneOn };
    case 1:
      return { start: addDays(doneOn, -dice.int(0, 30)), end: addDays(doneOn, dice.int(0, 30)) };
    default:
      return yearPeriod(Number(doneOn.slice(0, 4)));
  }
}

function deliverableFaults(
  { level, status, done }: Evaluation,
  doneOn: string | undefined,
  asOf: string,
  due: string,
  observations: readonly Observation[],
): readonly string[] {
  const faults: string[] = [];
  const isDone = doneOn !== undefined && doneOn <= asOf;
  const what = `done on ${String(doneOn)}`;
  // While there is time, what was last reported not to be done is not done so far.
  const denied = observations.filter(({ value, period }) => value === 0 && period.end <= asOf).map(({ period }) => dayNumber(period.end));
  const notThen = denied.length > 0 && (doneOn === undefined || Math.max(...denied) < dayNumber(doneOn)) && asOf < due;
  if (level === 'met' && !isDone) faults.push(`level met, in truth ${what}`);
  if (level === 'unmet' && isDone && !notThen && doneOn <= due) faults.push(`level unmet, in truth ${what}`);
  if (status === 'achieved' && !isDone) faults.push(`achieved, in truth ${what}`);
  if (status === 'missed' && doneOn !== undefined && doneOn <= due) faults.push(`missed, in truth ${what}`);
  if (done !== undefined && (doneOn === undefined || doneOn < done.start || done.end < doneOn)) {
    faults.push(`done within ${done.start} and ${done.end}, in truth ${what}`);
  }
  return faults;
}

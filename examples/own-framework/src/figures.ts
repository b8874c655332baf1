import { WORLD, unitId, yearPeriod, type Baseline, type Measure, type Observation } from '@actionline/core';

import { birthsRegistered, childrenPunished, homicideRate, illicitFlows } from './measures.js';

/** Every number of this file is made up: none is a statistic, and the reports say so beside each. */
const ILLUSTRATIVE = { title: 'Illustrative figure, not a statistic', publisher: 'An invented source' } as const;

/** Where the share of registered births started; the 2030 Agenda names no starting value. */
export const birthsBaseline: Baseline = { value: 70, date: '2015-12-31' };

/** Where the share of children hit or humiliated started; the 2030 Agenda names no starting value. */
export const punishmentBaseline: Baseline = { value: 72, date: '2015-12-31' };

/** The figures that the targets are evaluated from. Nothing is reported on returned assets: the evaluation says so. */
export const figures: readonly Observation[] = [
  inYear(2016, homicideRate, 6.2),
  inYear(2020, homicideRate, 5.9),
  inYear(2024, homicideRate, 5.6),
  inYear(2020, childrenPunished, 71),
  inYear(2024, childrenPunished, 69),
  inYear(2018, illicitFlows, 900_000_000_000),
  inYear(2024, illicitFlows, 950_000_000_000),
  inYear(2020, birthsRegistered, 76),
  inYear(2024, birthsRegistered, 84),
];

/** These targets promise a state of the world, so the state itself is their result: only `result` counts as delivery, `outcome` would not. */
function inYear(year: number, { id, unit }: Measure, value: number): Observation {
  return {
    id: `${id.slice('sdg-16/m.'.length)}-${String(year)}`,
    measure: id,
    value,
    unit: unitId(unit),
    period: yearPeriod(year),
    place: WORLD,
    role: 'result',
    source: ILLUSTRATIVE,
  };
}

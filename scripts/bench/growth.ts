import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { unitId, type Measure, type Observation, type Requirement, type Target } from '@actionline/core';
import { evaluateFramework, evaluateTarget, lintObservations } from '@actionline/targets';

import { growthOf, type GrowingWork } from './exponent.js';
import type { Figure } from './figure.js';
import { frameworkOf } from './growing-frameworks.js';
import * as lists from './growing-lists.js';
import * as promises from './growing-targets.js';
import { FIRST_DAY, reported } from './reports.js';

const OBSERVATIONS = [1_000, 10_000, 100_000, 1_000_000];
const TARGETS = [100, 1_000, 10_000, 30_000];

/** Twice the size may take 2.3 times as long. */
const LIMIT = 1.2;

/**
 * Of spans drawn anywhere, the more there are the more of them contradict each other, and each of up to 24 suspects is left out in
 * turn: a factor that grows with the size until it is 24, and no further. The aim is that of the others.
 */
const LIMIT_OF_CONTRADICTIONS = 1.6;

/** One target, and more and more observations of it. */
function ofOneTarget(name: string, requirement: Requirement, list: lists.ListOf, measure: lists.Subject): GrowingWork {
  const one = promises.target(requirement);
  return {
    name,
    prepare: (size) => {
      const observations = list(size, measure);
      const asOf = lists.lastDayOf(observations);
      return () => evaluateTarget(one, observations, { asOf });
    },
  };
}

const people = promises.measureOf('increment', 'sum');
const state = promises.measureOf('snapshot', 'none');
const ofTarget = { id: 'bench/1.a', unit: 'number' } as const;

function kinds(): readonly GrowingWork[] {
  const aboutAll: lists.ListOf = (size) =>
    Array.from({ length: size }, (_, at) => {
      // a third for each part, of which the handbook is told by its own id
      const day = FIRST_DAY + Math.floor(at / 3);
      const measure = at % 3 === 2 ? 'bench/1.a.iii' : people.id;
      return reported(at, { measure, unit: 'person', value: 1, start: day, end: day });
    });
  return [
    ofOneTarget('total-by', promises.totalBy(people), lists.days, people),
    ofOneTarget('total-by, decimals', promises.totalBy(people), lists.decimalDays, people),
    ofOneTarget('every-period by year', promises.everyYear(people), lists.days, people),
    ofOneTarget('every-period by quarter', promises.everyQuarter(people), lists.days, people),
    ofOneTarget('every-period by month, countries', promises.everyMonth(people), lists.countries, people),
    ofOneTarget('every-period by year, states', promises.everyYear(state), lists.days, state),
    ofOneTarget('level-by', promises.levelBy(state), lists.days, state),
    ofOneTarget('direction', promises.direction(state), lists.days, state),
    ofOneTarget('deliverable', promises.deliverable, lists.days, ofTarget),
    ofOneTarget('all-of', promises.allOf(people), aboutAll, people),
    ofOneTarget('standing', promises.standing, lists.days, ofTarget),
  ];
}

/** Every rule with what it is most used with: counts by a total, states by a level. */
function rules(): readonly GrowingWork[] {
  return promises.timeRules.flatMap((time) =>
    promises.acrossRules.map((across) => {
      const measure = promises.measureOf(time, across);
      const requirement = time === 'snapshot' ? promises.levelBy(measure) : promises.totalBy(measure);
      return ofOneTarget(`${time} × ${across}`, requirement, listFor(time, across), measure);
    }),
  );
}

function listFor(time: Measure['combine']['time'], across: Measure['combine']['across']): lists.ListOf {
  // without a rule across places there is one series only
  if (across === 'none') return time === 'running-total' ? lists.runningDays : lists.days;
  if (across === 'distinct') return time === 'running-total' ? lists.placesKept : lists.placesAgain;
  return time === 'running-total' ? lists.runningCountries : lists.countries;
}

function overlaps(): readonly GrowingWork[] {
  const total = promises.totalBy(people);
  const of = (name: string, list: lists.ListOf, requirement = total): GrowingWork => ofOneTarget(name, requirement, list, people);
  return [
    of('a week from every day', lists.weeksEachDay),
    of('each shares a day with the next', lists.chained),
    of('100 days, 10 days and days', lists.nested),
    of('spans anywhere', lists.anywhere),
    of('spans anywhere in ten years', lists.crowded),
    of('spans anywhere, by quarter', lists.anywhere, promises.everyQuarter(people)),
    of('100 days, 10 days and days, by quarter', lists.nested, promises.everyQuarter(people)),
    of('the world, regions and countries', lists.regions),
    of('the world, regions and countries, by month', lists.regions, promises.everyMonth(people)),
    of('total, sex, age and both', lists.breakdowns),
  ];
}

function repeats(): readonly GrowingWork[] {
  const total = promises.totalBy(people);
  const of = (name: string, list: lists.ListOf): GrowingWork => ofOneTarget(name, total, list, people);
  return [
    of('each given ten times', lists.tenTimes),
    of('one figure again and again', lists.oneAgain),
    of('two that contradict each other a day', lists.contradicting),
    of('one week, all different', lists.oneWeek),
    of('each corrects the one before', lists.corrections),
    of('two ids that correct each other', lists.oneIdCorrects),
  ];
}

const OTHER: lists.Subject = { id: 'bench/m.other', unit: 'person', commitment: 'bench/1' };

/** More and more observations of one commitment, of a measure that none of its eight targets counts. */
const uncounted: GrowingWork = {
  name: 'of one commitment, counted by no target',
  prepare: (size) => {
    const targets = Array.from({ length: 8 }, (_, at) =>
      promises.target(promises.totalBy({ ...people, id: `bench/m.${String(at)}` }), `bench/1.${String(at)}`),
    );
    const observations = lists.days(size, OTHER);
    const asOf = lists.lastDayOf(observations);
    return () => evaluateFramework(frameworkOf(targets), observations, { asOf });
  },
};

/** The same given to `evaluateTarget`, which lists each as left out. */
const leftOut: GrowingWork = {
  name: 'the same, evaluateTarget',
  prepare: (size) => {
    const observations = lists.days(size, OTHER);
    const asOf = lists.lastDayOf(observations);
    return () => evaluateTarget(promises.target(promises.totalBy(people)), observations, { asOf });
  },
};

function lint(): readonly GrowingWork[] {
  const targets = [promises.target(promises.totalBy(people)), promises.target(promises.everyYear(people), 'bench/1.b')];
  const of = (
    name: string,
    list: lists.ListOf,
    measure: Pick<Measure, 'id' | 'unit'> = people,
    measures: readonly Measure[] = [],
  ): GrowingWork => ({
    name: `lint: ${name}`,
    prepare: (size) => {
      const observations = list(size, measure);
      const asOf = lists.lastDayOf(observations);
      return () => lintObservations(observations, { targets, measures, asOf });
    },
  });
  const running = promises.measureOf('running-total', 'sum', 'bench/m.running');
  return [
    of('days', lists.days),
    of('countries', lists.countries),
    of('running totals', lists.runningCountries, running, [running]),
    of('spans anywhere', lists.anywhere),
    of('regions', lists.regions),
    of('sex and age', lists.breakdowns),
    of('each given ten times', lists.tenTimes),
    of('one figure again and again', lists.oneAgain),
    of('each corrects the one before', lists.corrections),
    of('all of an unknown measure', lists.days, { id: 'bench/m.poeple', unit: 'person' }),
    of('each of an unknown measure of its own', (size) =>
      lists.days(size, people).map((one, at) => ({ ...one, measure: `bench/m.peple-${String(at)}` })),
    ),
    of('all outside the window', (size) =>
      lists.days(size, people).map((one) => ({ ...one, period: { start: '0900-01-01', end: '0900-12-31' } })),
    ),
  ];
}

/** Targets with a measure and three observations each. */
function ofManyTargets(
  name: string,
  requirementOf: (measure: Measure, id: string, commitment: string) => Requirement,
  rule: Measure,
): GrowingWork {
  return {
    name,
    prepare: (size) => {
      const observations: Observation[] = [];
      const targets = Array.from({ length: size }, (_, at): Target => {
        const measure = { ...rule, id: `bench/m.${String(at)}` };
        const [id, commitment] = [`bench/${String(at)}.a`, `bench/${String(at)}`];
        const requirement = requirementOf(measure, id, commitment);
        const named = requirement.kind === 'deliverable' || requirement.kind === 'standing' ? id : measure.id;
        for (let year = 0; year < 3; year += 1) {
          const start = FIRST_DAY + year * 400;
          const about = { measure: named, unit: unitId(measure.unit), commitment, place: ['KE', 'UG', 'TZ'][year % 3] ?? 'KE' };
          observations.push(reported(at * 3 + year, { ...about, value: 1, start, end: start + 90 }));
        }
        return promises.target(requirement, id, commitment);
      });
      const framework = frameworkOf(targets);
      const asOf = lists.lastDayOf(observations);
      return () => evaluateFramework(framework, observations, { asOf });
    },
  };
}

function manyTargets(): readonly GrowingWork[] {
  const kind = (name: string, of: (measure: Measure, id: string, commitment: string) => Requirement, measure = people): GrowingWork =>
    ofManyTargets(name, of, measure);
  return [
    kind('total-by', promises.totalBy),
    kind('every-period by year', promises.everyYear),
    kind('level-by', promises.levelBy, state),
    kind('direction', promises.direction, state),
    kind('deliverable', () => promises.deliverable),
    kind('all-of', (measure, id, commitment) => promises.allOf(measure, id, commitment)),
    kind('standing', () => promises.standing),
    ...promises.timeRules.flatMap((time) =>
      promises.acrossRules.map((across) =>
        kind(`${time} × ${across}`, time === 'snapshot' ? promises.levelBy : promises.totalBy, promises.measureOf(time, across)),
      ),
    ),
    oneCommitment,
    unknownMeasures,
    lintOfOneMeasure,
    lintOfManyMeasures,
  ];
}

/** All of one commitment, with as many observations about it that no target counts. */
const oneCommitment: GrowingWork = {
  name: 'all of one commitment, as many uncounted',
  prepare: (size) => {
    const targets = Array.from({ length: size }, (_, at) =>
      promises.target(promises.totalBy({ ...people, id: `bench/m.${String(at)}` }), `bench/1.${String(at)}`),
    );
    const observations = lists.days(size, OTHER);
    const framework = frameworkOf(targets);
    const asOf = lists.lastDayOf(observations);
    return () => evaluateFramework(framework, observations, { asOf });
  },
};

/** As many targets as observations of measures that are nearly theirs. */
const unknownMeasures: GrowingWork = {
  name: 'as many measures misspelt',
  prepare: (size) => {
    const targets = Array.from({ length: size }, (_, at) =>
      promises.target(promises.totalBy({ ...people, id: `bench/m.people-${String(at)}` }), `bench/${String(at)}.a`, `bench/${String(at)}`),
    );
    const observations = lists.days(size, people).map((one, at) => ({ ...one, measure: `bench/m.poeple-${String(at)}` }));
    const framework = frameworkOf(targets);
    const asOf = lists.lastDayOf(observations);
    return () => evaluateFramework(framework, observations, { asOf });
  },
};

const lintOfOneMeasure: GrowingWork = {
  name: 'lint: all of one measure, each with its window',
  prepare: (size) => {
    const targets = Array.from({ length: size }, (_, at) => {
      const start = `${String(2000 + (at % 50))}-01-01`;
      const end = `${String(2000 + (at % 50) + (at % 3))}-12-31`;
      return promises.target({ ...promises.totalBy(people), window: { start, end } } as Requirement, `bench/1.${String(at)}`);
    });
    const observations = lists.days(size, people);
    return () => lintObservations(observations, { targets, asOf: '2050-12-31' });
  },
};

const lintOfManyMeasures: GrowingWork = {
  name: 'lint: as many measures, and as many misspelt',
  prepare: (size) => {
    const targets = Array.from({ length: size }, (_, at) =>
      promises.target(promises.totalBy({ ...people, id: `bench/m.people-${String(at)}` }), `bench/${String(at)}.a`, `bench/${String(at)}`),
    );
    const observations = lists
      .days(size * 2, people)
      .map((one, at) => ({ ...one, measure: at % 2 === 0 ? `bench/m.people-${String(at >> 1)}` : `bench/m.poeple-${String(at)}` }));
    return () => lintObservations(observations, { targets, asOf: '2050-12-31' });
  },
};

/** Which cases are measured, and how far. */
interface GrowthOptions {
  readonly quick: boolean;
  readonly matching?: string | undefined;
}

const PROCESSES = 2;

/** How the time of evaluating and linting grows with observations and with targets: two processes share the cases. */
export async function* measureGrowth({ quick, matching }: GrowthOptions): AsyncGenerator<Figure> {
  const found: Figure[] = [];
  let told: () => void = () => undefined;
  let running = PROCESSES;
  for (let share = 0; share < PROCESSES; share += 1) {
    const args = ['--share', String(share), ...(quick ? ['--quick'] : []), ...(matching === undefined ? [] : ['--matching', matching])];
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const figure = JSON.parse(line) as Figure;
      // JSON has no word for what is no number
      found.push({ ...figure, value: figure.value ?? NaN });
      told();
    });
    child.on('close', (code) => {
      running -= 1;
      if (code !== 0)
        found.push({ name: `growth, process ${String(share + 1)}`, value: Infinity, unit: 'failed', limit: 0, against: 'none' });
      told();
    });
  }
  for (;;) {
    const next = found.shift();
    if (next !== undefined) yield next;
    else if (running === 0) return;
    else
      await new Promise<void>((resolve) => {
        told = resolve;
      });
  }
}

/** The cases that fall to one of the processes. */
export function* shareOfGrowth(share: number, { quick, matching }: GrowthOptions): Generator<Figure> {
  const most = (sizes: readonly number[]): readonly number[] => (quick ? sizes.slice(0, 3) : sizes);
  const cases = [
    ...[...kinds(), ...rules(), ...overlaps(), ...repeats(), uncounted, leftOut, ...lint()].map(
      (work) => [work, OBSERVATIONS, 'observations'] as const,
    ),
    ...manyTargets().map((work) => [work, TARGETS, 'targets'] as const),
  ].filter(([{ name }]) => matching === undefined || new RegExp(matching).test(name));
  for (const [at, [work, sizes, of]] of cases.entries()) if (at % PROCESSES === share) yield figureOf(work, most(sizes), of);
}

function figureOf(work: GrowingWork, sizes: readonly number[], of: string): Figure {
  const { exponent, last, times, leftOut } = growthOf(work, sizes);
  const tried = sizes.slice(0, times.length).map((size) => size.toLocaleString('en-GB'));
  const missing = leftOut === undefined ? '' : `; the next size would take ${(leftOut / 1000).toFixed(0)} s`;
  const each = times.map((time, at) => ((time / (sizes[at] ?? NaN)) * 1000).toPrecision(3)).join(', ');
  return {
    name: `growth with ${of}: ${work.name}`,
    value: exponent,
    unit: 'exponent',
    limit: work.name.startsWith('spans anywhere') ? LIMIT_OF_CONTRADICTIONS : LIMIT,
    against: `itself at ${tried.join(', ')}`,
    shown: `last step ${last.toFixed(2)}; ${each} µs each${missing}`,
  };
}

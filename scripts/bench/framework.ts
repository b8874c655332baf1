import { execFileSync } from 'node:child_process';

import type { Measure, Observation, Requirement, Target } from '@actionline/core';
import { evaluateFramework, evaluateTarget } from '@actionline/targets';

import { collectGarbage, compare } from './clock.js';
import { timeText, type Figure } from './figure.js';
import * as lists from './growing-lists.js';
import * as promises from './growing-targets.js';
import { frameworkOf, type GivenFramework } from './growing-frameworks.js';

const TARGETS = 24;

interface World {
  readonly framework: GivenFramework;
  /** The observations of all targets, mixed as reports come in. */
  readonly observations: readonly Observation[];
  /** The same, by target. */
  readonly own: readonly (readonly Observation[])[];
  readonly asOf: string;
}

const KINDS: readonly ((measure: Measure, id: string, commitment: string) => Requirement)[] = [
  promises.totalBy,
  promises.totalBy,
  promises.everyYear,
  promises.levelBy,
  promises.totalBy,
  promises.direction,
  promises.totalBy,
  promises.allOf,
];

/**
 * Targets of several kinds, and figures a day of fifty countries, or of one for a level, for each. Where it is plain, all are totals
 * with one figure a day: what is evaluated fastest, so that whatever a framework adds to it shows most.
 */
function world(size: number, plain = false): World {
  const each = Math.floor(size / TARGETS);
  const own: (readonly Observation[])[] = [];
  const targets = Array.from({ length: TARGETS }, (_, at): Target => {
    const make = (plain ? undefined : KINDS[at % KINDS.length]) ?? promises.totalBy;
    const state = make === promises.levelBy || make === promises.direction;
    const id = `bench/${String(at)}.a`;
    const commitment = `bench/${String(at)}`;
    const measure = state
      ? promises.measureOf('snapshot', 'none', `bench/m.${String(at)}`)
      : promises.measureOf('increment', 'sum', `bench/m.${String(at)}`);
    own.push(
      (state || plain ? lists.days : lists.countries)(each, { id: measure.id, unit: measure.unit, commitment, prefix: `${String(at)}-` }),
    );
    return promises.target(make(measure, id, commitment), id, commitment);
  });
  const observations: Observation[] = [];
  for (let at = 0; at < each; at += 1) for (const list of own) observations.push(list[at]!);
  return { framework: frameworkOf(targets), observations, own, asOf: lists.lastDayOf(observations) };
}

/** A framework over its targets one by one, and the memory that its evaluation takes. */
export function* measureFramework({ quick }: { readonly quick: boolean }): Generator<Figure> {
  const sizes = quick ? [[100_000, 5] as const] : [[100_000, 5] as const, [1_000_000, 2] as const];
  for (const [size, rounds, plain] of sizes.flatMap(([size, rounds]) => [[size, rounds, false] as const, [size, rounds, true] as const])) {
    const { ratio, ours } = compare(
      rounds,
      () => {
        // each is given observations that it has not seen before
        const [mine, theirs] = [world(size, plain), world(size, plain)];
        collectGarbage();
        return {
          ours: () => evaluateFramework(mine.framework, mine.observations, { asOf: mine.asOf }),
          peer: () => theirs.framework.targets.map((target, at) => evaluateTarget(target, theirs.own[at] ?? [], { asOf: theirs.asOf })),
        };
      },
      // the code is compiled by then
      size > 100_000 ? 0 : 1,
    );
    const observations = `${String(TARGETS)} ${plain ? 'totals' : 'targets'}, ${size.toLocaleString('en-GB')} observations`;
    yield {
      name: `evaluateFramework, ${observations}`,
      value: ratio,
      unit: 'times',
      // Beside the evaluation of each target: whose figures are whose, coverage, reports received, roll-ups, what nobody counts.
      // Plain totals are evaluated in half a microsecond each: finding each target’s figures, coverage and what nobody counts take longer.
      limit: plain ? 6 : 2,
      against: 'evaluateTarget of each target, given the observations of its own measure, which we first find; no coverage or roll-ups',
      shown: `${timeText(ours / size)} each`,
    };
  }
  const size = quick ? 100_000 : 1_000_000;
  const memory = Number(
    execFileSync(process.execPath, ['--max-old-space-size=12000', process.argv[1] ?? '', '--memory', String(size)], { encoding: 'utf8' }),
  );
  yield {
    name: `memory of evaluateFramework, ${size.toLocaleString('en-GB')} observations`,
    value: memory,
    unit: 'B each',
    limit: 300,
    against: 'the observations themselves: held beside them while the evaluation is kept, in a process of its own, after collection',
  };
}

/** The bytes an observation that are held beside the input once a framework is evaluated. */
export function memoryEach(size: number): number {
  const { framework, observations, asOf } = world(size);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const evaluation = evaluateFramework(framework, observations, { asOf });
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  // both are kept until the second look
  return evaluation.evaluations.length === TARGETS && observations.length > 0 ? (after - before) / size : NaN;
}

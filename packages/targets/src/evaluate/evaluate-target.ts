import { ActionlineError, show, type Evaluation, type IsoDate, type Observation, type Requirement, type Target } from '@actionline/core';

import { checkedDay } from '../day.js';
import { resolveMethod, type MethodParameters } from '../method-parameters.js';
import { cyclicTarget, evaluateAllOf } from './all-of.js';
import type { Context } from './context.js';
import { evaluateDeliverable } from './deliverable.js';
import { evaluateDirection } from './direction.js';
import { evaluateEveryPeriod } from './every-period.js';
import { evaluateLevelBy } from './level-by.js';
import { evaluateStanding } from './standing.js';
import { evaluateTotalBy } from './total-by.js';

/** How a target is evaluated. */
export interface EvaluateOptions {
  /** The date of the evaluation, at the close of that day: what ends on it is over and counts, what ends later does not. */
  readonly asOf: IsoDate;
  /** The date of knowledge: nothing that became known later counts; everything is known where absent. */
  readonly knownAt?: IsoDate;
  /** Parameters of the method `actionline-pace` that differ from {@link defaultParameters}. */
  readonly method?: Partial<MethodParameters>;
  /**
   * The reading to evaluate: `taken`, or the id of a reading of the target or of one of its parts. A part that has no
   * reading of that id is evaluated as taken.
   */
  readonly interpretation?: string;
}

/**
 * Whether a promise is being kept, as of a date: four facts, the status that follows from them, the evidence used and left
 * out with the reasons, and the steps that lead there. Pure: it reads no clock, and the order of the observations does not
 * matter. Infinite ends of ranges are `Infinity` here and `null` in JSON.
 *
 * @throws {@link ActionlineError} `bad-date` when `asOf` or `knownAt` is no date; `bad-period` when the window of the target is
 * none; `unknown-interpretation` when there is no such reading; `cyclic-target` when a target is a part of itself;
 * `bad-argument` when a parameter of the method is unknown or no number.
 *
 * @example
 * ```ts
 * import { evaluateTarget } from '@actionline/targets';
 *
 * const officers = {
 *   id: 'example/7.a', commitment: 'example/7', label: { en: 'Officers trained' },
 *   requirement: {
 *     kind: 'total-by', comparison: 'more-than', value: 3000, window: { start: '2024-01-01', end: '2025-12-31' },
 *     measure: { id: 'example/m.officers', label: { en: 'Officers' }, unit: 'officer', combine: { time: 'increment', across: 'sum' } },
 *   },
 * } as const;
 * const observations = [{
 *   id: 'report-2024', measure: 'example/m.officers', unit: 'officer', role: 'result', value: 1450,
 *   period: { start: '2024-01-01', end: '2024-12-31' }, source: { title: 'Annual report 2024' },
 * }] as const;
 *
 * const evaluation = evaluateTarget(officers, observations, { asOf: '2024-12-31' });
 * evaluation.status; // => 'on-track'
 * evaluation.value; // => { value: 1450, bound: 'exact', unit: 'officer', lower: 1450, upper: 1450 }
 * ```
 */
export function evaluateTarget(target: Target, observations: readonly Observation[], options: EvaluateOptions): Evaluation {
  return evaluateNoting(target, observations, options, new Set(['taken']));
}

/** The same, adding the ids of the readings that the target and its parts have to a set. */
export function evaluateNoting(
  target: Target,
  observations: readonly Observation[],
  options: EvaluateOptions,
  readings: Set<string>,
): Evaluation {
  const { asOf, knownAt, interpretation = 'taken' } = options;
  const evaluation = evaluateWith({
    target,
    observations,
    asOf,
    today: checkedDay(asOf, 'asOf'),
    knownAt,
    knownDay: knownAt === undefined ? Infinity : checkedDay(knownAt, 'knownAt'),
    wanted: interpretation,
    reading: 'taken',
    readings,
    method: resolveMethod(options.method),
    above: [],
  });
  if (readings.has(interpretation)) return evaluation;
  throw new ActionlineError(
    'unknown-interpretation',
    `The interpretation was ${show(interpretation)}; expected one of ${[...readings].map(show).join(', ')}.`,
    { given: interpretation },
  );
}

function evaluateWith(context: Context): Evaluation {
  const { target, above, readings } = context;
  if (above.includes(target.id)) throw cyclicTarget([...above, target.id]);
  const { interpretation, requirement } = target;
  if (interpretation === undefined) return dispatch(context, requirement);
  readings.add(interpretation.taken.id);
  for (const { id } of interpretation.others) readings.add(id);
  const other = interpretation.others.find((one) => one.id === context.wanted);
  return other === undefined ? dispatch(context, requirement) : dispatch({ ...context, reading: other.id }, other.requirement);
}

function dispatch(context: Context, requirement: Requirement): Evaluation {
  switch (requirement.kind) {
    case 'total-by':
      return evaluateTotalBy(context, requirement);
    case 'every-period':
      return evaluateEveryPeriod(context, requirement);
    case 'deliverable':
      return evaluateDeliverable(context, requirement);
    case 'level-by':
      return evaluateLevelBy(context, requirement);
    case 'direction':
      return evaluateDirection(context, requirement);
    case 'all-of':
      return evaluateAllOf(context, requirement, (target) =>
        evaluateWith({ ...context, target, reading: 'taken', above: [...context.above, context.target.id] }),
      );
    case 'standing':
      return evaluateStanding(context);
  }
}

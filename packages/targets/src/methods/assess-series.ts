import { ActionlineError, isActionlineError } from '@actionline/core';
import { nearestNames, show } from '@actionline/core/internal';
import { methodsNotOffered } from './catalogue.js';
import { inputShapes } from './input.js';
import { registry, type MethodFindings, type MethodId, type MethodInputs } from './registry.js';
import { checkShape, isRecord } from './shape.js';

/** Which method gave a result. */
export interface MethodStamp<Id extends MethodId = MethodId> {
  /** The method's id. */
  readonly method: Id;
  /** Version of its implementation. */
  readonly methodVersion: string;
}

/** The result of a method: which method it was, and what it found. */
export type MethodResult<Id extends MethodId> = MethodStamp<Id> & MethodFindings[Id];

/** The result of every method, by its id. */
export type MethodResults = { readonly [Id in MethodId]: MethodResult<Id> };

/**
 * Assesses a series by a published method: the method's own numbers and category, and the unified label
 * they are read as. Where the method is undefined the result carries a refusal with a code and its numbers
 * are `null`; nothing stands in for them unless the method's own publication says so. Numbers, years and words that a method
 * cannot use are refused, never thrown; what throws is a misuse of the call: a name that is not known, or a value of another kind.
 *
 * @param method - Id of the method; see {@link methods}.
 * @param input - The series, and the baseline, target, direction and settings that the method needs.
 * @returns What the method finds, with its id and version.
 * @throws {@link ActionlineError} `unknown-method` for an id that is not offered; `bad-argument` for an input of another shape: no object,
 * a series or another list that is none, a baseline, target or params that are no object, params missing where the method needs them.
 *
 * @example
 * ```ts
 * import { assessSeries } from '@actionline/targets/methods';
 *
 * const result = assessSeries('un-progress-chart', {
 *   baseline: { year: 2015, value: 40 },
 *   target: { value: 100, year: 2030 },
 *   direction: 'increase',
 *   series: [{ year: 2015, value: 40 }, { year: 2020, value: 80 }],
 * });
 * result.score; // => 3
 * result.status; // => 'on-track'
 * assessSeries('un-progress-chart', { direction: 'increase', series: [{ year: 2020, value: 80 }] }).refusal?.code; // => 'one-point'
 * ```
 */
export function assessSeries<Id extends MethodId>(method: Id, input: MethodInputs[Id]): MethodResult<Id> {
  if (typeof method !== 'string' || !Object.hasOwn(registry, method)) throw unknownMethod(method);
  checkInput(method, input);
  const { about, assess } = registry[method];
  return { method, methodVersion: about.version, ...assess(input) };
}

/** Callers without types: what a method is given must have the shape of its input; what it says is judged by the method. */
function checkInput(method: MethodId, input: unknown): void {
  const who = `The method "${method}"`;
  const { settings, needsParams } = registry[method];
  try {
    if (!isRecord(input) || (needsParams && isAbsent(input['params'])))
      throw new ActionlineError(
        'bad-argument',
        `${who} was given ${show(input)}; expected an object with ${isRecord(input) ? 'params' : 'a series'}; see the type of its input.`,
        { given: input },
      );
    checkShape(input, { keys: { ...inputShapes, params: { keys: settings } } }, who);
  } catch (error) {
    if (isActionlineError(error)) throw error;
    // A getter or a revoked proxy.
    throw new ActionlineError(
      'bad-argument',
      `${who} was given an object that cannot be read; expected plain objects; copy what is in it.`,
      {
        cause: error,
      },
    );
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function unknownMethod(given: unknown): ActionlineError {
  const ids = Object.keys(registry);
  const left = methodsNotOffered.find(({ id }) => id === given);
  const nearest = typeof given === 'string' ? nearestNames(given, ids, 1)[0] : undefined;
  const reason = left === undefined ? 'expected the id of a method on offer' : `it is not offered: ${left.reason.replace(/\.$/, '')}`;
  const mend = nearest === undefined ? 'choose' : `did you mean ${show(nearest)}? Choose`;
  return new ActionlineError('unknown-method', `The method was ${show(given)}; ${reason}; ${mend} one of ${ids.join(', ')}.`, { given });
}

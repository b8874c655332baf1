import { ActionlineError, show } from '@actionline/core';
import { methodsNotOffered } from './catalogue.js';
import { needsParams, registry, type MethodFindings, type MethodId, type MethodInputs } from './registry.js';

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
 * are `null`; nothing stands in for them unless the method's own publication says so. Data never throw.
 *
 * @param method - Id of the method; see {@link methods}.
 * @param input - The series, and the baseline, target, direction and settings that the method needs.
 * @returns What the method finds, with its id and version.
 * @throws {@link ActionlineError} `unknown-method` for an id that is not offered, `bad-argument` for an input that is not an object.
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
  if (!Object.hasOwn(registry, method)) throw unknownMethod(method);
  checkShape(method, input);
  const { about, assess } = registry[method];
  return { method, methodVersion: about.version, ...assess(input) };
}

/** Callers without types: a method must be given an object, its series as a list and its settings where it needs some. */
function checkShape(method: MethodId, input: unknown): void {
  if (typeof input !== 'object' || input === null) throw badInput(method, input, 'an object');
  if ('series' in input && !Array.isArray(input.series)) throw badInput(method, input.series, 'a list of points as its series');
  const params = 'params' in input ? input.params : undefined;
  if (needsParams.has(method) && (typeof params !== 'object' || params === null)) throw badInput(method, params, 'an object with params');
}

function badInput(method: MethodId, given: unknown, expected: string): ActionlineError {
  return new ActionlineError(
    'bad-argument',
    `The method "${method}" was given ${show(given)}; expected ${expected}; see the type of its input.`,
    { given },
  );
}

function unknownMethod(given: unknown): ActionlineError {
  const left = methodsNotOffered.find(({ id }) => id === given);
  const offered = `choose one of ${Object.keys(registry).join(', ')}.`;
  const reason = left === undefined ? 'expected the id of a method on offer' : `it is not offered: ${left.reason}`;
  return new ActionlineError('unknown-method', `The method was ${show(given)}; ${reason.replace(/\.$/, '')}; ${offered}`, { given });
}

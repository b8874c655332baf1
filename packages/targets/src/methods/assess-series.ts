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
  if (!Object.hasOwn(registry, method)) throw unknownMethod(method);
  checkShape(method, input);
  const { about, assess } = registry[method];
  return { method, methodVersion: about.version, ...assess(input) };
}

/** Callers without types: what a method is given must have the shape of its input; what is inside is judged by the method. */
function checkShape(method: MethodId, input: unknown): void {
  if (!isRecord(input)) throw badInput(method, input, 'an object');
  const { series, params, baseline, target } = input;
  if (series !== undefined && !Array.isArray(series)) throw badInput(method, series, 'a list of points as its series');
  for (const end of [baseline, target]) {
    if (!isAbsent(end) && !isRecord(end)) throw badInput(method, end, 'an object, or null, as its baseline and its target');
  }
  if (isAbsent(params) && !needsParams.has(method)) return;
  if (!isRecord(params)) throw badInput(method, params, 'an object with params');
  for (const [name, isNeeded] of listsOf(method)) {
    const list = params[name];
    if (!Array.isArray(list) && (isNeeded || list !== undefined)) throw badInput(method, list, `a list as params.${name}`);
  }
}

/** The settings that are lists, and whether the method needs them. */
function listsOf(method: MethodId): readonly (readonly [name: string, isNeeded: boolean])[] {
  if (method === 'statcan-rollup-mean') return [['children', true]];
  if (method === 'sdsn-goal-rating') return [['indicatorRatings', true]];
  const optional = { 'un-progress-chart': ['thresholdsTarget', 'thresholdsNoTarget'], 'tola-scope': ['periods', 'results'] };
  return method in optional ? optional[method as keyof typeof optional].map((name) => [name, false] as const) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
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

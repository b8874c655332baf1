import { ActionlineError } from '@actionline/core';
import { show } from '@actionline/core/internal';
import { assessSeries, type MethodResult } from './assess-series.js';
import type { SeriesInput } from './input.js';
import type { MethodStatus } from './method.js';
import { checkShape, isList } from './shape.js';

/** The methods that need no settings of their own and give a unified label: those that can be laid side by side. */
export type ComparableMethodId = 'eurostat' | 'statcan-open-sdg' | 'un-progress-chart' | 'destatis-dns' | 'aarr';

/** Methods that give the same label. */
export interface StatusGroup {
  /** The label. */
  readonly status: MethodStatus;
  /** The methods that give it. */
  readonly methods: readonly ComparableMethodId[];
}

/** Several methods on one series, side by side. */
export interface MethodComparison {
  /** Whether all methods that give a label give the same one; also `true` where at most one does. */
  readonly agree: boolean;
  /** The label of each method that gives one. */
  readonly statuses: Readonly<Partial<Record<ComparableMethodId, MethodStatus>>>;
  /** The methods by label, the most common label first. */
  readonly groups: readonly StatusGroup[];
  /** The methods outside the most common label; all of them where no label is the most common. */
  readonly disagreeing: readonly ComparableMethodId[];
  /** The methods that refuse, or have no label for this series. */
  readonly unassessed: readonly ComparableMethodId[];
  /** The full results, in the order asked for. */
  readonly results: readonly MethodResult<ComparableMethodId>[];
}

/**
 * Lays several methods side by side on one series, because official methods differ on the same data and a
 * reader should see it. A refusal is no disagreement.
 *
 * @param input - The series with its baseline, target and direction; settings are left at their defaults.
 * @param methods - The methods to compare, in the order of the results.
 * @throws {@link ActionlineError} `bad-argument` for methods that are no list, and what {@link assessSeries} throws.
 *
 * @example
 * ```ts
 * import { compareMethods } from '@actionline/targets/methods';
 *
 * const input = { target: { value: 100, year: 2030 }, direction: 'increase', series: [2015, 2020].map((year) => ({ year, value: year === 2015 ? 40 : 47 })) } as const;
 * const { agree, statuses } = compareMethods(input, ['statcan-open-sdg', 'un-progress-chart']);
 * agree; // => false
 * statuses; // => { 'statcan-open-sdg': 'off-track', 'un-progress-chart': 'at-risk' }
 * ```
 */
export function compareMethods(input: SeriesInput, methods: readonly ComparableMethodId[]): MethodComparison {
  checkMethods(methods);
  // a list may have holes, which a map would leave as they are
  const results = Array.from(methods, (method) => assessSeries(method, input));
  const statuses: Partial<Record<ComparableMethodId, MethodStatus>> = {};
  for (const { method, status, refusal } of results) {
    if (status !== undefined && status !== 'not-assessable' && refusal === undefined) statuses[method] = status;
  }
  const groups = groupByStatus(methods, statuses);
  return {
    agree: groups.length <= 1,
    statuses,
    groups,
    disagreeing: disagreeing(groups),
    unassessed: methods.filter((method) => statuses[method] === undefined),
    results,
  };
}

/** Callers without types. */
function checkMethods(methods: unknown): void {
  if (isList(methods)) {
    checkShape(methods, { list: 'anything' }, 'compareMethods');
    return;
  }
  throw new ActionlineError(
    'bad-argument',
    `The methods to compare were ${show(methods)}; expected a list of ids; give ["eurostat"], for one.`,
    {
      given: methods,
    },
  );
}

function groupByStatus(methods: readonly ComparableMethodId[], statuses: MethodComparison['statuses']): readonly StatusGroup[] {
  return [...new Set(Object.values(statuses))]
    .map((status) => ({ status, methods: methods.filter((method) => statuses[method] === status) }))
    .sort((a, b) => b.methods.length - a.methods.length);
}

function disagreeing([first, ...others]: readonly StatusGroup[]): readonly ComparableMethodId[] {
  if (first === undefined) return [];
  const isMostCommon = others.every(({ methods }) => methods.length < first.methods.length);
  return (isMostCommon ? others : [first, ...others]).flatMap(({ methods }) => methods);
}

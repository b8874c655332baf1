import type { Observation } from '@actionline/core';

import { walk } from '../argument.js';

/**
 * The observations with others added to ask "what if". Those added are marked, and so is every evaluation that uses one.
 * Neither list is changed.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of observations.
 *
 * @example
 * ```ts
 * import { withHypothetical } from '@actionline/targets';
 *
 * const planned = {
 *   id: 'plan-2025', measure: 'example/m.officers', unit: 'officer', role: 'result', value: 1600,
 *   period: { start: '2025-01-01', end: '2025-12-31' }, source: { title: 'Work plan 2025' },
 * } as const;
 *
 * withHypothetical([], [planned]).map(({ hypothetical }) => hypothetical); // => [true]
 * ```
 */
export function withHypothetical(observations: readonly Observation[], added: readonly Observation[]): readonly Observation[] {
  return [
    ...walk('observations', observations, () => [...observations]),
    ...walk('added', added, () => added.map((observation): Observation => ({ ...observation, hypothetical: true }))),
  ];
}

import type { Activity, Framework, Observation, ScopedId } from '@actionline/core';
import { checkKeys } from '@actionline/core/internal';

import type { ReportInput, Scope } from './report-input.js';
import { inScope } from './scope.js';

/** What is to be limited: as it is given to a report. */
export type ToLimit = Pick<ReportInput, 'framework' | 'observations' | 'activities' | 'strategy' | 'knownAt' | 'minimumConfidence'>;

/** What lies in a scope, to be evaluated as a report of that scope would be. */
export interface LimitedToScope {
  /** The framework: the items of the scope with those above them, and the targets that can be judged in it. */
  readonly framework: Framework;
  /** The figures of the scope. */
  readonly observations: readonly Observation[];
  /** The activities of the scope; absent where none were given. */
  readonly activities?: readonly Activity[];
  /** The targets that lie in it and cannot be judged from figures of the place alone. */
  readonly notJudged: readonly ScopedId[];
}

const KEYS = [
  'framework',
  'observations',
  'activities',
  'strategy',
  'knownAt',
  'minimumConfidence',
] as const satisfies readonly (keyof ToLimit)[];

/**
 * Cuts a framework, its figures and its activities down to a scope, by the same rules as a report of that scope: for a page that shows verdicts
 * without making a report. What is confidential is not withheld here.
 *
 * @throws {@link ActionlineError} `bad-argument` for a scope that is none, and for a strategy of another framework or place; `bad-place` for a place
 * that is none; `unknown-id` for an item or a theme that there is none of.
 *
 * @example
 * ```ts
 * import { limitToScope } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const { framework, notJudged } = limitToScope({ framework: unodcPledges, observations: [] }, { items: ['unodc-hr75/7'] });
 * framework.targets.map(({ id }) => id)[0]; // => 'unodc-hr75/7.a'
 * limitToScope({ framework: unodcPledges, observations: [] }, { place: 'KE', items: ['unodc-hr75/7'] }).notJudged[0]; // => 'unodc-hr75/7.a'
 * notJudged; // => []
 * ```
 */
export function limitToScope(data: ToLimit, scope: Scope): LimitedToScope {
  checkKeys('data', data, KEYS);
  const { framework, observations, activities } = data;
  const rest = { asOf: '', preparedBy: '', contact: '', status: 'draft', template: 'annual', locale: 'en' } as const;
  const scoped = inScope({ ...data, ...rest, scope }, { observations, activities });
  if (scoped === undefined) return { framework, observations, ...(activities === undefined ? {} : { activities }), notJudged: [] };
  return {
    framework: scoped.framework,
    observations: scoped.observations,
    ...(scoped.activities === undefined ? {} : { activities: scoped.activities }),
    notJudged: scoped.notJudged.map(({ id }) => id),
  };
}

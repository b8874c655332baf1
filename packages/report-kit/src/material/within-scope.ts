import type { Activity, Framework, Observation, ScopedId } from '@actionline/core';
import { checkKeys, readArgument } from '@actionline/core/internal';

import { inScope } from './scope.js';
import type { ReportInput, Scope } from './report-input.js';

/** What {@link withinScope} cuts down: as a report is given it. */
export type ScopedInput = Pick<ReportInput, 'framework' | 'observations' | 'activities' | 'strategy' | 'knownAt' | 'minimumConfidence'>;

/** What lies in a scope, to be evaluated or counted. */
export interface WithinScope {
  /** The framework: the items of the scope with those above them, and the targets that can be judged in it. */
  readonly framework: Framework;
  /** The figures of the scope. */
  readonly observations: readonly Observation[];
  /** The activities of the scope; absent where none were given. */
  readonly activities?: readonly Activity[];
  /** The targets that lie in it and cannot be judged from figures of its place alone. */
  readonly notJudged: readonly ScopedId[];
}

/**
 * Cuts a framework, figures and activities down to a scope, by the rules of a report that is limited to it, so that an evaluation shows what
 * the report would. Nothing is withheld here: give {@link withholdConfidential} the figures first where others see the outcome.
 *
 * @throws {@link ActionlineError} `bad-argument` for a scope that is none, and for a strategy of another framework or place; `bad-place` for a
 * place that is none; `unknown-id` for an item or a theme that there is none of.
 *
 * @example
 * ```ts
 * import { withinScope } from '@actionline/report-kit';
 * import { evaluateFramework } from '@actionline/targets';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const within = withinScope({ framework: unodcPledges, observations: [] }, { items: ['unodc-hr75/7'] });
 * const { evaluations } = evaluateFramework(within.framework, within.observations, { asOf: '2024-12-31' });
 * evaluations.map(({ target }) => target); // => ['unodc-hr75/7', 'unodc-hr75/7.a', 'unodc-hr75/7.b']
 * withinScope({ framework: unodcPledges, observations: [] }, { place: 'KE' }).notJudged.length; // => 27
 * ```
 */
export function withinScope(given: ScopedInput, scope: Scope): WithinScope {
  checkKeys('given', given, [
    'framework',
    'observations',
    'activities',
    'strategy',
    'knownAt',
    'minimumConfidence',
  ] satisfies readonly (keyof ScopedInput)[]);
  return readArgument('given', given, 'a framework without issues, and plain data', 'check the framework with checkFramework', () => {
    const { observations, activities } = given;
    const all = { observations, ...(activities === undefined ? {} : { activities }) };
    const scoped = inScope({ ...given, scope }, all);
    if (scoped === undefined) return { framework: given.framework, ...all, notJudged: [] };
    return {
      framework: scoped.framework,
      observations: scoped.observations,
      ...(scoped.activities === undefined ? {} : { activities: scoped.activities }),
      notJudged: scoped.notJudged.map(({ id }) => id),
    };
  });
}

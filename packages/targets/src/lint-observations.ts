import { checkDate, type IsoDate, type Issue, type Measure, type Observation, type ScopedId } from '@actionline/core';

import { indexMeasures, measuresOf } from './known-measures.js';
import type { LintAgainst, LintContext, LintRule } from './lint/rule.js';
import { checkedRules } from './lint/rules.js';

/** What {@link lintObservations} looks at the data with. */
export type LintOptions = LintAgainst & {
  /** The date to look from: what lies after it is in the future. */
  readonly asOf: IsoDate;
};

/**
 * The rules of {@link lintObservations}, for a page of help or a settings form.
 *
 * @example
 * ```ts
 * import { lintRules } from '@actionline/targets';
 *
 * lintRules.find(({ id }) => id === 'negative-count')?.severity; // => 'error'
 * ```
 */
export const lintRules: readonly LintRule[] = checkedRules.map(({ id, severity, title, advice }) => ({ id, severity, title, advice }));

/**
 * Finds what is wrong or doubtful in observations before they are evaluated. Each issue has the id of its
 * rule as code and the observation's index and field as path, so that a build can fail on errors and a form
 * can mark a field; the issues stand in the order of the observations, then of {@link lintRules}.
 *
 * Nothing is changed and nothing is left out: an evaluation makes its own selection and says so.
 *
 * @throws {@link ActionlineError} `bad-date` when `asOf` is no calendar date.
 *
 * @example
 * ```ts
 * import { lintObservations } from '@actionline/targets';
 *
 * const source = { title: 'Annual report', url: 'https://example.org/report' };
 * const issues = lintObservations(
 *   [{ id: 'a', measure: 'demo/m.people', value: -3, unit: 'person', period: { start: '2024-01-01', end: '2024-12-31' }, role: 'result', source }],
 *   {
 *     targets: [],
 *     measures: [{ id: 'demo/m.people', label: { en: 'People' }, unit: 'person', combine: { time: 'increment', across: 'sum' } }],
 *     asOf: '2025-06-30',
 *   },
 * );
 * issues.map(({ code, path }) => [code, path]); // => [['negative-count', [0, 'value']]]
 * ```
 */
export function lintObservations(observations: readonly Observation[], options: LintOptions): readonly Issue[] {
  const context = contextOf(options);
  const found = checkedRules.flatMap((rule) =>
    rule.check(observations, context).map(({ at, field, detail }) => ({
      at,
      issue: { code: rule.id, severity: rule.severity, message: `${detail} ${rule.advice}`, path: [at, ...field] } satisfies Issue,
    })),
  );
  return found.sort((a, b) => a.at - b.at).map(({ issue }) => issue);
}

function contextOf(options: LintOptions): LintContext {
  const asOf = checkDate(options.asOf, 'asOf');
  const {
    measures = [],
    targets,
    commitments,
  } = 'framework' in options
    ? { measures: options.framework.measures, targets: options.framework.targets, commitments: options.framework.items.map(({ id }) => id) }
    : options;
  const byId = new Map<ScopedId, Measure>();
  const requirements = targets.flatMap(({ requirement, interpretation }) => [
    requirement,
    ...(interpretation?.others ?? []).map((other) => other.requirement),
  ]);
  for (const measure of [...requirements.flatMap(measuresOf), ...measures]) byId.set(measure.id, measure);
  return {
    asOf,
    targets,
    measures: byId,
    known: indexMeasures(measures, targets),
    ...(commitments === undefined ? {} : { commitments: new Set(commitments) }),
  };
}

import { type IsoDate, type Issue, type Measure, type Observation, type ScopedId } from '@actionline/core';
import { checkDate, checkKeys, measureFitIssues, readArgument } from '@actionline/core/internal';

import { askedIn, measuresIn } from '../measures-of.js';
import { lintRecords, rulesOf, type RuleBook } from './lint-records.js';
import { shapeOf } from './observation-shape.js';
import type { LintAgainst, LintContext, LintRule } from './rule.js';
import { checkedRules, shapeRules } from './rules.js';
import { knownCommitments, knownMeasures } from '../read/record/known-ids.js';

/** What {@link lintObservations} looks at the data with. */
export type LintOptions = LintAgainst & {
  /** The date to look from: what lies after it is in the future. */
  readonly asOf: IsoDate;
};

const RULES: RuleBook<Observation, LintContext> = { name: 'observations', shapeOf, shapeRules, checkedRules };

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
export const lintRules: readonly LintRule[] = rulesOf(RULES);

/**
 * Finds what is wrong or doubtful in observations before they are evaluated. Each issue has the id of its
 * rule as code and the observation's index and field as path, so that a build can fail on errors and a form
 * can mark a field; the issues stand in the order of the observations, then of {@link lintRules}.
 *
 * Nothing is changed and nothing is left out: an evaluation makes its own selection and says so.
 *
 * Takes any values as observations: one that a key is missing of, or that has a value of the wrong type, is told so and not looked at
 * further.
 *
 * @throws {@link ActionlineError} `bad-date` when `asOf` is no calendar date; `bad-argument` when the observations are no list, or an
 * option or the framework is not understood.
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
  return lintRecords(observations, RULES, contextOf(options));
}

const OPTIONS = ['framework', 'targets', 'measures', 'commitments', 'asOf'] as const;

function contextOf(options: LintOptions): LintContext {
  checkKeys('options', options, OPTIONS);
  const asOf = checkDate(options.asOf, 'asOf');
  return readArgument('options', options, 'a framework, or targets and measures', 'check the framework with checkFramework', () =>
    contextFor(options, asOf),
  );
}

function contextFor(options: LintOptions, asOf: IsoDate): LintContext {
  const {
    measures = [],
    targets,
    commitments,
  } = 'framework' in options
    ? { measures: options.framework.measures, targets: options.framework.targets, commitments: options.framework.items.map(({ id }) => id) }
    : options;
  const byId = new Map<ScopedId, Measure>();
  const asked = targets.flatMap((target) => askedIn(target, 'every-reading'));
  for (const measure of [...asked.flatMap(({ requirement }) => measuresIn(requirement)), ...measures]) byId.set(measure.id, measure);
  return {
    asOf,
    targets,
    measures: byId,
    misfits: new Map([...byId].map(([id, measure]) => [id, measureFitIssues(measure)])),
    known: knownMeasures(measures, targets),
    ...(commitments === undefined ? {} : { commitments: knownCommitments(commitments) }),
  };
}

import type { Evaluation, IsoDate, Observation, ScopedId } from '@actionline/core';
import { canonicalJson } from '@actionline/core';
import { checkDate, readArgument, refuseArgument, show } from '@actionline/core/internal';
import { evaluateActivities, evaluateFramework } from '@actionline/targets';

import type { Finding } from '../document/finding.js';
import type { Report } from '../document/report.js';
import type { AskedScope, ReportScope } from '../document/report-scope.js';
import { shownStatus } from '../document/shown-status.js';
import type { Messages } from '../messages/messages.js';
import { statusLabel } from '../messages/status-label.js';
import type { ReportInput } from './report-input.js';

/** What is compared of a target. */
export type EarlierTarget = Pick<
  Finding,
  | 'target'
  | 'commitment'
  | 'label'
  | 'status'
  | 'shown'
  | 'value'
  | 'bound'
  | 'unit'
  | 'interpretation'
  | 'revision'
  | 'withdrawn'
  | 'method'
> & {
  /** The figures used, by id; absent where the report does not say. */
  readonly observations?: readonly string[];
  /** Its status in words; those of an earlier report where it was in the same language. */
  readonly statusIn: (messages: Messages) => string;
};

/** What a report is compared with. */
export interface Earlier {
  /** Its date. */
  readonly asOf: IsoDate;
  /** An earlier report, or what is given now looked at as of a day. */
  readonly from: 'report' | 'date';
  /** How sure figures had to be. */
  readonly minimumConfidence: Report['minimumConfidence'];
  /** How each target stood. */
  readonly targets: ReadonlyMap<ScopedId, EarlierTarget>;
  /** The commitments without evidence. */
  readonly without: ReadonlySet<ScopedId>;
  /** Whether a figure was known and over; absent of an earlier report, which does not say of all. */
  readonly knew?: (observation: Observation) => boolean;
  /** The activities that counted, or may have; absent where none were asked about. */
  readonly activities?: ReadonlySet<string>;
}

/**
 * The earlier state that a report is compared with; nothing where none is asked for. Of a date, all that is given now is evaluated as of that day, with
 * what was known on it; a figure without a day of record was known from the end of its period.
 *
 * @throws {@link ActionlineError} `bad-date` for a date that is none; `bad-argument` for what is no report, for one of another framework or scope, and
 * for one of a later day, or that knew later days.
 */
export function earlierState(
  input: ReportInput,
  now: Pick<ReportInput, 'framework' | 'observations' | 'activities'>,
  scope: AskedScope | undefined,
): Earlier | undefined {
  const { since } = input;
  if (since === undefined) return undefined;
  if (typeof since === 'string') return asOfDate(checkDate(since, 'since'), input, now);
  const mend = 'give one that assembleReport returned, or a date';
  return readArgument('since', since, 'an earlier report or a date', mend, () => {
    if (!Array.isArray(since.findings) || !Array.isArray(since.gaps)) refuseArgument('since', since, 'an earlier report or a date', mend);
    return asReported(since, input, scope);
  });
}

function asReported(report: Report, input: ReportInput, scope: AskedScope | undefined): Earlier {
  const { framework, asOf, knownAt } = input;
  if (report.framework.id !== framework.id)
    refuseArgument('since', report.framework.id, `a report on ${show(framework.id)}`, 'compare reports on one framework');
  checkEarlier(report.asOf, asOf, 'asOf');
  if (report.knownAt !== undefined && knownAt !== undefined) checkEarlier(report.knownAt, knownAt, 'knownAt');
  if (scopeKey(report.scope) !== scopeKey(scope))
    refuseArgument('since', report.scope?.name ?? 'a report without a scope', 'a report of the same scope', 'give that one, or a date');
  return {
    asOf: report.asOf,
    from: 'report',
    minimumConfidence: report.minimumConfidence,
    targets: new Map(
      report.findings.map((finding) => [finding.target, { ...finding, statusIn: (messages) => labelThen(finding, report, messages) }]),
    ),
    without: new Set(report.gaps.flatMap(({ kind, about }) => (kind === 'commitment-without-evidence' ? [about] : []))),
    ...(report.activities === undefined
      ? {}
      : { activities: new Set(report.activities.flatMap(({ activity, counts }) => (counts === 'no' ? [] : [activity]))) }),
  };
}

function labelThen({ shown, statusLabel: label }: Finding, { locale }: Report, messages: Messages): string {
  return locale === messages.locale ? label : messages.status[shown].label;
}

function asOfDate(
  day: IsoDate,
  { asOf, knownAt, minimumConfidence }: ReportInput,
  { framework, observations, activities }: Pick<ReportInput, 'framework' | 'observations' | 'activities'>,
): Earlier {
  checkEarlier(day, asOf, 'asOf');
  if (knownAt !== undefined) checkEarlier(day, knownAt, 'knownAt');
  const question = { asOf: day, knownAt: day, ...(minimumConfidence === undefined ? {} : { minimumConfidence }) };
  const { evaluations, unmatched, coverage } = evaluateFramework(framework, observations, question);
  const done = activities === undefined ? undefined : evaluateActivities(framework, activities, question).whole;
  return {
    asOf: day,
    from: 'date',
    minimumConfidence,
    targets: new Map(evaluations.map((evaluation) => [evaluation.target, earlierTarget(evaluation, unmatched)])),
    without: new Set(coverage.commitments.without),
    knew: ({ recordedAt, period }) => (recordedAt ?? period.end) <= day && period.end <= day,
    ...(done === undefined ? {} : { activities: new Set([...done.activities, ...done.possibly]) }),
  };
}

function earlierTarget(evaluation: Evaluation, unmatched: Parameters<typeof shownStatus>[1]): EarlierTarget {
  const { target, commitment, status, value, interpretation, revision, withdrawn, method, used } = evaluation;
  return {
    target,
    commitment,
    label: target,
    status,
    shown: shownStatus(evaluation, unmatched),
    ...(value === undefined || !Number.isFinite(value.value) ? {} : { value: value.value, bound: value.bound, unit: value.unit }),
    interpretation,
    ...(revision === undefined ? {} : { revision: revision.decided }),
    ...(withdrawn === undefined ? {} : { withdrawn: withdrawn.since }),
    method: `${method.id} ${method.version}`,
    observations: used.map(({ observation }) => observation),
    statusIn: (messages) => statusLabel(evaluation, messages, unmatched),
  };
}

function checkEarlier(given: IsoDate, last: IsoDate, what: 'asOf' | 'knownAt'): void {
  if (given > last) refuseArgument('since', given, `a day up to ${show(last)}, the ${what} of this report`, 'compare with an earlier one');
}

/** A scope by what it asks for, in whatever order. */
function scopeKey(scope: Pick<ReportScope, 'place' | 'items' | 'themes'> | undefined): string {
  const { place = '', items = [], themes = [] } = scope ?? {};
  return canonicalJson([place, [...items].sort(), [...themes].sort()]);
}

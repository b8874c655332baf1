import type {
  Baseline,
  Estimate,
  Evaluation,
  Facts,
  IsoDate,
  Issue,
  LeftOutEvidence,
  LeftOutReason,
  MilestoneVerdict,
  MissingFigure,
  Period,
  PeriodVerdict,
  Rate,
  RequiredFigure,
  Status,
  Step,
  StepValues,
  UsedEvidence,
} from '@actionline/core';

import { statusRuleFor, type StatusRule } from '../status.js';
import { finiteOrNull, step } from '../step.js';
import type { Evidence } from '../evidence/evidence.js';
import { missingWithin } from '../evidence/selection.js';
import type { Context } from './context.js';
import type { Use } from '../range/proof.js';
import { asGiven } from './share-behind.js';

/** What the evaluation of a kind of requirement found. */
export interface Findings extends Facts {
  /** What was asked for, where it is a number. */
  readonly required?: RequiredFigure | undefined;
  /** The step that says what a change from the baseline comes to. */
  readonly levelAsked?: Step | undefined;
  /** The figures it rests on. */
  readonly uses: readonly Use[];
  /** What was left out, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** What is wrong with the evidence. */
  readonly issues: readonly Issue[];
  /** The combined value. */
  readonly value?: Estimate | undefined;
  /** The step that says which days the value is of, where it is a moving average or a rolling sum. */
  readonly rolled?: Step<'rolled'> | undefined;
  /** See {@link Evaluation.shareOfWay}. */
  readonly shareOfWay?: number | undefined;
  /** See {@link Evaluation.baseline}. */
  readonly baseline?: Baseline | undefined;
  /** See {@link Evaluation.expected}. */
  readonly expected?: number | undefined;
  /** See {@link Evaluation.requiredRate}. */
  readonly requiredRate?: Rate | undefined;
  /** See {@link Evaluation.latestStart}. */
  readonly latestStart?: IsoDate | undefined;
  /** See {@link Evaluation.due}. */
  readonly due?: IsoDate | undefined;
  /** See {@link Evaluation.done}. */
  readonly done?: Period | undefined;
  /** See {@link Evaluation.closedUntil}. */
  readonly closedUntil?: IsoDate | undefined;
  /** See {@link Evaluation.periods}. */
  readonly periods?: readonly PeriodVerdict[];
  /** See {@link Evaluation.milestones}. */
  readonly milestones?: readonly MilestoneVerdict[];
  /** The figures that would settle what is unknown. */
  readonly missingFigures?: readonly MissingFigure[];
  /** Steps between what is reported and the verdicts. */
  readonly reasoning?: readonly (Step | false | undefined)[];
  /** Steps about what is missing. */
  readonly missing?: readonly (Step | false | undefined)[];
  /** The status, where it does not follow from the facts. */
  readonly status?: Status;
  /** Of a share: see {@link Evidence.behind}. */
  readonly behind?: Evidence['behind'] | undefined;
}

type Draft = { -readonly [Key in keyof Evaluation]: Evaluation[Key] };

/** What an evaluation says only where it is known. */
const OPTIONAL = [
  'required',
  'value',
  'shareOfWay',
  'baseline',
  'expected',
  'requiredRate',
  'latestStart',
  'due',
  'done',
  'closedUntil',
  'periods',
] as const;

/** The evaluation from what was found: the status, the steps in their order, and no key without a value. */
export function evaluationOf(context: Context, found: Findings): Evaluation {
  const findings = found.behind === undefined ? found : asGiven(found, found.behind);
  const { level, trajectory, timing, evidence } = findings;
  const rule: Pick<StatusRule, 'status'> & Partial<StatusRule> =
    findings.status === undefined ? statusRuleFor(findings) : { status: findings.status };
  const uses = inPeriodOrder(findings.uses);
  const leftOut = findings.leftOut.length < 2 ? findings.leftOut : [...findings.leftOut].sort(byObservation);
  const draft: Draft = {
    target: context.target.id,
    commitment: context.target.commitment,
    asOf: context.asOf,
    interpretation: context.reading,
    requirement: context.requirement,
    level,
    trajectory,
    timing,
    evidence,
    status: rule.status,
    used: uses.map(asUsed),
    leftOut,
    issues: findings.issues.length < 2 ? findings.issues : [...findings.issues].sort(byCode),
    method: context.method.use,
    steps: stepsOf(context, findings, uses, leftOut, rule),
  };
  if (context.revision !== undefined) draft.revision = context.revision;
  if (context.withdrawn !== undefined) draft.withdrawn = context.withdrawn;
  if (context.knownAt !== undefined) draft.knownAt = context.knownAt;
  if (context.minimumConfidence !== undefined) draft.minimumConfidence = context.minimumConfidence;
  for (const key of OPTIONAL) if (isSaid(findings[key])) (draft as Record<string, unknown>)[key] = findings[key];
  const { missingFigures = [], milestones = [] } = findings;
  if (milestones.length > 0) draft.milestones = milestones;
  if (missingFigures.length > 0)
    draft.missing = context.select === undefined ? missingFigures : missingWithin(missingFigures, context.select);
  if (uses.some(({ figure }) => figure.observation.hypothetical === true)) draft.hypothetical = true;
  return draft;
}

/** What is there, and is no number that means nothing. */
function isSaid<T>(value: T | undefined): value is T {
  return value !== undefined && (typeof value !== 'number' || Number.isFinite(value));
}

/** The figures by their periods, then their ids; the same list where they are in that order. */
function inPeriodOrder(uses: readonly Use[]): readonly Use[] {
  for (let at = 1; at < uses.length; at += 1) if (byPeriod(uses[at - 1]!, uses[at]!) > 0) return [...uses].sort(byPeriod);
  return uses;
}

function byPeriod({ figure: a }: Use, { figure: b }: Use): number {
  return a.start - b.start || b.end - a.end || byText(a.observation.id, b.observation.id);
}

/** Orders texts by their code units, which no locale changes. */
function byText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function byObservation(a: LeftOutEvidence, b: LeftOutEvidence): number {
  return byText(a.observation, b.observation) || byText(a.reason, b.reason);
}

/** Orders issues by code, then by observation and message. */
function byCode(a: Issue, b: Issue): number {
  return byText(`${a.code} ${String(a.path)} ${a.message}`, `${b.code} ${String(b.path)} ${b.message}`);
}

/** Counts by reason, as the step `left-out` gives them. */
function countByReason(leftOut: readonly LeftOutEvidence[]): StepValues['left-out'] {
  const counts: Partial<Record<LeftOutReason, number>> = {};
  for (const { reason } of leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function stepsOf(
  { asOf, revision, withdrawn }: Context,
  findings: Findings,
  uses: readonly Use[],
  leftOut: readonly LeftOutEvidence[],
  { id: rule, status }: Pick<StatusRule, 'status'> & Partial<StatusRule>,
): readonly Step[] {
  const { value, level, trajectory, expected, due = asOf } = findings;
  const steps: Step[] = [step('required', {})];
  if (revision !== undefined) steps.push(step('revised', revision));
  if (withdrawn !== undefined) steps.push(step('withdrawn', withdrawn));
  const count = uses.length;
  if (count > 0) {
    const ids = uses.map(({ figure }) => figure.observation.id);
    steps.push(
      step('reported', value === undefined ? { count } : { value: value.value, bound: value.bound, unit: value.unit, count }, ids),
    );
  }
  if (findings.rolled !== undefined && count > 0) steps.push(findings.rolled);
  if (leftOut.length > 0) steps.push(step('left-out', countByReason(leftOut)));
  addSteps(steps, [findings.levelAsked]);
  if (isSaid(expected)) steps.push(step('expected', { value: expected, on: due < asOf ? due : asOf }));
  addSteps(steps, findings.reasoning);
  steps.push(
    step('level', value === undefined ? { level } : { level, lower: finiteOrNull(value.lower), upper: finiteOrNull(value.upper) }),
    step('trajectory', { trajectory }),
    step('status', rule === undefined ? { status } : { status, rule }),
  );
  if (findings.evidence === 'none' && findings.timing !== 'upcoming') steps.push(step('missing-evidence', {}));
  if (value !== undefined && trajectory === 'unknown') steps.push(step('missing-trend', {}));
  addSteps(steps, findings.missing);
  return steps;
}

function addSteps(steps: Step[], added: readonly (Step | false | undefined)[] = []): void {
  for (const one of added) if (one !== false && one !== undefined) steps.push(one);
}

function asUsed({ figure: { observation, range }, lower, upper }: Use): UsedEvidence {
  const { id, period } = observation;
  if (lower !== 0) return upper === 0 ? { observation: id, range, period, lower } : { observation: id, range, period, lower, upper };
  return upper === 0 ? { observation: id, range, period } : { observation: id, range, period, upper };
}

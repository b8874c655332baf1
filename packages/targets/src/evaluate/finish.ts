import type {
  Comparison,
  Estimate,
  Evaluation,
  EvidenceFact,
  Facts,
  IsoDate,
  Issue,
  LeftOutEvidence,
  PeriodVerdict,
  Rate,
  Requirement,
  Status,
  Step,
  StepValue,
  Unit,
  UsedEvidence,
} from '@actionline/core';

import { byText, inPeriodOrder, reportRepeats, type Entry, type Ledger } from '../combine/entry.js';
import { statusRuleFor, type StatusRule } from '../status.js';
import { finiteOrNull, step } from '../step.js';
import type { Context } from './context.js';

/** What the evaluation of a kind of requirement found. */
export interface Findings extends Facts {
  /** What was asked for, where it is a number. */
  readonly required?: { readonly comparison: Comparison; readonly value: number; readonly unit: Unit } | undefined;
  /** All that was asked for: the number, and the dates. */
  readonly promised: Readonly<Record<string, StepValue>>;
  /** The observations it rests on. */
  readonly used: readonly Entry[];
  /** What was left out, and what is wrong. */
  readonly ledger: Ledger;
  /** The combined value. */
  readonly value?: Estimate | undefined;
  /** See {@link Evaluation.progress}. */
  readonly progress?: number | undefined;
  /** See {@link Evaluation.expected}. */
  readonly expected?: number | undefined;
  /** See {@link Evaluation.requiredRate}. */
  readonly requiredRate?: Rate | undefined;
  /** See {@link Evaluation.latestStart}. */
  readonly latestStart?: IsoDate | undefined;
  /** See {@link Evaluation.due}. */
  readonly due?: IsoDate | undefined;
  /** See {@link Evaluation.doneOn}. */
  readonly doneOn?: IsoDate | undefined;
  /** See {@link Evaluation.periods}. */
  readonly periods?: readonly PeriodVerdict[];
  /** Steps between what is reported and the verdicts. */
  readonly reasoning?: readonly (Step | false)[];
  /** Steps about what is missing. */
  readonly missing?: readonly (Step | false)[];
  /** The status, where it does not follow from the facts. */
  readonly status?: Status;
}

type Draft = { -readonly [Key in keyof Evaluation]: Evaluation[Key] };

/** What an evaluation says only where it is known. */
const OPTIONAL = ['required', 'value', 'progress', 'expected', 'requiredRate', 'latestStart', 'due', 'doneOn', 'periods'] as const;

/** The evaluation from what was found: the status, the steps in their order, and no key without a value. */
export function finish(context: Context, kind: Requirement['kind'], findings: Findings): Evaluation {
  const { level, trajectory, timing, evidence, ledger } = findings;
  const rule: Pick<StatusRule, 'status'> & Partial<StatusRule> =
    findings.status === undefined ? statusRuleFor(findings) : { status: findings.status };
  reportRepeats(ledger);
  const entries = inPeriodOrder(findings.used);
  const leftOut = [...ledger.leftOut].sort(byObservation);
  const draft: Draft = {
    target: context.target.id,
    commitment: context.target.commitment,
    asOf: context.asOf,
    interpretation: context.reading,
    kind,
    level,
    trajectory,
    timing,
    evidence,
    status: rule.status,
    used: entries.map(asUsed),
    leftOut,
    issues: [...ledger.issues].sort(byCode),
    method: context.method.use,
    steps: stepsOf(findings, entries, leftOut, rule, context.asOf),
  };
  if (context.knownAt !== undefined) draft.knownAt = context.knownAt;
  for (const key of OPTIONAL) if (findings[key] !== undefined) (draft as Record<string, unknown>)[key] = findings[key];
  if (entries.some((one) => one.observation.hypothetical === true)) draft.hypothetical = true;
  return draft;
}

/** How much is known: nothing, too old, too little, or enough. */
export function evidenceFact({ today, method }: Context, newest = -Infinity, due: number, enough: boolean): EvidenceFact {
  if (newest === -Infinity) return 'none';
  if (Math.min(today, due) - newest > method.parameters.staleAfterDays) return 'stale';
  return enough ? 'enough' : 'thin';
}

/** Orders left-out observations by id. */
function byObservation(a: LeftOutEvidence, b: LeftOutEvidence): number {
  return byText(a.observation, b.observation) || byText(a.reason, b.reason);
}

/** Orders issues by code, then by observation and message. */
function byCode(a: Issue, b: Issue): number {
  return byText(`${a.code} ${String(a.path)} ${a.message}`, `${b.code} ${String(b.path)} ${b.message}`);
}

/** Counts by reason, as the step `left-out` gives them. */
function countByReason(leftOut: readonly LeftOutEvidence[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason } of leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function stepsOf(
  findings: Findings,
  entries: readonly Entry[],
  leftOut: readonly LeftOutEvidence[],
  { id: rule, status }: Pick<StatusRule, 'status'> & Partial<StatusRule>,
  asOf: IsoDate,
): readonly Step[] {
  const { value, level, trajectory, expected, due = asOf } = findings;
  const steps: Step[] = [step('required', findings.promised)];
  const count = entries.length;
  if (count > 0) {
    const ids = entries.map(({ observation }) => observation.id);
    steps.push(
      step('reported', value === undefined ? { count } : { value: value.value, bound: value.bound, unit: value.unit, count }, ids),
    );
  }
  if (leftOut.length > 0) steps.push(step('left-out', countByReason(leftOut)));
  if (expected !== undefined) steps.push(step('expected', { value: expected, on: due < asOf ? due : asOf }));
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

function addSteps(steps: Step[], added: readonly (Step | false)[] = []): void {
  for (const one of added) if (one !== false) steps.push(one);
}

function asUsed({ observation, range }: Entry): UsedEvidence {
  return { observation: observation.id, range, period: observation.period };
}

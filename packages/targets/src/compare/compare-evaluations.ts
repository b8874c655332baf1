import {
  ActionlineError,
  type Estimate,
  type Evaluation,
  type Facts,
  type LeftOutReason,
  type ScopedId,
  type Status,
  type UsedEvidence,
} from '@actionline/core';
import { show } from '@actionline/core/internal';

import { walk } from '../argument.js';

/** A value before and after. */
export interface Changed<T> {
  /** Before; absent where there was none. */
  readonly before?: T;
  /** After; absent where there is none. */
  readonly after?: T;
}

/** A fact that changed. */
export interface FactChange {
  /** Which fact. */
  readonly fact: keyof Facts;
  /** What it was. */
  readonly before: string;
  /** What it is. */
  readonly after: string;
}

/** The observations that make the difference between two evaluations, by id, in order. */
export interface EvidenceChange {
  /** Used now, and not before. */
  readonly added: readonly string[];
  /** Used before, and not known to the later evaluation. */
  readonly removed: readonly string[];
  /** Used before, and corrected by another since. */
  readonly superseded: readonly string[];
  /** Used before, and left out now for another reason. */
  readonly leftOut: readonly { readonly observation: string; readonly reason: LeftOutReason }[];
  /** Used in both under the same id, with another range or period. */
  readonly revised: readonly string[];
}

/** What changed between two evaluations of a target. */
export interface EvaluationChange {
  /** The target. */
  readonly target: ScopedId;
  /** Whether the status, a fact, the value or the evidence changed. */
  readonly changed: boolean;
  /** The status, where it changed. */
  readonly status?: { readonly before: Status; readonly after: Status };
  /** The facts that changed. */
  readonly facts: readonly FactChange[];
  /** The value, where it changed. */
  readonly value?: Changed<Estimate>;
  /** Which observations make the difference. */
  readonly evidence: EvidenceChange;
  /** What was asked differently: the dates, how sure figures have to be, the text in force, the reading, or the method; a change may come from it alone. */
  readonly question: readonly ('asOf' | 'knownAt' | 'minimumConfidence' | 'revision' | 'interpretation' | 'method')[];
  /** The change of each part of a compound requirement that is in both. */
  readonly parts?: readonly EvaluationChange[];
}

/**
 * What changed from one evaluation of a target to another, and because of which observations.
 *
 * @throws {@link ActionlineError} `bad-argument` when they are evaluations of different targets, or one is no evaluation.
 *
 * @example
 * ```ts
 * import { compareEvaluations, evaluateTarget, withHypothetical } from '@actionline/targets';
 *
 * const note = {
 *   id: 'example/9.a', commitment: 'example/9', label: { en: 'Guidance note' },
 *   requirement: { kind: 'deliverable', deliverable: { en: 'A guidance note' }, window: { start: '2024-01-01', end: '2025-12-31' } },
 * } as const;
 * const issued = {
 *   id: 'issued', measure: 'example/9.a', unit: 'document', role: 'milestone', value: 1,
 *   period: { start: '2025-03-01', end: '2025-03-01' }, source: { title: 'Press release' },
 * } as const;
 *
 * const before = evaluateTarget(note, [], { asOf: '2025-06-30' });
 * const after = evaluateTarget(note, withHypothetical([], [issued]), { asOf: '2025-06-30' });
 * const change = compareEvaluations(before, after);
 * change.status; // => { before: 'pending', after: 'achieved' }
 * change.evidence.added; // => ['issued']
 * ```
 */
export function compareEvaluations(before: Evaluation, after: Evaluation): EvaluationChange {
  // the earlier one beside itself reads all of it: what goes wrong after that is the later one's
  walk('before', before, () => changeOf(before, before));
  return walk('after', after, () => changeOf(before, after));
}

function changeOf(before: Evaluation, after: Evaluation): EvaluationChange {
  if (before.target !== after.target) {
    throw new ActionlineError(
      'bad-argument',
      `Given evaluations of ${show(before.target)} and of ${show(after.target)}; expected two of the same target.`,
    );
  }
  const facts = factNames.flatMap((fact): FactChange[] =>
    before[fact] === after[fact] ? [] : [{ fact, before: before[fact], after: after[fact] }],
  );
  const evidence = evidenceChange(before, after);
  const valueChanged = !sameEstimate(before.value, after.value);
  const parts = partChanges(before, after);
  const changed =
    before.status !== after.status ||
    facts.length > 0 ||
    valueChanged ||
    Object.values<readonly unknown[]>({ ...evidence }).some((ids) => ids.length > 0) ||
    parts?.some((part) => part.changed) === true;
  return {
    target: after.target,
    changed,
    ...(before.status === after.status ? {} : { status: { before: before.status, after: after.status } }),
    facts,
    ...(valueChanged
      ? {
          value: {
            ...(before.value === undefined ? {} : { before: before.value }),
            ...(after.value === undefined ? {} : { after: after.value }),
          },
        }
      : {}),
    evidence,
    question: questionChanges(before, after),
    ...(parts === undefined ? {} : { parts }),
  };
}

const factNames = ['level', 'trajectory', 'timing', 'evidence'] as const;

function evidenceChange(before: Evaluation, after: Evaluation): EvidenceChange {
  const usedBefore = new Map(before.used.map((one) => [one.observation, one]));
  const usedAfter = new Map(after.used.map((one) => [one.observation, one]));
  const reasons = new Map(after.leftOut.map(({ observation, reason }) => [observation, reason]));
  const gone = [...usedBefore.keys()].filter((id) => !usedAfter.has(id)).sort();
  return {
    added: [...usedAfter.keys()].filter((id) => !usedBefore.has(id)).sort(),
    removed: gone.filter((id) => !reasons.has(id)),
    superseded: gone.filter((id) => reasons.get(id) === 'superseded'),
    leftOut: gone.flatMap((observation) => {
      const reason = reasons.get(observation);
      return reason === undefined || reason === 'superseded' ? [] : [{ observation, reason }];
    }),
    revised: [...usedBefore].flatMap(([id, one]) => (isRevised(one, usedAfter.get(id)) ? [id] : [])).sort(),
  };
}

function isRevised(before: UsedEvidence, after: UsedEvidence | undefined): boolean {
  if (after === undefined) return false;
  const { range, period } = before;
  return !(
    range.lower === after.range.lower &&
    range.upper === after.range.upper &&
    range.lowerOpen === after.range.lowerOpen &&
    range.upperOpen === after.range.upperOpen &&
    period.start === after.period.start &&
    period.end === after.period.end
  );
}

function sameEstimate(before: Estimate | undefined, after: Estimate | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return (
    before.value === after.value &&
    before.bound === after.bound &&
    before.unit === after.unit &&
    before.lower === after.lower &&
    before.upper === after.upper
  );
}

function questionChanges(before: Evaluation, after: Evaluation): EvaluationChange['question'] {
  const changes: EvaluationChange['question'][number][] = [];
  for (const name of ['asOf', 'knownAt', 'minimumConfidence', 'interpretation'] as const)
    if (before[name] !== after[name]) changes.push(name);
  if (before.revision?.decided !== after.revision?.decided) changes.push('revision');
  const { id, version, parameters } = before.method;
  const same = Object.keys({ ...parameters, ...after.method.parameters }).every(
    (name) => parameters[name] === after.method.parameters[name],
  );
  if (id !== after.method.id || version !== after.method.version || !same) changes.push('method');
  return changes;
}

function partChanges(before: Evaluation, after: Evaluation): readonly EvaluationChange[] | undefined {
  if (after.parts === undefined) return undefined;
  return after.parts.flatMap((part) => {
    const earlier = before.parts?.find(({ target }) => target === part.target);
    return earlier === undefined ? [] : [changeOf(earlier, part)];
  });
}

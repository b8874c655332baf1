import type { Assessment, Evaluation, ScopedId, Status } from '@actionline/core';

import { walk } from '../argument.js';
import { silentStatuses, weakestFirst } from '../status.js';

/**
 * How a judgement stands to what was computed: `same`, `better` or `worse` than computed by {@link weakestFirst};
 * `only-judged` where the method has nothing to say (no data, nothing due, not quantified) and the person has,
 * `only-computed` the other way round; `same` too where neither has anything to say.
 */
export type Agreement = 'same' | 'better' | 'worse' | 'only-judged' | 'only-computed';

/** One person's judgement beside what was computed. */
export interface AssessmentComparison {
  /** The target or commitment. */
  readonly about: ScopedId;
  /** The status computed: of the target, or the weakest among the targets of the commitment. */
  readonly computed: Status;
  /** The targets that it was computed from. */
  readonly targets: readonly ScopedId[];
  /** The author's newest judgement. */
  readonly assessment: Assessment;
  /** How the two stand to each other. */
  readonly agreement: Agreement;
}

/** A judgement that was not compared, and why. */
export interface AssessmentLeftOut {
  /** The judgement. */
  readonly assessment: Assessment;
  /** Its author judged again later; it is dated after the evaluation; nothing it is about was evaluated. */
  readonly reason: 'older' | 'after-as-of' | 'not-evaluated';
}

/** Judgements beside what was computed; every one given stands in one of the two lists. */
export interface AssessmentComparisons {
  /** In the order of the evaluations, then the newest first, then by author. */
  readonly comparisons: readonly AssessmentComparison[];
  /** In the order given. */
  readonly leftOut: readonly AssessmentLeftOut[];
}

/**
 * Sets what people judged beside what was computed, and says where they disagree; neither changes the other.
 * The newest judgement of each author about a target or commitment counts, and none that is dated after the
 * evaluation. Of two on one day the later in the list counts.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of evaluations or of judgements.
 *
 * @example
 * ```ts
 * import { compareWithAssessments } from '@actionline/targets';
 *
 * compareWithAssessments([], [{ about: 'demo/1', author: 'A', independence: 'self', date: '2025-01-31', rationale: 'All done.' }]).leftOut[0]?.reason;
 * // => 'not-evaluated'
 * ```
 */
export function compareWithAssessments(evaluations: readonly Evaluation[], assessments: readonly Assessment[]): AssessmentComparisons {
  const subjects = walk('evaluations', evaluations, () => subjectsOf(evaluations));
  return walk('assessments', assessments, () => besides(subjects, assessments));
}

function besides(subjects: ReadonlyMap<ScopedId, Subject>, assessments: readonly Assessment[]): AssessmentComparisons {
  const newest = new Map<string, { readonly assessment: Assessment; readonly at: number }>();
  const reasons = new Map<number, AssessmentLeftOut['reason']>();
  assessments.forEach((assessment, at) => {
    const subject = subjects.get(assessment.about);
    if (subject === undefined) reasons.set(at, 'not-evaluated');
    else if (assessment.date > subject.asOf) reasons.set(at, 'after-as-of');
    else {
      const key = JSON.stringify([assessment.about, assessment.author]);
      const held = newest.get(key);
      if (held !== undefined) reasons.set(held.assessment.date > assessment.date ? at : held.at, 'older');
      if (held === undefined || held.assessment.date <= assessment.date) newest.set(key, { assessment, at });
    }
  });
  const comparisons = [...newest.values()].flatMap(({ assessment }) => {
    const subject = subjects.get(assessment.about);
    if (subject === undefined) return [];
    const { computed, targets } = subject;
    return [
      {
        order: subject.order,
        comparison: { about: assessment.about, computed, targets, assessment, agreement: agreementOf(computed, assessment.status) },
      },
    ];
  });
  comparisons.sort(
    (a, b) =>
      a.order - b.order ||
      byText(b.comparison.assessment.date, a.comparison.assessment.date) ||
      byText(a.comparison.assessment.author, b.comparison.assessment.author),
  );
  return {
    comparisons: comparisons.map(({ comparison }) => comparison),
    leftOut: assessments.flatMap((assessment, at) => {
      const reason = reasons.get(at);
      return reason === undefined ? [] : [{ assessment, reason }];
    }),
  };
}

interface Subject {
  readonly order: number;
  readonly asOf: string;
  readonly computed: Status;
  readonly targets: readonly ScopedId[];
}

/** What can be judged: each target, and each commitment by its targets that are no part of another, and not withdrawn. */
function subjectsOf(evaluations: readonly Evaluation[]): ReadonlyMap<ScopedId, Subject> {
  const parts = new Set(evaluations.flatMap(({ parts: own = [] }) => own.map(({ target }) => target)));
  const subjects = new Map<ScopedId, Subject>();
  const byCommitment = new Map<ScopedId, Evaluation[]>();
  evaluations.forEach((evaluation, order) => {
    const { target, commitment, asOf, status, withdrawn } = evaluation;
    subjects.set(target, { order, asOf, computed: status, targets: [target] });
    if (!parts.has(target) && withdrawn === undefined) byCommitment.set(commitment, [...(byCommitment.get(commitment) ?? []), evaluation]);
  });
  for (const [commitment, group] of byCommitment) {
    const [first] = group;
    // A target that covers its whole commitment carries the commitment's id and speaks for it.
    if (first === undefined || subjects.has(commitment)) continue;
    const order = subjects.get(first.target)?.order ?? 0;
    subjects.set(commitment, { order, asOf: first.asOf, computed: weakestOf(group), targets: group.map(({ target }) => target) });
  }
  return subjects;
}

function weakestOf(evaluations: readonly Evaluation[]): Status {
  return weakestFirst.find((status) => evaluations.some((evaluation) => evaluation.status === status)) ?? 'no-data';
}

function agreementOf(computed: Status, judged: Status | undefined): Agreement {
  if (judged === undefined) return 'only-computed';
  if (judged === computed) return 'same';
  if (silentStatuses.has(computed)) return silentStatuses.has(judged) ? 'same' : 'only-judged';
  if (silentStatuses.has(judged)) return 'only-computed';
  return weakestFirst.indexOf(judged) > weakestFirst.indexOf(computed) ? 'better' : 'worse';
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

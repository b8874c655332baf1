import {
  inForceOn,
  textsOf,
  type Evaluation,
  type IsoDate,
  type Observation,
  type RevisionDates,
  type ScopedId,
  type Status,
  type Target,
} from '@actionline/core';

import { walk } from '../argument.js';
import { evaluateNoting, evaluateTarget, readOptions, type EvaluateOptions } from '../evaluate/evaluate-target.js';
import { compareEvaluations, type EvaluationChange } from './compare-evaluations.js';

/** The evaluation of a target by one of its texts. */
export interface TextEvaluation {
  /** The day that the text was decided; absent for the first text. */
  readonly decided?: IsoDate;
  /** Whether it is the text in force on the date of the evaluations; of a target that is withdrawn none is. */
  readonly inForce: boolean;
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** What is different from the text before; absent for the first text. */
  readonly change?: EvaluationChange;
}

/** The evaluations of a target by each text that it had. */
export interface RevisionComparison {
  /** The target. */
  readonly target: ScopedId;
  /** The date of the evaluations. */
  readonly asOf: IsoDate;
  /** One evaluation a text, in the order they were decided. */
  readonly texts: readonly TextEvaluation[];
  /** Set where the target is withdrawn on that date. */
  readonly withdrawn?: RevisionDates;
  /** The different statuses, in the order of the texts. */
  readonly statuses: readonly Status[];
  /** Whether the status depends on the text. */
  readonly dependsOnText: boolean;
}

/**
 * Evaluates a target by each text that it had, by the same figures on the same day, as if that text had been in force: "kept by the
 * first text, missed by the one of today". The texts are those decided by `knownAt`, or by `asOf` where it is absent, in force yet or
 * not. Where the target is withdrawn, the evaluations say how it would stand if it were not. Parts stand by their own text in force;
 * those of a part are compared by giving the part. A text that does not have the reading asked for is evaluated as taken.
 *
 * @throws {@link ActionlineError} what `evaluateTarget` throws.
 *
 * @example
 * ```ts
 * import { compareRevisions } from '@actionline/targets';
 *
 * const officers = {
 *   id: 'example/m.officers', label: { en: 'Officers' }, unit: 'officer', combine: { time: 'increment', across: 'sum' },
 * } as const;
 * const window = { start: '2024-01-01', end: '2025-12-31' };
 * const target = {
 *   id: 'example/7.a', commitment: 'example/7', label: { en: 'Officers trained' },
 *   requirement: { kind: 'total-by', comparison: 'at-least', value: 3000, window, measure: officers },
 *   revisions: [{
 *     decided: '2025-03-12', source: { title: 'Decision 12/2025' },
 *     requirement: { kind: 'total-by', comparison: 'at-least', value: 4000, window, measure: officers },
 *   }],
 * } as const;
 * const trained = {
 *   id: 'report', measure: 'example/m.officers', unit: 'officer', role: 'result', value: 3200,
 *   period: { start: '2024-01-01', end: '2025-12-31' }, source: { title: 'Final report' },
 * } as const;
 *
 * compareRevisions(target, [trained], { asOf: '2025-12-31' }).statuses; // => ['achieved', 'missed']
 * ```
 */
export function compareRevisions(target: Target, observations: readonly Observation[], options: EvaluateOptions): RevisionComparison {
  const asked = readOptions(options);
  const { revision, withdrawn } = evaluateTarget(target, observations, asked);
  const { asOf, knownAt = asOf } = asked;
  const known = walk('target', target, () => textsOf(target).filter(({ revision: by }) => by === undefined || by.decided <= knownAt));
  const texts: TextEvaluation[] = [];
  for (const text of known) {
    const evaluation = evaluateNoting(target, observations, asked, {
      inForce: (one, day) => (one === target ? { text, day } : inForceOn(one, day, knownAt)),
    });
    const before = texts.at(-1)?.evaluation;
    texts.push({
      ...(text.revision === undefined ? {} : { decided: text.revision.decided }),
      inForce: withdrawn === undefined && text.revision?.decided === revision?.decided,
      evaluation,
      ...(before === undefined ? {} : { change: compareEvaluations(before, evaluation) }),
    });
  }
  const statuses = [...new Set(texts.map(({ evaluation }) => evaluation.status))];
  return {
    target: target.id,
    asOf,
    texts,
    ...(withdrawn === undefined ? {} : { withdrawn }),
    statuses,
    dependsOnText: statuses.length > 1,
  };
}

import {
  textsOf,
  type Evaluation,
  type IsoDate,
  type LocalizedText,
  type Observation,
  type RevisionDates,
  type ScopedId,
  type Status,
  type Target,
} from '@actionline/core';

import { walk } from '../argument.js';
import { evaluateNoting, readOptions, evaluateTarget, type EvaluateOptions } from '../evaluate/evaluate-target.js';

/** The evaluation of a target under one reading of its text. */
export interface ReadingEvaluation {
  /** `taken`, or the id of another reading. */
  readonly reading: string;
  /** What the reading is, where the target says so itself. */
  readonly label?: LocalizedText;
  /** The evaluation. */
  readonly evaluation: Evaluation;
}

/** The evaluations of a target under each reading of its text. */
export interface InterpretationComparison {
  /** The target. */
  readonly target: ScopedId;
  /** The date of the evaluations. */
  readonly asOf: IsoDate;
  /** One evaluation a reading, the one taken first. */
  readonly readings: readonly ReadingEvaluation[];
  /** The different statuses, in the order of the readings. */
  readonly statuses: readonly Status[];
  /** Whether the status depends on the reading. */
  readonly dependsOnReading: boolean;
}

/**
 * Evaluates a target under each reading of its text in force, and of the texts of its parts, and says whether the status depends on
 * the reading. A target that can be read in one way only has one evaluation.
 *
 * @throws {@link ActionlineError} what `evaluateTarget` throws.
 *
 * @example
 * ```ts
 * import { compareInterpretations } from '@actionline/targets';
 *
 * const note = {
 *   id: 'example/9.a', commitment: 'example/9', label: { en: 'Guidance note' },
 *   requirement: { kind: 'deliverable', deliverable: { en: 'A guidance note' }, window: { start: '2024-01-01', end: '2025-12-31' } },
 *   interpretation: {
 *     taken: { id: 'end-of-2025', label: { en: 'By the end of 2025' }, reason: { en: '"By 2025" holds the year' } },
 *     others: [{
 *       id: 'before-2025', label: { en: 'Before 2025' }, reason: { en: '"By 2025" leaves the year out' },
 *       requirement: { kind: 'deliverable', deliverable: { en: 'A guidance note' }, window: { start: '2024-01-01', end: '2024-12-31' } },
 *     }],
 *   },
 * } as const;
 *
 * const comparison = compareInterpretations(note, [], { asOf: '2025-06-30' });
 * comparison.statuses; // => ['pending', 'no-data']
 * comparison.dependsOnReading; // => true
 * ```
 */
export function compareInterpretations(
  target: Target,
  observations: readonly Observation[],
  options: Omit<EvaluateOptions, 'interpretation'>,
): InterpretationComparison {
  const asked = readOptions(options);
  const readings: ReadingEvaluation[] = [];
  const ids = new Set(['taken']);
  const { revision } = evaluateNoting(target, observations, asked, { readings: ids });
  const labels = walk('target', target, () => labelsOf(target, revision));
  for (const reading of ids) {
    const evaluation = evaluateTarget(target, observations, { ...asked, interpretation: reading });
    // The id of the reading taken is another name of `taken`.
    if (reading !== 'taken' && evaluation.interpretation === 'taken') continue;
    const label = labels.get(reading);
    readings.push({ reading, ...(label === undefined ? {} : { label }), evaluation });
  }
  const statuses = [...new Set(readings.map(({ evaluation }) => evaluation.status))];
  return { target: target.id, asOf: asked.asOf, readings, statuses, dependsOnReading: statuses.length > 1 };
}

/** The labels of the readings of the text in force. */
function labelsOf(target: Target, inForce: RevisionDates | undefined): ReadonlyMap<string, LocalizedText> {
  const { interpretation } = textsOf(target).find(({ revision }) => revision?.decided === inForce?.decided) ?? {};
  const labels = new Map<string, LocalizedText>();
  for (const { id, label } of interpretation?.others ?? []) labels.set(id, label);
  if (interpretation !== undefined) labels.set('taken', interpretation.taken.label);
  return labels;
}

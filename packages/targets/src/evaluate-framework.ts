import { checkDate, type Framework, type FrameworkEvaluation, type Observation, type ScopedId, type Target } from '@actionline/core';

import { measureCoverage } from './coverage.js';
import { evaluateTarget, type EvaluateOptions } from './evaluate/evaluate-target.js';
import { idsCountedThemselves, indexMeasures, measuresOf } from './known-measures.js';
import { rollUp } from './roll-up.js';

/** The dates and the method of {@link evaluateFramework}; every target is evaluated under the reading taken. */
export type EvaluateFrameworkOptions = Omit<EvaluateOptions, 'interpretation'>;

/**
 * Evaluates every target of a framework, in its order and parts included, and sums up: counts for each item,
 * coverage by evidence, and the observations that speak about nothing in it. Each evaluation is the one that
 * `evaluateTarget` gives for the same observations; they are sorted by measure once, so that the work grows
 * with their number and not with the number of targets.
 *
 * @throws {@link ActionlineError} `bad-date` when a date is no calendar date, and what `evaluateTarget` throws.
 *
 * @example
 * ```ts
 * import { evaluateFramework } from '@actionline/targets';
 *
 * const text = (en: string) => ({ en });
 * const framework = {
 *   id: 'demo',
 *   levels: [{ kind: 'pledge', label: text('Pledge'), commitment: true }],
 *   items: [{ id: 'demo/1', notation: '1', kind: 'pledge', label: text('Train judges'), source: { position: 1 } }],
 *   measures: [],
 *   targets: [{ id: 'demo/1.a', commitment: 'demo/1', label: text('Handbook'), requirement: {
 *     kind: 'deliverable' as const, deliverable: text('Handbook'), window: { start: '2024-01-01', end: '2025-12-31' } } }],
 *   validity: { start: '2024-01-01', end: '2025-12-31' },
 * };
 * const { evaluations, coverage } = evaluateFramework(framework, [], { asOf: '2026-02-01' });
 * evaluations.map(({ target, status }) => [target, status]); // => [['demo/1.a', 'no-data']]
 * coverage.commitments.without; // => ['demo/1']
 * ```
 */
export function evaluateFramework(
  framework: Pick<Framework, 'id' | 'levels' | 'items' | 'measures' | 'targets' | 'validity'>,
  observations: readonly Observation[],
  options: EvaluateFrameworkOptions,
): FrameworkEvaluation {
  const asOf = checkDate(options.asOf, 'asOf');
  const select = observationSelector(observations);
  const evaluations = framework.targets.map((target) => evaluateTarget(target, select(target), options));
  return {
    framework: framework.id,
    asOf,
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    evaluations,
    rollUps: rollUp(framework, evaluations),
    coverage: measureCoverage(framework, evaluations, observations, options),
    unplaced: unplacedIn(framework, observations),
  };
}

/** The observations that can matter to a target, in the order given: of its measures, about its commitments, and what corrects any of these. */
function observationSelector(observations: readonly Observation[]): (target: Target) => readonly Observation[] {
  const byMeasure = new Map<ScopedId, number[]>();
  const byCommitment = new Map<ScopedId, number[]>();
  const correctionsOf = new Map<string, number[]>();
  observations.forEach(({ measure, commitment, supersedes }, at) => {
    addTo(byMeasure, measure, at);
    if (commitment !== undefined) addTo(byCommitment, commitment, at);
    if (supersedes !== undefined) addTo(correctionsOf, supersedes, at);
  });
  return (target) => {
    const chosen = new Set<number>();
    for (const measure of measureIds(target)) for (const at of byMeasure.get(measure) ?? []) chosen.add(at);
    for (const commitment of commitmentIds(target)) for (const at of byCommitment.get(commitment) ?? []) chosen.add(at);
    // A set hands out what is added while it is walked: a correction of a correction is found too.
    for (const at of chosen) for (const correction of correctionsOf.get(observations[at]?.id ?? '') ?? []) chosen.add(correction);
    return [...chosen].sort((a, b) => a - b).flatMap((at) => observations[at] ?? []);
  };
}

function addTo<K>(index: Map<K, number[]>, key: K, at: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [at]);
  else list.push(at);
}

function measureIds({ id, requirement }: Target): readonly ScopedId[] {
  return [...measuresOf(requirement).map((measure) => measure.id), ...idsCountedThemselves(id, requirement)];
}

function commitmentIds({ commitment, requirement }: Target): readonly ScopedId[] {
  return requirement.kind === 'all-of' ? [commitment, ...requirement.parts.flatMap(commitmentIds)] : [commitment];
}

function unplacedIn(framework: Pick<Framework, 'items' | 'measures' | 'targets'>, observations: readonly Observation[]): readonly string[] {
  const known = indexMeasures(framework.measures, framework.targets);
  const items = new Set<ScopedId>(framework.items.map(({ id }) => id));
  return observations
    .filter(({ measure, commitment }) => !known.has(measure) && (commitment === undefined || !items.has(commitment)))
    .map(({ id }) => id);
}

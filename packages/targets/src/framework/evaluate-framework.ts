import {
  textsOf,
  type Evaluation,
  type Framework,
  type FrameworkEvaluation,
  type Issue,
  type Observation,
  type ScopedId,
  type Target,
} from '@actionline/core';
import { checkDate, nearestAmong, show } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { measureCoverage, type CoverageOptions } from './coverage.js';
import { checkObservations, evaluateNoting, readOptions, type EvaluateOptions } from '../evaluate/evaluate-target.js';
import { lastDay } from '../evidence/last-day.js';
import { reasonWithoutValue } from '../evidence/as-known.js';
import { checkMinimumConfidence, confidenceOf, isSureEnough } from '../evidence/confidence.js';
import { issueOf } from '../evidence/understand.js';
import { askedIn, idsCounted, indexMeasures } from '../measures-of.js';
import { wholesAbove, withdrawnTargets } from './item-tree.js';
import { rollUp } from './roll-up.js';

/** The dates, how sure figures have to be, and the method of {@link evaluateFramework}; every target is evaluated under the reading taken. */
export type EvaluateFrameworkOptions = Omit<EvaluateOptions, 'interpretation'>;

/**
 * Evaluates every target of a framework, in its order and parts included, and sums up: counts for each item, coverage by
 * evidence, what is reported about a commitment and counted by none of its targets, and what speaks about nothing in it. Each
 * evaluation is the one that `evaluateTarget` gives for the observations of its measures; they are sorted by measure once, so that
 * the work grows with their number and not with the number of targets.
 *
 * @throws {@link ActionlineError} `bad-date` when a date is no calendar date; `bad-argument` when what is given is no framework; and what `evaluateTarget` throws.
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
  checkObservations(observations);
  const asked = readOptions(options);
  const asOf = checkDate(asked.asOf, 'asOf');
  const { knownAt } = asked;
  const minimumConfidence = checkMinimumConfidence(asked.minimumConfidence);
  const question = {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
  };
  const select = walk('observations', observations, () => observationSelector(observations));
  const selected = walk('framework', framework, () => framework.targets.map((target) => ({ target, own: select(target) })));
  const wholesOf = wholesAbove(framework.targets);
  const evaluations = selected.map(({ target, own }) => evaluateNoting(target, own, asked, { wholes: wholesOf(target) }));
  const { unmatched, unplaced, issues } = walk('framework', framework, () => placedIn(framework, observations, question));
  return {
    framework: framework.id,
    ...question,
    evaluations,
    rollUps: rollUp(framework, evaluations),
    coverage: measureCoverage(framework, evaluations, observations, question),
    unmatched,
    withdrawn: withdrawnIn(framework, evaluations),
    unplaced,
    issues,
  };
}

/** The targets that are withdrawn, alone, with their whole or with their item, in the order of the framework. */
function withdrawnIn(framework: Pick<Framework, 'items' | 'targets'>, evaluations: readonly Evaluation[]): readonly ScopedId[] {
  const gone = new Set(withdrawnTargets(framework));
  return evaluations.flatMap(({ target, withdrawn }) => (gone.has(target) || withdrawn !== undefined ? [target] : []));
}

/** The observations that can matter to a target, in the order given: of its measures, and what corrects any of these; of standing promises those about the commitment. */
function observationSelector(observations: readonly Observation[]): (target: Target) => readonly Observation[] {
  const byMeasure = new Map<ScopedId, number[]>();
  const byCommitment = new Map<ScopedId, number[]>();
  const corrections = new Map<string, number[]>();
  observations.forEach(({ measure, commitment, supersedes }, at) => {
    addTo(byMeasure, measure, at);
    if (commitment !== undefined) addTo(byCommitment, commitment, at);
    if (supersedes !== undefined) addTo(corrections, supersedes, at);
  });
  const asGiven = (places: readonly number[]): readonly Observation[] => {
    if (places.length === observations.length) return observations;
    return places.flatMap((at) => observations[at] ?? []);
  };
  return (target) => {
    const lists = [
      ...idsCounted(target).map((measure) => byMeasure.get(measure) ?? NONE),
      ...standingCommitments(target).map((commitment) => byCommitment.get(commitment) ?? NONE),
    ].filter((list) => list.length > 0);
    const [only = NONE] = lists;
    if (lists.length <= 1 && corrections.size === 0) return asGiven(only);
    const chosen = new Set(lists.flat());
    // A set hands out what is added while it is walked: a correction of a correction is found too.
    for (const at of chosen) for (const correction of corrections.get(observations[at]?.id ?? '') ?? NONE) chosen.add(correction);
    return asGiven([...chosen].sort((a, b) => a - b));
  };
}

const NONE: readonly number[] = [];

function addTo<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}

/** The commitments whose observations of whatever measure a target lists. */
function standingCommitments(target: Target): readonly ScopedId[] {
  return askedIn(target, 'reading-taken').flatMap(({ target: { commitment }, requirement }) =>
    requirement.kind === 'standing' ? [commitment] : [],
  );
}

/** What is reported, and counted by no target: about a commitment that has targets, and about nothing in the framework. */
function placedIn(
  { items, measures, targets }: Pick<Framework, 'items' | 'measures' | 'targets'>,
  observations: readonly Observation[],
  question: CoverageOptions,
): Pick<FrameworkEvaluation, 'unmatched' | 'unplaced' | 'issues'> {
  const known = indexMeasures(measures, targets);
  const counted = indexMeasures([], targets);
  const ids = new Set<ScopedId>(items.map(({ id }) => id));
  const withTarget = new Set<ScopedId>(
    targets
      .filter((target) => textsOf(target).some(({ requirement }) => requirement.kind !== 'standing'))
      .map(({ commitment }) => commitment),
  );
  const unmatched = new Map<ScopedId, string[]>();
  const unplaced: string[] = [];
  const issues = new Map<string, Issue>();
  const nearest = nearestAmong(known.keys());
  for (const observation of observations) {
    const { id, measure, commitment } = observation;
    const placed = commitment !== undefined && ids.has(commitment);
    if (placed && withTarget.has(commitment) && !counted.has(measure) && speaksOfDelivery(observation, question))
      addTo(unmatched, commitment, id);
    if (known.has(measure)) continue;
    if (!placed) unplaced.push(id);
    if (issues.has(measure) || issues.size >= MOST_ISSUES) continue;
    const issue = unknownMeasure(observation, ids, targets, nearest);
    if (issue !== undefined) issues.set(measure, issue);
  }
  return {
    unmatched: [...unmatched].map(([commitment, own]) => ({ commitment, observations: own })),
    unplaced,
    issues: [...issues.values()],
  };
}

/** More kinds of unknown measures than these are not told apart. */
const MOST_ISSUES = 100;

/** The issue about a measure that is nearly one of the framework’s, or is a commitment that has targets. */
function unknownMeasure(
  observation: Observation,
  items: ReadonlySet<ScopedId>,
  targets: readonly Target[],
  nearest: (given: string) => string | undefined,
): Issue | undefined {
  const measure: unknown = observation.measure;
  if (typeof measure !== 'string') return undefined;
  const own = items.has(measure) ? targets.find(({ commitment }) => commitment === measure)?.id : undefined;
  const found = own ?? nearest(measure);
  if (found === undefined) return undefined;
  const what =
    own === undefined
      ? `is none of the framework; did you mean ${show(found)}?`
      : `is a commitment; expected a measure or a target, such as ${show(found)}.`;
  return issueOf('unknown-measure', 'warning', `The measure was ${show(measure)}, which ${what}`, observation, {
    given: measure,
    nearest: found,
  });
}

function speaksOfDelivery(observation: Observation, { asOf, minimumConfidence }: CoverageOptions): boolean {
  const { role, hypothetical } = observation;
  return (
    (role === 'result' || role === 'milestone') &&
    reasonWithoutValue(observation) === undefined &&
    hypothetical !== true &&
    lastDay(observation) <= asOf &&
    isSureEnough(confidenceOf(observation), minimumConfidence)
  );
}

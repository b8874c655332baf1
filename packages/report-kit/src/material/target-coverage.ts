import type { CoverageCount, Evaluation } from '@actionline/core';

import { isInForce, type ReportMaterial } from './report-material.js';

/** Which targets have evidence, and of those without which have figures on their commitment that are not matched to them. */
export interface TargetCoverage extends CoverageCount {
  /** Ids without evidence, on whose commitments something is reported that no target counts. */
  readonly unmatched: readonly string[];
  /** Whether a promise of several parts is among them, so that they are more than the promises. */
  readonly byPart: boolean;
}

/**
 * Which targets have evidence, of those that ask for any: a continuing promise sets no figure and is not counted, and a compound
 * one is counted by its parts, so that a part that nothing is reported on is seen. What is withdrawn is not counted.
 */
export function targetCoverage(material: Pick<ReportMaterial, 'evaluation' | 'observationById' | 'unmatchedOf'>): TargetCoverage {
  const asked = new Map(
    material.evaluation.evaluations
      .flatMap(partsOf)
      .filter((one) => one.requirement.kind !== 'standing' && isInForce(one, material))
      .map((evaluation) => [evaluation.target, evaluation]),
  );
  const hasEvidence = ({ evidence, used }: Evaluation): boolean =>
    evidence !== 'none' &&
    (used.length === 0 || used.some(({ observation }) => material.observationById.get(observation)?.hypothetical !== true));
  const withEvidence = [...asked.values()].filter(hasEvidence).map(({ target }) => target);
  const found = new Set(withEvidence);
  const without = [...asked.values()].filter(({ target }) => !found.has(target));
  return {
    total: asked.size,
    withEvidence,
    without: without.map(({ target }) => target),
    unmatched: without.filter(({ commitment }) => material.unmatchedOf.has(commitment)).map(({ target }) => target),
    byPart: material.evaluation.evaluations.some((one) => (one.parts ?? []).length > 0 && isInForce(one, material)),
  };
}

/** The targets that are checked one by one: those without parts, and the parts of the others. */
function partsOf(evaluation: Evaluation): readonly Evaluation[] {
  const { parts = [] } = evaluation;
  return parts.length === 0 ? [evaluation] : parts.flatMap(partsOf);
}

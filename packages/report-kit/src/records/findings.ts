import type { Evaluation } from '@actionline/core';

import { entryOf } from '../document/entries.js';
import type { Finding } from '../document/finding.js';
import { explainMissingFigures } from '../explain/missing-figure.js';
import type { ReportMaterial } from '../material/report-material.js';
import { explaining, labelIn, localizedText, shownIn } from '../material/report-material.js';

/** One flat row a target, in the order of the framework. */
export function findings(material: ReportMaterial): readonly Finding[] {
  return material.evaluation.evaluations.map((evaluation) => finding(evaluation, material));
}

function finding(evaluation: Evaluation, material: ReportMaterial): Finding {
  const { framework, observationById, sources } = material;
  const target = entryOf(framework.targets, evaluation.target);
  const item = entryOf(framework.items, evaluation.commitment);
  const { required, value } = evaluation;
  const unit = required?.unit ?? value?.unit;
  const cited = sources.citeAll(evaluation.used.flatMap(({ observation }) => observationById.get(observation) ?? []));
  return {
    target: evaluation.target,
    commitment: evaluation.commitment,
    ...(target?.partOf === undefined ? {} : { partOf: target.partOf }),
    label: localizedText(target?.label, material) || evaluation.target,
    commitmentLabel: localizedText(item?.label, material) || evaluation.commitment,
    kind: evaluation.requirement.kind,
    status: evaluation.status,
    shown: shownIn(evaluation, material),
    statusLabel: labelIn(evaluation, material),
    level: evaluation.level,
    trajectory: evaluation.trajectory,
    timing: evaluation.timing,
    evidence: evaluation.evidence,
    ...(required === undefined ? {} : { comparison: required.comparison, required: required.value }),
    ...(unit === undefined ? {} : { unit }),
    ...(value === undefined || !isFinite(value.value) ? {} : { value: value.value, bound: value.bound }),
    ...(isFinite(value?.lower) ? { lower: value?.lower } : {}),
    ...(isFinite(value?.upper) ? { upper: value?.upper } : {}),
    ...(isFinite(evaluation.shareOfWay) ? { shareOfWay: evaluation.shareOfWay } : {}),
    ...(isFinite(evaluation.expected) ? { expected: evaluation.expected } : {}),
    ...(evaluation.due === undefined ? {} : { due: evaluation.due }),
    ...(evaluation.done === undefined ? {} : { done: evaluation.done }),
    ...(evaluation.closedUntil === undefined ? {} : { closedUntil: evaluation.closedUntil }),
    interpretation: evaluation.interpretation,
    ...(evaluation.revision === undefined ? {} : { revision: evaluation.revision.decided }),
    ...(evaluation.withdrawn === undefined ? {} : { withdrawn: evaluation.withdrawn.since }),
    used: evaluation.used.length,
    observations: [...new Set(evaluation.used.map(({ observation }) => observation))].sort(),
    leftOut: evaluation.leftOut.length,
    unmatched: material.unmatchedOf.get(evaluation.commitment)?.length ?? 0,
    ...(material.activities === undefined
      ? {}
      : { activities: material.activities.countOf.get(evaluation.commitment)?.count ?? { least: 0, most: 0 } }),
    missing: explainMissingFigures(explaining(evaluation, material)).map(({ text }) => text),
    sources: cited.map(({ number }) => number),
    method: `${evaluation.method.id} ${evaluation.method.version}`,
    ...(evaluation.hypothetical === true ? { hypothetical: true } : {}),
  };
}

/** A ratio to nothing has no number that JSON could carry. */
function isFinite(value: number | undefined): value is number {
  return Number.isFinite(value);
}

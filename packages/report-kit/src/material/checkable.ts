import type { Evaluation } from '@actionline/core';

import { shownStatuses, type ShownStatus } from '../document/shown-status.js';
import { isInForce, labelIn, shownIn, type ReportMaterial } from './report-material.js';

/** The evaluations of the promises that are counted: targets in force that are no part of another. */
function wholeTargets(material: ReportMaterial): readonly Evaluation[] {
  const { evaluation, framework } = material;
  const parts = new Set(framework.targets.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  return evaluation.evaluations.filter((one) => !parts.has(one.target) && isInForce(one, material));
}

/** Those of them that name a figure or a date: the one denominator of the report. */
export function checkable(material: ReportMaterial): readonly Evaluation[] {
  return wholeTargets(material).filter(({ requirement }) => requirement.kind !== 'standing');
}

/** Those that go on without a figure. */
export function continuing(material: ReportMaterial): readonly Evaluation[] {
  return wholeTargets(material).filter(({ requirement }) => requirement.kind === 'standing');
}

/** How many of the promises that can be checked have each status, under each of its names. */
export function statusCounts(
  material: ReportMaterial,
): readonly { readonly status: ShownStatus; readonly label: string; readonly count: number }[] {
  const counts = new Map<string, { readonly status: ShownStatus; readonly label: string; count: number }>();
  for (const evaluation of checkable(material)) {
    const [status, label] = [shownIn(evaluation, material), labelIn(evaluation, material)];
    const entry = counts.get(label);
    if (entry === undefined) counts.set(label, { status, label, count: 1 });
    else entry.count += 1;
  }
  return [...counts.values()].sort((a, b) => shownStatuses.indexOf(a.status) - shownStatuses.indexOf(b.status));
}

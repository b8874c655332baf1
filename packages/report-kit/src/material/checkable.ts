import type { Evaluation } from '@actionline/core';

import { shownStatuses, type ShownStatus } from '../document/shown-status.js';
import { isInForce, shownIn, wordsIn, type ReportMaterial } from './report-material.js';

/** The evaluations of the promises that are counted: targets in force that are no part of another. */
export function wholePromises({ evaluation, framework }: Pick<ReportMaterial, 'evaluation' | 'framework'>): readonly Evaluation[] {
  const parts = new Set(framework.targets.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  return evaluation.evaluations.filter((one) => !parts.has(one.target) && isInForce(one, { evaluation }));
}

/** Those of them that name a figure or a date: the one denominator of the report. */
export function checkable(material: ReportMaterial): readonly Evaluation[] {
  return wholePromises(material).filter(({ requirement }) => requirement.kind !== 'standing');
}

/** Those that go on without a figure. */
export function continuing(material: ReportMaterial): readonly Evaluation[] {
  return wholePromises(material).filter(({ requirement }) => requirement.kind === 'standing');
}

/** A status under one of its names. */
interface StatusCount {
  /** The status. */
  readonly status: ShownStatus;
  /** Its name. */
  readonly label: string;
  /** What the name means. */
  readonly meaning: string;
  /** How many promises have it. */
  readonly count: number;
}

/** How many of the promises that can be checked have each status, under each of its names. */
export function statusCounts(material: ReportMaterial): readonly StatusCount[] {
  const counts = new Map<string, StatusCount>();
  for (const evaluation of checkable(material)) {
    const { label, meaning } = wordsIn(evaluation, material);
    const count = (counts.get(label)?.count ?? 0) + 1;
    counts.set(label, { status: shownIn(evaluation, material), label, meaning, count });
  }
  return [...counts.values()].sort((a, b) => shownStatuses.indexOf(a.status) - shownStatuses.indexOf(b.status));
}

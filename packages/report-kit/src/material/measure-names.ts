import type { LocalizedText, ScopedId } from '@actionline/core';
import { measuresOf } from '@actionline/targets';

import { localizedText, type ReportMaterial } from './report-material.js';

/** The name of a measure; its id where it has none. */
export type MeasureNames = (measure: ScopedId) => string;

/** The names of all that the promises of a report count. */
export function measureNames(material: Pick<ReportMaterial, 'evaluation' | 'framework' | 'messages'>): MeasureNames {
  const labels = new Map<string, LocalizedText>(material.framework.measures.map(({ id, label }) => [id, label]));
  for (const { requirement } of material.evaluation.evaluations)
    for (const { id, label } of measuresOf(requirement)) if (!labels.has(id)) labels.set(id, label);
  return (measure) => localizedText(labels.get(measure), material) || measure;
}

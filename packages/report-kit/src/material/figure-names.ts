import type { LocalizedText, Observation } from '@actionline/core';

import { measureNames } from './measure-names.js';
import { localizedText, type ReportMaterial } from './report-material.js';

/** What observations count, in words: those that each brings, else those of its target or measure; the id of the measure where there are none. */
export function figureNames(material: ReportMaterial): (observation: Observation) => string {
  const targets = new Map<string, LocalizedText>(material.framework.targets.map(({ id, label }) => [id, label]));
  const measures = measureNames(material);
  return ({ label, measure }) => localizedText(label ?? targets.get(measure), material) || measures(measure);
}

import type { Evaluation, Framework, OwnUnit } from '@actionline/core';
import { measuresOf } from '@actionline/targets';

/** The units of one's own that a framework and what was evaluated declare: observations name them by their ids. */
export function ownUnits(framework: Pick<Framework, 'measures'> | undefined, evaluations: readonly Evaluation[]): readonly OwnUnit[] {
  const measures = [...(framework?.measures ?? []), ...evaluations.flatMap(({ requirement }) => measuresOf(requirement))];
  return measures.map(({ unit }) => unit).filter((unit) => typeof unit === 'object');
}

import { addYears, type Evaluation, type IsoDate } from '@actionline/core';

import { grouped } from '../document/grouped.js';
import { checkable } from './checkable.js';
import { isInForce, shownIn, type ReportMaterial } from './report-material.js';

/** How far ahead it is looked. */
const YEARS_AHEAD = 1;

/** The promises whose day has come, or soon does, with the parts that have a day of their own. */
export interface DuePromises {
  /** Those that are past their date with nothing reported. */
  readonly overdue: readonly Evaluation[];
  /** Those that fall due from the date of the report on, and are not met. */
  readonly soon: readonly Evaluation[];
  /** The last day that is looked at. */
  readonly until: IsoDate;
}

/** The promises that are overdue, and that fall due within a year. */
export function duePromises(material: ReportMaterial): DuePromises {
  const { asOf } = material;
  const until = addYears(asOf, YEARS_AHEAD);
  return {
    overdue: withParts(material, (one) => shownIn(one, material) === 'overdue'),
    soon: withParts(
      material,
      ({ due, timing, level }) => due !== undefined && timing !== 'ended' && level !== 'met' && due >= asOf && due <= until,
    ),
    until,
  };
}

/** The promises of which something holds, and the parts of which it does: one that shares the day of a whole that is named is not named too. */
function withParts(material: ReportMaterial, holds: (one: Evaluation) => boolean): readonly Evaluation[] {
  const { evaluation, framework } = material;
  const partsOf = grouped(framework.targets, ({ partOf }) => partOf);
  const evaluationsOf = grouped(
    evaluation.evaluations.filter((one) => isInForce(one, material)),
    ({ target }) => target,
  );
  const partsIn = ({ target }: Evaluation): readonly Evaluation[] =>
    (partsOf.get(target) ?? []).flatMap(({ id }) => evaluationsOf.get(id) ?? []);
  const from = (one: Evaluation, named: IsoDate | undefined): readonly Evaluation[] => {
    const own = holds(one) && (one.due === undefined || one.due !== named);
    return [...(own ? [one] : []), ...partsIn(one).flatMap((part) => from(part, own ? one.due : named))];
  };
  return checkable(material).flatMap((whole) => from(whole, undefined));
}

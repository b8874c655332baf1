import { addYears, type Evaluation, type IsoDate } from '@actionline/core';

import { checkable } from './checkable.js';
import { shownIn, type ReportMaterial } from './report-material.js';

/** How far ahead it is looked. */
const YEARS_AHEAD = 1;

/** The promises whose day has come, or soon does. */
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
  const promises = checkable(material);
  return {
    overdue: promises.filter((one) => shownIn(one, material) === 'overdue'),
    soon: promises.filter(
      ({ due, timing, level }) => due !== undefined && timing !== 'ended' && level !== 'met' && due >= asOf && due <= until,
    ),
    until,
  };
}

import { addDays, type IsoDate } from '@actionline/core';

/** The days of a question: what is evaluated, and what was known. */
export interface Days {
  /** The day as of which is evaluated. */
  readonly asOf: IsoDate;
  /** What was known at the end of this day, in UTC. */
  readonly knownAt: IsoDate;
}

/** The day of a moment, in UTC: that of the calendar in which the service keeps its history. */
export function dayOf(moment: Date): IsoDate {
  return moment.toISOString().slice(0, 10);
}

/** The first moment after a day. */
export function endOf(day: IsoDate): Date {
  return new Date(`${addDays(day, 1)}T00:00:00Z`);
}

import { addDays, addMonths, type IsoDate, type Period } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

/** The smallest span of days that a world knows: a month, or a week. */
export interface Slot extends Period {
  /** The first day, from 1970-01-01. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
}

/** The month that all months are counted from. */
const FIRST_MONTH = '2021-01-01';

/** A Monday. */
const FIRST_WEEK = '2021-01-04';

const months = slots(96, (at) => addMonths(FIRST_MONTH, at));
const weeks = slots(200, (at) => addDays(FIRST_WEEK, at * 7));

/** Months one after another, from one counted from January 2021. */
export function monthSlots(first: number, count: number): readonly Slot[] {
  return months.slice(first, first + count);
}

/** Some slots at a time as one; what is left over at the end is left out. */
export function joinedSlots(all: readonly Slot[], size: number): readonly Slot[] {
  return Array.from({ length: Math.floor(all.length / size) }, (_, at) => {
    const [first, last] = [slotAt(all, at * size), slotAt(all, at * size + size - 1)];
    return { start: first.start, end: last.end, from: first.from, to: last.to };
  });
}

/** Weeks one after another, from Monday to Sunday. */
export function weekSlots(first: number, count: number): readonly Slot[] {
  return weeks.slice(first, first + count);
}

/** The days from one slot to another. */
export function spanOf(all: readonly Slot[], first: number, last: number): Period {
  return { start: slotAt(all, first).start, end: slotAt(all, last).end };
}

/** A slot of a world. */
export function slotAt(all: readonly Slot[], at: number): Slot {
  const slot = all[at];
  if (slot === undefined) throw new RangeError(`There is no slot ${String(at)} of ${String(all.length)}.`);
  return slot;
}

function slots(count: number, startOf: (at: number) => IsoDate): readonly Slot[] {
  return Array.from({ length: count }, (_, at) => {
    const start = startOf(at);
    const end = addDays(startOf(at + 1), -1);
    return { start, end, from: dayNumber(start), to: dayNumber(end) };
  });
}

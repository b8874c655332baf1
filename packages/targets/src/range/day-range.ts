/** A range of days, both ends included, each counted from 1970-01-01: a `Period` as arithmetic takes it. */
export interface DayRange {
  /** The first day. */
  readonly start: number;
  /** The last day. */
  readonly end: number;
}

/** How many days a range has. */
export function lengthOf({ start, end }: DayRange): number {
  return end - start + 1;
}

/** The last day of some ranges; `-Infinity` where there are none. */
export function lastDayOf(ranges: readonly DayRange[]): number {
  let last = -Infinity;
  for (const { end } of ranges) if (end > last) last = end;
  return last;
}

/** The place of the first of some ranges, in the order of their days, that ends on a day or later; their number where none does. */
export function firstReaching(ranges: readonly DayRange[], day: number): number {
  let from = 0;
  let to = ranges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ranges[middle]!.end >= day) to = middle;
    else from = middle + 1;
  }
  return from;
}

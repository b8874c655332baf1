import type { IsoDate } from '@actionline/core';

import type { Run } from './running.js';

/** The day of an evaluation, and the line that says where it comes from where that is the clock. */
export interface DayAsked {
  /** The day. */
  readonly asOf: IsoDate;
  /** What to say first; absent where the day was given. */
  readonly note?: string;
}

/** The day that was asked for; today where none was. */
export function dayAsked({ host, words, options }: Run): DayAsked {
  const given = options.date('as-of');
  if (given !== undefined) return { asOf: given };
  const asOf = host.today();
  return { asOf, note: words.told.today(asOf) };
}

import type { TimingFact } from '@actionline/core';

import type { DayRange } from '../range/day-range.js';

/** Where a deadline stands at the close of a day: what ends on it is over. */
export function timingOf(today: number, { start, end }: DayRange): TimingFact {
  if (today >= end) return 'ended';
  return today < start ? 'upcoming' : 'running';
}

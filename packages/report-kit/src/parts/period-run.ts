import type { Period } from '@actionline/core';

import type { DateRun } from '../document/inline.js';
import type { Formats } from '../messages/formats.js';

/** A period on one line, as a date so that tables sort by the day that it ends on. */
export function periodRun(period: Period, formats: Formats): DateRun {
  return { kind: 'date', value: period.end, text: formats.shortPeriod(period) };
}

import type { Activity } from '@actionline/core';

import type { ReadingOutcome } from './reading-outcome.js';

/** What was read: every row is either kept or rejected with an issue. A row may hold only a further action point of an activity, and is counted too. */
export interface ReadActivities extends ReadingOutcome {
  /** The activities, in the order in which they were given, each with its action points. */
  readonly activities: readonly Activity[];
}

import type { Observation } from '@actionline/core';

import type { ReadingOutcome } from './reading-outcome.js';

/** What was read: every row is either among the observations or rejected with an issue. */
export interface ReadObservations extends ReadingOutcome {
  /** The accepted rows, in the order in which they were given. */
  readonly observations: readonly Observation[];
}

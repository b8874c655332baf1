import type { Activity, Framework, Observation } from '@actionline/core';

import type { Database } from './database.js';
import type { RecordStore } from './record-store.js';

/** All that the routes work with. */
export interface Serving {
  /** The frameworks that are served. */
  readonly frameworks: readonly Framework[];
  /** The database, asked for its health alone: what is stored goes through the stores. */
  readonly database: Database;
  /** What was reported. */
  readonly observations: RecordStore<Observation>;
  /** What was done. */
  readonly activities: RecordStore<Activity>;
  /** The clock; a day in a question that is left out is the one that it tells. */
  readonly now: () => Date;
  /** Who answers for the reports. */
  readonly office: Office;
  /** Who sends records has to show this; anyone may where absent. */
  readonly writeToken?: string;
  /** The bytes of the largest batch. */
  readonly largestBatch: number;
}

/** Who answers for the reports. */
interface Office {
  /** The name that stands behind “Report by”. */
  readonly preparedBy: string;
  /** Whom to ask. */
  readonly contact: string;
}

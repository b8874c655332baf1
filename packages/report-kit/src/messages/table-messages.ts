import type { ActivityStatus, Bound, Comparison, EvidenceFact, Requirement, TrajectoryFact } from '@actionline/core';

import type { ActivityRow } from '../document/activity-row.js';
import type { ChangeCause } from '../document/change.js';
import type { Counting } from '../document/evidence-row.js';
import type { TableWords } from '../document/flat-table.js';
import type { Gap } from '../document/report.js';
import type { Request } from '../document/request.js';

/** The words of the flat tables; codes that other messages have words for are not said again. */
export interface TableMessages extends Omit<TableWords, 'code' | 'notes'> {
  /** Kinds of requirement. */
  readonly kind: Readonly<Record<Requirement['kind'], string>>;
  /** Where the values are heading. */
  readonly trajectory: Readonly<Record<TrajectoryFact, string>>;
  /** How much is known. */
  readonly evidence: Readonly<Record<EvidenceFact, string>>;
  /** How a value is qualified. */
  readonly bound: Readonly<Record<Bound, string>>;
  /** What is asked of a value. */
  readonly comparison: Readonly<Record<Comparison, string>>;
  /** The state of a value that is as it should be; the others have words in `observationStatus`. */
  readonly normal: string;
  /** What became of a figure. */
  readonly counted: Readonly<Record<Counting, string>>;
  /** Where an activity stands. */
  readonly activityStatus: Readonly<Record<ActivityStatus, string>>;
  /** Whether an activity counts. */
  readonly counts: Readonly<Record<ActivityRow['counts'], string>>;
  /** That an activity names no commitment. */
  readonly unplacedActivity: string;
  /** What is not known. */
  readonly gap: Readonly<Record<Gap['kind'], string>>;
  /** What is asked of somebody. */
  readonly request: Readonly<Record<Request['kind'], string>>;
  /** What is known to be different between two reports. */
  readonly cause: Readonly<Record<ChangeCause, string>>;
  /** Yes and no. */
  readonly flag: Readonly<Record<'true' | 'false', string>>;
}

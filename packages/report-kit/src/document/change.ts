import type { Bound, ScopedId, Unit } from '@actionline/core';

import type { ShownStatus } from './shown-status.js';

/**
 * How the status of a target moved. `better` and `worse` by the order of `weakestFirst`, and only where the same was asked in the same way, both
 * times with something to judge by; every other change is `other`. `new` and `gone` are targets that one of the two reports does not have, or
 * that were withdrawn in between; `same` where the status stands.
 */
export type Move = 'better' | 'worse' | 'other' | 'new' | 'gone' | 'same';

/** What is known to be different between two reports on a target; one of them alone need not be what moved it. */
export type ChangeCause =
  /** Figures count now that did not then. */
  | 'new-figures'
  /** Figures that counted then do not any more. */
  | 'figures-dropped'
  /** The deadline of the target went by. */
  | 'deadline-passed'
  /** The start of its time, or a milestone, went by. */
  | 'day-passed'
  /** A period of a recurring target ended. */
  | 'period-ended'
  /** The text of the target was revised. */
  | 'text-revised'
  /** The target was withdrawn. */
  | 'withdrawn'
  /** The text is read in another way. */
  | 'other-reading'
  /** It is worked out by another method, or another version. */
  | 'other-method'
  /** Figures have to be surer, or less sure. */
  | 'other-confidence'
  /** Nothing but the date: what was due by then, or how old the figures are. */
  | 'time';

/** What changed about one target, or about a commitment that no target is drawn from: one flat row. */
export interface Change {
  /** The target, or the commitment where `target` is absent. */
  readonly about: ScopedId;
  /** The target. */
  readonly target?: ScopedId;
  /** The commitment. */
  readonly commitment: ScopedId;
  /** The name of what it is about, in the language of the report. */
  readonly label: string;
  /** How the status moved; `same` for a commitment. */
  readonly move: Move;
  /** The status then; absent for a new target and for a commitment. */
  readonly statusBefore?: ShownStatus;
  /** Its name, in the words of this report. */
  readonly statusBeforeLabel?: string;
  /** The status now; absent for one that is gone and for a commitment. */
  readonly statusAfter?: ShownStatus;
  /** Its name. */
  readonly statusAfterLabel?: string;
  /** The value then. */
  readonly valueBefore?: number;
  /** How it was qualified. */
  readonly boundBefore?: Bound;
  /** The value now. */
  readonly valueAfter?: number;
  /** How it is qualified. */
  readonly boundAfter?: Bound;
  /** The unit of both values. */
  readonly unit?: Unit;
  /** The figures that count now and did not then, by id; absent where the earlier report does not say which counted. */
  readonly newFigures?: readonly string[];
  /** The figures that counted then and do not now, by id; absent likewise. */
  readonly droppedFigures?: readonly string[];
  /** Set on a commitment that has evidence now and had none then. */
  readonly firstEvidence?: true;
  /** Activities recorded since under a commitment, by id; absent on a target, and where one of the two reports is of no activities. */
  readonly newActivities?: readonly string[];
  /** What is known to be different; empty where nothing is. */
  readonly because: readonly ChangeCause[];
}

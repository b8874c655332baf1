import type {
  ActivityCount,
  Bound,
  Comparison,
  EvidenceFact,
  IsoDate,
  LevelFact,
  Period,
  Requirement,
  ScopedId,
  Status,
  TimingFact,
  TrajectoryFact,
  Unit,
} from '@actionline/core';

import type { ShownStatus } from './shown-status.js';

/** What the report finds about one target: one flat row, for tables and spreadsheets. */
export interface Finding {
  /** The target. */
  readonly target: ScopedId;
  /** The commitment that it quantifies. */
  readonly commitment: ScopedId;
  /** The target that it is a part of. */
  readonly partOf?: ScopedId;
  /** The name of the target, in the language of the report. */
  readonly label: string;
  /** The name of the commitment. */
  readonly commitmentLabel: string;
  /** The kind of requirement. */
  readonly kind: Requirement['kind'];
  /** The status. */
  readonly status: Status;
  /** The status as it is shown: `unmatched` where something is reported on the commitment that no target counts. */
  readonly shown: ShownStatus;
  /** Its name, as shown. */
  readonly statusLabel: string;
  /** Whether it is met. */
  readonly level: LevelFact;
  /** Where it is heading. */
  readonly trajectory: TrajectoryFact;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** How much is known. */
  readonly evidence: EvidenceFact;
  /** How the value compares. */
  readonly comparison?: Comparison;
  /** The figure asked for. */
  readonly required?: number;
  /** The unit of both figures. */
  readonly unit?: Unit;
  /** The combined value. */
  readonly value?: number;
  /** How it is qualified. */
  readonly bound?: Bound;
  /** The least that it may be, where that is known. */
  readonly lower?: number;
  /** The greatest that it may be, where that is known. */
  readonly upper?: number;
  /** The share of the way, from the start to what is asked, that is done. */
  readonly shareOfWay?: number;
  /** The value expected by the date. */
  readonly expected?: number;
  /** The deadline. */
  readonly due?: IsoDate;
  /** The days within which a deliverable was done, as precisely as its source says. */
  readonly done?: Period;
  /** The last day up to which the figures say how much there was at most. */
  readonly closedUntil?: IsoDate;
  /** The reading that was evaluated. */
  readonly interpretation: string;
  /** The day that the text was decided which was evaluated; absent for the first text. */
  readonly revision?: IsoDate;
  /** The first day without the target, where it is withdrawn: all else is as of the day before, and it is not counted. */
  readonly withdrawn?: IsoDate;
  /** How many observations were used. */
  readonly used: number;
  /** Their ids, sorted: a later report says by them what is new. */
  readonly observations: readonly string[];
  /** How many were left out. */
  readonly leftOut: number;
  /** How many are reported on the commitment and counted by none of its targets. */
  readonly unmatched: number;
  /** How many activities are recorded under the commitment, which change nothing in the rest; absent where no activities were given. */
  readonly activities?: ActivityCount;
  /** What would settle what is not known, one sentence each. */
  readonly missing: readonly string[];
  /** The numbers of the sources used. */
  readonly sources: readonly number[];
  /** The method and its version. */
  readonly method: string;
  /** Set when a figure used was added to ask "what if". */
  readonly hypothetical?: true;
}

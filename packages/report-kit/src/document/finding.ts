import type {
  Bound,
  Comparison,
  EvidenceFact,
  IsoDate,
  LevelFact,
  Requirement,
  ScopedId,
  Status,
  TimingFact,
  TrajectoryFact,
  Unit,
} from '@actionline/core';

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
  /** Value over required. */
  readonly progress?: number;
  /** The value expected by the date. */
  readonly expected?: number;
  /** The deadline. */
  readonly due?: IsoDate;
  /** The day a deliverable was done. */
  readonly doneOn?: IsoDate;
  /** The reading that was evaluated. */
  readonly interpretation: string;
  /** How many observations were used. */
  readonly used: number;
  /** How many were left out. */
  readonly leftOut: number;
  /** The numbers of the sources used. */
  readonly sources: readonly number[];
  /** The method and its version. */
  readonly method: string;
  /** Set when a figure used was added to ask "what if". */
  readonly hypothetical?: true;
}

import type { Verdict } from './interval.js';

/** Whether what is asked for is reached now. */
export type LevelFact = Verdict;

/** Where the values are heading, measured against what is needed. */
export type TrajectoryFact = 'sufficient' | 'slow' | 'stalled' | 'wrong-way' | 'unknown';

/** Where the deadline stands at the close of the day: `ended` from the deadline itself on. */
export type TimingFact = 'upcoming' | 'running' | 'ended';

/** How much is known. `thin`: too few points for a trend; `stale`: the newest is too old. */
export type EvidenceFact = 'none' | 'thin' | 'stale' | 'enough';

/** The four facts that a status is derived from. */
export interface Facts {
  /** Whether it is met. */
  readonly level: LevelFact;
  /** Where it is heading. */
  readonly trajectory: TrajectoryFact;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** How much is known. */
  readonly evidence: EvidenceFact;
}

/** The one label derived from the four facts. */
export type Status =
  | 'achieved'
  | 'slipping'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'moving-away'
  | 'missed'
  | 'pending'
  | 'inconclusive'
  | 'no-data'
  | 'not-quantified';

/** Every status, the best first. */
export const statuses: readonly Status[] = [
  'achieved',
  'slipping',
  'on-track',
  'at-risk',
  'off-track',
  'moving-away',
  'missed',
  'pending',
  'inconclusive',
  'no-data',
  'not-quantified',
];

import type { ChangeCause, Move } from '../document/change.js';

/** The words on what changed since an earlier report or an earlier day. */
export interface ChangeMessages {
  /** The name of the part; with the day that is compared with. */
  readonly title: (date: string) => string;
  /** The whole in one sentence, of entries such as `moved` and `newFigures` give; none where nothing changed. */
  readonly summary: (values: { date: string; entries: readonly string[] }) => string;
  /** So many targets moved in a way. */
  readonly moved: Readonly<Record<Exclude<Move, 'same'>, (count: number) => string>>;
  /** So many promises fell due with nothing reported. */
  readonly fellDue: (count: number) => string;
  /** So many figures are new. */
  readonly newFigures: (count: number) => string;
  /** So many activities are new. */
  readonly newActivities: (count: number) => string;
  /** So many commitments without a target have evidence for the first time. */
  readonly firstEvidence: (count: number) => string;
  /** Nothing was given to compare with. */
  readonly noEarlier: string;
  /** What the report is compared with, and how. */
  readonly from: Readonly<Record<'report' | 'date', (date: string) => string>>;
  /** When a change is for the better, and what the last column says. */
  readonly note: string;
  /** The table of targets. */
  readonly caption: (date: string) => string;
  /** Its columns. */
  readonly column: Readonly<Record<'before' | 'after' | 'because', string>>;
  /** How a status moved, in the table. */
  readonly move: Readonly<Record<Move, string>>;
  /** What is known to be different, in the table; with the number of figures where that is known. */
  readonly cause: Readonly<Record<ChangeCause, (count: number) => string>>;
  /** The table of commitments that no target is drawn from. */
  readonly commitmentsCaption: string;
  /** Its column. */
  readonly whatIsNew: string;
  /** A commitment that has evidence and had none. */
  readonly first: string;
}

/** The reasons an observation may not be used for, in the order that they are looked for. */
export const leftOutReasons = [
  // not evidence of this
  'other-measure',
  'other-part',
  'not-understood',
  'other-role',
  'unit-mismatch',
  'not-a-number',
  'negative',
  'beyond-limit',
  'malformed-period',
  'missing',
  'forecast',
  'definition-differs',
  // not evidence on this date
  'not-yet-known',
  'superseded',
  'after-as-of',
  'period-assumed',
  'below-minimum-confidence',
  'outside-window',
  // another figure for the same holds
  'duplicate',
  'provisional',
  'older-record',
  'looser',
  // a state that is not the one in force
  'before-break',
  'older-value',
  'stale-part',
  // proves nothing more
  'contained',
  'overlapping',
  'straddling',
  'not-needed',
  // may not be relied on
  'contradicted',
  'cannot-combine',
  'unlike-length',
  'without-counterpart',
] as const;

/** Why an observation was not used; see {@link leftOutReasons}. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** An observation that was not used, and why. */
export interface LeftOutEvidence {
  /** The observation. */
  readonly observation: string;
  /** Why. */
  readonly reason: LeftOutReason;
  /** The observation that made it so: that holds it, shares days with it, corrects it or contradicts it. */
  readonly by?: string;
}

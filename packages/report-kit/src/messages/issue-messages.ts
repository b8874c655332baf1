/** The codes of the issues that an evaluation may have, and a report says in its own language. */
export type EvaluationIssueCode =
  | 'unknown-key'
  | 'unknown-role'
  | 'unknown-bound'
  | 'unknown-status'
  | 'unknown-missing'
  | 'unknown-confidence'
  | 'unknown-measure'
  | 'bad-type'
  | 'bad-period'
  | 'unit-mismatch'
  | 'not-a-number'
  | 'negative-count'
  | 'beyond-limit'
  | 'duplicate'
  | 'conflicting-figures'
  | 'parts-above-total'
  | 'contradiction'
  | 'sum-beyond-limit'
  | 'falling-total'
  | 'cannot-combine'
  | 'correction-cycle'
  | 'unclear-order';

/** What an issue is told with. */
export interface IssueSaid {
  /** The figures it is about, each named by its source. */
  readonly figures: readonly string[];
  /** The same as a list in words. */
  readonly list: string;
  /** What was given, where it is told. */
  readonly given: string;
  /** What was expected, where it is told. */
  readonly expected: string;
  /** What may be meant, where something is near. */
  readonly nearest: string | undefined;
  /** How often something is given. */
  readonly times: number;
}

/** One sentence for each issue of the evidence. */
export type IssueMessages = Readonly<Record<EvaluationIssueCode, (said: IssueSaid) => string>>;

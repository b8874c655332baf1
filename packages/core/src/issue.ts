/** How much an {@link Issue} matters: an `error` rejects what it is about, a `warning` keeps it, `info` is a remark. */
export type Severity = 'error' | 'warning' | 'info';

/** A value that an {@link Issue} speaks of, such as JSON can hold: whatever is neither text, number, truth nor nothing is shown as text. */
export type IssueValue = string | number | boolean | null | readonly (string | number)[];

/**
 * The values of an {@link Issue}, so that with its code it can be said in another language. Three names mean the same in every
 * issue; the others belong to its code.
 */
export interface IssueValues {
  /** What was given. */
  readonly given?: IssueValue;
  /** What was expected: a list where it is one of several. */
  readonly expected?: IssueValue;
  /** The known name most like what was given. */
  readonly nearest?: string;
  /** What else the code speaks of. */
  readonly [name: string]: IssueValue | undefined;
}

/** One thing wrong with data from outside: where, what, and how to mend it. */
export interface Issue {
  /** A stable code; compare this, never the message. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What was given, what was expected and how to mend it. */
  readonly message: string;
  /** The values that the message is made of. */
  readonly values?: IssueValues;
  /** Where in a JSON-like value, from the root. */
  readonly path?: readonly (string | number)[];
  /** The 1-based row of a table, the header being row 1. */
  readonly row?: number;
  /** The column of a table, by the name in its header, or the 1-based character of a line. */
  readonly column?: string | number;
  /** The 1-based line of a text. */
  readonly line?: number;
}

/** A value taken in from outside: whole, or refused with every issue. */
export type Result<T> =
  { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A taken-in value, with the warnings that came with it.
 *
 * @example
 * ```ts
 * import { accepted } from '@actionline/core/internal';
 *
 * accepted(3).ok; // => true
 * ```
 */
export function accepted<T>(value: T, issues: readonly Issue[] = []): Extract<Result<T>, { readonly ok: true }> {
  return { ok: true, value, issues };
}

/**
 * A refused value, with at least one issue.
 *
 * @example
 * ```ts
 * import { refused } from '@actionline/core/internal';
 *
 * refused([{ code: 'not-a-number', severity: 'error', message: 'Given "x"; expected a number.' }]).ok; // => false
 * ```
 */
export function refused<T>(issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}

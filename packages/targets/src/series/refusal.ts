import type { Issue, IssueValues, Result } from '@actionline/core';
import { accepted, errorAt, type Path } from '@actionline/core/internal';

/** Why a method gives no answer; stable across releases. */
export type RefusalCode =
  | 'bad-parameter'
  | 'bad-point'
  | 'bad-year'
  | 'deadline-not-after-start'
  | 'duplicate-year'
  | 'empty-series'
  | 'equal-years'
  | 'no-base-year'
  | 'no-baseline'
  | 'no-children'
  | 'no-direction'
  | 'no-result'
  | 'no-target'
  | 'not-due'
  | 'not-finite'
  | 'not-positive'
  | 'one-point'
  | 'out-of-limits'
  | 'overflow'
  | 'sign-change'
  | 'target-behind-baseline'
  | 'target-equals-baseline'
  | 'too-few-points'
  | 'too-many-points'
  | 'uneven-years'
  | 'zero-baseline'
  | 'zero-target';

/**
 * A method's reasoned silence: the data are outside what its publication defines. Its path leads into the input of the method, such as
 * `['series', 2, 'value']` or `['params', 'alpha']`; it is empty where no one place is to blame.
 */
export interface Refusal extends Issue {
  /** The stable code; compare this, never the message. */
  readonly code: RefusalCode;
}

/** A refused result: a method ends at its first refusal, so that there is exactly one. */
export interface Refused {
  /** Told from a value by this alone. */
  readonly ok: false;
  /** The refusal. */
  readonly issues: readonly [Refusal];
}

/** The result of a step within a method: a value to go on with, or the refusal that ends the method. */
export type Answer<T> = Extract<Result<T>, { readonly ok: true }> | Refused;

/** A refused result, with what was found at a place of the input. */
export function refuse(code: RefusalCode, path: Path, message: string, values?: IssueValues): Refused {
  return { ok: false, issues: [{ ...errorAt(code, path, message, values), code }] };
}

/** The number, refused where the arithmetic has left the range of finite numbers. */
export function checkFinite(value: number, what: string): Answer<number> {
  if (Number.isFinite(value)) return accepted(value);
  return refuse(
    'overflow',
    [],
    `The ${what} is not a finite number: the values are too large, too small or too far apart; give them in another unit.`,
  );
}

import type { Issue } from './issue.js';

/** Every code an {@link ActionlineError} can carry; stable across releases. */
export type ErrorCode =
  | 'bad-argument'
  | 'bad-date'
  | 'bad-period'
  | 'bad-place'
  | 'bad-quantity'
  | 'bad-framework'
  | 'bad-strategy'
  | 'bad-template'
  | 'unit-mismatch'
  | 'unknown-id'
  | 'unknown-method'
  | 'unknown-interpretation'
  | 'unknown-locale'
  | 'cyclic-target'
  | 'network-refused';

const brand: unique symbol = Symbol.for('@actionline/error') as never;

/** What an {@link ActionlineError} may carry beside its code and message. */
export interface ErrorDetails {
  /** The value that was given, where it helps to see it. */
  readonly given?: unknown;
  /** Every issue found, where one misuse has several. */
  readonly issues?: readonly Issue[];
  /** The error underneath. */
  readonly cause?: unknown;
}

/**
 * A misuse by the programmer: thrown once, with a stable code and a message that says what was
 * given, what was expected and how to mend it. Data from outside never throws; it yields an
 * {@link Issue} list.
 *
 * @example
 * ```ts
 * import { ActionlineError, isActionlineError } from '@actionline/core';
 *
 * const error = new ActionlineError('bad-date', 'Given "2024-02-30"; expected a calendar date YYYY-MM-DD; use the last day of February.');
 * isActionlineError(error); // => true
 * error.code; // => 'bad-date'
 * ```
 */
export class ActionlineError extends Error {
  override readonly name = 'ActionlineError';
  /** The stable code; compare this, never the message. */
  readonly code: ErrorCode;
  /** The value that was given, where it helps to see it. */
  readonly given: unknown;
  /** Every issue found, where one misuse has several. */
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.given = details.given;
    this.issues = details.issues ?? [];
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Whether a caught value is an {@link ActionlineError}, of this copy of the package or of another
 * (`instanceof` fails between the ESM and the CommonJS copy).
 *
 * @example
 * ```ts
 * import { isActionlineError } from '@actionline/core';
 *
 * isActionlineError(new Error('other')); // => false
 * ```
 */
export function isActionlineError(value: unknown): value is ActionlineError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

/** The message for a value inside an error or issue text: JSON, cut at 80 characters. */
export function show(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === 'bigint' ? `${String(value)}n` : JSON.stringify(value);
  } catch {
    text = undefined;
  }
  const shown = text ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}

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
  | 'unknown-section'
  | 'dangling-reference'
  | 'unknown-block'
  | 'repeated-id'
  | 'missing-package'
  | 'missing-text'
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
  /** The value that was given, where it helps to see it; not among the keys that a console prints. */
  declare readonly given: unknown;
  /** Every issue found, where one misuse has several; not among the keys that a console prints. */
  declare readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    // an error that nobody catches is printed with its keys: hundreds of lines, where the message says the most of it
    Object.defineProperties(this, {
      given: { value: details.given },
      issues: { value: details.issues ?? [] },
      [brand]: { value: true },
    });
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
  try {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
  } catch {
    // a proxy may refuse to be asked
    return false;
  }
}

const LONGEST_SHOWN = 80;

/**
 * A value as it stands in the message of an error or issue: JSON, cut at 80 characters, with `NaN`, infinities, functions and the
 * like in their own words. Reads no more of the value than it shows, and never throws, whatever the value.
 *
 * @example
 * ```ts
 * import { show } from '@actionline/core/internal';
 *
 * show({ value: NaN, unit: 'person' }); // => '{"value":NaN,"unit":"person"}'
 * ```
 */
export function show(value: unknown): string {
  const shown = shortly(value, LONGEST_SHOWN + 1, []);
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN - 1)}…` : shown;
}

/** The JSON of a value, or its beginning where it is longer than asked for. */
function shortly(value: unknown, most: number, above: readonly unknown[]): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, Math.max(0, most)));
  if (typeof value === 'bigint') return `${String(value).slice(0, most)}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (above.includes(value)) return '(itself)';
  try {
    return objectShortly(value, most, [...above, value]);
  } catch {
    return 'an object that cannot be read';
  }
}

function objectShortly(value: object, most: number, above: readonly unknown[]): string {
  if (Array.isArray(value)) {
    let text = '[';
    for (let at = 0; at < value.length && text.length <= most; at += 1) {
      text += `${at === 0 ? '' : ','}${shortly(value[at], most - text.length, above)}`;
    }
    return `${text}]`;
  }
  // a date, for one, says itself how it is written
  if ('toJSON' in value && typeof value.toJSON === 'function') return shortly((value.toJSON as () => unknown)(), most, above);
  let text = '{';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined || typeof member === 'function') continue;
    if (text.length > most) break;
    text += `${text.length > 1 ? ',' : ''}${shortly(key, most, above)}:`;
    text += shortly(member, most - text.length, above);
  }
  return `${text}}`;
}

import { show } from '@actionline/core/internal';

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

/** A method's reasoned silence: the data are outside what its publication defines. */
export interface Refusal {
  /** The stable code; compare this, never the message. */
  readonly code: RefusalCode;
  /** What was found, what the method needs, and how to mend it. */
  readonly message: string;
}

/** A refusal with its code and its message. */
export function refuse(code: RefusalCode, message: string): Refusal {
  return { code, message };
}

/** A value for a message: numbers as they are written, also those that JSON has no word for. */
export function print(value: unknown): string {
  return typeof value === 'number' ? String(value) : show(value);
}

/** Whether a reading ended in a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** The number, or a refusal where the arithmetic left the range of finite numbers. */
export function finiteOrRefusal(value: number, what: string): number | Refusal {
  if (Number.isFinite(value)) return value;
  return refuse(
    'overflow',
    `The ${what} is not a finite number: the values are too large, too small or too far apart; give them in another unit.`,
  );
}

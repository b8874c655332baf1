import type { Path } from '@actionline/core/internal';

/** An entry of a list, with its place. */
export interface Placed<T> {
  /** The entry. */
  readonly value: T;
  /** Its place. */
  readonly path: Path;
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Issue, IssueValues } from '@actionline/core';

/** Where a value stands in the framework. */
export type Path = readonly (string | number)[];

/** An entry of a list, with its place. */
export interface Placed<T> {
  /** The entry. */
  readonly value: T;
  /** Its place. */
  readonly path: Path;
}

/** An error about one place. */
export function error(code: string, path: Path, message: string, values: IssueValues = {}): Issue {
  return { code, severity: 'error', message, path, values };
}

/** A warning about one place. */
export function warning(code: string, path: Path, message: string, values: IssueValues = {}): Issue {
  return { code, severity: 'warning', message, path, values };
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Issues of a part of the framework, at their place in it. */
export function within(issues: readonly Issue[], path: Path): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...(issue.path ?? [])] }));
}

import { readArgument } from './argument.js';
import type { Issue, IssueValues } from './issue.js';

/** Where a value stands in what it is part of. */
export type Path = readonly (string | number)[];

/** An error about one place. */
export function errorAt(code: string, path: Path, message: string, values: IssueValues = {}): Issue {
  return { code, severity: 'error', message, path, values };
}

/** A warning about one place. */
export function warningAt(code: string, path: Path, message: string, values: IssueValues = {}): Issue {
  return { code, severity: 'warning', message, path, values };
}

/** Issues of a part, at their place in the whole. */
export function issuesWithin(issues: readonly Issue[], path: Path): readonly Issue[] {
  return readArgument('issues', issues, 'a list of issues', 'give [] where there are none', () =>
    issues.map((issue) => ({ ...issue, path: [...path, ...(issue.path ?? [])] })),
  );
}

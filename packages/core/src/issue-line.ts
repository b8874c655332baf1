import { readArgument } from './argument.js';
import type { Issue } from './issue.js';

/**
 * One line for a person: where, code, message.
 *
 * @example
 * ```ts
 * import { formatIssue } from '@actionline/core';
 *
 * formatIssue({ code: 'unknown-place', severity: 'error', message: 'Given "XX".', row: 4, column: 'place' });
 * // => 'row 4, column place: unknown-place: Given "XX".'
 * ```
 */
export function formatIssue(issue: Issue): string {
  return readArgument('issue', issue, 'an issue', 'give one with code, severity and message', () => lineOf(issue));
}

function lineOf(issue: Issue): string {
  const where = [
    issue.row === undefined ? undefined : `row ${String(issue.row)}`,
    issue.line === undefined ? undefined : `line ${String(issue.line)}`,
    issue.column === undefined ? undefined : `column ${String(issue.column)}`,
    issue.path === undefined || issue.path.length === 0 ? undefined : issue.path.map(String).join('.'),
  ].filter((part) => part !== undefined);
  return [where.join(', '), issue.code, issue.message].filter((part) => part !== '').join(': ');
}

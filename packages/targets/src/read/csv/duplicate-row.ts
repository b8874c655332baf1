import type { Issue } from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

/** A row with the id of an earlier one. */
export function duplicateIssue(row: number, id: string, earlier: number): Issue {
  const message = `The id ${show(id)} is also that of row ${String(earlier)}, which is kept; expected an id of its own; change one, and name the other in supersedes where this row corrects it.`;
  return {
    code: 'duplicate-id',
    severity: 'error',
    message,
    values: { given: issueValue(id), earlier, mend: 'own-id' },
    row,
    column: 'id',
  };
}

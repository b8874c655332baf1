import type { IssueGroup } from '@actionline/core';

import type { FileOutcome } from '../document/file-outcome.js';
import { inlineText } from '../document/clean-text.js';

/**
 * A file that figures or activities were read from: its name, and of what a reader gives its `counts` and `groups`. Whatever else a reader gives
 * is passed over, so that its whole outcome may be spread.
 */
export interface FileRead {
  /** What it is called in the report. */
  readonly name: string;
  /** How many records were read, kept and not, and how many the description of a table leaves out. */
  readonly counts: { readonly read: number; readonly accepted: number; readonly rejected: number; readonly leftOut?: number };
  /** What was wrong, by cause; errors alone are told, since nothing else keeps a record out. */
  readonly groups: readonly IssueGroup[];
}

/** What became of the records of a file; what stood in those that were not kept is left behind, since it may be confidential. */
export function fileOutcome({ name, counts, groups }: FileRead): FileOutcome {
  const { read, accepted, rejected, leftOut = 0 } = counts;
  return {
    name: inlineText(name),
    read,
    accepted,
    rejected,
    ...(leftOut === 0 ? {} : { passedOver: leftOut }),
    causes: groups
      .filter(({ severity }) => severity === 'error')
      .map(({ code, column, columns = column === undefined ? [] : [column], count, rows }) => ({
        code,
        // a number is a character of a line, which says nothing to a reader of the report
        columns: columns.filter((one) => typeof one === 'string').map(inlineText),
        count,
        rows: [...rows],
      }))
      .sort((a, b) => b.count - a.count),
  };
}

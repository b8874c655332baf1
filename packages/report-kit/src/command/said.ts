import type { Issue, Locale } from '@actionline/core';
import type { TableRemark } from '@actionline/targets/table';

/** What an issue says, in a language. */
export function saidIssue({ message }: Pick<Issue, 'message'>, _locale: Locale): string {
  return message;
}

/** What a remark on a table says, in a language. */
export function saidRemark({ message }: TableRemark, _locale: Locale): string {
  return message;
}

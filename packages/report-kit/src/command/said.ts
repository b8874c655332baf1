import type { Locale } from '@actionline/core';
import { sayIssue, sayRemark, type SayableIssue, type TableRemark } from '@actionline/targets/table';

/** What an issue says, in a language: in English as its reader says it. */
export function saidIssue(issue: SayableIssue, locale: Locale): string {
  return locale === 'en' ? issue.message : sayIssue(issue, locale);
}

/** What a remark on a table says, in a language: in English as it stands in the description. */
export function saidRemark(remark: TableRemark, locale: Locale): string {
  return locale === 'en' ? remark.message : sayRemark(remark, locale);
}

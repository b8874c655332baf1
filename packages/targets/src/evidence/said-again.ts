import type { LeftOutReason } from '@actionline/core';

const SAID_AGAIN: ReadonlySet<LeftOutReason> = new Set(['duplicate', 'provisional', 'older-record', 'looser']);

/** Whether a figure is left out because another says the same as well, or says it instead: it is a report of its period all the same. */
export function isSaidAgain({ reason }: { readonly reason: LeftOutReason }): boolean {
  return SAID_AGAIN.has(reason);
}

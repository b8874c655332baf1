import type { EvidenceFact } from '@actionline/core';

import type { Context } from './context.js';

/** How much is known: nothing, too old, too little, or enough. */
export function evidenceFact({ today, method }: Context, newest = -Infinity, due: number, enough: boolean): EvidenceFact {
  if (newest === -Infinity) return 'none';
  if (Math.min(today, due) - newest > method.parameters.staleAfterDays) return 'stale';
  return enough ? 'enough' : 'thin';
}

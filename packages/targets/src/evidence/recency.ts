import type { EvidenceFact } from '@actionline/core';

import type { Viewpoint } from './admit.js';

/** How recent and broad evidence is: there is none, the newest is too old, it is too little, or it is enough. */
export function evidenceFact({ today, method }: Viewpoint, newest = -Infinity, due: number, enough: boolean): EvidenceFact {
  if (newest === -Infinity) return 'none';
  if (Math.min(today, due) - newest > method.parameters.staleAfterDays) return 'stale';
  return enough ? 'enough' : 'thin';
}

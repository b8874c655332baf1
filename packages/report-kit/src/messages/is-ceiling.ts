import type { Comparison } from '@actionline/core';

/** Whether a comparison keeps a value down. */
export function isCeiling(comparison: Comparison | undefined): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}

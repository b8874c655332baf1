import { canonicalJson, type Framework, sha256Hex } from '@actionline/core';

import { walk } from './argument.js';

/**
 * The SHA-256 of a framework's data, as canonical JSON without its `release`: what `release.contentHash` holds, so that
 * a release of your own can be stamped, and one from elsewhere be checked.
 *
 * @throws {@link ActionlineError} `bad-argument` for what JSON cannot hold.
 *
 * @example
 * ```ts
 * import { contentHash, unodcPledges } from '@actionline/taxonomy';
 *
 * contentHash(unodcPledges) === unodcPledges.release.contentHash; // => true
 * const stamped = { ...unodcPledges, release: { id: '2', date: '2026-01-01', contentHash: contentHash(unodcPledges) } };
 * contentHash(stamped) === contentHash(unodcPledges); // => true
 * ```
 */
export function contentHash(framework: Omit<Framework, 'release'>): string {
  return walk(framework, () => sha256Hex(canonicalJson({ ...framework, release: undefined })));
}

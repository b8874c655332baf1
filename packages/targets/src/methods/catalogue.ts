import type { MethodDescription } from './method.js';
import { registry, type MethodId } from './registry.js';

/**
 * Every method on offer with its source, what it suits, where it is refused and its thresholds, for
 * documents and reports.
 *
 * @example
 * ```ts
 * import { methods } from '@actionline/targets/methods';
 *
 * methods.find(({ id }) => id === 'destatis-dns')?.year; // => 2022
 * ```
 */
export const methods: readonly MethodDescription<MethodId>[] = Object.values(registry).map(({ about }) => about);

/** A published method that is left out, with the reason. */
export interface MethodNotOffered {
  /** Its id. */
  readonly id: string;
  /** What it is and where it is found. */
  readonly publication: string;
  /** Why it is left out. */
  readonly reason: string;
}

/**
 * Two methods in wide use that are left out, because they give wrong answers for whole classes of targets.
 *
 * @example
 * ```ts
 * import { methodsNotOffered } from '@actionline/targets/methods';
 *
 * methodsNotOffered.map(({ id }) => id); // => ['akvo-percent-accomplishment', 'unicef-prp-progress']
 * ```
 */
export const methodsNotOffered: readonly MethodNotOffered[] = [
  {
    id: 'akvo-percent-accomplishment',
    publication: 'Akvo RSR, percent accomplishment of an indicator period',
    reason:
      'It divides the actual value by the target and leaves out baseline and direction, so that a falling target looks further ahead the worse it goes; its variant capped at 100 takes the larger of the two, so that no result is below 100.',
  },
  {
    id: 'unicef-prp-progress',
    publication: 'UNICEF Partner Reporting Portal, progress percentage of a reportable',
    reason:
      'It counts progress only where the value lies above the baseline, so that every falling target shows 0 although it is being met, and it reads a missing value as 0.',
  },
];

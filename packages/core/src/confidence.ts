/** How sure something is: of a figure, that its source says so and is right; of a link, that it holds. */
export type Confidence = 'low' | 'medium' | 'high';

/**
 * The words for how sure something is, the least sure first.
 *
 * @example
 * ```ts
 * import { confidences } from '@actionline/core';
 *
 * confidences; // => ['low', 'medium', 'high']
 * ```
 */
export const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

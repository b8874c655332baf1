import { readArgument } from './argument.js';
import type { Baseline, BaselineDay } from './target.js';

/**
 * The value of a baseline that states one; nothing of one by its day alone, whose value is what is reported.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no baseline.
 *
 * @example
 * ```ts
 * import { statedBaseline } from '@actionline/core/internal';
 *
 * statedBaseline({ value: 50, date: '2019-12-31' }); // => 50
 * statedBaseline({ date: '2019-12-31' }); // => undefined
 * ```
 */
export function statedBaseline(baseline: Baseline | BaselineDay | undefined): number | undefined {
  const mend = 'write one such as { value: 50, date: "2019-12-31" }';
  return readArgument('baseline', baseline, 'a value and its day', mend, () => (baseline as Partial<Baseline> | undefined)?.value);
}

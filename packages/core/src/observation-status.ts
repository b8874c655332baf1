/**
 * The state of a value, by the SDMX code list CL_OBS_STATUS 2.2, with `_U` of 2.3. What each does in an evaluation is said in the docs of evaluation.
 *
 * - `A`: normal value
 * - `B`: break in the series
 * - `D`: definition differs
 * - `E`: estimated value
 * - `F`: forecast value
 * - `G`: experimental value
 * - `H`: missing value; holiday or weekend
 * - `I`: value imputed by who received the data
 * - `J`: derogation
 * - `K`: data included in another category
 * - `L`: missing value; data exist but were not collected
 * - `M`: missing value; data cannot exist
 * - `N`: not significant, such as a value that is rounded to nought
 * - `O`: missing value, with no reason told
 * - `P`: provisional value
 * - `Q`: missing value; suppressed
 * - `S`: strike and other special events
 * - `U`: low reliability
 * - `V`: unvalidated value
 * - `W`: includes data from another category
 * - `_U`: unknown: whether the value is normal is not told
 */
export type ObservationStatus =
  'A' | 'B' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'S' | 'U' | 'V' | 'W' | '_U';

/** The statuses an observation may have. */
export const observationStatuses: readonly ObservationStatus[] = [
  'A',
  'B',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'S',
  'U',
  'V',
  'W',
  '_U',
];

/** Why a value is missing, where it is. */
export type MissingReason = 'not-collected' | 'not-published' | 'not-applicable' | 'suppressed' | 'unknown';

/** The reasons a value may be missing for. */
export const missingReasons: readonly MissingReason[] = ['not-collected', 'not-published', 'not-applicable', 'suppressed', 'unknown'];

/** Why there is no value, by the statuses that say so. */
const MISSING = new Map<ObservationStatus, MissingReason>([
  ['H', 'unknown'],
  ['L', 'not-collected'],
  ['M', 'not-applicable'],
  ['O', 'unknown'],
  ['Q', 'suppressed'],
]);

/**
 * Why a value is missing, by a status that says that it is: `not-collected` for `L`, `not-applicable` for `M`, `suppressed` for `Q`, `unknown`
 * for `H` and `O`. Nothing for a status that a value may have.
 *
 * @example
 * ```ts
 * import { missingReasonOf } from '@actionline/core';
 *
 * missingReasonOf('Q'); // => 'suppressed'
 * missingReasonOf('U'); // => undefined
 * ```
 */
export function missingReasonOf(status: ObservationStatus): MissingReason | undefined {
  return MISSING.get(status);
}

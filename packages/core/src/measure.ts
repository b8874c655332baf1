import type { ScopedId } from './id.js';
import type { LocalizedText } from './text.js';
import type { Unit } from './unit.js';

/**
 * How successive values of one measure and place relate: `increment` values add up, a `running-total`
 * holds all before it (the latest counts), a `snapshot` is a state at the end of its period.
 */
export type TimeRule = 'increment' | 'running-total' | 'snapshot';

/**
 * How values of several places combine: added, counted once each (`distinct`), the greatest, the latest,
 * or not at all.
 */
export type AcrossRule = 'sum' | 'distinct' | 'max' | 'latest' | 'none';

/** How values combine; required on every measure, since mixing the rules is the most repeated fault in the field. */
export interface CombinationRule {
  /** Across time. */
  readonly time: TimeRule;
  /** Across places. */
  readonly across: AcrossRule;
  /** With `distinct`: what is counted once. */
  readonly of?: 'place';
}

/** What is counted: its unit, and how its values combine. */
export interface Measure<U extends Unit = Unit> {
  /** The id, for example `unodc-hr75/m.officers-trained`. */
  readonly id: ScopedId;
  /** A short name. */
  readonly label: LocalizedText;
  /** The unit of every value. */
  readonly unit: U;
  /** How values combine across time and places. */
  readonly combine: CombinationRule;
  /** Why they combine so. */
  readonly note?: LocalizedText;
}

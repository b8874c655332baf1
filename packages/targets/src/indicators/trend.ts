import type {
  Confidence,
  Estimate,
  EvidenceFact,
  IsoDate,
  Issue,
  LeftOutEvidence,
  MethodUse,
  PlaceCode,
  ScopedId,
  UsedEvidence,
} from '@actionline/core';

import type { TrendWord } from './trend-words.js';

/**
 * Why a trend is not known: nothing is reported; there is one figure; the series broke and there is one figure since; there are figures
 * of several places, which may not be put together, so that a place has to be asked for; the figures do not bound what is asked about; or
 * their ranges leave open which way it went.
 */
export type TrendUnknown = 'no-figures' | 'one-figure' | 'one-since-break' | 'several-places' | 'open-range' | 'overlapping-ranges';

/**
 * Every reason why a trend is not known.
 *
 * @example
 * ```ts
 * import { trendUnknowns } from '@actionline/targets';
 *
 * trendUnknowns[0]; // => 'no-figures'
 * ```
 */
export const trendUnknowns: readonly TrendUnknown[] = [
  'no-figures',
  'one-figure',
  'one-since-break',
  'several-places',
  'open-range',
  'overlapping-ranges',
];

/** A value of an indicator on a day, with the range that it may lie in. */
export interface TrendPoint extends Estimate {
  /** The last day of the period that it is of. */
  readonly on: IsoDate;
}

/** Where an indicator goes, as far as the figures prove it. No verdict about a commitment: an indicator has no target. */
export interface IndicatorTrend {
  /** The indicator. */
  readonly indicator: ScopedId;
  /** The place asked about, or the only one that the figures are of; all places together where absent. */
  readonly place?: PlaceCode;
  /** The date of the evaluation. */
  readonly asOf: IsoDate;
  /** The date of knowledge. */
  readonly knownAt?: IsoDate;
  /** The first day that counted. */
  readonly since?: IsoDate;
  /** How sure a figure had to be. */
  readonly minimumConfidence?: Confidence;
  /** Where it goes, from the first value to the latest. */
  readonly trend: TrendWord;
  /** Why that is not known, where it is not. */
  readonly why?: TrendUnknown;
  /** The first value, of the same places as the latest, since the last break in the series. */
  readonly from?: TrendPoint;
  /** The latest value. */
  readonly to?: TrendPoint;
  /** Where it went lately: from the value before the latest, where there is one between the two. */
  readonly lately?: {
    /** Where. */
    readonly trend: TrendWord;
    /** The value before the latest. */
    readonly from: TrendPoint;
  };
  /** How much is known: nothing, too old to speak of this date, one value, or enough for a trend. */
  readonly evidence: EvidenceFact;
  /** The observations used. */
  readonly used: readonly UsedEvidence[];
  /** The observations of the indicator that were not used, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** What is wrong with the evidence. */
  readonly issues: readonly Issue[];
  /** The method. */
  readonly method: MethodUse;
}

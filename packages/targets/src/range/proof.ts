import type { Interval, Limits } from '@actionline/core';

import type { End, Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import type { NamedGap } from './gap.js';

/** A figure that a range is made of, and how it counts at each end of it. */
export interface Use {
  /** The figure. */
  readonly figure: Figure;
  /** How often one of its ends is added to the lower end of the range, less how often one is taken off. */
  readonly lower: number;
  /** The same at the upper end. */
  readonly upper: number;
}

/** What a share is made of. */
export interface Fraction {
  /** What is counted above the line. */
  readonly numerator: Interval;
  /** What is counted below it. */
  readonly denominator: Interval;
  /** The sides of which no figure of their own says how much there is at most. */
  readonly open: readonly ('numerator' | 'denominator')[];
}

/** What figures prove of some days. */
export interface Proof {
  /** The best range that holds in every world that fits the figures. */
  readonly range: Interval;
  /** The figures that its ends are made of. */
  readonly uses: readonly Use[];
  /** The ends of the range that no figure proves, but a limit of the measure. */
  readonly byLimit?: { readonly lower?: true; readonly upper?: true };
  /** Where the range is of a mean: the range of the sum that the figures come to, and of how many values it is. */
  readonly mean?: { readonly sum: Interval; readonly of: number };
  /** Of a share, what is proven of its two sides. */
  readonly share?: Fraction;
}

/** Figures that cannot all be right. */
export interface Clash {
  /** The figures. */
  readonly suspects: readonly Figure[];
  /** Whether some of them are parts of another. */
  readonly parts: boolean;
  /** The limits of the measure, where it is beyond them that they come together. */
  readonly limits?: Limits;
}

/** How far nothing is left open above, and what is proven by then. */
export interface Closed {
  /** The last day up to which figures bound everything from above. */
  readonly until: number;
  /** The range from the first day to that one. */
  readonly range: Interval;
}

/** What figures prove. */
export interface Proofs {
  /** One proof a span, in their order. */
  readonly of: readonly Proof[];
  /** Figures that contradict each other. */
  readonly clashes: readonly Clash[];
  /** What no figure bounds from above, within some days. */
  readonly gaps: (span: DayRange) => readonly NamedGap[];
  /** How far some days are closed from their first on; nothing where that is open already. */
  readonly closed: (span: DayRange) => Closed | undefined;
}

/** The last day of a span up to which no gap is left; nothing where the first day is open already. */
export function closedUntil(gaps: readonly DayRange[], { start, end }: DayRange): number | undefined {
  let day = end;
  for (const gap of gaps) if (gap.start <= day) day = gap.start - 1;
  return day >= start ? day : undefined;
}

/** The range of which nothing is known. */
export const ANYTHING: Interval = { lower: -Infinity, upper: Infinity };

/** That nothing is proven. */
export const NO_PROOF: Proof = { range: ANYTHING, uses: [] };

/** Whether some figure counts at an end. */
export function restsOn(uses: readonly Use[], end: End): boolean {
  for (const use of uses) if (use[end] !== 0) return true;
  return false;
}

/** A range from its ends, each marked where it is left out itself. */
export function intervalFrom(lower: number, upper: number, lowerOpen: boolean, upperOpen: boolean): Interval {
  if (!lowerOpen && !upperOpen) return { lower, upper };
  return {
    lower,
    upper,
    ...(lowerOpen && lower !== -Infinity ? { lowerOpen: true as const } : {}),
    ...(upperOpen && upper !== Infinity ? { upperOpen: true as const } : {}),
  };
}

/** The proof of the sum that a mean is divided from; the proof itself where it is of no mean. */
export function sumProof({ mean, ...proof }: Proof): Proof {
  return mean === undefined ? proof : { ...proof, range: mean.sum };
}

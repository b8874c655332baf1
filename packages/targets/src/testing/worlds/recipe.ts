import type { PlaceCode } from '@actionline/core';

import type { Breakdown } from './breakdown-axis.js';
import type { Dice } from './dice.js';

/** How the first day that running totals count is known: declared, told by the periods, or not at all; then it lies before all others. */
export type Origin = 'declared' | 'by-periods' | 'unknown';

/** Who is said to report. */
export type ReportersKind = 'unsaid' | 'named' | 'assumed';

/** What the worlds of a family are like, and how they are reported. */
export interface Recipe {
  /** Countries that report. */
  readonly countries: (dice: Dice) => readonly PlaceCode[];
  /** Regions that report. */
  readonly regions?: (dice: Dice) => readonly PlaceCode[];
  /** Whether parts of countries report. */
  readonly subdivisions?: boolean;
  /** The breakdowns. */
  readonly breakdowns?: (dice: Dice) => readonly Breakdown[];
  /** Whether the figures are running totals, and how their origin is known; increments where absent. */
  readonly running?: (dice: Dice) => Origin;
  /** Whether amounts may be negative. */
  readonly signed?: boolean;
  /** Who is said to report. */
  readonly reporters?: (dice: Dice) => ReportersKind;
  /** How often a block is not reported. */
  readonly gaps?: number;
  /** How many blocks are reported besides. */
  readonly extra?: number;
  /** How often a figure is a bound only. */
  readonly vagueness?: number;
  /** Whether figures reach over the edges of the window. */
  readonly straddling?: boolean;
  /** Whether there are figures that others correct. */
  readonly corrected?: boolean;
  /** Whether one figure is wrong. */
  readonly oneWrong?: boolean;
  /** Whether only a part is asked about: a place, a breakdown or both. */
  readonly selected?: boolean;
  /** How places combine: places counted once each, people counted once each, or the greatest; they are added where absent. */
  readonly across?: 'distinct' | 'once' | 'max';
}

import type { Issue, LeftOutEvidence, Measure, Observation } from '@actionline/core';

import type { Figure } from '../range/figure.js';
import type { DayRange } from '../range/day-range.js';
import type { NamedGap } from '../range/gap.js';

/** A value that a source says is missing. */
export interface Silence extends DayRange {
  /** The observation that says so. */
  readonly observation: Observation;
}

/** The evidence let in. */
export interface Evidence {
  /** The figures that count. */
  readonly figures: readonly Figure[];
  /** Places and days for which a source says that there is no value. */
  readonly silent: readonly Silence[];
  /** All that is known to be reported of the measure, at whatever time: its places are those that report. */
  readonly reporting: readonly Observation[];
  /** Figures that cannot be: negative ones of what is never negative, those beyond a limit of the measure, and those that are no numbers. */
  readonly faulty: readonly Figure[];
  /** Figures of one block that contradict each other. */
  readonly conflicts: readonly (readonly Figure[])[];
  /** What is left out, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** What is wrong with what was given. */
  readonly issues: readonly Issue[];
  /** Of a share: the figures behind those that were put together, by the id that each of these goes by. */
  readonly behind?: ReadonlyMap<string, readonly Figure[]>;
  /** Of a share: figures of one side, and what they lack of the other. */
  readonly lacking?: readonly { readonly figure: Figure; readonly gap: NamedGap }[];
}

/** What evidence is looked for: observations of this id, and of this unit where it has one. */
export type Sought = Pick<Measure, 'id'> & Partial<Measure>;

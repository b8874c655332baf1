import type { Measure, Observation, Selection } from '@actionline/core';

import type { Slot } from './calendar.js';
import type { LinearProgram } from './linear-program.js';

/** A world as far as a promise about a count needs it: how much there is of any days, and what is reported. */
export interface CountedWorld {
  /** The days. */
  readonly slots: readonly Slot[];
  /** The first slot of the window. */
  readonly first: number;
  /** The last slot of the window. */
  readonly last: number;
  /** The slot that has just ended. */
  readonly today: number;
  /** How many grains make one. */
  readonly scale: number;
  /** Whether amounts may be negative. */
  readonly signed: boolean;
  /** What is counted. */
  readonly measure: Measure;
  /** The part of it that is asked about; all of it where absent. */
  readonly select?: Selection;
  /** What is reported. */
  readonly observations: readonly Observation[];
  /** The date of knowledge, where what is recorded later is not known. */
  readonly knownAt?: string;
  /** How much there is of what is asked about from one slot to another, in grains. */
  readonly amountOf: (first: number, last: number) => number;
  /** How much there is of all, of which only a part is asked about, in grains. */
  readonly wholeOf?: (first: number, last: number) => number;
  /** What the reports prove of the share of what is asked about in all of it, where that is a program. */
  readonly shareProgramOf?: (first: number, last: number) => LinearProgram;
  /** What the reports prove of it, where that is a linear program. */
  readonly programOf?: (first: number, last: number) => LinearProgram;
}

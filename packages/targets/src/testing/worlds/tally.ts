import { checkScenario, reproductionOf, type Outcome } from './check.js';
import type { Family } from './families.js';
import type { Scenario } from './scenario.js';

/** What was found in the worlds of a family. */
export interface Tally {
  /** The family. */
  readonly family: string;
  /** How many worlds were tried. */
  worlds: number;
  /** How many amounts were called met or unmet. */
  verdicts: number;
  /** How many worlds something was said of that is not true. */
  falseVerdicts: number;
  /** How many amounts were left open. */
  undecided: number;
  /** The first few faults, each with the world it was found in. */
  readonly faults: Fault[];
}

/** Something that is not true, and the world it was said of. */
export interface Fault {
  /** What. */
  readonly what: readonly string[];
  /** The world, as a text that can be run again. */
  readonly reproduction: string;
}

/** Nothing found yet. */
export function newTally(family: string): Tally {
  return { family, worlds: 0, verdicts: 0, falseVerdicts: 0, undecided: 0, faults: [] };
}

/** Tries one world of a family. */
export function tryWorld(
  family: Family,
  seed: number,
  at: number,
  tally: Tally,
  keep: number,
): { readonly scenario: Scenario; readonly outcome: Outcome } {
  const scenario = family.scenario(seed, at);
  const outcome = checkScenario(scenario, seed);
  tally.worlds += 1;
  tally.verdicts += outcome.verdicts;
  tally.undecided += outcome.undecided;
  if (outcome.faults.length > 0) {
    tally.falseVerdicts += 1;
    if (tally.faults.length < keep) tally.faults.push({ what: outcome.faults, reproduction: reproductionOf(scenario, seed) });
  }
  return { scenario, outcome };
}

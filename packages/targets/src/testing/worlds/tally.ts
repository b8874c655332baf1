import { checkScenario, reproductionOf, type Outcome } from './check.js';
import type { Family } from './families.js';
import type { Scenario } from './scenario.js';
import { shrunk } from './shrink.js';

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
interface Fault {
  /** What. */
  readonly what: readonly string[];
  /** The world, as a text that can be run again. */
  readonly reproduction: string;
}

/** Nothing found yet. */
export function newTally(family: string): Tally {
  return { family, worlds: 0, verdicts: 0, falseVerdicts: 0, undecided: 0, faults: [] };
}

/** Tries one world of a family. What throws is a fault too; there is no outcome then. */
export function tryWorld(
  family: Family,
  seed: number,
  at: number,
  tally: Tally,
  keep: number,
): { readonly scenario: Scenario; readonly outcome: Outcome | undefined } {
  const scenario = family.scenario(seed, at);
  const outcome = outcomeOf(scenario, seed);
  tally.worlds += 1;
  const faults = typeof outcome === 'string' ? [outcome] : outcome.faults;
  if (typeof outcome !== 'string') {
    tally.verdicts += outcome.verdicts;
    tally.undecided += outcome.undecided;
  }
  if (faults.length > 0) {
    tally.falseVerdicts += 1;
    if (tally.faults.length < keep) tally.faults.push({ what: faults, reproduction: reproductionOf(shrunk(scenario, seed), seed) });
  }
  return { scenario, outcome: typeof outcome === 'string' ? undefined : outcome };
}

/** Adds what another process found in the same family. */
export function addTally(tally: Tally, other: Tally, keep: number): void {
  tally.worlds += other.worlds;
  tally.verdicts += other.verdicts;
  tally.falseVerdicts += other.falseVerdicts;
  tally.undecided += other.undecided;
  tally.faults.push(...other.faults.slice(0, Math.max(0, keep - tally.faults.length)));
}

function outcomeOf(scenario: Scenario, seed: number): Outcome | string {
  try {
    return checkScenario(scenario, seed);
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}

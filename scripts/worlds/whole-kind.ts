import type { Tally } from '../../packages/targets/src/testing/worlds/tally.js';

/** What was tried in one world, and what was found that may not be. */
interface Tried {
  /** What is not as it has to be. */
  readonly faults: readonly string[];
  /** How many statements were held against what is true. */
  readonly statements: number;
  /** The world as a text. */
  readonly world: () => string;
}

/** A kind of worlds in which more is held than the evaluation of one target. */
export interface WholeKind {
  /** Its name. */
  readonly name: string;
  /** Tries one of its worlds. */
  readonly trial: (seed: number, at: number) => Promise<Tried>;
}

/** Tries one world and adds it to the tally. What throws is a fault too. */
export async function tryWhole({ name, trial }: WholeKind, seed: number, at: number, tally: Tally, keep: number): Promise<void> {
  tally.worlds += 1;
  let faults: readonly string[];
  let world = (): string => '';
  try {
    const tried = await trial(seed, at);
    ({ faults, world } = tried);
    tally.verdicts += tried.statements;
  } catch (error) {
    faults = [String(error instanceof Error ? error.stack : error)];
  }
  if (faults.length === 0) return;
  tally.falseVerdicts += 1;
  if (tally.faults.length < keep)
    tally.faults.push({ what: faults, reproduction: `seed ${String(seed)} family ${name} number ${String(at)}\n${world()}` });
}

import type { Random } from './random.js';

/** Something that is tried with values of chance. */
export interface FuzzPoint {
  /** What it is tried with. */
  readonly group: 'functions' | 'files' | 'renderers' | 'command';
  /** The entry of the package and the name, or what is read or written. */
  readonly name: string;
  /** Runs it. What it throws is a fault, unless it is an ActionlineError. */
  readonly run: (...values: readonly unknown[]) => unknown;
  /** Lists of arguments that it takes, which are changed by chance. */
  readonly samples: readonly (readonly unknown[])[];
  /** How many arguments are tried. */
  readonly most: number;
  /** Draws the arguments by itself: what is drawn is a text or plain data that could come from outside. */
  readonly draw?: (random: Random) => readonly unknown[];
}

/** What a point is tried for is not so. */
class Untrue extends Error {
  override readonly name = 'Untrue';
}

/** Throws where something is not so. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Untrue(what);
}

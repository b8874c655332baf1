import type { IsoDate } from '@actionline/core';

/** What the command is given by the machine that it runs on; a test gives its own. */
export interface Host {
  /** What stands behind the name of the command. */
  readonly args: readonly string[];
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether standard input is a keyboard, so that nothing is piped in. */
  readonly isKeyboard: boolean;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes to standard error. */
  readonly warn: (text: string) => void;
  /** How many letters a line of the terminal holds; absent where the output goes elsewhere. */
  readonly width?: number;
  /** Shows one line in the place of the last, or takes it away; absent where standard error is no terminal. */
  readonly flash?: (line: string) => void;
  /** The day of the clock, asked for only where no date is given. */
  readonly today: () => IsoDate;
}

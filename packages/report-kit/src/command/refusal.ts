import type { ExitCode } from './exit-code.js';

/** Ends a run with a code and the words for the person who started it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** What the run ends with. */
  readonly exit: ExitCode;

  constructor(exit: ExitCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.exit = exit;
  }
}

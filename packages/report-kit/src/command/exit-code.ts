/** What a run of `actionline` ends with, so that a script can tell how it went. */
export const exitCodes = {
  /** All is well. */
  done: 0,
  /** It was done, and rows were refused or issues found. */
  issues: 1,
  /** The command was not used as it is meant: nothing was read or written. */
  wrongUse: 2,
  /** A file cannot be read or written, or a package is missing. */
  unreadable: 3,
  /** A fault of the program itself. */
  fault: 4,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

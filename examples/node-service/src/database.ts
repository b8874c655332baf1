/** A row of an answer, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** All that the service asks of a database: PostgreSQL 14 or newer, embedded or on a server. */
export interface Database {
  /** Runs one statement, in a transaction of its own; `$1`, `$2` … stand for the values. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** Lets go of the database. */
  readonly close: () => Promise<void>;
}

/** Whether a statement failed because a row with the same key was put in meanwhile. */
export function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === UNIQUE_VIOLATION;
}

/** PostgreSQL, appendix A: `unique_violation`. */
const UNIQUE_VIOLATION = '23505';

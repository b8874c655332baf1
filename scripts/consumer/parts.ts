import type { Try } from './check.js';
import type { Stranger } from './stranger.js';

/** What was asked for. */
export interface Wish {
  /** The whole matrix, or the short part that every change is held to. */
  readonly full: boolean;
  /** Versions of TypeScript; empty for those of the matrix. */
  readonly typescripts: readonly string[];
  /** Runtimes such as `node@24` or `bun`; empty for those of the matrix. */
  readonly runtimes: readonly string[];
}

/** A part of the matrix. */
export type Part = (stranger: Stranger, attempt: Try, wish: Wish) => Promise<void>;

import type { Reading } from './decode-data.js';

/** What the concepts and collections of one scheme share. */
export interface SchemeContext {
  /** The document, and the account of it. */
  readonly reading: Reading;
  /** Whether the document is of our own making, so that ids are stated and not IRIs. */
  readonly own: boolean;
  /** The part of the base that the scheme's concepts stand in. */
  readonly place: string;
}

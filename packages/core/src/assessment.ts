import type { Citation } from './citation.js';
import type { IsoDate } from './date.js';
import type { ScopedId } from './id.js';
import type { Status } from './status.js';

/** A person's judgement of a target or commitment; never mixed with what is computed. */
export interface Assessment {
  /** The target or commitment judged. */
  readonly about: ScopedId;
  /** Who judged. */
  readonly author: string;
  /** Whether the author is responsible for delivery, or independent of it. */
  readonly independence: 'self' | 'independent';
  /** The day of the judgement. */
  readonly date: IsoDate;
  /** The status judged, where the author gives one. */
  readonly status?: Status;
  /** Why. */
  readonly rationale: string;
  /** The language of the rationale. */
  readonly language?: string;
  /** What it rests on. */
  readonly sources?: readonly Citation[];
}

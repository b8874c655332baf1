import type { Framework, Issue, IssueGroup, Measure, Observation, ObservationRole, ScopedId } from '@actionline/core';
import type { TableDescription } from '@actionline/targets/table';

import type { Counts } from './counts.js';
import type { InputKind } from './input-kinds.js';

/** How files are read. */
export interface Reading {
  /** The framework that ids and units are held against; any well-formed id is taken where there is none. */
  readonly framework?: Framework;
  /** Measures beside those of the framework. */
  readonly measures: readonly Measure[];
  /** What holds for every figure of a file that does not say it. */
  readonly constants: Constants;
  /** How tables are read; as they look where absent. */
  readonly description?: TableDescription;
}

/** Who is told how far a reading has come. */
export interface Watched {
  /** Told after each piece, in characters or bytes. */
  readonly onProgress: (progress: { readonly taken: number }) => void;
}

/** What many files do not say of their figures. */
export interface Constants {
  /** The measure. */
  readonly measure?: ScopedId;
  /** The unit, by its id or its words. */
  readonly unit?: string;
  /** What they speak about. */
  readonly role?: ObservationRole;
  /** The title of their source. */
  readonly 'source-title'?: string;
}

/** What a reader gives. */
export interface ReadOne {
  /** What the file was taken for. */
  readonly kind: InputKind;
  /** What was accepted. */
  readonly observations: readonly Observation[];
  /** What is wrong, the first thousand. */
  readonly issues: readonly Issue[];
  /** All that is wrong, by cause. */
  readonly groups: readonly IssueGroup[];
  /** How many rows there were. */
  readonly counts: Counts;
  /** Set where no description of a table was given. */
  readonly isAsItLooks?: true;
}

/** What a reader holds ids and units against; nothing where no framework is given. */
export interface KnownIds {
  /** The measures that may be named. */
  readonly measures?: readonly Measure[];
  /** The targets. */
  readonly targets?: Framework['targets'];
  /** The items. */
  readonly commitments?: readonly ScopedId[];
}

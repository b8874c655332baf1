import type { Citation } from './citation.js';
import type { Confidence } from './confidence.js';
import type { IsoDate } from './date.js';
import type { ScopedId } from './id.js';
import type { Bound } from './interval.js';
import type { MissingReason, ObservationStatus } from './observation-status.js';
import type { Period } from './period.js';
import type { PlaceCode } from './place-code.js';
import type { LocalizedText } from './text.js';
import type { Unit } from './unit.js';

/** What a figure speaks about; only `result` and `milestone` speak about delivery. */
export type ObservationRole = 'result' | 'milestone' | 'outcome' | 'context' | 'baseline' | 'budget' | 'target';

/** The roles an observation may have. */
export const observationRoles: readonly ObservationRole[] = ['result', 'milestone', 'outcome', 'context', 'baseline', 'budget', 'target'];

/** Who may see a value, by SDMX CL_CONF_STATUS: free, not for publication, confidential. */
export type Confidentiality = 'F' | 'N' | 'C';

/**
 * A figure as its source writes it, where that is not the value itself: 4.35 in millions for a value of 4,350,000. The multiplier says
 * in what it is published, and nothing of how far it is rounded.
 */
export interface Reported {
  /** The number as it stands there: the value is that many times ten to the power of `unitMultiplier`. */
  readonly value: number;
  /** The power of ten, by SDMX `UNIT_MULT`: 3 for thousands, 6 for millions. */
  readonly unitMultiplier: number;
}

/**
 * A reported value of a measure for a period and place, with its source; or the reason it is missing. Of any measure, commitment
 * and unit where the type names none; `ObservationFor` of the taxonomy takes those of a framework.
 */
export interface Observation<MeasureId extends ScopedId = ScopedId, ItemId extends ScopedId = ScopedId, U extends Unit = Unit> {
  /** An id, unique among the observations given together. */
  readonly id: string;
  /** The measure, by id. For a deliverable: the target's own id. */
  readonly measure: MeasureId;
  /** The item that it speaks about. */
  readonly commitment?: ItemId;
  /** The value; absent when `missing` says why. 1 for a thing done. */
  readonly value?: number;
  /** The figure as its source writes it, where that is in thousands, millions or the like. */
  readonly reported?: Reported;
  /** Why there is no value. */
  readonly missing?: MissingReason;
  /** The unit; must be the measure's: its id where it is one of one's own. Nothing is converted, and no currency into another. */
  readonly unit: U;
  /** How the source qualifies the figure; `exact` where absent. */
  readonly bound?: Bound;
  /** The days that it stands for. */
  readonly period: Period;
  /** The reference area; a total over places where absent. */
  readonly place?: PlaceCode;
  /** With a count of places: which they are, where the source names them. */
  readonly places?: readonly PlaceCode[];
  /** A breakdown, such as `{ sex: 'F' }`; a total over every breakdown where absent. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** What it speaks about. */
  readonly role: ObservationRole;
  /** Its SDMX status; `A` where absent. */
  readonly status?: ObservationStatus;
  /** Set where the source is undated and the period is a reader's reading. */
  readonly periodAssumed?: boolean;
  /** How sure whoever entered it is that the source says so, and is right; nothing is said where absent. */
  readonly confidence?: Confidence;
  /** Who may see it; free where absent. */
  readonly confidentiality?: Confidentiality;
  /** The day it became known; known from the end of its period where absent. */
  readonly recordedAt?: IsoDate;
  /** The observation that it corrects. */
  readonly supersedes?: string;
  /** Set on a figure added to ask "what if". */
  readonly hypothetical?: boolean;
  /** Where it comes from. */
  readonly source: Citation;
  /** What is counted, in a reader’s words; a measure’s label says it where absent. */
  readonly label?: LocalizedText;
  /** A remark. */
  readonly note?: string;
}

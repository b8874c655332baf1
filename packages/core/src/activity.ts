import type { Citation } from './citation.js';
import type { Confidence } from './confidence.js';
import type { IsoDate } from './date.js';
import type { ScopedId } from './id.js';
import type { Confidentiality } from './observation.js';
import type { PartialDate, PartialPeriod } from './partial-date.js';
import type { PlaceCode } from './place-code.js';
import type { LocalizedText } from './text.js';

/** Where an activity stands: announced and not held yet, held or under way, or called off. */
export type ActivityStatus = 'planned' | 'done' | 'cancelled';

/** The statuses an activity may have. */
export const activityStatuses: readonly ActivityStatus[] = ['planned', 'done', 'cancelled'];

/** What was agreed in an activity: a conclusion that somebody is to follow up. */
export interface ActionPoint<Actor extends string = string> {
  /** What was agreed, in a few words; no names of persons. */
  readonly what: LocalizedText;
  /** Who is to do it: concepts of the actor vocabulary. */
  readonly by?: readonly Actor[];
  /** By when: the day, or by the last day of the month or year. */
  readonly due?: PartialDate;
  /** When it was done, as precisely as is known; not known to be done where absent. */
  readonly done?: PartialDate;
}

/** An activity told as a story, for those who were not there: a text, its address, or both. */
export interface ActivityStory {
  /** The text. */
  readonly text?: LocalizedText;
  /** Where it can be read, seen or heard: an `https:` or `http:` address. */
  readonly url?: string;
}

/**
 * Something done under one or more commitments by one instrument: a dialogue held, a trial observed, a resolution carried, a training
 * given. It proves that something was done, not that anything changed; figures are observations. There is no field for the name of a
 * person, and none belongs in the texts. Of any commitment, instrument and actor where the type names none; `ActivityFor` of the
 * taxonomy takes those of a framework.
 */
export interface Activity<ItemId extends ScopedId = ScopedId, Instrument extends string = string, Actor extends string = string> {
  /** An id, unique among the activities given together. */
  readonly id: string;
  /** The items that it was done under, at least one: commitments wherever one fits, a heading where none does. */
  readonly commitments: readonly ItemId[];
  /** By which means: a concept of the instrument vocabulary. */
  readonly instrument: Instrument;
  /** By whom: concepts of the actor vocabulary. */
  readonly actors?: readonly Actor[];
  /** With whom, where that is no place: concepts of the actor vocabulary. */
  readonly partners?: readonly Actor[];
  /** With or in which places. */
  readonly places?: readonly PlaceCode[];
  /** Where it was held, in words: a town, or "online". Shown and never counted: a dialogue with one country may be held in another. */
  readonly venue?: LocalizedText;
  /** When, as precisely as is known. */
  readonly period: PartialPeriod;
  /** Set where the source does not give the days: it took place on some day or days of the period, and nobody knows which. */
  readonly periodAssumed?: boolean;
  /** What was done, in a few words. */
  readonly what: LocalizedText;
  /** What came of it. */
  readonly result?: LocalizedText;
  /** What was agreed, and what became of it. */
  readonly actionPoints?: readonly ActionPoint<Actor>[];
  /** The activity told as a story. */
  readonly story?: ActivityStory;
  /** Where it stands; `done` where absent. */
  readonly status?: ActivityStatus;
  /** How sure whoever entered it is that the source says so, and is right; nothing is said where absent. */
  readonly confidence?: Confidence;
  /** Who may see it; free where absent. */
  readonly confidentiality?: Confidentiality;
  /** The day it became known; known from the last day that it can have begun on where absent. */
  readonly recordedAt?: IsoDate;
  /** The activity that it corrects: another telling of the same, which takes its place whole. */
  readonly supersedes?: string;
  /** Where it comes from. */
  readonly source: Citation;
  /** A remark. */
  readonly note?: string;
}

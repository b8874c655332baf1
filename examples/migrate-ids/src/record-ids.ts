import type { Activity, Observation, ScopedId } from '@actionline/core';

/** A stored record, whatever its kind. */
export interface StoredRecord {
  /** Its id. */
  readonly id: string;
  /** The record that it corrects. */
  readonly supersedes?: string;
}

/** Where records of a kind name ids of a framework. */
export interface RecordIds<T extends StoredRecord> {
  /** Every id that one names, with the field. */
  readonly idsOf: (record: T) => readonly (readonly [field: string, id: ScopedId])[];
  /** The same record with other ids. */
  readonly withIds: (record: T, newId: (id: ScopedId) => ScopedId) => T;
}

/** The ids of an observation: its measure, and the item that it speaks about. */
export const observationIds: RecordIds<Observation> = {
  idsOf: ({ measure, commitment }) => [['measure', measure], ...(commitment === undefined ? [] : [['commitment', commitment] as const])],
  withIds: (observation, newId) => ({
    ...observation,
    measure: newId(observation.measure),
    ...(observation.commitment === undefined ? {} : { commitment: newId(observation.commitment) }),
  }),
};

/** The ids of an activity: the items that it was done under. */
export const activityIds: RecordIds<Activity> = {
  idsOf: ({ commitments }) => commitments.map((id) => ['commitments', id]),
  // two items that became one are named once
  withIds: (activity, newId) => ({ ...activity, commitments: [...new Set(activity.commitments.map(newId))] }),
};

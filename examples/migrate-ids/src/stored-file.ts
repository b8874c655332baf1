import { formatIssue, type Activity, type Issue, type Observation, type Result } from '@actionline/core';
import { readActivitiesCsv, readObservationsCsv, writeActivitiesCsv, writeObservationsCsv } from '@actionline/targets/csv';
import { activitiesFromJson, observationsFromJson } from '@actionline/targets/json';

import { readText } from './read-text.js';
import { activityIds, observationIds, type RecordIds, type StoredRecord } from './record-ids.js';

/** A file of records, read: `read` is those that were accepted and those that were rejected together. */
export interface StoredFile<T extends StoredRecord> {
  /** The records. */
  readonly records: readonly T[];
  /** How many rows there are. */
  readonly read: number;
  /** How many could not be read; they stay in the file, which is never written to. */
  readonly rejected: number;
  /** Why. */
  readonly issues: readonly Issue[];
}

/** How records of a kind are read and written. */
export interface StoredKind<T extends StoredRecord> {
  /** What they are called. */
  readonly name: 'observations' | 'activities';
  /** Where they name ids. */
  readonly ids: RecordIds<T>;
  /** Reads a file, JSON where its name says so and CSV otherwise; ids are not held against any release, since that is what is asked here. */
  readonly read: (file: string) => Promise<StoredFile<T>>;
  /** Writes CSV. */
  readonly csv: (records: readonly T[]) => string;
}

/** Observations. */
export const storedObservations: StoredKind<Observation> = {
  name: 'observations',
  ids: observationIds,
  read: async (file) => {
    const text = readText(file);
    const { observations, counts, issues } = isJson(file) ? observationsFromJson(text) : await readObservationsCsv([text]);
    return { records: observations, read: counts.read, rejected: counts.rejected, issues };
  },
  csv: (records) => whole(writeObservationsCsv(records)),
};

/** Activities. */
export const storedActivities: StoredKind<Activity> = {
  name: 'activities',
  ids: activityIds,
  read: async (file) => {
    const text = readText(file);
    const { activities, counts, issues } = isJson(file) ? activitiesFromJson(text) : await readActivitiesCsv([text]);
    return { records: activities, read: counts.read, rejected: counts.rejected, issues };
  },
  csv: (records) => whole(writeActivitiesCsv(records)),
};

function isJson(file: string): boolean {
  return file.toLowerCase().endsWith('.json');
}

function whole(written: Result<string>): string {
  if (written.ok) return written.value;
  throw new Error(`The records cannot be written as CSV:\n${written.issues.map(formatIssue).join('\n')}`);
}

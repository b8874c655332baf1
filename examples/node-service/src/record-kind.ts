import { frameworkOf, type Activity, type Framework, type Issue, type IssueGroup, type Observation } from '@actionline/core';
import { withholdConfidential, withholdConfidentialActivities, type Withholding } from '@actionline/report-kit';
import { readActivitiesCsv, readObservationsCsv, writeActivitiesCsv, writeObservationsCsv } from '@actionline/targets/csv';
import { activitiesFromJson, observationsFromJson } from '@actionline/targets/json';
import { actors, instruments } from '@actionline/taxonomy';

import type { RequestTable } from './request-text.js';
import type { Table } from './tables.js';

/** What was read of a batch. */
export interface ReadBatch<T> {
  /** The sound records. */
  readonly records: readonly T[];
  /** How many rows were read. */
  readonly read: number;
  /** What is wrong with the others, and remarks. */
  readonly issues: readonly Issue[];
  /** The same by cause. */
  readonly groups: readonly IssueGroup[];
}

/** What the service has to know of a kind of record. */
export interface RecordKind<T extends Observation | Activity> {
  /** The table that holds them, which is their name in addresses too. */
  readonly table: Table;
  /** The name of their schema. */
  readonly schema: 'Observation' | 'Activity';
  /** The frameworks that one is about. */
  readonly frameworksOf: (record: T) => readonly string[];
  /** Reads a batch of JSON. */
  readonly fromJson: (text: string) => ReadBatch<T>;
  /** Reads a batch of CSV. */
  readonly fromCsv: (table: RequestTable) => Promise<ReadBatch<T>>;
  /** Writes them as CSV; `undefined` where a cell could not be written. */
  readonly toCsv: (records: readonly T[]) => string | undefined;
  /** Leaves out what is not for the public. */
  readonly withhold: (records: readonly T[]) => Withholding<T>;
}

/** Observations of the frameworks that are served. */
export function observationsOf(frameworks: readonly Framework[]): RecordKind<Observation> {
  const known = {
    measures: frameworks.flatMap(({ measures }) => measures),
    targets: frameworks.flatMap(({ targets }) => targets),
    commitments: frameworks.flatMap(({ items }) => items.map(({ id }) => id)),
  };
  return {
    table: 'observations',
    schema: 'Observation',
    frameworksOf: ({ measure, commitment = measure }) => [frameworkOf(measure), frameworkOf(commitment)],
    fromJson: (text) => {
      const { observations, counts, issues, groups } = observationsFromJson(text, known);
      return { records: observations, read: counts.read, issues, groups };
    },
    fromCsv: async ({ chunks, delimiter }) => {
      const { observations, counts, issues, groups } = await readObservationsCsv(chunks, { ...known, delimiter });
      return { records: observations, read: counts.read, issues, groups };
    },
    toCsv: (records) => valueOf(writeObservationsCsv(records)),
    withhold: (records) => withholdConfidential(records),
  };
}

/** Activities under the frameworks that are served. */
export function activitiesOf(frameworks: readonly Framework[]): RecordKind<Activity> {
  const known = {
    commitments: frameworks.flatMap(({ items }) => items.map(({ id }) => id)),
    instruments: instruments.concepts,
    actors: actors.concepts,
  };
  return {
    table: 'activities',
    schema: 'Activity',
    frameworksOf: ({ commitments }) => commitments.map(frameworkOf),
    fromJson: (text) => {
      const { activities, counts, issues, groups } = activitiesFromJson(text, known);
      return { records: activities, read: counts.read, issues, groups };
    },
    fromCsv: async ({ chunks, delimiter }) => {
      const { activities, counts, issues, groups } = await readActivitiesCsv(chunks, { ...known, delimiter });
      return { records: activities, read: counts.read, issues, groups };
    },
    toCsv: (records) => valueOf(writeActivitiesCsv(records)),
    withhold: (records) => withholdConfidentialActivities(records),
  };
}

function valueOf(written: { readonly ok: true; readonly value: string } | { readonly ok: false }): string | undefined {
  return written.ok ? written.value : undefined;
}

import { createReadStream } from 'node:fs';
import { join } from 'node:path';

import { formatIssue, type Activity, type Framework } from '@actionline/core';
import { readActivitiesCsv } from '@actionline/targets/csv';
import { actors, instruments } from '@actionline/taxonomy';

const data = join(import.meta.dirname, '..', 'data');

/** The activities of one framework, and what was wrong with rows that were refused. */
export interface Activities {
  readonly activities: readonly Activity[];
  readonly read: number;
  readonly problems: readonly string[];
}

/** Reads what is recorded as done under a framework. */
export async function readActivities(framework: Framework): Promise<Activities> {
  const { activities, issues, counts } = await readActivitiesCsv(createReadStream(join(data, `activities-${framework.id}.csv`), 'utf8'), {
    commitments: framework.items.map(({ id }) => id),
    instruments: instruments.concepts,
    actors: actors.concepts,
  });
  return { activities, read: counts.read, problems: issues.map(formatIssue) };
}

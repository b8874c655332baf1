import { createReadStream } from 'node:fs';
import { join } from 'node:path';

import { formatIssue, type Activity, type Framework, type IsoDate, type Issue } from '@actionline/core';
import { lintActivities } from '@actionline/targets';
import { readActivitiesCsv } from '@actionline/targets/csv';
import { actors, instruments } from '@actionline/taxonomy';

const data = join(import.meta.dirname, '..', 'data');

/** The activities of one framework, and what is wrong or doubtful in them. */
export interface Activities {
  readonly activities: readonly Activity[];
  readonly read: number;
  /** Rows that were refused and activities that are wrong, one a line. */
  readonly problems: readonly string[];
  /** What lint doubts; `data/README.md` says why each stays. */
  readonly doubts: readonly Issue[];
}

/** Reads what is recorded as done under a framework, and looks for what no single row can show. */
export async function readActivities(framework: Framework, asOf: IsoDate): Promise<Activities> {
  const { activities, issues, counts } = await readActivitiesCsv(createReadStream(join(data, `activities-${framework.id}.csv`), 'utf8'), {
    commitments: framework.items.map(({ id }) => id),
    instruments: instruments.concepts,
    actors: actors.concepts,
  });
  const found = lintActivities(activities, { framework, asOf });
  return {
    activities,
    read: counts.read,
    problems: [...issues, ...found.filter(({ severity }) => severity === 'error')].map(formatIssue),
    doubts: found.filter(({ severity }) => severity === 'warning'),
  };
}

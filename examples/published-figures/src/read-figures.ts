import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatIssue, type Framework, type Measure, type Observation } from '@actionline/core';
import { readObservationsCsv } from '@actionline/targets/csv';

const data = join(import.meta.dirname, '..', 'data');

/** The figures of one framework, and what was wrong with rows that were refused. */
export interface Figures {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly read: number;
  readonly problems: readonly string[];
}

/**
 * Reads the published figures of a framework. Most of them speak about the world that a commitment works for, not
 * about its delivery: their measures are listed beside the data, since no framework defines them.
 */
export async function readFigures(framework: Framework): Promise<Figures> {
  const context = JSON.parse(readFileSync(join(data, 'measures.json'), 'utf8')) as readonly Measure[];
  const { observations, issues, counts } = await readObservationsCsv(createReadStream(join(data, `${framework.id}.csv`), 'utf8'), {
    measures: [...framework.measures, ...context],
    targets: framework.targets,
    commitments: framework.items.map(({ id }) => id),
  });
  return { framework, observations, read: counts.read, problems: issues.map(formatIssue) };
}

import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatIssue, type Framework, type IsoDate, type Issue, type Measure, type Observation } from '@actionline/core';
import { lintObservations } from '@actionline/targets';
import { readObservationsCsv } from '@actionline/targets/csv';

const data = join(import.meta.dirname, '..', 'data');

/** The figures of one framework, and what is wrong or doubtful in them. */
export interface Figures {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly read: number;
  /** Rows that were refused and figures that are wrong, one a line. */
  readonly problems: readonly string[];
  /** What lint doubts; `data/README.md` says why each stays. */
  readonly doubts: readonly Issue[];
}

/**
 * What the figures count that no framework counts: most of them speak about the world that a commitment works for, or are near its
 * promise and not of it.
 */
export const exampleMeasures = JSON.parse(readFileSync(join(data, 'measures.json'), 'utf8')) as readonly Measure[];

/** Reads the published figures of a framework, and looks for what no single row can show. */
export async function readFigures(framework: Framework, asOf: IsoDate): Promise<Figures> {
  const known = {
    measures: [...framework.measures, ...exampleMeasures],
    targets: framework.targets,
    commitments: framework.items.map(({ id }) => id),
  };
  const { observations, issues, counts } = await readObservationsCsv(createReadStream(join(data, `${framework.id}.csv`), 'utf8'), known);
  const found = lintObservations(observations, { ...known, asOf });
  return {
    framework,
    observations,
    read: counts.read,
    problems: [...issues, ...found.filter(({ severity }) => severity === 'error')].map(formatIssue),
    doubts: found.filter(({ severity }) => severity === 'warning'),
  };
}

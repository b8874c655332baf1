import { ActionlineError } from '@actionline/core';
import { checkKeys, issueLog, refuseArgument } from '@actionline/core/internal';

import { knownIds, type ReadOptions } from '../record/known-ids.js';
import type { ReadObservations } from '../reading/read-observations.js';
import type { ReadCounts } from '../reading/reading-outcome.js';
import { takenObservations } from '../reading/taken-observations.js';
import { checkReadingOptions, readingOptions, type ReadingObservationsOptions } from '../reading/watched.js';
import { descriptionIssues } from './description-shape.js';
import type { TableDescription } from './description.js';
import { figureTaker } from './figure-rows.js';
import { openTable } from './open-table.js';
import { findSource, type TableSource } from './source.js';
import { tableReader } from './rows-below-header.js';

/** What {@link readTable} may be told beside the description. */
export interface ReadTableOptions extends ReadOptions, ReadingObservationsOptions {
  /** The BCP 47 tag of the column `label`; `und`, not determined, where left out. */
  readonly language?: string;
}

/** What was read of a table: every figure is either among the observations, of a range both ends, or rejected with an issue. */
export interface ReadTable extends ReadObservations {
  /** How many figures there were; `accepted` and `rejected` make up `read`. */
  readonly counts: ReadCounts & {
    /** Rows that were looked at: those below the header that are not blank; of those that it sets aside, the ones that state a figure. */
    readonly rows: number;
    /** Empty cells where figures run across: no figure is stated there. */
    readonly blank: number;
    /** Rows that the description leaves out: by its columns, or, where they state a figure, by its header. */
    readonly leftOut: number;
  };
}

/**
 * Reads the figures of a table as the description says: text, a workbook or JSON, whole or in pieces. Nothing is guessed: what can be read in two ways is
 * asked about, with both, and the setting of the description that decides it. A cell with an error is rejected with every issue of its row, and the
 * others are kept.
 *
 * A figure without an id gets one made from what it says, so that a second reading, or the same figure in another file, gives the same.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no source or option, and for a description that is not sound, with every issue; `missing-package`
 * where a workbook is to be read and `@zip.js/zip.js` is not installed. Rejects with the reason of the signal where that is aborted.
 *
 * @example
 * ```ts
 * import { readTable } from '@actionline/targets/table';
 *
 * const text = 'Pays;2021;2022\nKenya;1 250;1 310\nFrance;:;12,5 e\n';
 * const { observations, counts } = await readTable(text, {
 *   container: { kind: 'text', delimiter: ';' },
 *   header: { rows: [1] },
 *   columns: [{ name: 'Pays', is: 'place' }],
 *   periodsAcross: { decimal: ',' },
 *   constants: { measure: 'my-plan/m.people', unit: 'number', role: 'result', source_title: 'Annual tables' },
 * });
 * counts.accepted; // => 4
 * observations.map(({ place, period, value, missing, status }) => [place, period.start, value ?? missing, status ?? 'A']);
 * // => [['KE', '2021-01-01', 1250, 'A'], ['KE', '2022-01-01', 1310, 'A'], ['FR', '2021-01-01', 'unknown', 'A'], ['FR', '2022-01-01', 12.5, 'E']]
 * ```
 */
export async function readTable(source: TableSource, description: TableDescription, options: ReadTableOptions = {}): Promise<ReadTable> {
  checkKeys('options', options, [
    'measures',
    'targets',
    'commitments',
    'language',
    ...readingOptions,
  ] satisfies readonly (keyof ReadTableOptions)[]);
  checkReadingOptions(options);
  const { language = 'und' } = options;
  if (typeof language !== 'string') refuseArgument('language', language, 'a language tag', 'leave it out where it is not known');
  checkDescription(description);
  const known = knownIds(options);
  const log = issueLog();
  const { container } = description;
  const found = await findSource(source, {
    ...options,
    ...(container.kind === 'text' && container.encoding !== undefined ? { encoding: container.encoding } : {}),
  });
  const table = found.ok ? await openTable(found.value, container) : found;
  if (!table.ok) {
    for (const issue of table.issues) log.add(issue);
    return {
      observations: [],
      issues: log.issues,
      groups: log.groups(),
      counts: { read: 0, accepted: 0, rejected: 0, rows: 0, blank: 0, leftOut: 0 },
    };
  }
  const taken = takenObservations(options, log);
  const reader = tableReader(description, container.kind !== 'text', log, (header) =>
    figureTaker(header, description, { taken, log, known, language }),
  );
  await table.value.eachRow(reader.take);
  reader.end();
  const merged = (await table.value.mergedBelow?.(reader.headerEnd(), reader.filledColumns())) ?? [];
  for (const issue of [...table.value.issues(), ...merged]) log.add(issue);
  const { rejected } = table.value;
  const { rows, read, blank, leftOut } = reader.counts();
  const result = taken.result(rejected + read);
  return { ...result, counts: { ...result.counts, rows: rejected + rows, blank, leftOut } };
}

function checkDescription(description: unknown): void {
  const issues = descriptionIssues(description);
  const [first] = issues;
  if (first === undefined) return;
  const path = (first.path ?? []).join('.');
  throw new ActionlineError(
    'bad-argument',
    `The description of the table is not sound${path === '' ? '' : ` at ${path}`}: ${first.message}${issues.length > 1 ? ` There are ${String(issues.length - 1)} more issues.` : ''}`,
    { given: description, issues },
  );
}

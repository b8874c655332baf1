import { unescapeFormula, type Issue, type Observation } from '@actionline/core';

import { checkCsvArguments, readCsvTable, type CsvOptions } from './csv-table.js';
import { duplicateIssue } from './duplicate-row.js';
import { knownIds, type ReadOptions } from './known-ids.js';
import { observationColumns } from './observation-columns.js';
import { observationFrom } from './observation-row.js';
import type { ReadObservations } from './read-observations.js';

/** What {@link readObservationsCsv} may be told. The option `language` is that of the column `label`. */
export interface ReadCsvOptions extends ReadOptions, CsvOptions {}

/**
 * Reads observations from CSV text (RFC 4180; byte order mark and any line end taken) with a header of
 * {@link observationColumns} in any order. Rows are numbered from 1, the header being row 1.
 *
 * A row with an error is rejected with every issue it has; the others are kept. A stray quote spoils its
 * own row, together with the lines that it pulled into it. A quote that is never closed ends the reading,
 * since what follows cannot be told from its text: one issue says so, and what came before is kept. A
 * missing required column rejects every row with one issue. Other columns are ignored with a warning.
 * Blank rows are passed over. Text is kept as it is, markup and formulas included.
 *
 * A row without an id is called by its number (`row-2`): stable as long as the file only grows at its end.
 *
 * @throws {@link ActionlineError} `bad-argument` when the chunks are no list or stream of texts, and when an option is not known or
 * of the wrong type.
 *
 * @example
 * ```ts
 * import { readObservationsCsv } from '@actionline/targets/csv';
 *
 * const { observations, counts } = await readObservationsCsv([
 *   'measure,value,unit,bound,period_start,period_end,role,source_title\n',
 *   'unodc-hr75/m.officers,1200,officer,more-than,2024-01-01,2024-12-31,result,Annual report\n',
 *   'unodc-hr75/m.officers,"1,900",officer,,2025-01-01,2025-12-31,result,Annual report\n',
 * ]);
 * counts; // => { read: 2, accepted: 1, rejected: 1 }
 * observations[0]?.id; // => 'row-2'
 * ```
 */
export async function readObservationsCsv(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ReadCsvOptions = {},
): Promise<ReadObservations> {
  checkCsvArguments(chunks, options, ['measures', 'targets', 'commitments'] satisfies readonly (keyof ReadOptions)[]);
  const { idPrefix = 'row-', language = 'und', spreadsheet = false } = options;
  const known = knownIds(options);
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const ids = new Map<string, number>();
  const table = { list: 'observationColumns', columns: observationColumns };
  const read = await readCsvTable(chunks, table, options, issues, ({ row, cell, report }) => {
    const observation = observationFrom({
      cell: spreadsheet ? (column) => unescapeFormula(cell(column)) : cell,
      derivedId: `${idPrefix}${String(row)}`,
      known,
      language,
      report,
    });
    if (observation === undefined) return;
    const earlier = ids.get(observation.id);
    if (earlier !== undefined) {
      issues.push(duplicateIssue(row, observation.id, earlier));
      return;
    }
    ids.set(observation.id, row);
    observations.push(observation);
  });
  return { observations, issues, counts: { read, accepted: observations.length, rejected: read - observations.length } };
}

import { issueLog } from '@actionline/core/internal';

import { checkCsvArguments, readCsvTable, type CsvOptions } from './csv-table.js';
import { knownIds, type ReadOptions } from '../record/known-ids.js';
import { observationColumns } from '../record/observation-columns.js';
import { observationReader } from '../record/observation-row.js';
import type { Pieces } from '../reading/pieces.js';
import type { ReadObservations } from '../reading/read-observations.js';
import { takenObservations } from '../reading/taken-observations.js';
import { checkReadingOptions, readingOptions, watched, type ReadingObservationsOptions } from '../reading/watched.js';

/** What {@link readObservationsCsv} may be told. The option `language` is that of the column `label`. */
export interface ReadCsvOptions extends ReadOptions, CsvOptions, ReadingObservationsOptions {}

/**
 * Reads observations from CSV text (RFC 4180; byte order mark and any line end taken) with a header of
 * {@link observationColumns} in any order. Rows are numbered from 1, the header being row 1.
 *
 * A row with an error is rejected with every issue it has; the others are kept. A stray quote, and one that is never closed, spoil the
 * line that their row begins on; the lines below are read by themselves. A missing required column rejects every row with one issue. Other columns are ignored with a warning.
 * Blank rows are passed over. Text is kept as it is, markup and formulas included.
 *
 * A row without an id gets one made from what it says (measure, unit, period, place, breakdown), so that a second reading gives the same.
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
 * observations[0]?.id; // => 'unodc-hr75/m.officers;officer;2024-01-01/2024-12-31'
 * ```
 */
export async function readObservationsCsv(chunks: Pieces<string>, options: ReadCsvOptions = {}): Promise<ReadObservations> {
  checkCsvArguments(chunks, options, ['measures', 'targets', 'commitments', ...readingOptions] satisfies readonly (keyof ReadCsvOptions)[]);
  checkReadingOptions(options);
  const { language = 'und' } = options;
  const known = knownIds(options);
  const log = issueLog();
  const taken = takenObservations(options, log);
  const table = { list: 'observationColumns', columns: observationColumns };
  const read = await readCsvTable(watched(typeof chunks === 'string' ? [chunks] : chunks, options), table, options, log, (source) => {
    const observationOf = observationReader({ ...source, known, language });
    return (row) => {
      const observation = observationOf();
      if (observation !== undefined) taken.take(observation, { row });
    };
  });
  return taken.result(read);
}

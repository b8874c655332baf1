import { readArgument } from '@actionline/core/internal';

import { observationColumns } from '../../record/observation-columns.js';
import type { TableDescription } from '../description.js';

/**
 * The observations table of Actionline itself, as `writeObservationsCsv` writes it: every column is what its name says.
 *
 * @param header - The names in its first row.
 *
 * @example
 * ```ts
 * import { readTable, tidyTable } from '@actionline/targets/table';
 *
 * const text = 'measure,value,unit,period_start,period_end,role,source_title\nplan/m.a,5,person,2024-01-01,2024-12-31,result,Report\n';
 * const [header = ''] = text.split('\n');
 * const { observations } = await readTable(text, tidyTable(header.split(',')));
 * observations.map(({ value, unit }) => [value, unit]); // => [[5, 'person']]
 * ```
 */
export function tidyTable(
  header: readonly string[],
  { delimiter = ',' }: { readonly delimiter?: ',' | ';' | '\t' } = {},
): TableDescription {
  const names = readArgument(
    'header',
    header,
    'the names of the columns',
    'give the first row of the file',
    () => new Set(header.map((name) => name.trim())),
  );
  return {
    container: { kind: 'text', delimiter },
    header: { rows: [1] },
    columns: observationColumns.filter(({ name }) => names.has(name)).map(({ name }) => ({ name, is: name })),
    others: 'leave-out',
  };
}

import type { SdmxComponent } from './layout.js';

/** The columns of an SDMX-CSV file. */
export interface SdmxCsvHeader {
  /** The concepts that have values. */
  readonly components: readonly SdmxComponent[];
  /** The column of each component. */
  readonly columns: readonly number[];
  /** Where the action stands; none for a file of figures alone. */
  readonly action: number | undefined;
  /** Where the id of the data stands. */
  readonly structure: number | undefined;
  /** Where its name stands. */
  readonly structureName: number | undefined;
  /** Whether cells hold `CODE: Label`. */
  readonly labelled: boolean;
}

const KEYS: ReadonlySet<string> = new Set(['SERIES_KEY', 'OBS_KEY', 'KEY']);

/**
 * The header of an SDMX-CSV file: 1.0 begins with `DATAFLOW`, 2.0 with `STRUCTURE`. With `labels=both` each id has a name behind `: `, with `labels=name` each
 * column has one of names behind it. What begins with neither is read as 1.0, as the files of the ECB are.
 *
 * @param values - The ids that the value may have, in capitals: what stands before it is likely a dimension.
 */
export function sdmxCsvHeader(cells: readonly string[], values: readonly string[]): SdmxCsvHeader {
  const labelled = cells.some((cell) => /^[^:]+: /.test(cell));
  const ids = cells.map((cell) => withoutLanguages(labelled ? idOfLabel(cell) : cell.trim()));
  const upper = ids.map((id) => id.toUpperCase());
  const position = (id: string): number | undefined => (upper.includes(id) ? upper.indexOf(id) : undefined);
  const second = upper[0] === 'STRUCTURE';
  const action = second ? position('ACTION') : undefined;
  const structureName = second ? position('STRUCTURE_NAME') : undefined;
  const own = new Set(second ? [0, position('STRUCTURE_ID'), structureName, action] : upper[0] === 'DATAFLOW' ? [0] : []);
  let at = 0;
  const columns: number[] = [];
  while (at < ids.length) {
    if (own.has(at) || KEYS.has(upper[at] ?? '')) {
      at += 1;
      continue;
    }
    columns.push(at);
    // the column behind has the names of this one
    at += structureName === undefined ? 1 : 2;
  }
  const value = columns.findIndex((column) => values.includes(upper[column] ?? ''));
  return {
    components: columns.map((column, index) => ({
      id: ids[column] ?? '',
      kind: value < 0 || index < value ? 'likely-dimension' : 'likely-attribute',
    })),
    columns,
    action,
    structure: second ? position('STRUCTURE_ID') : upper[0] === 'DATAFLOW' ? 0 : undefined,
    structureName,
    labelled,
  };
}

/** An id without the languages or the mark of several values behind it: `ATTR[en;fr]`, `ATTR[]`. */
function withoutLanguages(id: string): string {
  const at = id.endsWith(']') ? id.lastIndexOf('[') : -1;
  return at <= 0 ? id : id.slice(0, at);
}

/** The code of `CODE: Label`. */
export function idOfLabel(cell: string): string {
  const at = cell.indexOf(': ');
  return (at < 0 ? cell.replace(/:$/, '') : cell.slice(0, at)).trim();
}

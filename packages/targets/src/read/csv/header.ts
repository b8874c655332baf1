import type { Issue, Result } from '@actionline/core';
import { accepted, issueValue, nearestNames, refused, show } from '@actionline/core/internal';

import type { TextRow } from './csv-rows.js';

/** One column of a table. */
export interface Column<Name extends string = string> {
  /** Its name in the header; case and surrounding spaces do not matter. */
  readonly name: Name;
  /** Whether the header must have it. */
  readonly required: boolean;
  /** What its cells say. */
  readonly meaning: string;
}

/** The columns of a table, and what they are exported as. */
export interface Columns<Name extends string> {
  /** The name of the list, for a message. */
  readonly list: string;
  /** The columns. */
  readonly columns: readonly Column<Name>[];
}

/** The header of a table. */
export interface Header<Name extends string> {
  /** Every name, in order, as the file writes it. */
  readonly columns: readonly string[];
  /** Where each known column stands. */
  readonly positions: ReadonlyMap<Name, number>;
}

/** The header that a row holds; refused where a required column is missing or one is there twice, so that no row can be read. */
export function readHeader<Name extends string>(row: TextRow, delimiter: string, table: Columns<Name>): Result<Header<Name>> {
  const names = table.columns.map(({ name }) => name);
  const issues: Issue[] = [];
  const columns = row.cells.map((cell) => cell.trim());
  const positions = new Map<Name, number>();
  columns.forEach((name, at) => {
    const known = table.columns.find((column) => column.name === name.toLowerCase())?.name;
    if (known === undefined) {
      const [nearest] = nearestNames(name, names, 1);
      const what = name === '' ? `Column ${String(at + 1)} has no name` : `The column ${show(name)} is not one of this table`;
      issues.push({
        code: 'unknown-column',
        severity: 'warning',
        message: `${what}; expected the names of ${table.list}; its cells are ignored${nearest === undefined ? '' : `; write ${nearest}`}.`,
        values: { given: issueValue(name), expected: names, ...(nearest === undefined ? {} : { nearest }) },
        row: row.row,
        column: name === '' ? at + 1 : name,
      });
    } else if (positions.has(known)) {
      issues.push({
        code: 'duplicate-column',
        severity: 'error',
        message: `The column ${known} is there twice; expected it once; every row is rejected until one is taken out.`,
        values: { given: known },
        row: row.row,
        column: known,
      });
    } else {
      positions.set(known, at);
    }
  });
  const absent = table.columns.filter(({ name, required }) => required && !positions.has(name)).map(({ name }) => name);
  if (absent.length > 0) {
    issues.push({
      code: 'missing-column',
      severity: 'error',
      ...absentSaid(absent, columns, delimiter),
      row: row.row,
    });
  }
  return issues.some(({ severity }) => severity === 'error') ? refused(issues) : accepted({ columns, positions }, issues);
}

function absentSaid(absent: readonly string[], columns: readonly string[], delimiter: string): Pick<Issue, 'message' | 'values'> {
  const [only] = columns;
  const other = columns.length === 1 ? [',', ';', '\t'].find((mark) => mark !== delimiter && only?.includes(mark) === true) : undefined;
  const advice = other === undefined ? 'add them to the header' : `the header is parted by ${show(other)}: give it as the delimiter`;
  return {
    message: `The header lacks ${absent.join(', ')}; expected every required column; every row is rejected; ${advice}.`,
    values: {
      expected: absent,
      ...(other === undefined ? { mend: 'add-columns' } : { delimiter: JSON.stringify(other), mend: 'give-delimiter' }),
    },
  };
}

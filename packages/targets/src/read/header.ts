import type { Issue, Result } from '@actionline/core';
import { accepted, issueValue, nearestNames, refused, show } from '@actionline/core/internal';

import type { TextRow } from './csv-rows.js';
import { observationColumns, type ObservationColumnName } from './observation-columns.js';

/** The header of a table of observations. */
export interface Header {
  /** Every name, in order, as the file writes it. */
  readonly columns: readonly string[];
  /** Where each known column stands. */
  readonly positions: ReadonlyMap<ObservationColumnName, number>;
}

const NAMES: readonly ObservationColumnName[] = observationColumns.map(({ name }) => name);

/** The header that a row holds; refused where a required column is missing or one is there twice, so that no row can be read. */
export function readHeader(row: TextRow, delimiter: string): Result<Header> {
  const issues: Issue[] = [];
  const columns = row.cells.map((cell) => cell.trim());
  const positions = new Map<ObservationColumnName, number>();
  columns.forEach((name, at) => {
    const known = observationColumns.find((column) => column.name === name.toLowerCase())?.name;
    if (known === undefined) {
      const [nearest] = nearestNames(name, NAMES, 1);
      const what = name === '' ? `Column ${String(at + 1)} has no name` : `The column ${show(name)} is not one of this table`;
      issues.push({
        code: 'unknown-column',
        severity: 'warning',
        message: `${what}; expected the names of observationColumns; its cells are ignored${nearest === undefined ? '' : `; write ${nearest}`}.`,
        values: { given: issueValue(name), expected: NAMES, ...(nearest === undefined ? {} : { nearest }) },
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
  const absent = observationColumns.filter(({ name, required }) => required && !positions.has(name)).map(({ name }) => name);
  if (absent.length > 0) {
    issues.push({
      code: 'missing-column',
      severity: 'error',
      message: absentMessage(absent, columns, delimiter),
      row: row.row,
      values: { expected: absent },
    });
  }
  return issues.some(({ severity }) => severity === 'error') ? refused(issues) : accepted({ columns, positions }, issues);
}

function absentMessage(absent: readonly string[], columns: readonly string[], delimiter: string): string {
  const [only] = columns;
  const other = columns.length === 1 ? [',', ';', '\t'].find((mark) => mark !== delimiter && only?.includes(mark) === true) : undefined;
  const advice = other === undefined ? 'add them to the header' : `the header is parted by ${show(other)}: give it as the delimiter`;
  return `The header lacks ${absent.join(', ')}; expected every required column; every row is rejected; ${advice}.`;
}

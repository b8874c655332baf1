import type { Issue, Result } from '@actionline/core';
import { accepted, issueValue, nearestNames, refused, show } from '@actionline/core/internal';

import { periodIn } from './cells/period.js';
import type { ColumnDescription, ColumnSettings, TableDescription } from './description.js';

/** A column of the file, with how it is read. */
export interface PlacedColumn extends ColumnDescription {
  /** Where it stands, from 0. */
  readonly position: number;
  /** What it is called in issues: its name, or its place where it has none. */
  readonly called: string | number;
}

/** The columns of a file by its header and the description. */
export interface TableHeader {
  /** All of them, in the order of the file. */
  readonly columns: readonly PlacedColumn[];
}

/** What stands between the two names of a header of two rows. */
export const BETWEEN = '|';

/** A name as it is compared: without the spaces around it, and one space for any inside. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The names of the columns by the rows of a header: of two, the upper one holds for all columns to its right until the next. */
export function headerNames(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const filled = rows.map((cells, depth) => {
    let held = '';
    return Array.from({ length: width }, (_, at) => {
      const own = plainName(cells[at] ?? '');
      if (depth === rows.length - 1) return own;
      if (own !== '') held = own;
      return held;
    });
  });
  return Array.from({ length: width }, (_, at) => {
    const parts = filled.map((cells) => cells[at] ?? '').filter((part, depth, all) => part !== '' && part !== all[depth - 1]);
    return parts.join(` ${BETWEEN} `);
  });
}

/** The columns of a file: each that the description names, those across which periods run, and the rest. Refused where one that is needed is not there. */
export function placeColumns(names: readonly string[], description: TableDescription, row: number): Result<TableHeader> {
  const issues: Issue[] = [];
  const { columns, settings, periodsAcross, others } = description;
  const unused = new Set(columns);
  const placed = names.map((name, position): PlacedColumn => {
    const called = name === '' ? position + 1 : name;
    const own = columns.find(
      (column) => unused.has(column) && plainName(column.name) === name && (column.at === undefined || column.at === position + 1),
    );
    if (own !== undefined) {
      unused.delete(own);
      return { ...withSettings(own, settings), position, called };
    }
    const period = name.slice(name.lastIndexOf(BETWEEN) + 1).trim();
    if (periodsAcross !== undefined && period !== '' && periodIn(period, { ...settings, ...periodsAcross }).ok)
      return { ...settings, ...periodsAcross, name, is: 'value', gives: { period }, position, called };
    if (others === undefined && name !== '') issues.push(undescribed(name, description, row));
    return { ...settings, name, is: name === '' ? 'leave-out' : (others ?? 'breakdown'), position, called };
  });
  for (const column of unused) if (column.is !== 'leave-out' && column.is !== 'breakdown') issues.push(absent(column, names, row));
  return issues.some(({ severity }) => severity === 'error') ? refused(issues) : accepted({ columns: placed }, issues);
}

function withSettings(column: ColumnDescription, settings: ColumnSettings = {}): ColumnDescription {
  const parts = column.parts?.map((part) => ({ ...settings, ...part }));
  return { ...settings, ...column, ...(parts === undefined ? {} : { parts }) };
}

function undescribed(name: string, { columns }: TableDescription, row: number): Issue {
  const [nearest] = nearestNames(
    name,
    columns.map((column) => column.name),
    1,
  );
  return {
    code: 'undescribed-column',
    severity: 'warning',
    message: `The column ${show(name)} is not described; it is taken for a breakdown; describe it${nearest === undefined ? '' : `, or write its name where ${show(nearest)} stands if it is that one`}.`,
    values: { given: issueValue(name), mend: 'describe-column', ...(nearest === undefined ? {} : { nearest }) },
    row,
    column: name,
  };
}

function absent({ name, is }: ColumnDescription, names: readonly string[], row: number): Issue {
  const [nearest] = nearestNames(plainName(name), names, 1);
  return {
    code: 'missing-column',
    severity: 'error',
    message: `The header has no column ${show(name)}, which the description reads as ${is}; expected it; every row is rejected; ${nearest === undefined ? 'take it out of the description, or say in which row the header is' : `if ${show(nearest)} is meant, write that`}.`,
    values: { given: issueValue(name), expected: is, mend: 'mend-column', ...(nearest === undefined ? {} : { nearest }) },
    row,
  };
}

import type { TextRow } from '../../csv/csv-rows.js';
import { figureIn } from '../cells/figure.js';
import { periodIn } from '../cells/period.js';
import { placeIn } from '../cells/place.js';
import { isTotalLabel } from '../cells/total-words.js';
import type { Merge } from '../container/sheet-rows.js';
import type { ColumnDescription, ColumnRole, ColumnSettings, TableRemark } from '../description.js';
import { BETWEEN } from '../table-header.js';
import { roleByName, roleByTag } from './column-names.js';
import { describedColumn, keyParts } from './described-column.js';
import { figureSettings } from './found-settings.js';
import { looksLikeNumber } from './number-marks.js';
import { sampledColumn, type SampledColumn } from './sampled-column.js';

/** What the columns of a table were found to be. */
export interface FoundColumns {
  /** Those that are described one by one. */
  readonly columns: readonly ColumnDescription[];
  /** How those are read across which periods run, where some do. */
  readonly periodsAcross?: ColumnSettings;
  /** What was found, and what is to be decided. */
  readonly remarks: readonly TableRemark[];
}

/** What the columns of a table hold, by their names, tags and cells. */
export function describeColumns(
  names: readonly string[],
  tags: readonly string[] = [],
  body: readonly TextRow[] = [],
  merges: readonly Merge[] = [],
): FoundColumns {
  const sampled = names.map((name, position) => sampledColumn(name, position, tags[position] ?? '', body, merges));
  const lastName = ({ name }: SampledColumn): string => name.slice(name.lastIndexOf(BETWEEN) + 1).trim();
  const across = sampled.filter(
    (column) =>
      isPeriodName(lastName(column)) && (column.cells.length === 0 || mostly(column.cells, isFigure) || column.cells.some(isNumber)),
  );
  const trimester = sampled.some((column) => /(?:^|\D)T4$/.test(lastName(column))) ? ({ trimester: 'three-months' } as const) : {};
  const isAcross = across.length > 1 || (across.length === 1 && !sampled.some((column) => roleByName(column.name) === 'value'));
  const rest = isAcross ? sampled.filter((column) => !across.includes(column)) : sampled;
  const roles = rolesOf(rest, isAcross);
  const remarks: TableRemark[] = [];
  const columns = rest.map((column) => describedColumn(column, roles.get(column) ?? 'breakdown', { all: rest, roles, remarks }));
  if (!isAcross) return { columns, remarks };
  const { settings, remarks: marks } = figureSettings(across.flatMap(({ cells }) => cells));
  const first = across[0];
  const last = across.at(-1);
  const [from, to] = [first, last].map((column) => (column === undefined ? '' : lastName(column)));
  remarks.push({
    code: 'periods-across',
    message: `${String(across.length)} columns have a period for their name, from ${from ?? ''} to ${to ?? ''}: each of their cells is the figure of that period.`,
    values: { count: across.length, first: from, last: to },
  });
  return { columns, periodsAcross: { ...settings, ...trimester }, remarks: [...remarks, ...marks] };
}

/** A « trimestre » is told from the trimester of SDMX, of which there is no fourth, by the others. */
const isPeriodName = (name: string): boolean => /\d/.test(name) && periodIn(name, { trimester: 'three-months' }).ok;
/** Marks and flagged numbers are figures too; noughts in front are those of a code. */
const isFigure = (cell: string): boolean => {
  if (looksLikeNumber(cell)) return !isCode(cell);
  const read = figureIn(cell, { decimal: '.', settled: true });
  return read.ok || read.issues[0]?.code === 'mark-unknown' || read.issues[0]?.code === 'flag-unknown';
};
const isCode = (cell: string): boolean => /^0\d/.test(cell) || /^\d+[A-Za-z]$/.test(cell);
const isNumber = (cell: string): boolean => looksLikeNumber(cell) && !isCode(cell);
const isPeriod = (cell: string): boolean => {
  const read = periodIn(cell);
  return read.ok || read.issues[0]?.code === 'ambiguous-period';
};
/** Whether a cell can only be a period, and is no plain number of another kind. */
const isPeriodAlone = (cell: string): boolean => isPeriod(cell) && (!/^\d+$/.test(cell) || /^(?:18|19|20|21)\d\d$/.test(cell));
const isDay = (cell: string): boolean => isPeriod(cell) && !/^\d{4}$/.test(cell);
const isPlace = (cell: string): boolean => {
  const read = placeIn(cell, { unlisted: 'own' });
  return read.ok ? read.value.place !== undefined : read.issues[0]?.code === 'own-grouping';
};

function mostly(cells: readonly string[], is: (cell: string) => boolean, share = 0.8): boolean {
  return cells.length > 0 && cells.filter(is).length >= cells.length * share;
}

/** Whether the cells of a column can be what its name says; those of an empty table can be anything. */
function bearsOut(column: SampledColumn, role: ColumnRole, isAcross: boolean): boolean {
  if (role === 'value' && isAcross) return false;
  if (column.cells.length === 0) return true;
  if (role === 'value') return mostly(column.cells, isFigure);
  const cells = besideTotals(column);
  if (role === 'period_start' || role === 'period_end') return mostly(cells, isDay);
  if (role === 'period') return mostly(cells, (cell) => isPeriod(cell) || /^\d\d$/.test(cell) || /^FY ?\d\d/i.test(cell));
  // what is no place of a column called so is asked about, one by one, where a breakdown would take it as it is
  return role !== 'place' || mostly(cells, isPlace, 0.5);
}

/** The cells of a column without the labels of its total lines, by which no column is told. */
function besideTotals({ cells }: SampledColumn): readonly string[] {
  return cells.filter((cell) => !isTotalLabel(cell));
}

/** What each column holds: by its tag or name where its cells bear that out, else by its cells. */
function rolesOf(columns: readonly SampledColumn[], isAcross: boolean): ReadonlyMap<SampledColumn, ColumnRole> {
  const roles = new Map<SampledColumn, ColumnRole>();
  const has = (role: ColumnRole): boolean => [...roles.values()].includes(role);
  const candidates: [SampledColumn, ColumnRole][] = [];
  for (const column of columns) {
    const { name, tag } = column;
    const parts = keyParts(column);
    if (parts !== undefined) {
      roles.set(column, 'key');
      continue;
    }
    if (isAcross && isTotalLabel(name)) {
      roles.set(column, 'leave-out');
      continue;
    }
    const role = roleByTag(tag) ?? roleByName(name);
    if (role === undefined || !bearsOut(column, role, isAcross) || (role === 'period' && (isAcross || has('period')))) continue;
    if (role === 'place' || role === 'measure') candidates.push([column, role]);
    else roles.set(column, role);
  }
  daysBetween(columns, roles, isAcross || has('period'));
  for (const wanted of ['place', 'measure'] as const) {
    const named = candidates.filter(([, role]) => role === wanted).map(([column]) => column);
    // a code says what a name leaves open
    const best =
      named.find(({ cells }) => cells.length > 0 && mostly(cells, (cell) => /^[A-Z\d_]{1,16}$/.test(cell))) ??
      named.find(({ name }) => /code|iso/i.test(name)) ??
      named[0];
    if (best !== undefined) roles.set(best, wanted);
    for (const other of named) if (other !== best && wanted === 'place') roles.set(other, 'leave-out');
  }
  const open = columns.filter((column) => !roles.has(column));
  if (!has('place')) {
    const place = open.find((column) => {
      const cells = besideTotals(column);
      return cells.length > 1 && mostly(cells, isPlace) && !mostly(cells, isNumber);
    });
    if (place !== undefined) roles.set(place, 'place');
  }
  if (!has('period') && !isAcross) {
    const period = open.find((column) => !roles.has(column) && mostly(besideTotals(column), isPeriodAlone));
    if (period !== undefined) roles.set(period, 'period');
  }
  if (!has('value') && !isAcross)
    for (const column of open) if (!roles.has(column) && mostly(column.cells, isNumber)) roles.set(column, 'value');
  if (!has('value') && !isAcross) {
    // figures with words before them, and marks in place of some
    const value = open.find((column) => !roles.has(column) && mostly(column.cells, isFigure) && column.cells.some(isNumber));
    if (value !== undefined) roles.set(value, 'value');
  }
  return roles;
}

/** Keeps a first and a last day only where both are there and nothing else says the period. */
function daysBetween(columns: readonly SampledColumn[], roles: Map<SampledColumn, ColumnRole>, isSaid: boolean): void {
  const ends = (['period_start', 'period_end'] as const).map((role) => columns.filter((column) => roles.get(column) === role));
  if (!isSaid && ends.every(({ length }) => length === 1)) return;
  for (const column of ends.flat()) roles.delete(column);
}

import type { Issue } from '@actionline/core';

import type { TextRow } from '../../csv-rows.js';
import { figureIn } from '../cells/figure.js';
import { periodIn } from '../cells/period.js';
import { placeIn } from '../cells/place.js';
import { breakdownName, unitIn } from '../cells/words.js';
import type { ColumnDescription, ColumnRole, ColumnSettings, TableRemark } from '../description.js';
import { BETWEEN } from '../table-header.js';
import { roleByName, roleByTag } from './column-names.js';
import { looksLikeNumber, numberMarksOf } from './number-marks.js';

/** What the columns of a table were found to be. */
export interface FoundColumns {
  /** Those that are described one by one. */
  readonly columns: readonly ColumnDescription[];
  /** How those are read across which periods run, where some do. */
  readonly periodsAcross?: ColumnSettings;
  /** What was found, and what is to be decided. */
  readonly remarks: readonly TableRemark[];
}

/** Cells of a column that are looked at, each text once. */
const CELLS = 200;

/** A column as the sample shows it. */
interface SampledColumn {
  readonly name: string;
  readonly position: number;
  readonly tag: string;
  /** Its different cells that say something. */
  readonly cells: readonly string[];
  /** Whether some of its cells are empty. */
  readonly hasEmpty: boolean;
}

/** What the columns of a table hold, by their names, tags and cells. */
export function describeColumns(names: readonly string[], tags: readonly string[] = [], body: readonly TextRow[] = []): FoundColumns {
  const sampled = names.map((name, position) => sampledColumn(name, position, tags[position] ?? '', body));
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
  const columns = rest.map((column) => described(column, roles.get(column) ?? 'breakdown', rest, roles, remarks));
  if (!isAcross) return { columns, remarks };
  const { settings, remarks: marks } = figureSettings(across.flatMap(({ cells }) => cells));
  const [first] = across;
  remarks.push({
    code: 'periods-across',
    values: {
      count: across.length,
      first: first === undefined ? '' : lastName(first),
      last: lastName(across.at(-1) ?? (across[0] as SampledColumn)),
    },
    message: `${String(across.length)} columns have a period for their name, from ${first === undefined ? '' : lastName(first)} to ${lastName(across.at(-1) ?? (across[0] as SampledColumn))}: each of their cells is the figure of that period.`,
  });
  return { columns, periodsAcross: { ...settings, ...trimester }, remarks: [...remarks, ...marks] };
}

function sampledColumn(name: string, position: number, tag: string, body: readonly TextRow[]): SampledColumn {
  const cells = new Set<string>();
  let hasEmpty = false;
  // evenly over the rows: the first are often of one place or period
  const step = Math.max(1, Math.floor(body.length / CELLS));
  for (let at = 0; at < body.length; at += step) {
    const cell = body[at]?.cells[position]?.trim() ?? '';
    if (cell === '') hasEmpty = true;
    else cells.add(cell);
  }
  return { name, position, tag, cells: [...cells], hasEmpty };
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
const isPlace = (cell: string): boolean => {
  const read = placeIn(cell, { unlisted: 'own' });
  return read.ok ? read.value.place !== undefined : read.issues[0]?.code === 'own-grouping';
};

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length >= cells.length * 0.8;
}

/** Whether the cells of a column can be what its name says; those of an empty table can be anything. */
function bearsOut({ cells }: SampledColumn, role: ColumnRole, isAcross: boolean): boolean {
  if (role === 'value' && isAcross) return false;
  if (cells.length === 0) return true;
  switch (role) {
    case 'value':
      return mostly(cells, isFigure);
    case 'period':
      return mostly(cells, (cell) => isPeriod(cell) || /^\d\d$/.test(cell) || /^FY ?\d\d/i.test(cell));
    case 'place':
      return mostly(cells, isPlace);
    default:
      return true;
  }
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
    const role = roleByTag(tag) ?? roleByName(name);
    if (role === undefined || !bearsOut(column, role, isAcross) || (role === 'period' && (isAcross || has('period')))) continue;
    if (role === 'place' || role === 'measure') candidates.push([column, role]);
    else roles.set(column, role);
  }
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
    const place = open.find(({ cells }) => cells.length > 1 && mostly(cells, isPlace) && !mostly(cells, isNumber));
    if (place !== undefined) roles.set(place, 'place');
  }
  if (!has('period') && !isAcross) {
    const period = open.find((column) => !roles.has(column) && mostly(column.cells, isPeriodAlone));
    if (period !== undefined) roles.set(period, 'period');
  }
  if (!has('value') && !isAcross)
    for (const column of open) if (!roles.has(column) && mostly(column.cells, isNumber)) roles.set(column, 'value');
  return roles;
}

/** The parts of a column whose cells hold several codes, as the first of Eurostat's tables: its name says them. */
function keyParts({ name, cells }: SampledColumn): readonly string[] | undefined {
  if (!/[\\]/.test(name) || !name.includes(',')) return undefined;
  const parts = name.replace(/\\.*$/s, '').split(',');
  return cells.every((cell) => cell.split(',').length === parts.length) ? parts : undefined;
}

function described(
  column: SampledColumn,
  role: ColumnRole,
  all: readonly SampledColumn[],
  roles: ReadonlyMap<SampledColumn, ColumnRole>,
  remarks: TableRemark[],
): ColumnDescription {
  const { name, position, cells, hasEmpty } = column;
  const isRepeated = name === '' || all.some((other) => other !== column && other.name === name);
  const base = { name, ...(isRepeated ? { at: position + 1 } : {}) };
  if (name === '' && cells.length === 0) return { ...base, is: 'leave-out' };
  switch (role) {
    case 'key':
      return { ...base, is: role, by: ',', parts: (keyParts(column) ?? []).map(keyPart) };
    case 'value': {
      const { settings, remarks: marks } = figureSettings(cells);
      remarks.push(...marks.map((remark) => ({ ...remark, column: name })));
      const several = [...roles.values()].filter((one) => one === 'value').length > 1;
      if (several)
        remarks.push({
          code: 'several-values',
          message:
            'There are several columns of figures: say under gives what each counts (measure, unit, role, period, or the code of a breakdown), or leave it out.',
          column: name,
        });
      const at = name.lastIndexOf(BETWEEN);
      const gives = !several ? undefined : at > 0 ? { [name.slice(0, at).trim()]: name.slice(at + 1).trim() } : { measure: '' };
      return { ...base, is: role, ...(gives === undefined ? {} : { gives }), ...settings };
    }
    case 'period':
      return { ...base, is: role, ...periodSettings(cells, name, remarks) };
    case 'breakdown': {
      if (isNameOfOther(column, all, roles)) {
        remarks.push({
          code: 'left-out',
          message: 'The column only names what another column gives the code of: it is left out.',
          column: name,
        });
        return { ...base, is: 'leave-out' };
      }
      const called = breakdownName(name);
      if (cells.length === 0) {
        remarks.push({
          code: 'empty-column',
          message: 'No cell says anything in the rows that were looked at: an empty one is taken for all of them.',
          column: name,
        });
        return { ...base, is: role, ...(called === name ? {} : { breakdown: called }), empty: 'total' };
      }
      if (hasEmpty)
        remarks.push({
          code: 'empty-breakdown',
          message:
            'Some cells are empty: that they mean all of them (empty: "total") is for you to say; such rows are rejected where nothing is said.',
          column: name,
        });
      return { ...base, is: role, ...(called === name ? {} : { breakdown: called }) };
    }
    case 'measure':
      return { ...base, is: role, measures: toSay(cells.filter((cell) => !cell.includes('/'))) };
    case 'unit': {
      const unknown = cells.filter((cell) => !unitIn(cell).ok);
      if (unknown.length > 0)
        remarks.push({
          code: 'asked',
          values: { given: unknown.slice(0, 5), count: unknown.length },
          message: `Say under units what ${unknown
            .slice(0, 5)
            .map((cell) => JSON.stringify(cell))
            .join(', ')} ${unknown.length === 1 ? 'means' : 'mean'}, such as "percent" or "million EUR".`,
          column: name,
        });
      return { ...base, is: role, ...(unknown.length === 0 ? {} : { units: toSay(unknown) }) };
    }
    default:
      return { ...base, is: role };
  }
}

/** Words whose meaning a person has to say; of many only the first, as an example. */
function toSay(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.slice(0, 50).map((word) => [word, '']));
}

function keyPart(name: string): ColumnDescription {
  const role = roleByName(name);
  if (role === 'place') return { name, is: role, scheme: 'eurostat' };
  return { name, is: role === 'unit' ? role : 'breakdown' };
}

/** Whether a column says in words what another one says in codes: the one changes only with the other, and its name begins or ends as that one's. */
function isNameOfOther(column: SampledColumn, all: readonly SampledColumn[], roles: ReadonlyMap<SampledColumn, ColumnRole>): boolean {
  const words = wordsOfName(column.name);
  return (
    /\b(?:name|names|label|description|nom|libelle|libellé|title|desc)\b/.test(words.join(' ')) &&
    all.some((other) => {
      const role = roles.get(other);
      const shares = wordsOfName(other.name).some((word) => words.includes(word));
      return other !== column && shares && (role === 'place' || role === 'measure' || /code|id$/i.test(other.name));
    })
  );
}

const wordsOfName = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** How the figures of a column are written, and the marks among them whose meaning a person has to say. */
function figureSettings(cells: readonly string[]): { readonly settings: ColumnSettings; readonly remarks: readonly TableRemark[] } {
  const settings = numberMarksOf(cells);
  const asked = new Map<string, Issue>();
  for (const cell of cells) {
    const [issue] = figureIn(cell, settings).issues;
    if (issue?.severity === 'error' && !asked.has(issue.code + String(issue.values?.['mend'])))
      asked.set(issue.code + String(issue.values?.['mend']), issue);
  }
  return { settings, remarks: [...asked.values()].map(askedRemark) };
}

/** How the periods of a column are written, as far as they show it. */
function periodSettings(cells: readonly string[], name: string, remarks: TableRemark[]): ColumnSettings {
  const digits = cells.map((cell) => /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(cell)).filter((found) => found !== null);
  const dayFirst = digits.some(([, first]) => Number(first) > 12);
  const monthFirst = digits.some(([, , second]) => Number(second) > 12);
  const settings: ColumnSettings = dayFirst === monthFirst ? {} : { order: dayFirst ? 'day-month-year' : 'month-day-year' };
  const asked = cells.map((cell) => periodIn(cell, settings).issues[0]).find((issue) => issue?.severity === 'error');
  if (asked !== undefined) remarks.push({ ...askedRemark(asked), column: name });
  return settings;
}

/** What a cell asks is asked of the column. */
function askedRemark({ code, message, values = {} }: Issue): TableRemark {
  return { code: 'asked', message, values: { ...values, issue: code } };
}

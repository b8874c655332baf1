import { canonicalJson, escapeFormula, type Issue, type LocalizedText, type Result } from '@actionline/core';
import { accepted, checkKeys, issuesWithin, issueValue, refuseArgument, refused, show, type Path } from '@actionline/core/internal';
import papaparse from 'papaparse';

import type { Shaped } from '../lint/record-shape.js';
import { MAX_FIELD_LENGTH } from '../read/csv/csv-rows.js';
import type { Column } from '../read/csv/header.js';

/** What a writer of CSV may be told; give the reader the same. */
export interface WriteCsvOptions {
  /** The character between cells; a comma where left out. */
  readonly delimiter?: ',' | ';' | '\t';
  /** The BCP 47 tag of the language that goes into the columns that have no language in their name; `und`, not determined, where left out. English and French have columns of their own. */
  readonly language?: string;
  /**
   * Whether a spreadsheet is to open the file: a byte order mark stands in front, so that accents are read, and an apostrophe before a text that
   * would be run as a formula. Where left out the text is that of the data.
   */
  readonly spreadsheet?: boolean;
}

/** The cells of one row; the empty text where there is nothing to say. */
export type Row<Name extends string> = Readonly<Record<Name, string>>;

/** Throws where an option is not known or of the wrong type. */
export function checkWriteOptions(options: WriteCsvOptions): void {
  checkKeys('options', options, OPTIONS);
  const { delimiter = ',', language = '', spreadsheet = false } = options;
  if (![',', ';', '\t'].includes(delimiter)) refuseArgument('delimiter', delimiter, '",", ";" or "\\t"', 'leave it out for a comma');
  if (typeof language !== 'string') refuseArgument('language', language, 'a language tag', 'leave it out where it is not known');
  if (typeof spreadsheet !== 'boolean') refuseArgument('spreadsheet', spreadsheet, 'true or false', 'leave it out for false');
}

const OPTIONS = ['delimiter', 'language', 'spreadsheet'] as const satisfies readonly (keyof WriteCsvOptions)[];

/** How records of a kind become the rows of a table. */
export interface TableWriter<T extends { readonly id: string }, Name extends string> {
  /** The columns. */
  readonly columns: readonly Column<Name>[];
  /** The columns whose cells are numbers, which begin with a sign and are no formulas. */
  readonly numbers: readonly Name[];
  /** The shape of what should be a record. */
  readonly shapeOf: (given: unknown) => Shaped<T>;
  /** The rows of a record, one at least. */
  readonly rowsOf: (record: T, language: string) => readonly Row<Name>[];
  /** What a reader of these rows would say or lose. */
  readonly readBackIssues: (record: T, rows: readonly Row<Name>[], language: string) => readonly Issue[];
}

/** Records as the text of a table; refused with every issue where one of them cannot be carried, or has the id of another. */
export function tableText<T extends { readonly id: string }, Name extends string>(
  given: readonly unknown[],
  { columns, numbers, shapeOf, rowsOf, readBackIssues }: TableWriter<T, Name>,
  options: WriteCsvOptions,
): Result<string> {
  const { language = 'und', spreadsheet = false } = options;
  const issues: Issue[] = [];
  const rows: Row<Name>[] = [];
  const ids = new Map<string, number>();
  given.forEach((value, at) => {
    const { record, issues: faults } = shapeOf(value);
    if (record === undefined || faults.length > 0) {
      for (const issue of issuesWithin(faults, [at])) issues.push(issue);
      return;
    }
    const own = rowsOf(record, language);
    const formulas = spreadsheet ? [] : own.flatMap((row) => formulaIssues(columns, row, numbers));
    issues.push(...issuesWithin([...readBackIssues(record, own, language), ...formulas], [at]));
    const earlier = ids.get(record.id);
    if (earlier === undefined) ids.set(record.id, at);
    else issues.push(...issuesWithin([duplicateInList(record.id, earlier)], [at]));
    rows.push(...own);
  });
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues);
  return accepted(csvText(columns, rows, options, numbers), issues);
}

/** A text in the column without a language and in those of English and French, which have columns of their own. */
export function localizedCells<Name extends string>(
  column: Name,
  text: LocalizedText | undefined,
  language: string,
): Readonly<Record<Name | `${Name}_en` | `${Name}_fr`, string>> {
  const textOf = (tag: string): string => (text !== undefined && Object.hasOwn(text, tag) ? (text[tag] ?? '') : '');
  return {
    [column]: ['en', 'fr'].includes(language) ? '' : textOf(language),
    [`${column}_en`]: textOf('en'),
    [`${column}_fr`]: textOf('fr'),
  } as Readonly<Record<Name | `${Name}_en` | `${Name}_fr`, string>>;
}

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/** The text of a table: the required columns, and of the others those in use. Numbers, in the columns given, are never taken for formulas. */
function csvText<Name extends string>(
  columns: readonly Column<Name>[],
  rows: readonly Row<Name>[],
  { delimiter = ',', spreadsheet = false }: WriteCsvOptions,
  numbers: readonly Name[],
): string {
  const used = columns.filter(({ name, required }) => required || rows.some((row) => row[name] !== ''));
  const cell = (row: Row<Name>, name: Name): string => (spreadsheet && !numbers.includes(name) ? escapeFormula(row[name]) : row[name]);
  const table = [used.map(({ name }) => name), ...rows.map((row) => used.map(({ name }) => cell(row, name)))];
  return `${spreadsheet ? BYTE_ORDER_MARK : ''}${papaparse.unparse(table, { delimiter, newline: LINE_END })}${LINE_END}`;
}

/** The cells of a row that a spreadsheet would run as a formula. */
function formulaIssues<Name extends string>(columns: readonly Column<Name>[], row: Row<Name>, numbers: readonly Name[]): readonly Issue[] {
  return columns.flatMap(({ name }): readonly Issue[] => {
    if (numbers.includes(name) || escapeFormula(row[name]) === row[name]) return [];
    const message = `Given ${show(row[name])}, which a spreadsheet could run as a formula; written as it is; where one is to open the file, give spreadsheet: true to the writer and the reader.`;
    return [{ code: 'formula', severity: 'warning', message, values: { given: issueValue(row[name]) }, column: name }];
  });
}

/** Half of a character, which UTF-8 cannot write. */
const HALF_CHARACTER = /\p{Cs}/u;

/** What is wrong with the text of a cell. */
export function cellIssues(column: string, cell: string): readonly Issue[] {
  if (cell.length > MAX_FIELD_LENGTH) {
    const message = `The cell has more than ${String(MAX_FIELD_LENGTH)} characters, the most that is read; expected fewer; shorten it.`;
    return [{ code: 'field-too-long', severity: 'error', message, values: { limit: MAX_FIELD_LENGTH }, column }];
  }
  return HALF_CHARACTER.test(cell) ? [notCarried(cell, [], 'has half of a character', 'write the whole character', column)] : [];
}

/** How members are compared, and what to do about one that is lost. */
export interface LostOptions {
  /** Members whose own are not looked at one by one. */
  readonly whole: readonly string[];
  /** What to do, by the path. */
  readonly mendFor: (path: Path) => string;
}

/** Members that are not the same when they are read back, those of objects and of lists of objects one by one. */
export function lost(before: unknown, after: unknown, options: LostOptions, path: Path = []): readonly Issue[] {
  if (isRecord(before) && !options.whole.includes(String(path[0]))) {
    const other = isRecord(after) ? after : {};
    return Object.keys(before).flatMap((key) =>
      lost(before[key], Object.hasOwn(other, key) ? other[key] : undefined, options, [...path, key]),
    );
  }
  if (isListOfRecords(before) && isListOfRecords(after) && before.length === after.length)
    return before.flatMap((one, at) => lost(one, after[at], options, [...path, at]));
  const nothing = saysNothing(before);
  if (nothing || after === undefined ? nothing && after === undefined : canonicalJson(before) === canonicalJson(after)) return [];
  return [notCarried(before, path, after === undefined ? 'has no column' : `would be read as ${show(after)}`, options.mendFor(path))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfRecords(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

/** Nothing, or an empty text, list or breakdown. */
function saysNothing(value: unknown): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function notCarried(given: unknown, path: Path, why: string, mend: string, column?: string): Issue {
  return {
    code: 'not-carried',
    severity: 'error',
    message: `Given ${show(given)}, which ${why} in this table; expected what it can carry; ${mend}.`,
    path,
    values: { given: issueValue(given) },
    ...(column === undefined ? {} : { column }),
  };
}

/** An id that an earlier one of the list has. */
function duplicateInList(id: string, earlier: number): Issue {
  const message = `The id ${show(id)} is also that of ${String(earlier)}; expected an id of its own; change one, and name the other in supersedes where this one corrects it.`;
  return { code: 'duplicate-id', severity: 'error', message, path: ['id'], values: { given: issueValue(id), earlier } };
}

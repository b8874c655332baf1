import type { Issue, IssueValues, LocalizedText, Result } from '@actionline/core';

/** Where the cells of the row in hand are had from, and where what is wrong with it goes. */
export interface RowSource<Column extends string> {
  /** The cell of a column; the empty text where the column is not there. */
  readonly cell: (column: Column) => string;
  /** Takes what is wrong with one cell. */
  readonly report: (column: Column, issue: Issue) => void;
}

/** The cells of one row after another, read one by one, with every error told. */
export interface RowCells<Column extends string> {
  /** Says that the row in hand is a new one. */
  readonly begin: () => void;
  /** Says what is wrong with a cell. */
  readonly tell: (column: Column, issues: readonly Issue[]) => void;
  /** Says that a cell has an error. */
  readonly refuse: (column: Column, code: string, message: string, values?: IssueValues) => void;
  /** The value of what was read of a cell, its issues told; nothing where it was refused. */
  readonly valueOf: <T>(column: Column, read: Result<T>) => T | undefined;
  /** The value of a cell; nothing where it is empty or has an error. What a text was read as is kept: a column is always read in one way. */
  readonly take: <T>(column: Column, read: (text: string) => Result<T>) => T | undefined;
  /** The same of a cell that may not be empty. */
  readonly need: <T>(column: Column, read: (text: string) => Result<T>) => T | undefined;
  /** A cell as it is; nothing where it is blank. */
  readonly text: (column: Column) => string | undefined;
  /** A text in the languages that it is given in: in `name` that of the option, in `name_en` and `name_fr` English and French, which stand before it. */
  readonly localized: (column: Column, english: Column, french: Column, language: string) => LocalizedText | undefined;
  /** Whether an error was told of the row in hand. */
  readonly refused: () => boolean;
}

/** Texts of a column whose reading is kept; most columns say the same few over and over. */
const MOST_KEPT = 5_000;

/** Reads the cells of rows. */
export function rowCells<Column extends string>({ cell, report }: RowSource<Column>): RowCells<Column> {
  let refused = false;
  const readings = new Map<Column, Map<string, Result<unknown>>>();

  const tell = (column: Column, issues: readonly Issue[]): void => {
    for (const issue of issues) {
      refused ||= issue.severity === 'error';
      report(column, issue);
    }
  };
  const refuse = (column: Column, code: string, message: string, values: IssueValues = {}): void => {
    tell(column, [{ code, severity: 'error', message, values }]);
  };
  const valueOf = <T>(column: Column, read: Result<T>): T | undefined => {
    if (read.issues.length > 0) tell(column, read.issues);
    return read.ok ? read.value : undefined;
  };
  const readingOf = <T>(column: Column, given: string, read: (text: string) => Result<T>): Result<T> => {
    let kept = readings.get(column);
    if (kept === undefined) readings.set(column, (kept = new Map<string, Result<unknown>>()));
    let reading = kept.get(given) as Result<T> | undefined;
    if (reading === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(given, (reading = read(given)));
    }
    return reading;
  };
  const take = <T>(column: Column, read: (text: string) => Result<T>): T | undefined => {
    const given = cell(column).trim();
    return given === '' ? undefined : valueOf(column, readingOf(column, given, read));
  };
  const need = <T>(column: Column, read: (text: string) => Result<T>): T | undefined => {
    const given = cell(column).trim();
    if (given !== '') return valueOf(column, readingOf(column, given, read));
    refuse(column, 'empty-cell', `The cell is empty; expected a value; fill in the column ${column}.`);
    return undefined;
  };
  const text = (column: Column): string | undefined => {
    const given = cell(column);
    return given === '' || given.trim() === '' ? undefined : given;
  };

  return {
    begin: () => {
      refused = false;
    },
    tell,
    refuse,
    valueOf,
    take,
    need,
    text,
    localized: (column, english, french, language) => {
      const [own, en, fr] = [text(column), text(english), text(french)];
      if (own === undefined && en === undefined && fr === undefined) return undefined;
      return present<Record<string, string>>({ [language]: own, ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) });
    },
    refused: () => refused,
  };
}

/** The object without the members that are absent. */
export function present<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

/** The same, for what is made by the million: the members in their order, without those that are absent. */
export function withoutAbsent<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const key in members) {
    const value = members[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as T;
}

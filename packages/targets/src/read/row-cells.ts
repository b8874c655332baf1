import type { Issue, IssueValues, LocalizedText, Result } from '@actionline/core';

/** Where the cells of a row are had from, and where what is wrong goes. */
export interface RowSource<Column extends string> {
  /** The cell of a column; the empty text where the column is not there. */
  readonly cell: (column: Column) => string;
  /** Takes what is wrong with one cell. */
  readonly report: (column: Column, issue: Issue) => void;
}

/** The cells of a row, read one by one, with every error told. */
export interface RowCells<Column extends string> {
  /** Says what is wrong with a cell. */
  readonly tell: (column: Column, issues: readonly Issue[]) => void;
  /** Says that a cell has an error. */
  readonly refuse: (column: Column, code: string, message: string, values?: IssueValues) => void;
  /** The value of what was read of a cell, its issues told; nothing where it was refused. */
  readonly valueOf: <T>(column: Column, read: Result<T>) => T | undefined;
  /** The value of a cell; nothing where it is empty or has an error. */
  readonly take: <T>(column: Column, read: (text: string) => Result<T>) => T | undefined;
  /** The same of a cell that may not be empty. */
  readonly need: <T>(column: Column, read: (text: string) => Result<T>) => T | undefined;
  /** A cell as it is; nothing where it is blank. */
  readonly text: (column: Column) => string | undefined;
  /** A text in the languages that it is given in: in `name` that of the option, in `name_en` and `name_fr` English and French, which stand before it. */
  readonly localized: (column: Column, english: Column, french: Column, language: string) => LocalizedText | undefined;
  /** Whether an error was told. */
  readonly refused: () => boolean;
}

/** Reads the cells of a row. */
export function rowCells<Column extends string>({ cell, report }: RowSource<Column>): RowCells<Column> {
  let refused = false;
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
    tell(column, read.issues);
    return read.ok ? read.value : undefined;
  };
  const take = <T>(column: Column, read: (text: string) => Result<T>): T | undefined => {
    const given = cell(column).trim();
    return given === '' ? undefined : valueOf(column, read(given));
  };
  const need = <T>(column: Column, read: (text: string) => Result<T>): T | undefined => {
    if (cell(column).trim() === '') refuse(column, 'empty-cell', `The cell is empty; expected a value; fill in the column ${column}.`);
    return take(column, read);
  };
  const text = (column: Column): string | undefined => (cell(column).trim() === '' ? undefined : cell(column));

  return {
    tell,
    refuse,
    valueOf,
    take,
    need,
    text,
    localized: (column, english, french, language) => {
      const texts = [
        [language, text(column)],
        ['en', text(english)],
        ['fr', text(french)],
      ] as const;
      const given = texts.filter(([, one]) => one !== undefined);
      return given.length === 0 ? undefined : Object.fromEntries(given);
    },
    refused: () => refused,
  };
}

/** The object without the members that are absent. */
export function present<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

import type { Confidentiality, IssueValues, MissingReason, ObservationRole, ObservationStatus } from '@actionline/core';

import type { ObservationColumnName } from '../record/observation-columns.js';
import type { FigureSettings } from './cells/figure-settings.js';
import type { PeriodSettings } from './cells/period-settings.js';
import type { PlaceSettings } from './cells/place.js';
import type { WordTable } from './cells/words.js';
import type { Encoding } from './container/encoding.js';

/** How a file that is text is cut into cells. */
export interface TextContainer {
  /** Comma-separated values and their kin. */
  readonly kind: 'text';
  /** The encoding of the bytes; found anew where absent. */
  readonly encoding?: Encoding;
  /** The character between cells. */
  readonly delimiter: string;
  /** Whether a quotation mark is an ordinary character: it is none in most files with tabs. */
  readonly plainQuotes?: boolean;
}

/** Which sheet of a workbook is read. */
export interface WorkbookContainer {
  /** A workbook: .xlsx or .xlsm. */
  readonly kind: 'xlsx';
  /** The sheet; the first that is not hidden where absent. */
  readonly sheet?: string;
}

/** Where the table stands in JSON. */
export interface JsonContainer {
  /** A list of objects, a list of lists, an object of columns, or an object a line. */
  readonly kind: 'json';
  /** Where it stands, from the root; looked for where absent. */
  readonly path?: string;
}

/** What a table stands in. */
export type TableContainer = TextContainer | WorkbookContainer | JsonContainer;

/** Where the header of a table is, and what is no row of figures. Rows are numbered from 1, as the file shows them. */
export interface HeaderPlace {
  /** The rows that make up the header, one or two; what stands in the upper one holds for the columns to its right until the next. None where the columns are told by their place. */
  readonly rows: readonly number[];
  /** The first cell of the header: it is then the first row that begins so, and `rows` is left aside. */
  readonly firstCell?: string;
  /** Rows below the header that are none of figures: of units, of tags. */
  readonly without?: readonly number[];
  /** How the first cell of the row begins with which the footer does; that row and all below are not read, and a figure below it is told. */
  readonly footer?: string;
  /** How a row begins that is a comment. */
  readonly comment?: string;
}

/** What the words of a column mean, beside those that are known. */
export interface WordSettings {
  /** Roles by the words of the column. */
  readonly roles?: WordTable<ObservationRole>;
  /** Statuses by the words of the column; the letters of SDMX are known in either case. */
  readonly statuses?: WordTable<ObservationStatus>;
  /** Units by the words of the column, with their multiplier: `"MIO_NAC": "million EUR"`. */
  readonly units?: WordTable<string>;
  /** Confidentiality by the words of the column. */
  readonly confidentialities?: WordTable<Confidentiality>;
  /** Measures by the codes of the column. */
  readonly measures?: Readonly<Record<string, string>>;
  /** Codes of the breakdown by the words of the column; `_T` for a total. */
  readonly codes?: WordTable<string>;
  /**
   * What an empty cell means: of a breakdown a total over it; of the only column of values that nothing is stated there; of a column that says what figures are
   * of, what stands above it, as where cells are merged. What stands above a blank row is never taken. Asked about where absent.
   */
  readonly empty?: 'total' | 'no-figure' | 'as-above';
  /** Reasons by the words of the column, or by the marks that stand in place of a figure; `nought` where the mark stands for 0. */
  readonly missing?: Readonly<Record<string, MissingReason | 'nought'>>;
}

/** How the cells of a column are read; what is said of the table holds where nothing is said of the column. */
export interface ColumnSettings extends WordSettings, Omit<FigureSettings, 'missing'>, PeriodSettings, PlaceSettings {}

/**
 * What a column holds: a column of the observations table by its name, or
 *
 * - `period`: days in any form that is understood; several such columns are put together: a year and a quarter.
 * - `breakdown`: the code of a breakdown.
 * - `key`: several codes in one cell, as in the first column of Eurostat.
 * - `leave-out`: nothing that is read.
 */
export type ColumnRole = Exclude<ObservationColumnName, 'dimensions'> | 'dimensions' | 'period' | 'breakdown' | 'key' | 'leave-out';

/** One column of a table, and how its cells are read. */
export interface ColumnDescription extends ColumnSettings {
  /** Its name in the header, as it is written there; of a header of two rows the two with ` | ` between them. */
  readonly name: string;
  /** Its place from 1, where the name is empty or that of several. */
  readonly at?: number;
  /** What it holds. */
  readonly is: ColumnRole;
  /** Of a breakdown: what it is called; the name of the column where absent. */
  readonly breakdown?: string;
  /** Of a column of values: what its header says of each of them, such as `{ "period": "2019" }`. */
  readonly gives?: Readonly<Record<string, string>>;
  /** Of a key: the character between its parts. */
  readonly by?: string;
  /** Of a key: its parts in their order. */
  readonly parts?: readonly ColumnDescription[];
  /** Only rows with one of these cells are read; the others are left out, and counted. */
  readonly only?: readonly string[];
  /** Rows with one of these cells are left out, and counted. */
  readonly except?: readonly string[];
}

/** Something that was found in a table, or has to be asked about it. */
export interface TableRemark {
  /** A stable code. */
  readonly code: string;
  /** What was found, and what to say where it has to be decided by a person. */
  readonly message: string;
  /** The column that it is about. */
  readonly column?: string;
  /** The values that the message is made of, so that `sayRemark` can say it in another language. */
  readonly values?: IssueValues;
}

/**
 * How the table of one file is read: data to look at, correct and keep beside the file. `describeTable` gives one by looking at the file; the ready
 * descriptions give those of tables that many publish.
 */
export interface TableDescription {
  /** What the table stands in. */
  readonly container: TableContainer;
  /** Where its header is, and what is no row of figures. */
  readonly header: HeaderPlace;
  /** Its columns. */
  readonly columns: readonly ColumnDescription[];
  /** How every column is read that is not among them and whose header is a period: as the values of that period. */
  readonly periodsAcross?: ColumnSettings;
  /** What any other column is that is not among them: a breakdown, with a warning where nothing is said. */
  readonly others?: 'breakdown' | 'leave-out';
  /** What every figure has and no cell says, by the columns of the observations table: measure, unit, role, source. */
  readonly constants?: Readonly<Partial<Record<ObservationColumnName, string>>>;
  /** How cells are read, in all columns that say nothing else. */
  readonly settings?: ColumnSettings;
  /** What was found, and what is to be decided. Nothing of it is read. */
  readonly remarks?: readonly TableRemark[];
}

import type { Issue, Severity } from '@actionline/core';

import { fileIssue } from './file-issue.js';

/** What is remarked on while the cells of a sheet are read. */
export type Remark =
  | 'formula-without-value'
  | 'missing-text'
  | 'repeated-cell'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'percent-cells'
  | 'scaled-cells'
  | 'date-cells';

/** How many places are named. */
const MOST_PLACES = 10;

interface Tally {
  count: number;
  readonly places: string[];
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Counts the remarks on a sheet: one issue a kind, however many cells. */
export class SheetRemarks {
  readonly #tallies = new Map<Remark, Tally>();

  /** Remarks on a cell, or on a whole row or column where only one of the two is given; rows count from 1, columns from 0. */
  add(remark: Remark, row: number | undefined, column: number | undefined): void {
    const tally = this.#tallies.get(remark);
    if (tally === undefined) this.#tallies.set(remark, { count: 1, places: [placeOf(row, column)], row, column });
    else {
      tally.count += 1;
      if (tally.places.length < MOST_PLACES) tally.places.push(placeOf(row, column));
    }
  }

  /** The issues, in the order of their kinds. */
  issues(): readonly Issue[] {
    const issues: Issue[] = [];
    for (const remark of Object.keys(WORDS) as Remark[]) {
      const tally = this.#tallies.get(remark);
      if (tally === undefined) continue;
      const { count, places, row, column } = tally;
      const { severity, mend, words } = WORDS[remark];
      const named = `${places.slice(0, 3).join(', ')}${count > 3 ? ' …' : ''}`;
      issues.push(
        fileIssue({
          code: remark,
          severity,
          message: words(count, named),
          mend,
          values: { count, given: places },
          ...(row === undefined ? {} : { row }),
          ...(column === undefined ? {} : { column: columnName(column) }),
        }),
      );
    }
    return issues;
  }
}

interface RemarkWords {
  readonly severity: Severity;
  readonly mend: string;
  readonly words: (count: number, places: string) => string;
}

const WORDS: Readonly<Record<Remark, RemarkWords>> = {
  'formula-without-value': {
    severity: 'error',
    mend: 'calculate-and-save',
    words: (count, places) =>
      `${cells(count)} a formula whose result is not in the file (${places}), so it is read as empty; expected the result; open the workbook in a spreadsheet, let it calculate, and save it.`,
  },
  'missing-text': {
    severity: 'error',
    mend: 'save-anew',
    words: (count, places) =>
      `${cells(count)} a text that is not in the file (${places}), so it is read as empty; expected the text; open the workbook in a spreadsheet and save it anew.`,
  },
  'repeated-cell': {
    severity: 'error',
    mend: 'save-anew',
    words: (count, places) =>
      `The file has ${count === 1 ? 'a cell' : `${String(count)} cells`} twice (${places}), and the first is read; expected each cell once; open the workbook in a spreadsheet and save it anew.`,
  },
  'hidden-rows': {
    severity: 'info',
    mend: 'show-or-leave',
    words: (count, places) =>
      `${count === 1 ? 'A row is' : `${String(count)} rows are`} hidden in the workbook (${places}) and read all the same; delete what is not meant, or leave the rows out.`,
  },
  'hidden-columns': {
    severity: 'info',
    mend: 'show-or-leave',
    words: (count, places) =>
      `${count === 1 ? 'A column is' : `${String(count)} columns are`} hidden in the workbook (${places}) and read all the same; delete what is not meant.`,
  },
  'percent-cells': {
    severity: 'info',
    mend: 'percent-as-shown',
    words: (count, places) =>
      `${cells(count)} a percentage (${places}) and is read as shown: the number 0.12 that is shown as a percentage is 12%.`,
  },
  'scaled-cells': {
    severity: 'warning',
    mend: 'number-as-stored',
    words: (count, places) =>
      `${cells(count)} a number that is shown in thousands or millions (${places}) and is read in full, as it is stored; expected a unit that fits the full number; do not call it a number of thousands as the sheet shows it.`,
  },
  'date-cells': {
    severity: 'info',
    mend: 'date-as-iso',
    words: (count, places) => `${cells(count)} a date or time (${places}) and is read as ISO 8601.`,
  },
};

function cells(count: number): string {
  return count === 1 ? 'One cell holds' : `${String(count)} cells each hold`;
}

function placeOf(row: number | undefined, column: number | undefined): string {
  return `${column === undefined ? '' : columnName(column)}${row === undefined ? '' : String(row)}`;
}

/** The letters of a column, from 0. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

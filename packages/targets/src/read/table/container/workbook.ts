import { type Issue, type Result } from '@actionline/core';
import { accepted, checkKeys, nearestAmong, refuseArgument, refused } from '@actionline/core/internal';

import { containerOf, kindOfParts, notATable } from './kind.js';
import { fileIssue } from './file-issue.js';
import { SheetRemarks } from './sheet-remarks.js';
import { mergeOf, sheetRows, type Merge, type WorkbookRow } from './sheet-rows.js';
import { brokenWorkbook, issueOfFault } from './workbook-fault.js';
import { sharedTexts, stylesOf, workbookList, type SheetName, type WorkbookList } from './workbook-parts.js';
import { MOST_BYTES, partsOf, type Part } from './zip-parts.js';

/** How a workbook is read. */
export interface WorkbookOptions {
  /** The sheet to read, by name or by its place from 1; the first that is not hidden where left out. */
  readonly sheet?: string | number;
  /** The most bytes that the parts may have when unpacked; 1 GiB where left out. */
  readonly maxBytes?: number;
  /** The most cells that are read; 50 million where left out. */
  readonly maxCells?: number;
}

/** A sheet that can be read. */
export interface OpenSheet {
  /** The sheet that is read. */
  readonly sheet: string;
  /** Every sheet, in the order of the workbook. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** The rows that hold anything, with the numbers that the sheet shows. They can be walked once; walking them never rejects. */
  readonly rows: AsyncIterable<WorkbookRow>;
  /** The merged cells. Looked for in the packed sheet where the rows have not been walked yet. */
  readonly merges: () => Promise<readonly Merge[]>;
  /** What there is to say of the workbook; complete when the rows have been walked. An error says that the rows from there on were not read. */
  readonly issues: readonly Issue[];
}

const MOST_CELLS = 50_000_000;

/**
 * Opens a workbook (.xlsx, .xlsm) and one of its sheets. Cells come as text: numbers by their shortest digits, dates as ISO 8601, percentages as shown (`12%`), `TRUE` and
 * `FALSE`, errors as `#N/A`, formulas by the results kept in the file. Macros are never run and links to other workbooks never followed. What is unpacked is
 * bounded before and meanwhile, and checked against its checksums.
 *
 * @throws {@link ActionlineError} `missing-package` where `@zip.js/zip.js` is not installed; `bad-argument` for what are no bytes, and for an option that is not known.
 */
export async function workbookRows(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<Result<OpenSheet>> {
  checkKeys('options', options, OPTIONS);
  if (!ArrayBuffer.isView(bytes)) refuseArgument('bytes', bytes, 'the bytes of a workbook', 'read the file without an encoding');
  const { maxBytes = MOST_BYTES, maxCells = MOST_CELLS, sheet: asked } = options;
  const kind = containerOf(bytes);
  if (kind !== 'xlsx' && kind !== 'zip') return refused([notATable(kind) ?? brokenWorkbook('it does not begin as a workbook does').issue]);
  try {
    const parts = await partsOf(bytes, maxBytes);
    const refusal = notATable(kindOfParts(new Set(parts.keys())));
    if (refusal !== undefined) return refused([refusal]);
    const list = await workbookList(parts);
    const chosen = chooseSheet(list, asked);
    if (!chosen.ok) return refused(chosen.issues);
    return accepted(openSheet(list, chosen.value, chosen.issues, maxCells));
  } catch (fault) {
    if (isMissingPackage(fault)) throw fault;
    return refused([issueOfFault(fault)]);
  }
}

const OPTIONS = ['sheet', 'maxBytes', 'maxCells'] as const satisfies readonly (keyof WorkbookOptions)[];

function isMissingPackage(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && (fault as { code?: unknown }).code === 'missing-package';
}

/** A sheet with cells, and the part that holds them. */
interface ChosenSheet extends SheetName {
  readonly part: Part;
}

function openSheet(list: WorkbookList, { name, part }: ChosenSheet, remarks: readonly Issue[], mostCells: number): OpenSheet {
  const issues: Issue[] = [...remarks, ...workbookRemarks(list)];
  const merges: Merge[] = [];
  let ended = false;
  async function* some(): AsyncGenerator<readonly WorkbookRow[]> {
    const cellRemarks = new SheetRemarks();
    try {
      const texts = await sharedTexts(list.sharedStrings);
      const formats = await stylesOf(list.styles);
      yield* sheetRows({ part, texts, formats, from1904: list.from1904, remarks: cellRemarks, merges, mostCells });
      ended = true;
    } catch (fault) {
      issues.push(issueOfFault(fault));
    } finally {
      issues.push(...cellRemarks.issues());
    }
  }
  return {
    sheet: name,
    sheets: list.sheets.map(({ name, hidden }) => ({ name, hidden })),
    rows: oneByOne(some()),
    merges: async () => (ended ? merges : mergesIn(part)),
    issues,
  };
}

/** Rows one by one, out of some at a time. A generator would do, at a fifth of the time of reading a sheet. */
function oneByOne(source: AsyncGenerator<readonly WorkbookRow[]>): AsyncIterable<WorkbookRow> {
  let rows: readonly WorkbookRow[] = [];
  let at = 0;
  function next(): Promise<IteratorResult<WorkbookRow>> {
    const row = rows[at];
    at += 1;
    return row === undefined ? more() : Promise.resolve({ done: false, value: row });
  }
  async function more(): Promise<IteratorResult<WorkbookRow>> {
    const some = await source.next();
    if (some.done === true) return { done: true, value: undefined };
    rows = some.value;
    at = 0;
    return next();
  }
  async function end(): Promise<IteratorResult<WorkbookRow>> {
    rows = [];
    await source.return(undefined);
    return { done: true, value: undefined };
  }
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) };
}

/** The sheet that is asked for, or the first that is not hidden, with the choice said where there was one. */
function chooseSheet({ sheets }: WorkbookList, asked: string | number | undefined): Result<ChosenSheet> {
  const withCells = sheets.filter(({ holdsCells }) => holdsCells);
  const names = withCells.map(({ name }) => name);
  const chosen =
    asked === undefined
      ? (withCells.find(({ hidden }) => !hidden) ?? withCells[0])
      : typeof asked === 'number'
        ? sheets[asked - 1]
        : named(sheets, asked);
  if (chosen === undefined) return refused([asked === undefined ? NO_SHEET : unknownSheet(asked, names)]);
  const { part } = chosen;
  if (part === undefined || !chosen.holdsCells)
    return refused([
      chosen.holdsCells
        ? brokenWorkbook(`the part of the sheet ${chosen.name.slice(0, 80)} is missing`).issue
        : unknownSheet(chosen.name, names),
    ]);
  const issues = asked === undefined && withCells.length > 1 ? [sheetChosen(chosen.name, names)] : [];
  return accepted({ ...chosen, part }, issues);
}

/** A sheet by its name: exactly, or else without regard to case and to blanks around it, where that is one. */
function named(sheets: readonly SheetName[], name: string): SheetName | undefined {
  const exact = sheets.find((sheet) => sheet.name === name);
  if (exact !== undefined) return exact;
  const alike = sheets.filter((sheet) => sheet.name.trim().toLowerCase() === name.trim().toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

const NO_SHEET = fileIssue({
  code: 'no-sheet',
  severity: 'error',
  message: 'The workbook has no sheet with cells; expected one; put the table into a sheet and save it.',
  mend: 'choose-file',
});

function unknownSheet(asked: string | number, names: readonly string[]): Issue {
  const nearest = typeof asked === 'string' ? nearestAmong(names)(asked) : undefined;
  const list = names
    .slice(0, 12)
    .map((name) => `"${name}"`)
    .join(', ');
  return fileIssue({
    code: 'unknown-sheet',
    severity: 'error',
    message: `There is no sheet with cells ${typeof asked === 'number' ? `at place ${String(asked)}` : `named "${asked.slice(0, 80)}"`}; expected one of ${list}${names.length > 12 ? ' …' : ''}; name one of these.`,
    mend: 'choose-sheet',
    values: { given: asked, expected: names.slice(0, 100), nearest },
  });
}

function sheetChosen(name: string, names: readonly string[]): Issue {
  return fileIssue({
    code: 'sheet-chosen',
    severity: 'info',
    message: `The workbook has ${String(names.length)} sheets with cells; "${name}" is read, the first that is not hidden; name another where that is meant.`,
    mend: 'choose-sheet',
    values: { given: name, expected: names.slice(0, 100), count: names.length },
  });
}

function workbookRemarks({ sheets, hasMacros, hasLinks }: WorkbookList): readonly Issue[] {
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const issues: Issue[] = [];
  if (hidden.length > 0) {
    const list = hidden
      .slice(0, 12)
      .map((name) => `"${name}"`)
      .join(', ');
    issues.push(
      fileIssue({
        code: 'hidden-sheets',
        severity: 'info',
        message: `${hidden.length === 1 ? 'A sheet is' : `${String(hidden.length)} sheets are`} hidden in the workbook: ${list}${hidden.length > 12 ? ' …' : ''}; name one to read it.`,
        mend: 'choose-sheet',
        values: { given: hidden.slice(0, 100), count: hidden.length },
      }),
    );
  }
  if (hasMacros) {
    issues.push(
      fileIssue({
        code: 'macros-not-run',
        severity: 'info',
        message:
          'The workbook holds macros; they are neither run nor looked at, and the cells are read as they were saved; save it as .xlsx to be rid of them.',
        mend: 'save-as-xlsx',
      }),
    );
  }
  if (hasLinks) {
    issues.push(
      fileIssue({
        code: 'linked-workbooks',
        severity: 'info',
        message:
          'The workbook takes values from other workbooks; they are not opened, and the values are those of when it was last saved; update and save it where they may be out of date.',
        mend: 'calculate-and-save',
      }),
    );
  }
  return issues;
}

/** The merged cells of a sheet, found in what follows its rows without reading them. */
async function mergesIn(part: Part): Promise<readonly Merge[]> {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  const merges: Merge[] = [];
  try {
    for await (const bytes of part.bytes()) {
      tail += decoder.decode(bytes);
      const matches = tail.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([A-Za-z0-9:$]+)["'][^<>]*>/g);
      let end = 0;
      for (const match of matches) {
        const merge = mergeOf(match[1] ?? '');
        if (merge !== undefined) merges.push(merge);
        end = match.index + match[0].length;
      }
      // the last mark may be cut
      tail = tail.slice(Math.max(end, tail.length - 200));
    }
  } catch {
    // what is broken is said when the rows are walked
  }
  return merges;
}

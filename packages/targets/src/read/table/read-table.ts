import type { Issue, IssueGroup, Observation } from '@actionline/core';
import { ActionlineError } from '@actionline/core';
import { checkKeys, issueLog, issueValue, refuseArgument, show, type IssueLog } from '@actionline/core/internal';

import type { TextRow } from '../csv-rows.js';
import { knownIds, type ReadOptions } from '../known-ids.js';
import { observationColumns, type ObservationColumnName } from '../observation-columns.js';
import type { ReadObservations } from '../read-observations.js';
import { takenObservations } from '../taken-observations.js';
import { checkReadingOptions, readingOptions, type ReadingObservationsOptions } from '../watched.js';
import { descriptionIssues } from './description-shape.js';
import type { HeaderPlace, TableDescription } from './description.js';
import { figureTaker, type FigureCounts } from './figure-rows.js';
import { openTable } from './open-table.js';
import { findSource, type TableSource } from './source.js';
import { headerNames, isBlankRow, placeColumns, plainName } from './table-header.js';

/** What {@link readTable} may be told beside the description. */
export interface ReadTableOptions extends ReadOptions, ReadingObservationsOptions {
  /** The BCP 47 tag of the column `label`; `und`, not determined, where left out. */
  readonly language?: string;
}

/** What was read of a table: every figure is either among the observations or rejected with an issue. */
export interface ReadTable extends ReadObservations {
  /** The accepted figures, in the order in which the table has them; of a range both ends. */
  readonly observations: readonly Observation[];
  /** What is wrong, the first thousand. */
  readonly issues: readonly Issue[];
  /** All that is wrong, put together by cause. */
  readonly groups: readonly IssueGroup[];
  /** How many figures there were; `accepted` and `rejected` make up `read`. */
  readonly counts: ReadObservations['counts'] & {
    /** Rows that were looked at: those below the header that are not blank. */
    readonly rows: number;
    /** Empty cells where figures run across: no figure is stated there. */
    readonly blank: number;
    /** Rows that the description leaves out. */
    readonly leftOut: number;
  };
}

/**
 * Reads the figures of a table as the description says: text, a workbook or JSON, whole or in pieces. Nothing is guessed: what can be read in two ways is
 * asked about, with both, and the setting of the description that decides it. A cell with an error is rejected with every issue of its row, and the
 * others are kept.
 *
 * A figure without an id gets one made from what it says, so that a second reading, or the same figure in another file, gives the same.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no source or option, and for a description that is not sound, with every issue; `missing-package`
 * where a workbook is to be read and `@zip.js/zip.js` is not installed. Rejects with the reason of the signal where that is aborted.
 *
 * @example
 * ```ts
 * import { readTable } from '@actionline/targets/table';
 *
 * const text = 'Pays;2021;2022\nKenya;1 250;1 310\nFrance;:;12,5 e\n';
 * const { observations, counts } = await readTable(text, {
 *   container: { kind: 'text', delimiter: ';' },
 *   header: { rows: [1] },
 *   columns: [{ name: 'Pays', is: 'place' }],
 *   periodsAcross: { decimal: ',' },
 *   constants: { measure: 'my-plan/m.people', unit: 'number', role: 'result', source_title: 'Annual tables' },
 * });
 * counts.accepted; // => 4
 * observations.map(({ place, period, value, missing, status }) => [place, period.start, value ?? missing, status ?? 'A']);
 * // => [['KE', '2021-01-01', 1250, 'A'], ['KE', '2022-01-01', 1310, 'A'], ['FR', '2021-01-01', 'not-published', 'A'], ['FR', '2022-01-01', 12.5, 'E']]
 * ```
 */
export async function readTable(source: TableSource, description: TableDescription, options: ReadTableOptions = {}): Promise<ReadTable> {
  checkKeys('options', options, [
    'measures',
    'targets',
    'commitments',
    'language',
    ...readingOptions,
  ] satisfies readonly (keyof ReadTableOptions)[]);
  checkReadingOptions(options);
  const { language = 'und' } = options;
  if (typeof language !== 'string') refuseArgument('language', language, 'a language tag', 'leave it out where it is not known');
  checkDescription(description);
  const known = knownIds(options);
  const log = issueLog();
  const { container, header: place } = description;
  const found = await findSource(source, {
    ...options,
    ...(container.kind === 'text' && container.encoding !== undefined ? { encoding: container.encoding } : {}),
  });
  const table = found.ok ? await openTable(found.value, container) : found;
  if (!table.ok) {
    for (const issue of table.issues) log.add(issue);
    return {
      observations: [],
      issues: log.issues,
      groups: log.groups(),
      counts: { read: 0, accepted: 0, rejected: 0, rows: 0, blank: 0, leftOut: 0 },
    };
  }
  const taken = takenObservations(options, log);
  const counts = { rows: table.value.rejected, read: table.value.rejected, blank: 0, leftOut: 0 };
  const isPadded = container.kind !== 'text';
  const reader = tableReader(description, place, isPadded, log, (header) =>
    figureTaker(header, description, { taken, log, known, language }),
  );
  await table.value.eachRow(reader.take);
  reader.end();
  for (const issue of table.value.issues()) log.add(issue);
  const { read, blank, leftOut } = reader.counts();
  const result = taken.result(counts.read + read);
  return { ...result, counts: { ...result.counts, rows: counts.rows + reader.rows(), blank, leftOut } };
}

function checkDescription(description: unknown): void {
  const issues = descriptionIssues(description);
  const [first] = issues;
  if (first === undefined) return;
  const path = (first.path ?? []).join('.');
  throw new ActionlineError(
    'bad-argument',
    `The description of the table is not sound${path === '' ? '' : ` at ${path}`}: ${first.message}${issues.length > 1 ? ` There are ${String(issues.length - 1)} more issues.` : ''}`,
    { given: description, issues },
  );
}

/** What takes the rows below a header. */
type Taker = ReturnType<typeof figureTaker>;

/** Finds the header among the rows, and hands those below it on. */
function tableReader(
  description: TableDescription,
  place: HeaderPlace,
  isPadded: boolean,
  log: IssueLog,
  takerOf: (header: Parameters<typeof figureTaker>[0]) => Taker,
): { readonly take: (row: TextRow) => void; readonly end: () => void; readonly rows: () => number; readonly counts: () => FigureCounts } {
  const { firstCell, without = [], footer, comment } = place;
  const headerRows: (readonly string[])[] = [];
  let expected = place.rows;
  let names: readonly string[] | undefined;
  let taker: Taker | undefined;
  let refused = false;
  let ended = false;
  let rows = 0;
  let lost = 0;

  const isHeader = ({ row, cells }: TextRow): boolean => {
    if (firstCell === undefined) return expected.includes(row);
    if (headerRows.length === 0 && plainName(cells[0] ?? '') === plainName(firstCell)) expected = [row];
    return expected[0] === row && headerRows.length === 0;
  };
  const begin = (row: number): void => {
    names = headerNames(headerRows);
    const header = placeColumns(names, description, row);
    for (const issue of [...header.issues, ...lacking(description, row)]) log.add(issue);
    refused = !header.ok || log.issues.some(({ code }) => code === 'nothing-says');
    if (header.ok && !refused) taker = takerOf(header.value);
  };
  const last = (): number => (firstCell === undefined ? (expected.at(-1) ?? 0) : (expected[0] ?? Infinity));

  return {
    take: (row) => {
      if (ended) return;
      const [first = ''] = row.cells;
      if (names === undefined && isHeader(row)) {
        headerRows.push(row.cells);
        if (row.row === last()) begin(row.row);
        return;
      }
      if (names === undefined && expected.length === 0 && firstCell === undefined) {
        names = row.cells.map(() => '');
        const header = placeColumns(names, description, row.row);
        for (const issue of [...header.issues, ...lacking(description, row.row)]) log.add(issue);
        refused = !header.ok;
        if (header.ok) taker = takerOf(header.value);
      }
      if (names === undefined) {
        // an empty row of the header is left out of a workbook
        if (firstCell === undefined && row.row > last() && headerRows.length > 0) begin(row.row);
        else return;
      }
      if (row.fault === undefined && (isBlankRow(row) || without.includes(row.row))) return;
      if (comment !== undefined && first.startsWith(comment)) return;
      if (footer !== undefined && first.startsWith(footer)) {
        ended = true;
        return;
      }
      rows += 1;
      if (refused || taker === undefined || names === undefined) {
        lost += 1;
        return;
      }
      const fault = rowFault(row, names, isPadded);
      if (fault !== undefined) {
        lost += 1;
        log.add(fault);
        return;
      }
      taker.take(row);
    },
    end: () => {
      if (names === undefined) log.add(noHeader(place));
    },
    rows: () => rows,
    counts: () => {
      const { read, blank, leftOut } = taker?.counts ?? { read: 0, blank: 0, leftOut: 0 };
      return { read: read + lost, blank, leftOut };
    },
  };
}

/** What a row of text has in the way of being read. */
function rowFault({ row, line, cells, fault }: TextRow, names: readonly string[], isPadded: boolean): Issue | undefined {
  if (fault !== undefined) {
    const column = names[fault.cell];
    return {
      code: fault.kind,
      severity: 'error',
      message:
        'A quotation mark in the row is not closed, or text follows a closing one; expected quotes around the whole cell; mend the row, or set plainQuotes if quotation marks are ordinary characters in this file.',
      values: { mend: 'mend-quotes' },
      row,
      line,
      column: column === undefined || column === '' ? fault.cell + 1 : column,
    };
  }
  const further = cells.slice(names.length).some((cell) => cell.trim() !== '');
  if (!further && (isPadded || cells.length >= names.length)) return undefined;
  return {
    code: 'ragged-row',
    severity: 'error',
    message: `The row has ${String(cells.length)} cells; expected ${String(names.length)}, as in the header; put quotes around a cell that has the mark between cells in it, write the marks of empty cells too, or say under footer how the first row begins that is none of the table.`,
    values: { given: cells.length, expected: names.length, mend: 'mend-row' },
    row,
    line,
  };
}

/** What every figure needs. */
const NEEDED: readonly ObservationColumnName[] = ['measure', 'unit', 'role', 'source_title'];

/** What no column, header or constant says: asked about once, since no figure can be read without it. */
function lacking({ columns, constants = {}, periodsAcross }: TableDescription, row: number): readonly Issue[] {
  const parts = columns.flatMap((column) => [column, ...(column.parts ?? [])]);
  const isSaid = (name: string): boolean =>
    (constants as Record<string, string | undefined>)[name]?.trim() !== undefined &&
    (constants as Record<string, string>)[name]?.trim() !== ''
      ? true
      : parts.some(({ is, gives }) => is === name || (gives !== undefined && Object.hasOwn(gives, name) && gives[name] !== ''));
  const issues = NEEDED.filter((name) => !isSaid(name)).map((name) => nothingSays(name, row));
  const hasPeriod = periodsAcross !== undefined || isSaid('period') || (isSaid('period_start') && isSaid('period_end'));
  const hasValue = periodsAcross !== undefined || parts.some(({ is }) => is === 'value');
  return [...issues, ...(hasPeriod ? [] : [nothingSays('period', row)]), ...(hasValue ? [] : [nothingSays('value', row)])];
}

function nothingSays(name: string, row: number): Issue {
  const where = name === 'value' ? 'say which column "is": "value"' : `say which column "is": ${show(name)}, or give it under constants`;
  return {
    code: 'nothing-says',
    severity: 'error',
    message: `Nothing says the ${name} of the figures; expected it of every one; every row is rejected; ${where}.`,
    values: { expected: name, mend: 'say-constant' },
    row,
  };
}

function noHeader({ rows, firstCell }: HeaderPlace): Issue {
  const expected = firstCell === undefined ? `the header in row ${rows.join(' and ')}` : `a row that begins with ${show(firstCell)}`;
  return {
    code: 'no-header',
    severity: 'error',
    message: `The file ends before its header; expected ${expected}; describe the file anew, or mend the description.`,
    values: { expected, mend: 'describe-anew', ...(firstCell === undefined ? { rows } : { firstCell: issueValue(firstCell) }) },
    row: rows[0] ?? 1,
  };
}

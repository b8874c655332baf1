import { ActionlineError, type IssueValues, type Result } from '@actionline/core';
import { checkKeys, refuseArgument } from '@actionline/core/internal';

import { observationColumns } from '../../record/observation-columns.js';
import { checkReadingOptions, type ReadingOptions } from '../../reading/watched.js';
import type { TableDescription, TableRemark } from '../description.js';
import { findSource, type FoundSource, type TableSource } from '../source.js';
import { headerNames } from '../table-header.js';
import { unsaidColumns } from '../unsaid.js';
import { describeColumns, type FoundColumns } from './describe-columns.js';
import { headerOf, type FoundHeader } from './header-rows.js';
import { looksLikeNumber } from './number-marks.js';
import { sampleOf, type TableSample } from './sample.js';

/** What {@link describeTable} may be told. */
export interface DescribeTableOptions extends Pick<ReadingOptions, 'signal' | 'onProgress'> {
  /** The sheet of a workbook; the first that is not hidden where left out. */
  readonly sheet?: string;
}

/**
 * What a table is, by its beginning: what it stands in, its encoding and marks, where its header is, and what each column holds, as a description to look at,
 * correct and keep beside the file for `readTable`. Under `remarks` stands what was found, and what a person has to decide; under `constants` what no
 * column says, to be filled in. Nothing that can be read in two ways is decided.
 *
 * Our own table is described as such. Looks at the first 128 kB of a text, or the first 2,000 rows of a sheet.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no source, and for a file in which no table can be found, with the issues; `missing-package` where
 * `@zip.js/zip.js` is needed for a workbook and not installed. Rejects with the reason of the signal where that is aborted.
 *
 * @example
 * ```ts
 * import { describeTable } from '@actionline/targets/table';
 *
 * const { container, header, columns, periodsAcross } = await describeTable('Annual figures\n\nCountry Code;Sex;2021;2022\nKEN;F;1,5;2,5\nFRA;F;3,5;..\n');
 * container; // => { kind: 'text', delimiter: ';' }
 * header; // => { rows: [3] }
 * columns.map(({ name, is }) => [name, is]); // => [['Country Code', 'place'], ['Sex', 'breakdown']]
 * periodsAcross; // => { decimal: ',', settled: true }
 * ```
 */
export async function describeTable(source: TableSource, options: DescribeTableOptions = {}): Promise<TableDescription> {
  checkKeys('options', options, ['signal', 'onProgress', 'sheet'] satisfies readonly (keyof DescribeTableOptions)[]);
  checkReadingOptions(options);
  const { sheet } = options;
  if (sheet !== undefined && typeof sheet !== 'string') refuseArgument('sheet', sheet, 'the name of a sheet', 'leave it out for the first');
  const found = await findSource(source, options);
  const sample = found.ok ? await bestSample(found.value, sheet) : found;
  if (!sample.ok) {
    const [first] = sample.issues;
    throw new ActionlineError('bad-argument', first?.message ?? 'The file holds no table.', { issues: sample.issues });
  }
  const header = headerOf(sample.value.rows, sample.value.isWhole);
  if (header === undefined) {
    return {
      container: sample.value.container,
      header: { rows: [] },
      columns: [],
      remarks: [
        ...fileRemarks(sample.value),
        {
          code: 'no-header',
          message: 'No row was found that can be a header: say under header.rows in which row it is, and describe the columns.',
        },
      ],
    };
  }
  const names = headerNames(header.header);
  return described(
    sample.value,
    header,
    isOwnTable(names) ? ownColumns(names) : describeColumns(names, header.tags, header.body, sample.value.merges),
  );
}

/** The sample of a source; of a workbook whose first sheet is none of figures, that of the first that is. */
async function bestSample(found: FoundSource, asked: string | undefined): Promise<Result<TableSample>> {
  const first = await sampleOf(found, asked);
  if (!first.ok || found.kind !== 'xlsx' || asked !== undefined) return first;
  const { rows, isWhole, sheets = [] } = first.value;
  if (hasFigures(headerOf(rows, isWhole))) return first;
  for (const sheet of sheets.slice(1, MOST_SHEETS)) {
    const other = await sampleOf(found, sheet);
    if (other.ok && hasFigures(headerOf(other.value.rows, other.value.isWhole))) return other;
  }
  return first;
}

/** Sheets that are looked into. */
const MOST_SHEETS = 10;

function hasFigures(header: FoundHeader | undefined): boolean {
  return header !== undefined && header.body.length > 2 && header.body.some(({ cells }) => cells.some(looksLikeNumber));
}

function described(sample: TableSample, header: FoundHeader, { columns, periodsAcross, remarks }: FoundColumns): TableDescription {
  const found: TableDescription = {
    container: sample.container,
    header: header.place,
    columns,
    ...(periodsAcross === undefined ? {} : { periodsAcross }),
  };
  // a value and its days are columns of their own, and no constant is to be filled in for them
  const unsaid = unsaidColumns(found).filter((name) => name !== 'value' && name !== 'period');
  const constants = Object.fromEntries(unsaid.map((name) => [name, '']));
  const questions: readonly TableRemark[] =
    unsaid.length === 0
      ? []
      : [
          {
            code: 'say-constants',
            message: `No column says ${unsaid.join(', ')}: fill in under constants what holds for every figure, or say which column it is.`,
            values: { expected: unsaid },
          },
        ];
  return {
    ...found,
    ...(unsaid.length === 0 ? {} : { constants }),
    remarks: [...fileRemarks(sample), ...headerRemarks(header), ...questions, ...remarks],
  };
}

/** Our own table, which has every column that it needs by name. */
function isOwnTable(names: readonly string[]): boolean {
  const own = observationColumns.filter(({ required }) => required).map(({ name }) => name);
  return own.every((name) => names.some((given) => given.toLowerCase() === name));
}

function ownColumns(names: readonly string[]): FoundColumns {
  const columns = names.map((name) => {
    const is = observationColumns.find((column) => column.name === name.toLowerCase())?.name;
    return { name, is: is ?? ('leave-out' as const) };
  });
  return {
    columns,
    remarks: [{ code: 'own-table', message: 'This is the observations table: readObservationsCsv reads it without a description.' }],
  };
}

function fileRemarks({ container, issues, sheets }: TableSample): readonly TableRemark[] {
  const found =
    container.kind === 'text'
      ? `The text${container.encoding === undefined ? '' : ` is in ${container.encoding}, and`} has ${JSON.stringify(container.delimiter)} between its cells.`
      : container.kind === 'xlsx'
        ? `The sheet ${JSON.stringify(container.sheet)} is read${sheets === undefined ? '' : `; there are ${sheets.map((name) => JSON.stringify(name)).join(', ')}`}.`
        : `The table stands in JSON${container.path === undefined ? '' : `, at ${container.path}`}.`;
  const values: IssueValues =
    container.kind === 'text'
      ? { delimiter: JSON.stringify(container.delimiter), ...(container.encoding === undefined ? {} : { encoding: container.encoding }) }
      : container.kind === 'xlsx'
        ? { sheet: container.sheet ?? '', ...(sheets === undefined ? {} : { sheets }) }
        : container.path === undefined
          ? {}
          : { path: container.path };
  return [
    { code: 'container', message: found, values },
    ...issues.map(({ code, message, values: said = {} }) => ({ code, message, values: said })),
  ];
}

function headerRemarks({ place, above, tags, body }: FoundHeader): readonly TableRemark[] {
  const rows = place.rows.join(' and ');
  const remarks: TableRemark[] = [
    {
      code: 'header',
      message: `The header is in row ${rows}${above === 0 ? '' : `; ${String(above)} row${above === 1 ? '' : 's'} above it ${above === 1 ? 'is' : 'are'} passed over`}.`,
      values: { rows: place.rows, above },
    },
  ];
  if (tags !== undefined)
    remarks.push({
      code: 'tags',
      message: `Row ${String(place.without?.join(', '))} holds tags of the Humanitarian Exchange Language, by which columns were told.`,
      values: { rows: place.without ?? [] },
    });
  if (place.footer !== undefined)
    remarks.push({
      code: 'footer',
      message: `The table ends before the row that begins with ${JSON.stringify(place.footer)}; what follows is not read.`,
      values: { begins: place.footer },
    });
  if (body.length === 0) remarks.push({ code: 'no-rows', message: 'There is no row of figures below the header.' });
  return remarks;
}

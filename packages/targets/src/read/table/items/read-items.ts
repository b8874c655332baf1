import type { LocalizedText, ScopedId } from '@actionline/core';
import { checkKeys, issueLog, kindOf, refuseArgument } from '@actionline/core/internal';

import { issueInCell } from '../../csv/csv-table.js';
import { checkReadingOptions, type ReadingOptions } from '../../reading/watched.js';
import { facetsOf, facetWords, schemesOf, type FacetWords } from './item-facets.js';
import { readItemHeader, type ItemHeader } from './item-header.js';
import { readItemRow, takeHeading, type ReportItem } from './item-row.js';
import { placeItems, type PlacedItem } from './item-tree.js';
import { shortened } from './item-values.js';
import { checkItemsDescription, levelsOf, type ItemsDescription } from './items-description.js';
import type { ItemDetail, ItemsRead, ItemVocabularies, ReadItem } from './items-read.js';
import { gapIssues } from './reference-gaps.js';
import { collectItems, type ItemRecord } from './same-item.js';

/** A row of a table: its cells, with its number as a person sees it in the file; a bare list of cells is numbered by its order. */
export type ItemTableRow = readonly string[] | { readonly row: number; readonly cells: readonly string[] };

/** How a table of items is read, beside its description. */
export interface ReadItemsOptions extends Omit<ReadingOptions, 'onProgress'> {
  /** The vocabularies that its words belong to; where one is left out, it is made of the words of the table. */
  readonly vocabularies?: ItemVocabularies;
}

/**
 * Makes a framework of a table of recommendations or actions, such as an export of the Universal Periodic Review or an action plan in
 * a spreadsheet. No sentence is changed: a text longer than 200 characters stands whole in the summary. The id of an item is made of its reference, or of
 * its position where there is none. Duplicates, gaps in the numbering and rows below none are issues; `accepted` and
 * `rejected` add up to `read`. Blank rows are passed over.
 *
 * @throws `bad-argument` for a description or option that no type would have let through; never for what the table holds.
 *
 * @example
 * ```ts
 * import { readItems } from '@actionline/targets/table';
 *
 * const { framework, details, counts } = await readItems(
 *   [
 *     ['No', 'Recommendation', 'State', 'Position'],
 *     ['140.7', 'Ratify the protocol', 'Portugal', 'Supported'],
 *   ],
 *   {
 *     id: 'review-2025',
 *     title: 'Review of 2025',
 *     language: 'en',
 *     issuer: { actor: 'working-group', name: 'Working Group' },
 *     validity: { start: '2025-01-01', end: '2029-12-31' },
 *     columns: { No: 'reference', Recommendation: 'text', State: 'from', Position: 'response' },
 *   },
 * );
 * framework.items.map(({ id, label }) => [id, label.en]); // => [['review-2025/140.7', 'Ratify the protocol']]
 * details.map(({ from, response }) => [from, response]); // => [[['Portugal'], 'supported']]
 * counts; // => { read: 1, accepted: 1, rejected: 0, leftOut: 0, headings: 0 }
 * ```
 */
export async function readItems(
  rows: Iterable<ItemTableRow> | AsyncIterable<ItemTableRow>,
  description: ItemsDescription,
  options: ReadItemsOptions = {},
): Promise<ItemsRead> {
  checkItemsDescription(description);
  checkKeys('options', options, ['vocabularies', 'dryRun', 'signal']);
  checkReadingOptions(options);
  if (kindOf(rows) === 'text' || !(Symbol.iterator in Object(rows) || Symbol.asyncIterator in Object(rows))) {
    refuseArgument('rows', rows, 'a list or stream of rows', 'read the file into rows first');
  }
  const log = issueLog();
  const counts = { read: 0, accepted: 0, rejected: 0, leftOut: 0, headings: 0 };
  const reportAt =
    (row: number): ReportItem =>
    (code, severity, message, values, column) => {
      const issue = { code, severity, message, values };
      log.add(column === undefined ? { ...issue, row } : issueInCell(issue, row, column));
    };
  const last = new Map<number, string>();
  const collector = collectItems(description, reportAt);
  let header: ItemHeader | 'awaited' | undefined = 'awaited';
  let position = 0;

  options.signal?.throwIfAborted();
  for await (const given of rows) {
    if (position % ROWS_A_LOOK === 0) options.signal?.throwIfAborted();
    position += 1;
    const { row, cells } = rowOf(given, position);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (header === 'awaited') {
      if (row < (description.header ?? row)) continue;
      header = readItemHeader(row, cells, description, log.add);
      continue;
    }
    if (header !== undefined && takeHeading(cells, header, last)) {
      counts.headings += 1;
      continue;
    }
    if (header?.only.some(({ at, values }) => !values.includes((cells[at] ?? '').trim().replace(/\s+/g, ' ').toLowerCase())) === true) {
      counts.leftOut += 1;
      continue;
    }
    counts.read += 1;
    const draft = header === undefined ? undefined : readItemRow(row, cells, header, description, last, reportAt(row));
    if (draft === undefined || !collector.take(draft)) counts.rejected += 1;
  }
  if (header === 'awaited') {
    log.add({
      code: 'no-header',
      severity: 'error',
      message: 'The table has no header; expected a row with the names of the columns; give its number as header, or write it.',
      values: { given: position, mend: 'give-header' },
    });
  }

  const { items, refused } = placeItems(collector.records(), description, reportAt);
  counts.rejected += refused.reduce((sum, { rows: own }) => sum + own.length, 0);
  counts.accepted = counts.read - counts.rejected;
  for (const issue of gapIssues(items.flatMap(({ record }) => record ?? []))) log.add(issue);
  const words = facetWords(description, options.vocabularies ?? {});
  const read = items.map((item) => itemOf(item, description, words, reportAt));
  const { dryRun = false } = options;
  return {
    framework: { ...frameworkOf(description), items: dryRun ? [] : read },
    vocabularies: dryRun ? {} : schemesOf(description, words, options.vocabularies ?? {}),
    details: dryRun ? [] : items.flatMap(({ id, record }) => (record === undefined ? [] : [detailOf(id, record)])),
    issues: log.issues,
    groups: log.groups(),
    counts,
  };
}

/** A row, which may be anything in spite of its type: a sheet that was read elsewhere has numbers and dates in its cells. */
function rowOf(given: ItemTableRow, position: number): { readonly row: number; readonly cells: readonly string[] } {
  const row = kindOf(given) === 'object' && 'cells' in given ? given : { row: position, cells: given as readonly string[] };
  if (kindOf(row.cells) !== 'list' || !row.cells.every((cell) => typeof cell === 'string'))
    refuseArgument('rows', given, 'rows of which each cell is a text', 'give an empty text for a cell that is empty');
  return row;
}

function frameworkOf(description: ItemsDescription): Omit<ItemsRead['framework'], 'items'> {
  const { id, title, language, issuer, validity, document } = description;
  const said = (text: string): LocalizedText => ({ [language]: text });
  return {
    id,
    title: said(title),
    issuer: { actor: issuer.actor, name: said(issuer.name) },
    validity,
    languages: [language],
    ...(document === undefined ? {} : { document: { ...document, language } }),
    levels: levelsOf(description).map(({ kind, label, commitment }) => ({ kind, label: said(label), commitment })),
  };
}

function itemOf(
  { id, kind, parent, record, words = '' }: PlacedItem,
  { language }: ItemsDescription,
  concepts: FacetWords,
  reportAt: (row: number) => ReportItem,
): ReadItem {
  const text = record?.text ?? words;
  const label = record?.label ?? text;
  const short = shortened(label, LONGEST_LABEL);
  return {
    id,
    kind,
    ...(parent === undefined ? {} : { parent }),
    label: { [language]: short },
    ...(short === text ? {} : { summary: { [language]: text } }),
    ...(record === undefined ? {} : facetsOf(record, concepts, reportAt(record.row))),
  };
}

function detailOf(item: ScopedId, { rows, reference, text, lists, to, response, date, note, more }: ItemRecord): ItemDetail {
  return {
    item,
    rows,
    text,
    ...(reference === undefined ? {} : { reference }),
    ...(lists.from.length === 0 ? {} : { from: lists.from }),
    ...(to === undefined ? {} : { to }),
    ...(response === undefined ? {} : { response }),
    ...(date === undefined ? {} : { date }),
    ...(note === undefined ? {} : { note }),
    more: Object.fromEntries(more),
  };
}

/** How often it is looked whether the reading is still wanted. */
const ROWS_A_LOOK = 256;

/** Labels longer than this are no names. */
const LONGEST_LABEL = 200;

import type { Citation } from '@actionline/core';
import { accepted } from '@actionline/core/internal';

import { addressIn, flagIn, languageIn, publishedIn } from './cells.js';
import type { Column } from '../csv/header.js';
import { present, type RowCells } from './row-cells.js';

/** The columns of a table that say where a row comes from. */
export const citationColumns = [
  { name: 'source_title', required: true, meaning: 'The title of the source, in its own language.' },
  { name: 'source_language', required: false, meaning: 'The language of the title, as a BCP 47 tag such as fr or pt-BR.' },
  { name: 'source_publisher', required: false, meaning: 'Who published it.' },
  { name: 'source_published', required: false, meaning: 'When, as precisely as is known: YYYY, YYYY-MM or YYYY-MM-DD.' },
  { name: 'source_url', required: false, meaning: 'Its address, beginning with https:// or http://.' },
  { name: 'source_copy', required: false, meaning: 'true where what was read is a copy that somebody else than the publisher keeps.' },
  { name: 'source_original', required: false, meaning: 'The address of the original of a copy, where it is known.' },
  { name: 'source_locator', required: false, meaning: 'The place in the source: page, paragraph, article.' },
  { name: 'source_reference', required: false, meaning: 'A symbol or document number.' },
  { name: 'source_verified', required: false, meaning: 'false where the source was not confirmed; empty where nothing is said.' },
  { name: 'source_note', required: false, meaning: 'A remark on the source.' },
] as const satisfies readonly Column[];

/** The name of a column that says where a row comes from. */
export type CitationColumnName = (typeof citationColumns)[number]['name'];

/** Where a row comes from; nothing where it does not say. */
export function citationIn(
  { take, need, text }: Pick<RowCells<CitationColumnName>, 'take' | 'need' | 'text'>,
  cell: (column: CitationColumnName) => string,
): Citation | undefined {
  const language = take('source_language', languageIn);
  const published = take('source_published', publishedIn);
  const url = take('source_url', addressIn);
  const copy = take('source_copy', flagIn);
  const original = take('source_original', addressIn);
  const verified = take('source_verified', flagIn);
  const title = need('source_title', (given) => accepted(given));
  if (title === undefined) return undefined;
  return present<Citation>({
    title: cell('source_title'),
    language,
    publisher: text('source_publisher'),
    published,
    reference: text('source_reference'),
    url,
    copy,
    original,
    locator: text('source_locator'),
    verified,
    note: text('source_note'),
  });
}

/** Reads where each row comes from: of rows that follow each other that is mostly the same, and then one object. */
export function citationReader(
  cells: Pick<RowCells<CitationColumnName>, 'take' | 'need' | 'text'>,
  cell: (column: CitationColumnName) => string,
): () => Citation | undefined {
  let last: Citation | undefined;
  let lastCells: readonly string[] = [];
  const isLast = (): boolean => {
    for (let at = 0; at < NAMES.length; at += 1) if (cell(NAMES[at] ?? 'source_title') !== lastCells[at]) return false;
    return true;
  };
  return () => {
    if (last !== undefined && isLast()) return last;
    last = citationIn(cells, cell);
    lastCells = NAMES.map(cell);
    return last;
  };
}

const NAMES: readonly CitationColumnName[] = citationColumns.map(({ name }) => name);

/** The cells of a citation. */
export function citationCells(source: Citation): Readonly<Record<CitationColumnName, string>> {
  return {
    source_title: source.title,
    source_language: source.language ?? '',
    source_publisher: source.publisher ?? '',
    source_published: source.published ?? '',
    source_url: source.url ?? '',
    source_copy: source.copy === undefined ? '' : String(source.copy),
    source_original: source.original ?? '',
    source_locator: source.locator ?? '',
    source_reference: source.reference ?? '',
    source_verified: source.verified === undefined ? '' : String(source.verified),
    source_note: source.note ?? '',
  };
}

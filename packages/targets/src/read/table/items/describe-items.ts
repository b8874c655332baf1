import { readArgument } from '@actionline/core/internal';

import { itemFields, type ItemFieldName } from './item-fields.js';
import { folded, spaced } from './item-header.js';
import type { ItemTableRow } from './read-items.js';

/** What the header of a table of items was found to be: to be looked at, corrected and put into a description. */
export interface FoundItemColumns {
  /** The number of the row with the names of the columns. */
  readonly header: number;
  /** What each column says, as far as its name tells. */
  readonly columns: Readonly<Record<string, ItemFieldName>>;
  /** The names that tell nothing: keep them beside the items, or map them. */
  readonly unknown: readonly string[];
}

/**
 * Finds the header of a table of recommendations or actions, and what its columns say by the names that published tables have, in English and French: of
 * the first rows the one with most names that are known. `undefined` where none has a column for the text. Nothing is read by it: look at it, and put it
 * into the description.
 *
 * @example
 * ```ts
 * import { describeItems } from '@actionline/targets/table';
 *
 * describeItems([['Recommendations of 2025'], ['N°', 'Recommandation', 'Thème', 'Cycle']]);
 * // => { header: 2, columns: { 'N°': 'reference', Recommandation: 'text', 'Thème': 'theme' }, unknown: ['Cycle'] }
 * ```
 */
export function describeItems(rows: Iterable<ItemTableRow>): FoundItemColumns | undefined {
  return readArgument('rows', rows, 'rows of cells', 'give a list of lists of texts', () => bestRow(rows));
}

function bestRow(rows: Iterable<ItemTableRow>): FoundItemColumns | undefined {
  let best: FoundItemColumns | undefined;
  let position = 0;
  for (const given of rows) {
    position += 1;
    if (position > ROWS_LOOKED_AT) break;
    const { row, cells } = 'cells' in given ? given : { row: position, cells: given };
    const found = columnsIn(row, cells);
    const known = Object.values(found.columns);
    if (known.includes('text') && known.length > Object.keys(best?.columns ?? {}).length) best = found;
  }
  return best;
}

function columnsIn(header: number, cells: readonly string[]): FoundItemColumns {
  const taken = new Set<ItemFieldName>();
  const columns = new Map<string, ItemFieldName>();
  const unknown: string[] = [];
  for (const name of cells.map(spaced)) {
    const field = itemFields.find(({ headers }) => (headers as readonly string[]).includes(folded(name)))?.name;
    if (name === '') continue;
    if (field === undefined || taken.has(field) || columns.has(name)) unknown.push(name);
    else {
      taken.add(field);
      columns.set(name, field);
    }
  }
  return { header, columns: Object.fromEntries(columns), unknown };
}

/** A header that stands lower is no longer looked for. */
const ROWS_LOOKED_AT = 40;

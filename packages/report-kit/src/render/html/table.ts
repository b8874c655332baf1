import type { Element } from 'hast';

import type { Table } from '../../document/block.js';
import { plainText } from '../../document/inline.js';
import { ownDirection } from './direction.js';
import { element, written, type Child } from './element.js';
import { inlineHtml } from './inline.js';
import { haveRoom, longestWords, TELEPHONE } from './longest-words.js';
import { idIn, type Page } from './page.js';

/** Tables of more columns than this become cards on a narrow screen, and those of as many where a cell is long or words would be torn. */
export const NARROW_COLUMNS = 3;

/** Tables of so many columns become cards on the screen of a tablet too. */
export const MANY_COLUMNS = 5;

/** So many letters make a cell long. */
const LONG = 60;

/** Tables of fewer rows than this stay on one page of paper, unless their rows are high. */
const SHORT = 8;

/** The most lines, as guessed, of a table that stays on one page; and how many letters a line across the page has. */
const LOW = 16;
const LINE = 110;

/** So many rows are written at once. */
const AT_ONCE = 64;

/** A table with caption, column and row headers. How its cells are set is said once for all tables of such columns, and not in each cell. */
export function tableHtml(table: Table, page: Page, body: (table: Table, page: Page) => readonly Child[] = writtenRows): Element {
  const { columns } = table;
  const className = [
    page.tableClass(table),
    ...(isWide(table) ? ['cards'] : ['plain']),
    ...(columns.length >= MANY_COLUMNS ? ['many'] : []),
    ...(isShort(table) ? ['short'] : []),
  ];
  return element('table', { id: idIn(page, table.id), className, ...(table.language === undefined ? {} : { lang: table.language }) }, [
    element('caption', {}, [table.caption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map(({ label }) => element('th', { scope: 'col' }, [label])),
      ),
    ]),
    element('tbody', {}, body(table, page)),
  ]);
}

/** The rows as a tree. */
export function rowsHtml({ rows }: Table, page: Page): readonly Element[] {
  return rows.map((row) => rowHtml(row, page));
}

/** The rows, so many at a time. */
function writtenRows({ rows }: Table, page: Page): readonly Child[] {
  const parts: Child[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE)
    parts.push(written(rows.slice(from, from + AT_ONCE).map((row) => rowHtml(row, page))));
  return parts;
}

function rowHtml({ id, cells }: Table['rows'][number], page: Page): Element {
  return element(
    'tr',
    id === undefined ? undefined : { id: idIn(page, id) },
    cells.map((cell, at) => {
      const { dir } = ownDirection(cell, page);
      const none = at > 0 && isNone(cell) ? { className: ['none'] } : {};
      const own = { ...(at === 0 ? { scope: 'row' } : none), ...(dir === undefined ? {} : { dir }) };
      return element(at === 0 ? 'th' : 'td', own, inlineHtml(cell, page));
    }),
  );
}

/** Whether the columns of a table have no room beside each other on a narrow screen. */
function isWide({ columns, rows }: Table): boolean {
  if (columns.length !== NARROW_COLUMNS) return columns.length > NARROW_COLUMNS;
  if (!haveRoom(TELEPHONE, longestWords({ columns, rows }))) return true;
  return rows.some(({ cells }) => cells.slice(1).some((cell) => plainText(cell).length > LONG));
}

/** Whether a cell says that there is nothing, which a card need not. */
function isNone(cell: Table['rows'][number]['cells'][number]): boolean {
  return plainText(cell) === '–';
}

/** Whether a table is so low that half a page need not be left empty to keep it together. */
function isShort({ columns, rows }: Table): boolean {
  if (rows.length >= SHORT) return false;
  const across = LINE / columns.length;
  const lines = rows.map(({ cells }) => Math.max(1, ...cells.map((cell) => Math.ceil(plainText(cell).length / across))));
  return lines.reduce((sum, of) => sum + of, 0) <= LOW;
}

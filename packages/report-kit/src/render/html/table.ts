import type { Element } from 'hast';

import type { Table } from '../../document/block.js';
import { plainText } from '../../document/inline.js';
import { ownDirection } from './direction.js';
import { element } from './element.js';
import { inlineHtml } from './inline.js';
import { idIn, type Page } from './page.js';

/** Tables of more columns than this become cards on a narrow screen. */
export const NARROW_COLUMNS = 3;

/** Tables of fewer rows than this stay on one page of paper, unless their rows are high. */
const SHORT = 8;

/** The most lines, as guessed, of a table that stays on one page; and how many letters a line across the page has. */
const LOW = 16;
const LINE = 110;

/** A table with caption, column and row headers. How its cells are set is said once for all tables of such columns, and not in each cell. */
export function tableHtml(table: Table, page: Page): Element {
  const { columns, rows } = table;
  const className = [page.tableClass(columns), columns.length > NARROW_COLUMNS ? 'cards' : 'plain', ...(isShort(table) ? ['short'] : [])];
  return element('table', { id: idIn(page, table.id), className, ...(table.language === undefined ? {} : { lang: table.language }) }, [
    element('caption', {}, [table.caption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map(({ label }) => element('th', { scope: 'col' }, [label])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map(({ id, cells }) =>
        element(
          'tr',
          id === undefined ? {} : { id: idIn(page, id) },
          cells.map((cell, at) =>
            at === 0
              ? element('th', { scope: 'row', ...ownDirection(cell, page) }, inlineHtml(cell, page))
              : element('td', ownDirection(cell, page), inlineHtml(cell, page)),
          ),
        ),
      ),
    ),
  ]);
}

/** Whether a table is so low that half a page need not be left empty to keep it together. */
function isShort({ columns, rows }: Table): boolean {
  if (rows.length >= SHORT) return false;
  const across = LINE / columns.length;
  const lines = rows.map(({ cells }) => Math.max(1, ...cells.map((cell) => Math.ceil(plainText(cell).length / across))));
  return lines.reduce((sum, of) => sum + of, 0) <= LOW;
}

import type { Element } from 'hast';

import type { Table } from '../../document/block.js';
import { ownDirection } from './direction.js';
import { element } from './element.js';
import { inlineHtml } from './inline.js';
import { idIn, type Page } from './page.js';

/** Tables of more columns than this become cards on a narrow screen. */
export const NARROW_COLUMNS = 3;

/** Tables of fewer rows than this stay on one page of paper. */
const SHORT = 8;

/** A table with caption, column and row headers. How its cells are set is said once for all tables of such columns, and not in each cell. */
export function tableHtml(table: Table, page: Page): Element {
  const { columns, rows } = table;
  const className = [
    page.tableClass(columns),
    columns.length > NARROW_COLUMNS ? 'cards' : 'plain',
    ...(rows.length < SHORT ? ['short'] : []),
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

import type { Element } from 'hast';
import { h } from 'hastscript';

import type { Table } from '../../document/block.js';
import { inlineHtml } from './inline.js';
import type { Page } from './page.js';

/** Tables of more columns than this become cards on a narrow screen. */
const NARROW_COLUMNS = 3;

/**
 * A table with caption, column and row headers. Roles are given in full, since a table laid out as cards loses those
 * that its elements would have.
 */
export function tableHtml(table: Table, page: Page): Element {
  const align = (at: number): readonly string[] => (table.columns[at]?.align === 'end' ? ['end'] : []);
  const cards = table.columns.length > NARROW_COLUMNS;
  return h(
    'table',
    {
      id: table.id,
      ...(table.language === undefined ? {} : { lang: table.language }),
      role: 'table',
      className: [cards ? 'cards' : 'plain', `columns-${String(table.columns.length)}`],
    },
    [
      h('caption', table.caption),
      h('thead', { role: 'rowgroup' }, [
        h(
          'tr',
          { role: 'row' },
          table.columns.map(({ label }, at) => h('th', { scope: 'col', role: 'columnheader', className: [...align(at)] }, label)),
        ),
      ]),
      h(
        'tbody',
        { role: 'rowgroup' },
        table.rows.map(({ id, cells }) =>
          h(
            'tr',
            { role: 'row', ...(id === undefined ? {} : { id }) },
            cells.map((cell, at) =>
              at === 0
                ? h('th', { scope: 'row', role: 'rowheader', dir: 'auto' }, inlineHtml(cell, page))
                : h(
                    'td',
                    { role: 'cell', className: [...align(at)], ...(cards ? { dataLabel: table.columns[at]?.label ?? '' } : {}) },
                    inlineHtml(cell, page),
                  ),
            ),
          ),
        ),
      ),
    ],
  );
}
